/**
 * The part of the DOM that reading a page needs, as linkedom has it. The compiler's own DOM types would add a browser's
 * globals.
 */
export interface PageNode {
  /** 1 for an element, 3 for text (DOM standard). */
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

/** An element; `localName` is in lower case. */
export interface PageElement extends PageNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): ArrayLike<PageElement> & Iterable<PageElement>;
  remove(): void;
}

/** A whole page. */
export interface PageDocument extends Pick<PageElement, "querySelector" | "querySelectorAll"> {
  readonly documentElement: PageElement | null;
  readonly body: PageElement;
}
