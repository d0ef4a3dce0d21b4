import type { Commitment } from "../../brief/model.js";
import { foldLine, foldOrNull } from "../../text/fold.js";
import { actorRef, buildClaim, joinNames, type ViewContext } from "../context.js";
import { buildDate } from "../dates.js";
import { dueKey, hasDay } from "../due-key.js";
import { STATUSES } from "../label-keys.js";
import type { ActorRef, CommitmentView, RegisterRow } from "../types.js";

/** In order of the last day of what is due; then those with a date in words only; then those without a date. */
export function buildCommitments(context: ViewContext): CommitmentView[] {
  const { commitments } = context.brief;
  const numbered = commitments.map((commitment, i) => ({ commitment, i, key: dueKey(commitment.due) }));
  // Commitments with a date that can be watched are the important ones.
  const ranked = [...numbered.filter(({ key }) => hasDay(key)), ...numbered.filter(({ key }) => !hasDay(key))];
  const ranks = new Map(ranked.map(({ i }, rank) => [i, rank]));
  const ordered = numbered.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.i - b.i));
  return ordered.map(({ commitment, i }, place) =>
    buildCommitment(context, commitment, `commitments[${i}]`, place + 1, ranks.get(i) ?? i),
  );
}

function buildCommitment(
  context: ViewContext,
  commitment: Commitment,
  path: string,
  number: number,
  rank: number,
): CommitmentView {
  const { words } = context.labels;
  const actors = commitment.actors.map((id) => actorRef(context, id)).filter((actor) => actor !== null);
  const names = actors.map(({ name }) => name);
  return {
    id: commitment.id,
    number,
    who: joinNames(names, context.labels) || foldOrNull(commitment.actorText) || words.notNamed,
    actors,
    action: foldLine(commitment.action),
    task: taskOf(commitment),
    instrument: foldOrNull(commitment.instrument),
    kind: words[commitment.kind],
    status: statusOf(commitment, words),
    said: commitment.said && buildDate(commitment.said, context.dates),
    condition: foldOrNull(commitment.condition),
    due: commitment.due && buildDate(commitment.due, context.dates),
    dueMeans: commitment.due && words[commitment.due.means],
    ...buildClaim(context, path, commitment.evidence, commitment.action, rank),
  };
}

/** Our own word for it in the labels' language; any other (the brief was edited by hand) unchanged. */
function statusOf(commitment: Commitment, words: ViewContext["labels"]["words"]): string | null {
  const status = foldOrNull(commitment.status);
  const known = STATUSES.find((word) => word === status);
  return known === undefined ? status : words[known];
}

/** [deliver the wagons], [only if the steel arrives] */
function taskOf(commitment: Commitment): string {
  const [action, condition] = [foldLine(commitment.action), foldOrNull(commitment.condition)];
  return condition === null || action.includes(condition) ? action : `${action}, ${condition}`;
}

/** One row per commitment and actor, so that each row has one owner. */
export function buildRegister(commitments: readonly CommitmentView[]): RegisterRow[] {
  const rows: RegisterRow[] = [];
  for (const commitment of commitments) {
    const owners: readonly (ActorRef | null)[] = commitment.actors.length > 0 ? commitment.actors : [null];
    const first = rows.length + 1;
    for (const owner of owners)
      rows.push({ ...commitment, number: rows.length + 1, who: owner?.name ?? commitment.who, owner, first });
  }
  return rows;
}
