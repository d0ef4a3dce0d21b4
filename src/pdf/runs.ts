import { assertNever, UserError, type Warning } from "../errors.js";
import type { Inline } from "../markdown/page.js";
import { type FontSet, featuresOf, SMALL_CAPITALS, type Style } from "./fonts.js";
import type { Run, Runs } from "./nodes.js";
import { INK } from "./theme.js";

export interface RunStyle {
  readonly family: "serif" | "sans";
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly smallCapitals?: boolean;
  readonly color?: string;
  readonly lang?: string;
  readonly link?: string;
}

/**
 * Invisible formatting characters and noncharacters. No font draws them, and a soft hyphen would split the word in
 * copied text.
 */
const IGNORABLE = /[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
const BLANKS = /[\p{Cc} \u2028\u2029]+/gu;
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;

/** If a larger share of the characters has no glyph, the page is useless. */
const MISSING_LIMIT = 0.01;
const BOX = "\ufffd";

/** Turns the text of a page into runs that the fonts can draw, and counts the characters that they cannot. */
export class RunBuilder {
  readonly #fonts: FontSet;
  readonly #marks: MarkStyle;
  readonly #missing = new Map<string, number>();
  #characters = 0;
  #boxRuns = 0;

  constructor(fonts: FontSet, marks: MarkStyle) {
    this.#fonts = fonts;
    this.#marks = marks;
  }

  /** The runs of plain text. */
  plain(text: string, style: RunStyle): Runs {
    const clean = text.replace(IGNORABLE, "").replace(BLANKS, " ");
    if (clean === "") return [];
    const weight: Style = (`${style.bold ? "bold" : ""}${style.italics ? "italics" : ""}` as Style | "") || "normal";
    this.#characters += clean.length;
    return this.#fonts.split(clean, style.family, weight).flatMap(({ text: part, family }): Runs => {
      if (family === null) return cutLongWord(part).map((piece) => this.#boxes(piece, style));
      if (family.startsWith("given") && RIGHT_TO_LEFT.test(part)) this.#refuseRightToLeft(part);
      return cutLongWords(part).map((piece) => asRun(piece, family, style));
    });
  }

  inlines(inlines: readonly Inline[], style: RunStyle): Runs {
    return inlines.flatMap((inline) => this.#inline(inline, style));
  }

  #inline(inline: Inline, style: RunStyle): Runs {
    switch (inline.type) {
      case "text":
      case "code":
        return this.plain(inline.value, style);
      case "break":
        return [{ text: "\n" }];
      case "strong":
        return this.inlines(inline.children, Object.assign({}, style, { bold: true }));
      case "emphasis":
        return this.inlines(inline.children, Object.assign({}, style, { italics: true }));
      case "language":
        return this.inlines(inline.children, Object.assign({}, style, { lang: inline.tag }));
      case "actor":
        return this.inlines(inline.children, style);
      case "link":
        return this.inlines(inline.children, Object.assign({}, style, { link: inline.url, color: INK.accent }));
      case "paragraphMark":
        return this.#mark(inline.number, style);
      default:
        return assertNever(inline);
    }
  }

  /** `¶3`: a reference to the paragraph, linked if the page prints it, and read out in words. */
  #mark(number: number, style: RunStyle): Runs {
    const said = `${this.#marks.word} ${number}`;
    const target = this.#marks.targets.has(number) ? { linkToDestination: noteTarget(number), title: said } : {};
    const quiet = Object.assign({}, style, { color: INK.quiet, bold: false, italics: false });
    const reference = { tag: "Reference" as const, expanded: said, ...target };
    return this.plain(`¶${number}`, quiet).map((run) => Object.assign({}, run, reference));
  }

  #boxes(text: string, style: RunStyle): Run {
    const characters = [...text];
    for (const character of characters) this.#missing.set(character, (this.#missing.get(character) ?? 0) + 1);
    this.#boxRuns++;
    const boxes = asRun(BOX.repeat(characters.length), "fallback", style);
    return Object.assign(boxes, { actual: text, boxes: this.#boxRuns });
  }

  #refuseRightToLeft(text: string): never {
    throw new UserError("renderer", {
      what: `text that runs from right to left cannot be set in a PDF: "${text.slice(0, 40)}"`,
      advice: "leave the font for it out to print boxes in its place, or write --to md or html",
    });
  }

  /**
   * The warning about characters without a glyph, if there are any.
   *
   * @throws UserError (renderer) if there are too many.
   */
  missing(): Warning[] {
    const count = [...this.#missing.values()].reduce((sum, n) => sum + n, 0);
    if (count === 0) return [];
    const shown = [...this.#missing.keys()]
      .slice(0, 12)
      .map((c) => `${c} (U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")})`);
    const rest = this.#missing.size - shown.length;
    const list = `${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
    if (count > this.#characters * MISSING_LIMIT)
      throw new UserError("renderer", {
        what: `no font has ${count} of ${this.#characters} characters: ${list}`,
        advice: "name a font that has them with --font FILE (TTF or OTF)",
      });
    return [
      { message: `no font has these characters, boxes are printed in their place: ${list}; --font FILE adds a font` },
    ];
  }
}

/** The longest part of a word that is measured at once, in UTF-16 units. */
const LONG_WORD = 60;
const LONG = new RegExp(`\\S{${LONG_WORD + 1}}`);

/**
 * Splits a text so that no piece contains a long word: a word wider than a line is measured again for each line that it
 * is cut into. No line may end between the pieces, so they remain one word.
 */
function cutLongWords(text: string): string[] {
  if (!LONG.test(text)) return [text];
  const pieces: string[] = [];
  for (const word of text.split(/(?<=\s)/)) {
    if (!LONG.test(word)) pieces.push(word);
    else for (const piece of cutLongWord(word)) pieces.push(piece);
  }
  return pieces;
}

function cutLongWord(word: string): string[] {
  const pieces = [""];
  for (const [letter] of word.matchAll(/\P{M}\p{M}{0,40}|\p{M}{1,40}/gu)) {
    if ((pieces.at(-1) ?? "").length + letter.length > LONG_WORD) pieces.push("");
    pieces.push(`${pieces.pop()}${letter}`);
  }
  return pieces;
}

/** How paragraph marks are read out, and which of them have a note to link to. */
interface MarkStyle {
  readonly word: string;
  readonly targets: ReadonlySet<number>;
}

/** Cannot collide with heading ids, which are [a-z0-9-]. */
export const noteTarget = (number: number): string => `note:${number}`;

function asRun(text: string, font: string, { bold, italics, smallCapitals, color, lang, link }: RunStyle): Run {
  const features = smallCapitals && font === "sans" ? SMALL_CAPITALS : featuresOf(font);
  return {
    text,
    font,
    ...(bold && { bold }),
    ...(italics && { italics }),
    // Always given: otherwise the run would inherit the features of a list around it.
    fontFeatures: features,
    ...(color !== undefined && { color }),
    ...(lang !== undefined && { lang }),
    ...(link !== undefined && { link, title: link, decoration: "underline" as const }),
  };
}
