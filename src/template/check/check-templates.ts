import { type Problem, UserError } from "../../errors.js";
import { parseTemplate } from "../parse-template.js";
import type { SourceFile } from "../types.js";
import { FileCheck, type WholeCheck } from "./check-file.js";
import { findLooseBlocks } from "./find-loose-blocks.js";
import { type Scope, topScope } from "./scope.js";
import { UNKNOWN, VIEW_TYPE, type ViewType } from "./view-type.js";

/**
 * Checks templates against the view's type: every path, helper, partial and block parameter, through partials and the
 * scopes of `each` and `with`. A partial is checked with each type of context that it is called with.
 *
 * @returns all problems, in the order of the page.
 */
export function checkTemplates(brief: SourceFile, partials: Readonly<Record<string, SourceFile>>): Problem[] {
  const check = new TemplateCheck(partials);
  check.file(brief, topScope(VIEW_TYPE), []);
  for (const name of Object.keys(partials)) check.unused(name);
  return check.problems();
}

class TemplateCheck implements WholeCheck {
  private readonly found = new Map<string, Problem>();
  private readonly trees = new Map<string, hbs.AST.Program | null>();
  /** The types that each partial was checked with. */
  private readonly checked = new Map<string, ViewType[]>();
  private readonly extensions = new Map<string, ViewType>();
  private readonly numbers = new Map<ViewType, number>();

  constructor(private readonly partials: Readonly<Record<string, SourceFile>>) {}

  problems(): Problem[] {
    return [...this.found.values()];
  }

  /** @param open the partials that are being checked, outermost first. */
  file(file: SourceFile, scope: Scope, open: readonly string[]): void {
    const tree = this.parse(file);
    if (!tree) return;
    new FileCheck(file, open, this).program(tree, scope);
    for (const problem of findLooseBlocks(file)) this.add(problem);
  }

  partial(name: string, type: ViewType, inEach: boolean, open: readonly string[]): void {
    const file = this.partials[name];
    const types = this.checked.get(name) ?? [];
    if (!file || types.includes(type)) return;
    this.checked.set(name, [...types, type]);
    this.file(file, topScope(type, { inEach }), [...open, name]);
  }

  /** Nothing calls such a partial, so its fields are unknown; its syntax and helpers can still be checked. */
  unused(name: string): void {
    if (!this.checked.has(name)) this.partial(name, UNKNOWN, true, []);
  }

  /** The same additions to the same type give the same object, so that a partial is checked with it only once. */
  extended(type: ViewType, added: readonly (readonly [string, ViewType])[]): ViewType {
    const key = [this.numberOf(type), ...added.map(([name, value]) => `${name}=${this.numberOf(value)}`)].join(" ");
    const fields = { ...(type.kind === "object" ? type.fields : {}), ...Object.fromEntries(added) };
    const extended = this.extensions.get(key) ?? { kind: "object", fields };
    this.extensions.set(key, extended);
    return extended;
  }

  private numberOf(type: ViewType): number {
    const number = this.numbers.get(type) ?? this.numbers.size;
    this.numbers.set(type, number);
    return number;
  }

  has(name: string): boolean {
    return Object.hasOwn(this.partials, name);
  }

  names(): readonly string[] {
    return Object.keys(this.partials);
  }

  /** A mistake in a partial that is called twice is reported once. */
  add(problem: Problem): void {
    this.found.set(JSON.stringify([problem.where, problem.what]), problem);
  }

  private parse(file: SourceFile): hbs.AST.Program | null {
    const known = this.trees.get(file.name);
    if (known !== undefined) return known;
    let tree: hbs.AST.Program | null = null;
    try {
      tree = parseTemplate(file);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      for (const problem of error.problems) this.add(problem);
    }
    this.trees.set(file.name, tree);
    return tree;
  }
}
