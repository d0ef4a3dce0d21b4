import { FLAG, fieldOf, keysOf, NUMBER, VIEW_TYPE, type ViewType } from "./view-type.js";

/** What the paths of a template refer to at one place. */
export interface Scope {
  /** What `this` is. */
  readonly type: ViewType;
  /** The scope of `../`; null at the top of a file, since partials see only what they are given. */
  readonly above: Scope | null;
  /** Block parameters, `as |commitment|`: visible in the block and the blocks in it. */
  readonly named: Readonly<Record<string, ViewType>>;
  /** Whether `@index`, `@first` and `@last` are defined. */
  readonly inEach: boolean;
}

interface ScopeOptions {
  readonly inEach?: boolean;
}

export const topScope = (type: ViewType, { inEach = false }: ScopeOptions = {}): Scope => ({
  type,
  above: null,
  named: {},
  inEach,
});

export const innerScope = (
  scope: Scope,
  type: ViewType,
  named: Scope["named"],
  { inEach = false }: ScopeOptions = {},
): Scope => ({
  type,
  above: scope,
  named: { ...scope.named, ...named },
  inEach: inEach || scope.inEach,
});

type Lookup =
  | { readonly found: ViewType }
  /**
   * `part`: index of the part that does not exist; -1 if there is nothing above. `known`: the parts that exist there.
   */
  | { readonly found: null; readonly part: number; readonly of: ViewType; readonly known: readonly string[] };

export function lookUp(path: hbs.AST.PathExpression, scope: Scope): Lookup {
  const { parts } = path;
  if (path.data) return lookUpData(parts, scope);
  let at: Scope | null = scope;
  for (let up = 0; up < path.depth; up++) at = at?.above ?? null;
  if (at === null) return { found: null, part: -1, of: scope.type, known: [] };
  const [first] = parts;
  const isBare = path.depth === 0 && !/^(?:this\b|\.)/u.test(path.original);
  if (isBare && first !== undefined && Object.hasOwn(scope.named, first))
    return walk(scope.named[first] as ViewType, parts, 1);
  return walk(at.type, parts, 0, isBare ? Object.keys(scope.named) : []);
}

const LOOP_DATA: Readonly<Record<string, ViewType>> = { index: NUMBER, first: FLAG, last: FLAG };

function lookUpData(parts: readonly string[], scope: Scope): Lookup {
  const [first = ""] = parts;
  if (first === "root") return walk(VIEW_TYPE, parts, 1);
  const known = scope.inEach ? ["root", ...Object.keys(LOOP_DATA)] : ["root"];
  const found = scope.inEach && Object.hasOwn(LOOP_DATA, first) ? LOOP_DATA[first] : undefined;
  return found ? walk(found, parts, 1) : { found: null, part: 0, of: scope.type, known };
}

function walk(start: ViewType, parts: readonly string[], from: number, also: readonly string[] = []): Lookup {
  let type = start;
  for (let part = from; part < parts.length; part++) {
    const next = fieldOf(type, parts[part] ?? "");
    if (next === null) return { found: null, part, of: type, known: [...keysOf(type), ...(part === 0 ? also : [])] };
    type = next;
  }
  return { found: type };
}
