import type { Block, Inline, Page, PageMeta } from "../../src/markdown/page.js";

export function text(value: string): Inline;
export function mark(number: number): Inline;
export function paragraph(...children: (string | Inline)[]): Block;
export function makePage(blocks: readonly Block[], meta?: Partial<PageMeta>): Page;
/** A whole brief about invented states. */
export function briefPage(): Page;
/** The same, with everything that an analyst gets. */
export function longPage(): Page;
/** A page of random blocks, always the same for a seed. */
export function randomPage(seed: number): Page;
/** Pages that a hostile article could lead to, by name. */
export function hostilePages(): Readonly<Record<string, Page>>;
