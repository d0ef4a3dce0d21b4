import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import type { Brief } from "../../brief/model.js";
import { oneLine } from "../../errors.js";
import { unreadable } from "../../input/read.js";
import { isUnread } from "../../input/reader.js";
import { extract } from "../../pipeline.js";
import { checkArticleFlags, readArticles, readingOptions } from "../articles.js";
import { assignStems } from "../batch/stems.js";
import type { Context } from "../command.js";
import { hashOf } from "../hash.js";
import { headOf } from "../head.js";
import { readModel } from "../models.js";
import { planRender, type RenderPlan } from "../render-plan.js";
import { warnOf } from "../warnings.js";
import type { Interrupts } from "./interrupts.js";
import type { WatchFlags } from "./watch.js";

/** The watched inputs with their briefs, kept so that a change of a template does not read the articles again. */
export class Briefs {
  readonly #inputs: string[];
  readonly #stems: string[];
  readonly #flags: WatchFlags;
  readonly #context: Context;
  readonly #interrupts: Interrupts;
  readonly #read = new Map<string, readonly Brief[]>();

  constructor(inputs: readonly string[], flags: WatchFlags, context: Context, interrupts: Interrupts) {
    this.#inputs = [...inputs];
    this.#stems = assignStems(inputs);
    this.#flags = flags;
    this.#context = context;
    this.#interrupts = interrupts;
  }

  get inputs(): readonly string[] {
    return this.#inputs;
  }

  /**
   * @throws UserError if a flag has a wrong value, or names an audience, template, format or font that does not exist.
   */
  async check(): Promise<void> {
    checkArticleFlags(this.#flags);
    await planRender(this.#flags, this.#context);
  }

  /** The input that a path stands for, as it was given; null if it is not an input. */
  find(path: string): string | null {
    return this.#inputs.find((input) => resolve(input) === resolve(path)) ?? null;
  }

  /**
   * Adds a file that is new in a watched folder, and returns it as an input: relative if it lies below the working
   * folder.
   */
  add(path: string): string {
    const near = relative(this.#context.io.cwd, path);
    const input = near.startsWith("..") ? path : near;
    const stem = assignStems([...this.#inputs, input]).at(-1) ?? "article";
    this.#inputs.push(input);
    this.#stems.push(stem);
    return input;
  }

  /**
   * Renders one input and prints why.
   *
   * @param audiences those whose templates changed; null if the input itself changed, which affects all.
   * @throws UserError.
   */
  async render(input: string, audiences: readonly string[] | null, why: string): Promise<void> {
    if (audiences === null) this.#read.delete(input);
    const flags = audiences === null ? this.#flags : { ...this.#flags, audience: audiences };
    const plan = await planRender(flags, this.#context);
    plan.folder?.protect(this.#inputs);
    const briefs = this.#read.get(input) ?? (await this.#interrupts.busy(() => this.#readBriefs(input)));
    this.#read.set(input, briefs);
    const stem = this.#stems[this.#inputs.indexOf(input)] ?? "article";
    for (const [i, brief] of briefs.entries()) {
      const files = await this.#write(plan, brief, briefs.length > 1 ? `${stem}-${i + 1}` : stem, input);
      this.#context.messages.info(`${oneLine(why)}: ${oneLine(input)} -> ${files.join(", ")}`);
    }
    plan.folder?.tidy();
  }

  #write(plan: RenderPlan, brief: Brief, stem: string, input: string): Promise<readonly string[]> {
    const sha256 = hashOf(brief);
    return this.#interrupts.busy(() =>
      plan.write(brief, { stem, sha256, key: plan.key }, warnOf(input, this.#context)),
    );
  }

  async #readBriefs(input: string): Promise<readonly Brief[]> {
    const head = headOf(this.#flags);
    if (await isModel(input)) {
      const { brief } = await readModel(input, this.#context);
      return [{ ...brief, brief: { ...brief.brief, ...head } }];
    }
    const readings = await readArticles(input, this.#flags, this.#context);
    return readings.map((reading) => {
      if (isUnread(reading)) throw reading.error;
      return extract(reading, { ...readingOptions(this.#flags), head, warn: warnOf(input, this.#context) }).brief;
    });
  }
}

/**
 * Whether a file holds a model rather than an article: [schemaVersion: 1]
 *
 * @throws UserError (input) if the file cannot be read.
 */
async function isModel(path: string): Promise<boolean> {
  if (!/\.(?:json|ya?ml)$/iu.test(path)) return false;
  const content = await readFile(path, "utf8").catch((cause: unknown) => {
    throw unreadable(path, cause);
  });
  return (
    /^\s*(?:"schemaVersion"|schemaVersion)\s*:/mu.test(content.slice(0, 4096)) ||
    /^\s*\{\s*"schemaVersion"/u.test(content)
  );
}
