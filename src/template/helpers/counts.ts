import { countPhrase } from "../../text/phrases.js";
import type { Count, ListName } from "../../view/types.js";
import { escapeMarkdown, Markdown } from "../escape-markdown.js";
import type { Helper } from "./types.js";

export const count: Helper = ({ labels }, [number, name]) =>
  countPhrase(Number(number), labels.counts[name as Count], labels);

export const more: Helper = ({ view, labels, settings }, [name]) => {
  const number = view.more[name as ListName];
  if (number === 0) return "";
  const { more: audience } = settings;
  const forms = audience === null ? labels.counts.leftOut : labels.counts.more;
  return new Markdown(`*${escapeMarkdown(countPhrase(number, forms, labels, { audience }))}*`);
};
