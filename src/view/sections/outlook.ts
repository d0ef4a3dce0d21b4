import { foldLine, foldOrNull } from "../../text/fold.js";
import { actorRef, buildClaim, type Context } from "../context.js";
import { buildDate } from "../dates.js";
import type { OutlookView } from "../types.js";
import { outlookKind } from "./dates-to-watch.js";

export const buildOutlook = (context: Context): OutlookView[] =>
  context.brief.outlook.map((item, i) => ({
    text: foldLine(item.text),
    kind: outlookKind(context, item.kind),
    holder: actorRef(context, item.holder)?.name ?? null,
    when: item.date && buildDate(item.date, context.dates),
    likelihood: foldOrNull(item.likelihood),
    ...buildClaim(context, `outlook[${i}]`, item.evidence, item.text, i),
  }));
