import { fillIn, joinWords } from "../../text/phrases.js";
import { escapeMarkdown, Markdown } from "../escape-markdown.js";
import { quoteText } from "./quotation-marks.js";
import type { Helper, Named } from "./types.js";

export const list: Helper = ({ labels }, [items, field]) => {
  const key = typeof field === "string" ? field : "name";
  const words = ((items as readonly unknown[] | null) ?? []).map((item) =>
    typeof item === "string" ? item : String((item as Named)[key] ?? ""),
  );
  return joinWords(words, labels.list);
};

export const join: Helper = (_, values, { sep = ", " }) =>
  values.filter((value) => value !== null && value !== undefined && value !== "").join(String(sep));

/** Cuts at the end of a word, counting code points, and adds an ellipsis. */
export const truncate: Helper = (_, [value, most]) => {
  const characters = [...String(value ?? "")];
  if (characters.length <= Number(most)) return characters.join("");
  const cut = characters.slice(0, Math.max(1, Number(most) - 1)).join("");
  const whole = /^(.*\S)\s+\S*$/su.exec(cut)?.[1] ?? cut;
  return `${(/^\s/u.test(characters.slice(Number(most) - 1).join("")) ? cut : whole).replace(/[\s,;:–—-]+$/u, "")}…`;
};

export const quote: Helper = ({ labels }, [value]) => quoteText(String(value ?? ""), labels.quotes);

export const colon: Helper = ({ labels }, [value]) => `${String(value ?? "")}${labels.colon}`;

export const lang: Helper = ({ view }, [value]) => {
  const words = escapeMarkdown(value);
  const { language } = view.article;
  const isForeign = language !== view.language && /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/u.test(language);
  return new Markdown(words !== "" && isForeign ? `[${words}](bw:lang/${language})` : words);
};

export const fill: Helper = (_, [phrase], named) => fillIn(String(phrase ?? ""), named);

export const eq: Helper = (_, [a, b]) => a === b;
