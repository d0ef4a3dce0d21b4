import type { Actor, Evidence } from "../../brief/model.js";
import { foldLine, foldOrNull } from "../../text/fold.js";
import { officeLine } from "../../text/office-line.js";
import { buildClaim, printCount, type ViewContext } from "../context.js";
import type { ActorView } from "../types.js";

/** Deeds that fit into one line of a table. */
const DEEDS_IN_LINE = 2;

/** Only so many deeds are considered, since each is compared with each. */
const DEEDS_COMPARED = 12;

/** Key actors first, then the others, each in the brief's order. */
export function buildActors(context: ViewContext): ActorView[] {
  const numbered = context.brief.actors.map((actor, i) => ({ actor, i }));
  const ordered = [...numbered.filter(({ actor }) => actor.key), ...numbered.filter(({ actor }) => !actor.key)];
  return ordered.map(({ actor, i }, rank) => buildActor(context, actor, `actors[${i}]`, rank));
}

function buildActor(context: ViewContext, actor: Actor, path: string, rank: number): ActorView {
  const evidence = onePerParagraph([...actor.mentions, ...actor.did.flatMap((deed) => deed.evidence)]);
  return {
    id: actor.id,
    name: foldLine(actor.name),
    type: context.labels.words[actor.type],
    office: officeOf(actor),
    role: foldOrNull(actor.role),
    affiliation: foldOrNull(actor.affiliation),
    aliases: actor.aliases.map(foldLine).filter((alias) => alias !== foldLine(actor.name)),
    key: actor.key,
    did: actor.did.map((deed, i) => ({
      text: foldLine(deed.text),
      ...buildClaim(context, `${path}.did[${i}]`, deed.evidence, deed.text, i),
    })),
    activity: activityOf(context, actor),
    ...buildClaim(context, path, evidence, evidence[0]?.text ?? "", rank),
  };
}

/** "Deputy Minister of Foreign Trade, Orvenia" */
export const officeOf = ({ role, affiliation }: Pick<Actor, "role" | "affiliation">): string | null =>
  officeLine(foldOrNull(role), foldOrNull(affiliation));

function activityOf(context: ViewContext, actor: Actor): string {
  const deeds = tellingDeeds(actor).slice(0, DEEDS_IN_LINE);
  if (deeds.length > 0) return deeds.join("; ");
  const quoted = context.quoted.get(actor.id) ?? 0;
  if (quoted > 0) return printCount(quoted, "quoted", context.labels);
  const bound = context.bound.get(actor.id) ?? 0;
  if (bound > 0) return printCount(bound, "bound", context.labels);
  return actor.mentions.length > 0 ? printCount(actor.mentions.length, "named", context.labels) : "";
}

/** Words by which a deed is recognised in another. */
const WORDS_THAT_TELL = 6;

/**
 * Deeds without those that say almost nothing ([has said]) and those that another contains ([has said he will go];
 * [will go]).
 */
function tellingDeeds({ did }: Actor): string[] {
  const deeds = did
    .slice(0, DEEDS_COMPARED)
    .map(({ text }) => foldLine(text).replace(/(?<![.;])[.;]+$/u, ""))
    .filter((deed) => deed.split(" ").length > 2);
  return deeds.filter((deed, i) => {
    // A long deed may have been cut, so only its first words are compared.
    const beginning = deed.split(" ").slice(0, WORDS_THAT_TELL).join(" ");
    return !deeds.some(
      (other, j) =>
        j !== i &&
        other.includes(beginning) &&
        (!deed.includes(other.split(" ").slice(0, WORDS_THAT_TELL).join(" ")) || j < i),
    );
  });
}

function onePerParagraph(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<number | null>();
  const first = evidence.filter(({ paragraph }) => !seen.has(paragraph) && seen.add(paragraph));
  return first.sort((a, b) => a.start - b.start);
}
