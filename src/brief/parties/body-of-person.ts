import type { Ground } from "../ground.js";
import type { Actor } from "../model.js";

/** The forms of a name, in lower case. */
export const namesOf = ({ name, aliases }: Actor): string[] => [name, ...aliases].map((form) => form.toLowerCase());

/** The body that a person speaks for, if it is an actor too: the affiliation, or a name in the office. */
export function bodyOfPerson({ context, actors }: Ground, ids: readonly string[]): readonly string[] {
  return ids.map((id) => {
    const person = actors.get(id);
    const office = [person?.affiliation, person?.role].filter(Boolean).join(" ").toLowerCase();
    if (!office) return id;
    const names = context.actors
      .filter((actor) => actor.id !== id && actor.type !== "person" && !isPlaceOf(office, actor))
      .flatMap((actor) => namesOf(actor).map((name) => ({ id: actor.id, name })))
      .filter(
        ({ name }) =>
          ` ${office} `.includes(` ${name} `) && !MINISTRIES.some((title) => office.includes(`${name} ${title}`)),
      );
    const longest = Math.max(...names.map(({ name }) => name.length));
    const house = names.find(({ name }) => name.length === longest);
    if (!house && COMPANY_OFFICE.test(office)) return mainBody(context.actors) ?? id;
    return house?.id ?? (isOfGovernment(office) ? governmentOf(context.actors) : null) ?? id;
  });
}

/** "commander in [Norland]": a place of service, not an employer. */
const isPlaceOf = (office: string, actor: Actor): boolean =>
  actor.type === "country" && namesOf(actor).some((name) => ` ${office} `.includes(` in ${name} `));

/** "[Home] Secretary": the preceding word is not a body. */
const MINISTRIES = ["secretary", "minister"];
const GOVERNS =
  /\b(?:minister|secretary of state|(?:home|foreign|health|education|defence|trade|transport|industry|culture|environment|treasury|pensions|justice|business|energy|interior) secretary|chancellor of the exchequer)\b/;

/** Whether the holder of an office speaks for the government; a shadow minister does not. */
export const isOfGovernment = (office: string): boolean =>
  GOVERNS.test(office.toLowerCase()) && !/\b(?:shadow|former|ex-?\w*)\b/i.test(office);

/** Offices of firms. A holder without a named firm belongs to the main body of the text. */
const COMPANY_OFFICE =
  /^(?:\p{L}+ )?(?:chief (?:executive|\p{L}+ officer)|managing director|finance director|ceo|cfo)$/u;

const mainBody = (actors: readonly Actor[]): string | null =>
  actors.find(({ type }) => type === "organization")?.id ?? null;

/** The government, if the text has only one. */
export function governmentOf(actors: readonly Actor[]): string | null {
  const governments = actors.filter((actor) => namesOf(actor).some((name) => /(?:^|\s)government$/.test(name)));
  return governments.length === 1 ? (governments[0]?.id ?? null) : null;
}
