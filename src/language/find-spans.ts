import { buildPlainDocument } from "../document/plain.js";
import { modelFor } from "./loaded-models.js";
import { findNames } from "./names/find-names.js";
import { parseDocument } from "./parse-document.js";
import { findQuotations } from "./quotations/find-quotations.js";
import type { SpanStage } from "./span-stages.js";
import { datesOf } from "./time/dates-of.js";
import { findTimes } from "./time/find-times.js";
import type { NameType, SpeakerMention } from "./types.js";

/** CoNLL's four types: a country is a place, and anything but a person, organization or place is MISC. */
const CONLL_TYPE: Readonly<Record<NameType, string>> = {
  person: "PER",
  organization: "ORG",
  country: "LOC",
  place: "LOC",
  group: "MISC",
  work: "MISC",
  event: "MISC",
  product: "MISC",
  law: "MISC",
};

/**
 * One line of predictions in the form that span scorers read. Runs only the steps of `analyse` that the stage needs.
 * Offsets are UTF-16 offsets into the text as given: no header is read and nothing is normalised.
 *
 * @param published ISO date, the anchor of relative dates, or null
 */
export function findSpans(id: string, text: string, published: string | null, stage: SpanStage): object {
  const document = buildPlainDocument(id, text, published);
  const parse = parseDocument(document, modelFor("en"));
  switch (stage) {
    case "entities":
      return {
        id,
        entities: findNames(document, parse).map(({ start, end, type }) => ({ start, end, type: CONLL_TYPE[type] })),
      };
    case "dates":
      return { id, timex: datesOf(findTimes(document, parse)) };
    case "quotations":
      return {
        id,
        quotes: findQuotations(document, parse, findNames(document, parse))
          .filter(({ kind, speech }) => kind === "direct" && speech)
          .map(({ outer, speaker }) => ({ start: outer.start, end: outer.end, ...speakerFields(speaker) })),
      };
    case "sentences":
      return { id, sentences: parse.sentences.map(({ start, end }) => ({ start, end })) };
  }
}

/** Scorers of quotations expect the mention nearest to the quotation. */
function speakerFields(speaker: SpeakerMention | null): object {
  if (!speaker) return {};
  const { start, end } = speaker.nearest ?? speaker;
  return { speaker_start: start, speaker_end: end };
}
