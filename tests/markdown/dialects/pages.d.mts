import type { Page } from "../../../src/markdown/page.js";

export function pageOf(say: (place: string) => string): Page;
export function places(): string[];
