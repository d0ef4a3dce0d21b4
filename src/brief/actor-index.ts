import { appendTo } from "../text/append-to.js";
import { countLeading } from "../text/halving.js";
import type { Actor } from "./model.js";

/** The forms of a name, in lower case. */
export const namesOf = ({ name, aliases }: Actor): string[] => [name, ...aliases].map((form) => form.toLowerCase());

/**
 * The actors of an article by what they are looked up by. Each clause of the text asks for them, so nothing here may
 * take longer for an article with more actors.
 */
export class ActorIndex {
  /** The government, if the text has only one. */
  readonly government: string | null;
  /** The most important body. */
  readonly mainBody: string | null;
  /** The key actors that are bodies, the most important first. */
  readonly keyBodies: readonly string[];
  readonly #byId: ReadonlyMap<string, Actor>;
  readonly #byName = new Map<string, Actor[]>();
  readonly #byOffice = new Map<string, string[]>();
  readonly #bodies = new Map<string, string>();
  readonly #mainOffice: string | null;
  /** Mentions of the bodies with an office in their name, in the order of the text. */
  readonly #officeMentions: readonly { readonly id: string; readonly start: number }[];
  /** In words. */
  #longestName = 0;

  /** The actors in order of importance. */
  constructor(actors: readonly Actor[]) {
    const bodies = actors.filter(({ type }) => type === "organization");
    this.#byId = new Map(actors.map((actor) => [actor.id, actor]));
    const offices = bodies.filter((actor) => namesOf(actor).some((name) => OFFICES.test(name)));
    this.#mainOffice = offices[0]?.id ?? null;
    this.#officeMentions = offices
      .toReversed() // of two mentions at one place, the last one counts
      .flatMap(({ id, mentions }) => mentions.map(({ start }) => ({ id, start })))
      .sort((a, b) => a.start - b.start);
    const governments = actors.filter((actor) => namesOf(actor).some((name) => /(?:^|\s)government$/.test(name)));
    this.government = governments.length === 1 ? (governments[0]?.id ?? null) : null;
    this.mainBody = bodies[0]?.id ?? null;
    this.keyBodies = bodies.filter(({ key }) => key).map(({ id }) => id);
    for (const actor of actors) this.#add(actor);
  }

  #add(actor: Actor): void {
    for (const name of new Set(namesOf(actor))) {
      appendTo(this.#byName, name, actor);
      this.#longestName = Math.max(this.#longestName, name.split(" ").length);
    }
    if (actor.type === "person" && actor.role !== null) appendTo(this.#byOffice, actor.role.toLowerCase(), actor.id);
  }

  get(id: string): Actor | undefined {
    return this.#byId.get(id);
  }

  isPerson(id: string): boolean {
    return this.get(id)?.type === "person";
  }

  /** The actors with this name or alias, in lower case. */
  named(name: string): readonly Actor[] {
    return this.#byName.get(name) ?? [];
  }

  /** The people with exactly this office, in lower case. */
  holdersOf(office: string): readonly string[] {
    return this.#byOffice.get(office) ?? [];
  }

  /** The public body last named before an offset, or else the most important one: "[Fisheries Ministry]". */
  officeBefore(offset: number): string | null {
    const before = countLeading(this.#officeMentions, ({ start }) => start < offset);
    return this.#officeMentions[before - 1]?.id ?? this.#mainOffice;
  }

  /** The body that each person speaks for, or else the person: the affiliation, or a name in the office. */
  bodiesOf(ids: readonly string[]): readonly string[] {
    return ids.map((id) => this.#bodyOf(id));
  }

  #bodyOf(id: string): string {
    const known = this.#bodies.get(id);
    if (known !== undefined) return known;
    const body = this.#findBody(id);
    this.#bodies.set(id, body);
    return body;
  }

  #findBody(id: string): string {
    const person = this.get(id);
    const office = [person?.affiliation, person?.role].filter(Boolean).join(" ").toLowerCase();
    if (!office) return id;
    const house = this.#nameIn(office, id);
    if (house) return house.id;
    if (COMPANY_OFFICE.test(office)) return this.mainBody ?? id;
    return (isOfGovernment(office) ? this.government : null) ?? id;
  }

  /** The body or country with the longest name (in letters) among the words of an office; not its holder. */
  #nameIn(office: string, holder: string): Actor | undefined {
    const parts = office.split(" ");
    let longest = "";
    let found: Actor | undefined;
    for (let first = 0; first < parts.length; first++) {
      const most = Math.min(parts.length, first + this.#longestName);
      for (let end = first + 1; end <= most; end++) {
        const name = parts.slice(first, end).join(" ");
        if (name.length <= longest.length || isMinistry(office, name)) continue;
        const actor = this.named(name).find(
          (one) => one.id !== holder && one.type !== "person" && !isPlaceOf(office, one),
        );
        if (actor) [found, longest] = [actor, name];
      }
    }
    return found;
  }
}

const OFFICES =
  /\b(?:office|ministry|department|government|agency|commission|council|authority|treasury|administration|board|secretariat)\b/i;

/** "commander in [Norland]": a place of service, not an employer. */
const isPlaceOf = (office: string, actor: Actor): boolean =>
  actor.type === "country" && namesOf(actor).some((name) => ` ${office} `.includes(` in ${name} `));

/** "[Home] Secretary": the preceding word is not a body. */
const isMinistry = (office: string, name: string): boolean =>
  MINISTERS.some((title) => office.includes(`${name} ${title}`));

const MINISTERS = ["secretary", "minister"];
const GOVERNS =
  /\b(?:minister|secretary of state|(?:home|foreign|health|education|defence|trade|transport|industry|culture|environment|treasury|pensions|justice|business|energy|interior) secretary|chancellor of the exchequer)\b/;

/** Whether the holder of an office speaks for the government; a shadow minister does not. */
export const isOfGovernment = (office: string): boolean =>
  GOVERNS.test(office.toLowerCase()) && !/\b(?:shadow|former|ex-?\w*)\b/i.test(office);

/** Offices of firms. A holder without a named firm belongs to the main body of the text. */
const COMPANY_OFFICE =
  /^(?:\p{L}+ )?(?:chief (?:executive|\p{L}+ officer)|managing director|finance director|ceo|cfo|employee|executive|co-founder)$/u;
