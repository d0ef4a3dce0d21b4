import type { Face, FontSet, Style } from "./fonts.js";
import { PdfmakeDocument, sortNamesByBytes } from "./internals.js";
import type { EmbeddedFont, Reference } from "./pdfkit-types.js";
import { sharedFont } from "./shared-font.js";
import { srgbProfile } from "./srgb.js";
import type { Palette } from "./theme.js";
import { type DocumentInfo, xmpPacket } from "./xmp.js";

export type { DocumentInfo };

/** A PDF with the metadata that PDF/UA-1 and PDF/A-3a require, and the fonts of a `FontSet`. */
export class Document extends PdfmakeDocument {
  readonly #fonts: FontSet;
  readonly #palette: Readonly<Record<string, string>>;
  readonly #about: DocumentInfo;
  readonly #embedded = new Map<Face, EmbeddedFont>();

  constructor(fonts: FontSet, palette: Palette, about: DocumentInfo) {
    // pdfkit derives the file's identifier from a date; `identify` replaces that identifier.
    const date = about.date ?? new Date(0);
    super(
      {},
      {},
      {},
      {},
      {
        pdfVersion: "1.7",
        tagged: true,
        displayTitle: true,
        lang: about.language,
        autoFirstPage: false,
        font: null,
        info: { CreationDate: date, ModDate: date },
      },
    );
    sortNamesByBytes(this);
    this.#fonts = fonts;
    this.#palette = palette;
    this.#about = about;
    this.info = {
      Title: about.title,
      Author: about.author,
      Subject: about.subject,
      Creator: about.creator,
      Producer: about.producer,
      ...(about.date && { CreationDate: about.date, ModDate: about.date }),
    };
  }

  /** Sets the file's identifier (16 bytes). Call it before `end`, once all content is known. */
  identify(id: Uint8Array): void {
    this._id = id;
  }

  /** Colours are names until they are drawn. */
  override resolveColor(color: string | null | undefined, otherwise?: string): string | undefined {
    return this.#palette[color ?? otherwise ?? ""] ?? super.resolveColor(color, otherwise);
  }

  override provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont {
    const style = this.getFontType(bold, italics) as Style;
    const face = this.#fonts.face(family, style);
    let font = this.#embedded.get(face);
    if (!font) {
      const id = `F${++this._fontCount}`;
      font = new (sharedFont(face.embedded))(this, face.font, id, face.words);
      this.#embedded.set(face, font);
      this._fontFamilies[id] = font;
    }
    return font;
  }

  /** The dates of attached files: the document's own, since the current time would make every run differ. */
  get fileDates(): { readonly creationDate?: Date; readonly modifiedDate?: Date } {
    const { date } = this.#about;
    return date ? { creationDate: date, modifiedDate: date } : {};
  }

  /** pdfkit would write the title into the XMP packet unescaped, and a date even if there is none. */
  override _addInfo(): void {
    this.appendXML(xmpPacket(this.#about));
    const profile = this.ref({ N: 3 });
    profile.end(srgbProfile());
    const name = pdfString("sRGB");
    const intent: Reference = this.ref({
      Type: "OutputIntent",
      S: "GTS_PDFA1",
      Info: name,
      OutputConditionIdentifier: name,
      DestOutputProfile: profile,
    });
    intent.end();
    this._root.data.OutputIntents = [intent];
  }
}

/** A PDF string. pdfkit writes a primitive string as a name, and only a String object as a string. */
export function pdfString(text: string): unknown {
  return Object(text);
}
