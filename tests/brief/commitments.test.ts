import { describe, expect, it } from "vitest";
import type { Commitment } from "../../src/brief/model.js";
import { extract } from "../../src/index.js";

const briefOf = (text: string) => extract({ text, published: "2019-01-10" });

/** Each commitment as party, action and due date, with names instead of ids. */
function told(text: string): string[] {
  const brief = briefOf(text);
  const who = ({ actors, actorText }: Commitment) =>
    actors.length
      ? actors.map((id) => brief.actors.find((actor) => actor.id === id)?.name).join(" + ")
      : `(${actorText ?? "nobody"})`;
  return brief.commitments.map((commitment) =>
    [who(commitment), commitment.action, commitment.due?.value ?? ""].join(" | "),
  );
}

const only = (text: string): Commitment => {
  const { commitments } = briefOf(text);
  expect(commitments).toHaveLength(1);
  return commitments[0] as Commitment;
};

describe("commitments: the bound party", () => {
  it("is a speaker who says what it would do", () => {
    expect(told("Norrick Airways said it would close its base in Denmark by June.")).toEqual([
      "Norrick Airways | close its base in Denmark | 2019-06",
    ]);
  });

  it("is undone by neither and no longer", () => {
    expect(told("The mayor said the city would neither buy the stations nor let them fall down.")).toEqual([
      "city | not buy the stations nor let them fall down | ",
    ]);
    expect(told("The mayor said the city would no longer fight the release of the video.")).toEqual([
      "city | no longer fight the release of the video | ",
    ]);
    expect(told("The Harbour Board no longer plans to build a second pier.")).toEqual([]);
  });

  it("is nobody's where it was refused, all but denied or stopped short of", () => {
    expect(told("The Harbour Board stopped short of promising that it would keep all jobs.")).toEqual([]);
    expect(told("Ada Orr refused to commit to a date.")).toEqual([]);
    expect(told("Ada Orr said that she would hardly sign such a contract.")).toEqual([]);
  });

  it("is not told together with the speaker whom the parser took for an apposition", () => {
    expect(
      told(
        "The Organization of Southern States will send 80 observers to Lund, its secretary general, Ana Pereyra, announced.",
      ),
    ).toEqual(["Organization of Southern States | send 80 observers to Lund | "]);
  });

  it("does not include half of a quotation after its name", () => {
    const text =
      'Ada Orr told a London news conference that Veritas - Latin for "truth" - would avoid the lies of the old parties.';
    expect(told(text)).toEqual(["Veritas | avoid the lies of the old parties | "]);
  });

  it("is the one who went to a place, for a participle of pledging after the place", () => {
    expect(told("Anna Orr toured coastal towns pledging to repair the harbours.")).toEqual([
      "Anna Orr | repair the harbours | ",
    ]);
    expect(told("Norrick Rail met protesters vowing to block the line.")).toEqual(["protesters | block the line | "]);
    expect(told("Anna Orr toured coastal towns needing to repair the harbours.")).toEqual([]);
  });

  it("is the one who is ordered or chosen, not the one who orders or chooses", () => {
    expect(told("Norrick Rail was ordered by the court to repay the money.")).toEqual([
      "Norrick Rail | repay the money | ",
    ]);
    expect(told("Norrick Rail was selected by Verland Air to build the hangar.")).toEqual([
      "Norrick Rail | build the hangar | ",
    ]);
    expect(told("The cuts were approved by Norrick Rail.")).toEqual([]);
    expect(told("Norrick Rail has ordered 18 engines.")).toEqual(["Norrick Rail | [take] 18 engines | "]);
    expect(told("Anna Orr ordered the raids based on a letter.")).toEqual([]);
  });

  it("commits by helping somebody, not by helping something to happen", () => {
    expect(told("Norrick Rail said it would help passengers.")).toEqual(["Norrick Rail | help passengers | "]);
    expect(told("Norrick Rail said it would help to make passengers happier.")).toEqual([]);
  });

  it("commits by agreeing, unless it has yet to agree", () => {
    expect(told("Norrick Rail has agreed to a merger with Verland Air.")).toEqual([
      "Norrick Rail + Verland Air | [carry out] a merger with Verland Air | ",
    ]);
    expect(told("Norrick Rail has yet to agree to a merger with Verland Air.")).toEqual([]);
  });

  it("is the government for a minister's reported words, if the text mentions a government", () => {
    const speech =
      "Minister Anna Orr visited the valley. Speaking today Ms Orr said: The flood took hundreds of homes.";
    const pledge = "The Norland Government built new ones. We will protect the villages.";
    expect(told(`${speech} ${pledge}`)).toEqual(["Norland Government | protect the villages | "]);
    expect(told(`${speech} We will protect the villages.`)).toEqual(["Anna Orr | protect the villages | "]);
  });

  it("commits by making sure, not by making something easier or prevailing", () => {
    expect(told("The mayor said the council would make sure the bridge was rebuilt.")).toEqual([
      "council | make sure the bridge was rebuilt | ",
    ]);
    expect(told("Norrick Rail said the bridge would make it easier to reach the port.")).toEqual([]);
    expect(told("We will prevail.")).toEqual([]);
  });

  it("commits by continuing a deed, not a state or an event", () => {
    expect(told("Norrick Rail said it would continue to build stations.")).toEqual([
      "Norrick Rail | continue to build stations | ",
    ]);
    expect(told("Norland will continue to strike military targets.")).toEqual([
      "Norland | continue to strike military targets | ",
    ]);
    expect(told("Norrick Rail said it would continue to be the main carrier.")).toEqual([]);
    expect(told("The new jets will continue to enable us to grow, Norrick Air said.")).toEqual([]);
  });

  it(`is the government for a secretary's "we", if the text mentions its plans`, () => {
    const plans = "Firms were struggling with the government's plans. Critics of the government's plans protested.";
    expect(
      told(`Trade Secretary Anna Orr spoke. ${plans} "We are going to extend the pay by 2020," Ms Orr said.`),
    ).toEqual(["government | extend the pay | 2020"]);
  });

  it("commits by being committed, as a verb or an adjective, unless negated", () => {
    expect(told("We are committed to rebuilding the dam by 2020.")).toEqual(["(nobody) | [rebuild] the dam | 2020"]);
    expect(told("We are committed to building the dam.")).toEqual(["(nobody) | [build] the dam | "]);
    expect(told("We are not committed to rebuilding the dam by 2020.")).toEqual([]);
  });

  it("commits money, and chooses what could also come about by itself", () => {
    expect(told("Norrick Gas has committed $40 million to the port.")).toEqual([
      "Norrick Gas | [spend] $40 million to the port | ",
    ]);
    expect(told("Norrick Rail plans to make its trains cheaper.")).toEqual([
      "Norrick Rail | make its trains cheaper | ",
    ]);
    expect(told("Norrick Rail has chosen not to answer its critics.")).toEqual([]);
  });

  it("is nobody for statements about others and for expectations, which are outlook", () => {
    expect(told("Analysts said Norrick Airways would close its base in Denmark.")).toEqual([]);
    expect(told("Norrick Airways is expected to close its base in Denmark.")).toEqual([]);
    expect(told("Norrick Airways hopes to close its base in Denmark.")).toEqual([]);
    expect(told("The dealer would call his victims at night, prosecutors said.")).toEqual([]);
  });

  it("is nobody for past deeds, requests, events without an agent and suppositions", () => {
    expect(told("Norrick Airways closed its base in Denmark in 2017.")).toEqual([]);
    expect(told("Denmark urged Norrick Airways to close its base.")).toEqual([]);
    expect(told("The glacier will lose half of its ice by 2050.")).toEqual([]);
    expect(told("If Norrick Airways agrees to close its base, the pilots may strike.")).toEqual([]);
  });

  it("is bound by a court's instruction and by a dated duty, not by a right to appeal", () => {
    expect(told("The court ordered a recount and told the Election Board to finish it within 60 days.")).toEqual([
      "Election Board | finish [the recount] | 2019-03-11",
    ]);
    expect(told("Norrick Airways must file a plan with the regulator no later than 1 March.")[0]).toMatch(
      / \| 2019-03-01$/u,
    );
    expect(told("Norrick Airways has until 17 February to appeal.")).toEqual([]);
  });

  it("is a public power mentioned without a name, not the firm that acted last", () => {
    expect(
      told(
        "Calder Power will close its plant. The energy minister, Jonas Reit, said the government would pay a fifth of the cost of retraining the workers.",
      ),
    ).toEqual([
      "Calder Power | close its plant | ",
      "government | pay a fifth of the cost of retraining the workers | ",
    ]);
  });

  it("can be a public power that pledges; what it orders is not a purchase", () => {
    expect(told("The government pledged $40m for the refugees.")).toEqual([
      "government | [give] $40m for the refugees | ",
    ]);
    expect(told("The court ordered a new vote.")).toEqual([]);
  });

  it("is nobody for a former office holder's statement about others, which is outlook", () => {
    expect(told("Ada Orr will meet her target, according to her former adviser.")).toEqual([]);
  });

  it("is an actor whose plan or agreement newspapers and sources report, not one about whom they speculate", () => {
    expect(
      told("Norrick Rail is planning to sell its depot by the end of the month, newspaper reports claim."),
    ).toEqual(["Norrick Rail | sell its depot | 2019-01"]);
    expect(told("Norrick Rail has agreed to sell its depot, sources said.")).toEqual([
      "Norrick Rail | sell its depot | ",
    ]);
    expect(told("Norrick Rail would sell its depot, analysts said.")).toEqual([]);
  });

  it("is the one who plans, agrees or vows; former staff are not the firm", () => {
    expect(told("Ada Marek's camp is planning to reprint the letter.")).toEqual([
      "Ada Marek's camp | reprint the letter | ",
    ]);
    expect(told("The letter is going to reprint the campaign.")).toEqual([]);
    expect(told("Ten former directors at Norrick Rail have agreed to repay the money.")).toEqual([
      "Ten former directors at Norrick Rail | repay the money | ",
    ]);
  });

  it("commits by saying that it is doing something with an end state", () => {
    expect(told("Norrick Rail said that it was also launching a scheme for students.")).toEqual([
      "Norrick Rail | [launch] a scheme for students | ",
    ]);
    expect(told("Norrick Rail said that it was losing money.")).toEqual([]);
  });

  it("is the giver of what another will receive", () => {
    expect(told("Norrick Rail will receive loans from the Norland Government.")).toEqual([
      "Norland Government | [give] loans | ",
    ]);
  });

  it("is nobody for ideas, habits, addressees' deeds, precedents and reported meetings", () => {
    expect(told('"The idea that I would close the depot is absurd," Ada Orr said.')).toEqual([]);
    expect(told("Norrick Rail usually awards contracts to Osterby.")).toEqual([]);
    expect(told("Ada Orr told the crowd they would not back her.")).toEqual([]);
    expect(told("Norrick Rail will set a new standard.")).toEqual([]);
    expect(told("The meeting will be held in Norland, Ada Orr said.")).toEqual([]);
    expect(told('Ada Orr said: "All this adds up to a choice: Mr Lund will waste more."')).toEqual([]);
  });

  it('is the firm for "which", not the person who works there', () => {
    expect(
      told("Norrick Rail was founded in 1990. Ada Orr of Norrick Rail, which plans to sell its depot, resigned."),
    ).toEqual(["Norrick Rail | sell its depot | "]);
  });

  it('keeps a verb with a British hyphen whole: "re-sign"', () => {
    expect(told("Norrick Rail said it would re-enter the market and co-operate with Osterby Rail.")).toEqual([
      "Norrick Rail | re-enter the market and co-operate with Osterby Rail | ",
    ]);
  });

  it("is nobody for a decision judged afterwards", () => {
    expect(told("Norrick Airways' decision to close its base was a mistake, Ada Orr said.")).toEqual([]);
  });

  it('commits with "even if"; "both" refers to the two before', () => {
    expect(told("Ada Orr said she would not resign even if the party asked her.")).toEqual(["Ada Orr | not resign | "]);
    expect(told("Norrick Airways and Osterby Bank have received loans. Both will cut their fares.")).toEqual([
      "Norrick Airways + Osterby Bank | cut their fares | ",
    ]);
  });

  it('is nobody for dropped plans, the deeds of people at large, and "going on to say"', () => {
    expect(told("Norrick Airways has dropped plans to build a hangar.")).toEqual([]);
    expect(told('"Families will cut their costs," said Ada Orr, the minister.')).toEqual([]);
    expect(told("Ada Orr spoke of Lessen, going on to compare it with Norburg.")).toEqual([]);
  });

  it("is nobody for a licence, an outcome that is guaranteed, an offer that others may make, or a drift", () => {
    expect(told("Dan Orr lost his licence to practise law.")).toEqual([]);
    expect(told("Norrick Rail is inviting firms to consider making an offer to buy the pier.")).toEqual([]);
    expect(told("Norrick Rail said it was moving towards a world of bans.")).toEqual([]);
    expect(told("The gene is a guarantee that Dan Orr will lose his hair.")).toEqual([]);
  });

  it("does not commit by a duration or a page about something; a denial is not its opposite", () => {
    expect(told("Ada Orr said it would take two more weeks.")).toEqual([]);
    expect(told("Norrick Airways has a page dedicated to the inquiry.")).toEqual([]);
    expect(told("Norrick Airways is not going to close its base.")).toEqual([
      "Norrick Airways | not close its base | ",
    ]);
  });

  it('is the only body of the sentence for "it"', () => {
    expect(told("Shares in Norrick Airways rose after it said it would cut its fares.")).toEqual([
      "Norrick Airways | cut its fares | ",
    ]);
  });

  it("does not take the day of saying as the due date", () => {
    expect(told("Norrick Airways said on Monday it would buy 30 jets by the end of 2033.")[0]).toMatch(/ \| 2033$/u);
    expect(told("Norrick Airways said on Monday it would buy 30 jets.")[0]).toMatch(/ \| $/u);
  });

  it("takes the day of the deed, not the period of its object", () => {
    expect(only("Norrick Airways will publish its results for the first quarter on 24 April.").due?.value).toBe(
      "2019-04-24",
    );
  });

  it("is the owner of a plan before or after the noun, or the subject of the verb that announces it", () => {
    expect(told("Greenpeace's plan to hire pilots was welcomed.")).toEqual(["Greenpeace | hire pilots | "]);
    expect(told("A pledge by Norrick Airways to hire pilots was welcomed.")).toEqual([
      "Norrick Airways | hire pilots | ",
    ]);
    expect(told("Norrick Airways unveiled plans to hire pilots.")).toEqual(["Norrick Airways | hire pilots | "]);
  });

  it("is both parties of an agreement", () => {
    expect(told("Sweden and Denmark signed a fishing treaty through 2030.")).toEqual([
      "Sweden + Denmark | [carry out] a fishing treaty | 2030",
    ]);
    expect(told("Sweden signed a fishing treaty with Greenpeace.")).toEqual([
      "Sweden + Greenpeace | [carry out] a fishing treaty with Greenpeace | ",
    ]);
  });

  it("does not have in its deed why it was ordered", () => {
    expect(
      told("A judge ordered Norrick Airways to reopen the base after ruling that it had failed to hear them."),
    ).toEqual(["Norrick Airways | reopen the base | "]);
  });

  it("is the recipient of an order, not its giver", () => {
    expect(told("A court ordered Norrick Airways to repay $4m by Friday.")).toEqual([
      "Norrick Airways | repay $4m | 2019-01-11",
    ]);
    expect(told("Norrick Airways was ordered to repay $4m by Friday.")).toEqual([
      "Norrick Airways | repay $4m | 2019-01-11",
    ]);
  });

  it("may be unnamed for an obligation", () => {
    expect(told("The forms must be returned by 3 March.")).toEqual([
      "(nobody) | [have] the forms returned | 2019-03-03",
    ]);
  });

  it("is nobody who says what must happen by a day, and a demand is no duty", () => {
    expect(told("The tribunal said repairs must be finished by May.")).toEqual([
      "(nobody) | [have] repairs finished | 2019-05",
    ]);
    expect(told("The union said repairs must be finished by May.")).toEqual([]);
  });

  it("is unnamed where a thing must do what its owner makes it do", () => {
    expect(told("Coal plants in Denmark must close by 31 December 2035.")).toEqual([
      "(nobody) | [have] coal plants in Denmark close | 2035-12-31",
    ]);
    expect(told("A judge ruled that the plant must shut by March.")).toEqual([
      "(nobody) | [have] the plant shut | 2019-03",
    ]);
    expect(told("The union said talks must begin by 1 May.")).toEqual([]);
    expect(told("Coal plants in Denmark must glow by 31 December 2035.")).toEqual([]);
  });
});

it("a promise for the time when something happens is a commitment, not a question", () => {
  const text = "Ada Orr said on Monday that when she returns home, she will toast the win.";
  expect(extract({ text, published: "2019-01-10" }).commitments.map(({ action }) => action)).toEqual(["toast the win"]);
});

describe("commitments: a member of a party or people", () => {
  it("does not bind its place", () => {
    const { actors, commitments } = extract({
      text: 'New Hampshire voted on Monday. New Hampshire has two seats. "I will vote for the port," said a New Hampshire Republican.',
      published: "2019-01-10",
    });
    const bound = actors.find(({ id }) => id === commitments[0]?.actors[0])?.name ?? commitments[0]?.actorText;
    expect(bound).toMatch(/New Hampshire Republican$/u);
  });
});

describe("commitments: the action", () => {
  it("of a refusal is negated", () => {
    expect(only("Sweden will not accept the offer.")).toMatchObject({ action: "not accept the offer", kind: "pledge" });
  });

  it("shares a condition at its end between two deeds", () => {
    const promise = only("Norrick Rail promised to reopen the line and hire 40 drivers only if the council pays.");
    expect(promise).toMatchObject({
      action: "reopen the line and hire 40 drivers",
      condition: "only if the council pays",
    });
  });

  it("does not contain the condition, which is a field of its own", () => {
    expect(only("Norrick Airways will close its base if Denmark raises the tax.")).toMatchObject({
      action: "close its base",
      condition: "if Denmark raises the tax",
    });
  });

  it("of a passive is active, with the verb in brackets", () => {
    expect(only("Denmark said the tax would be abolished.").action).toBe("[have] the tax abolished");
    expect(only("The post will be filled by Anna Orr.").action).toBe("[fill] the post");
  });

  it("of a passive has the antecedent of a pronoun in brackets", () => {
    expect(only("Norrick Airways bought the hangar. Norrick Airways said it would be closed by June.").action).toMatch(
      /^\[have .+\] closed$/,
    );
  });

  it("has no unpaired quotation mark", () => {
    expect(only('Denmark said it would "abolish the tax" on milk.').action).toBe("abolish the tax on milk");
  });

  it("can be conditional on an election, or a vote that a leader says would be held", () => {
    expect(told("Norland's Farmers Party would close three mines if it were elected, Ada Orr said.")).toEqual([
      "Farmers Party | close three mines | ",
    ]);
    expect(told("Norland's Farmers Party would close three mines if it were braver, Ada Orr said.")).toEqual([]);
    expect(told("Ada Orr said a referendum would be held in Lund.")).toEqual([
      "Ada Orr | [have] a referendum held in Lund | ",
    ]);
    expect(told("Ada Orr said a meeting would be held in Lund.")).toEqual([]);
  });

  it("can be a noun for a deed that is announced", () => {
    expect(only("Norrick Air has announced the grounding of all its old jets.").action).toBe(
      "[carry out] the grounding of all its old jets",
    );
  });

  it("has the binding agreement as its instrument", () => {
    expect(only("Norrick Airways' contract to supply the trains runs until 2031.")).toMatchObject({
      kind: "agreement",
      action: "supply the trains",
      due: { value: "2031", means: "term" },
    });
  });

  it("is listed once with three pieces of evidence if reported three times", () => {
    const commitment = only(
      "Norrick Airways will close its base in Denmark.\n\nNorrick Airways plans to close the base by June.\n\nNorrick Airways said it would close its base in Denmark.",
    );
    expect(commitment.evidence).toHaveLength(3);
    expect(commitment.due?.value).toBe("2019-06");
  });

  it("is done to a form, not to the body that the pronoun seems to stand for, and to people as an object", () => {
    expect(only("The ministry sent a form. It must be returned within 20 days.").action).toBe("[have it] returned");
    expect(told("Norrick Rail fined two women. They will be banned from trains.").join()).not.toContain("[have they]");
  });

  it("is told once more by a deal that says nothing new", () => {
    const first = "Norrick Air agreed to buy all shares of Orbair.";
    const deal = only(
      `${first} The airline signed the agreement in Lund on Monday. The deal was approved by its board.`,
    );
    expect(deal.action).toBe("buy all shares of Orbair");
    expect(deal.evidence).toHaveLength(3);
    expect(told(`${first} Norrick Air signed the agreement on fares.`)).toEqual([
      "Norrick Air | buy all shares of Orbair | ",
      "Norrick Air | [carry out] the agreement on fares | ",
    ]);
  });
});

describe("commitments: due dates", () => {
  it.each([
    ["Norrick Airways will hire pilots by the end of 2020.", "by the end of 2020", "2020", "deadline"],
    ["Norrick Airways will hire pilots in March 2020.", "in March 2020", "2020-03", "event"],
    ["Norrick Airways will hire pilots over the next four years.", "over the next four years", "2019/2023", "term"],
    ["Norrick Airways will hire pilots very soon.", "very soon", null, "event"],
    ["Norrick Airways will hire pilots down the line.", "down the line", null, "event"],
    ["Norrick Airways has agreed to a pay cut next year.", "next year", "2020", "event"],
    ["Norrick Airways will fly there no earlier than 2 May 2020.", "no earlier than 2 May 2020", "2020-05-02", "event"],
  ])("%s", (text, words, value, means) => {
    expect(only(text).due).toMatchObject({ text: words, value, means });
  });

  it("puts the day of signing under said, not under due", () => {
    const commitment = only("In 2017 Sweden and Denmark signed a fishing treaty.");
    expect(commitment.due).toBeNull();
    expect(commitment.said).toMatchObject({ text: "In 2017", value: "2017" });
  });

  it("gives no date to a commitment without one", () => {
    expect(only("Norrick Airways said on Monday that it would hire pilots.").due).toBeNull();
    expect(only("Norrick Airways will repeat its 2017 offer.").due).toBeNull();
  });
});

describe("commitments: more on the bound party", () => {
  it(`is the owner of a noun of saying: "Norrick's announcement that"`, () => {
    expect(told("Norrick Rail's announcement that it would close two lines shook the town.")).toEqual([
      "Norrick Rail | close two lines | ",
    ]);
  });

  it("is the parties to what was signed, next to it or before it", () => {
    expect(told("A memorandum was signed between Sweden and Denmark.")).toEqual([
      "Sweden + Denmark | [carry out] a memorandum | ",
    ]);
    expect(told("Sweden and Denmark held talks on Monday. A trade pact was signed.")).toEqual([
      "Sweden + Denmark | [carry out] a trade pact | ",
    ]);
  });

  it('has "going to be done" in the active voice; a negated agent is not bound', () => {
    expect(told("Norrick Rail said two lines are going to be closed.")).toEqual([
      "Norrick Rail | [have] two lines closed | ",
    ]);
    expect(told("The lines will be closed by Norrick Rail.")).toEqual(["Norrick Rail | [close] the lines | "]);
    expect(told("The lines will not be closed by Norrick Rail.")).toEqual([]);
  });

  it("is the one who announces a plan, not the one who judges it", () => {
    expect(told("Plans to close the port were unveiled by Norrick Rail.")).toEqual([
      "Norrick Rail | close the port | ",
    ]);
    expect(told("Plans to close the port were attacked by Norrick Rail.")).toEqual([]);
    expect(told("Norrick Rail says plans to close the port should be put on hold.")).toEqual([]);
    expect(told("Plans to close the port have been put on hold, Norrick Rail said.")).toEqual([]);
  });

  it("is the antecedent of a pronoun, in words", () => {
    expect(told("The ministers reaffirmed their commitment to regional stability.")).toEqual([
      "ministers | [stand by] regional stability | ",
    ]);
  });

  it("is the main firm of the text for an officer without a named firm", () => {
    const pledge = 'Chief executive Jon Pell said: "We are fully committed to support the search."';
    expect(told(`Norrick Motors builds cars in Osterby. ${pledge}`)).toEqual([
      "Norrick Motors | support the search | ",
    ]);
  });

  it("is not a body's banks, but is the candidate for the campaign", () => {
    expect(told("Norrick Rail has debts of £200m. Its banks have agreed to extend its credit.")).toEqual([
      "banks | extend its credit | ",
    ]);
    expect(told("Anna Orr spoke in Denmark. Ms Orr said her campaign would release the letters.")).toEqual([
      "Anna Orr | release the letters | ",
    ]);
  });

  it("is nobody for what is planned, agreed or provided for in general", () => {
    expect(told("It is planned to build 12 schools by 2025.")).toEqual(["(nobody) | build 12 schools | 2025"]);
    expect(told("The programme provides for building 20 schools by 2025.")).toEqual([
      "(nobody) | [build] 20 schools | 2025",
    ]);
  });

  it("is the one whom a decree obliges, or who is tasked with a deed", () => {
    expect(told("The decree obliges banks to report large transfers.")).toEqual(["banks | report large transfers | "]);
    expect(told("The ministry was tasked with preparing a bill by May.")).toEqual([
      "ministry | [prepare] a bill | 2019-05",
    ]);
  });

  it.each([
    ["an analyst", '"The bridge is going to be closed," said Jon Pell, an analyst at Norrick Bank.'],
    ["who was once in office", "The former mayor Jon Pell said the bridge would be closed."],
    ["who warns of it", "Norrick Air warned that earnings would be cut by 8%."],
    ["who was told", "Mr Orr said he had been assured that jobs would not be cut."],
    ["a court's defendant", "Mr Pell will be sentenced on Friday."],
    ["voters", '"Voters will not be fooled," said Ms Orr.'],
    ["people at large", "People want to vote for Ms Orr."],
  ])("is nobody for a passive or a wish: %s", (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("commitments: the extent of the action", () => {
  it.each([
    [
      "a clause of saying",
      "Norrick is preparing to lease yards for farm-style milk carriers, the firm's chief has told reporters.",
      ["lease yards for farm-style milk carriers"],
    ],
    [
      "the subject of the next verb",
      "The council has a duty to tend our fields and the tax seems to harm them.",
      ["tend our fields"],
    ],
    [
      "the subject of the next verb, which has a promise of its own",
      "Norrick said taxes would be raised on hotels and subsidies would be halved for a year.",
      ["[have] taxes raised on hotels", "[have] subsidies halved"],
    ],
  ])("does not include %s", (_, text, actions) => {
    expect(briefOf(text).commitments.map(({ action }) => action)).toEqual(actions);
  });

  it.each([
    [
      "which of them",
      "Only those children who have a home will be returned, Norrick said.",
      "[have] only those children who have a home returned",
    ],
    [
      "what it is to ensure",
      "Norrick has promised to ensure nurses and pupils choose the day.",
      "ensure nurses and pupils choose the day",
    ],
    [
      "an object that is a clause",
      "Norrick plans to study carefully what it calls a threat.",
      "study carefully what it calls a threat",
    ],
    [
      "what is given to somebody",
      "Children will be offered two hours of sport by Norrick Rail.",
      "[offer] children two hours of sport",
    ],
  ])("keeps %s", (_, text, action) => expect(only(text).action).toBe(action));
});

describe("commitments: not commitments", () => {
  it.each([
    ["what will be done to it by others", "Norrick's budget will be fiercely contested over the next months."],
    ["a lift that comes of it", "The pact will give a huge boost to exports, Norrick said."],
    ["a question which of several will do it", "Parents must decide which bank will manage the fund."],
    ["what is to be shown", "It was said in an interview for Norrick's programme to be shown on Sunday."],
    ["what somebody was told", "Mr Orr said the men had left and within weeks was told he would be sent to Lund."],
    ["an interest in it", "Norrick is expressing interest in signing a contract."],
    ["an office that is taken up", "Ada Orr is content. She will succeed the mayor, Ben Pell, in May."],
    ["what was done once", "Ms Orr was jailed for favouring Norrick when awarding a contract."],
  ])("%s", (_, text) => expect(told(text).filter((line) => !line.startsWith("Parents"))).toEqual([]));
});

describe("commitments: the wording of the action", () => {
  it.each([
    ["a verb with its prefix", "Ms Orr said she would co-operate with the judges.", "co-operate with the judges"],
    ["a purpose after the bare verb", "Ms Orr said she would work to prevent a strike.", "work to prevent a strike"],
    [
      "no second verb of another time",
      "Ms Orr said she would visit the town and to date has only sent a letter.",
      "visit the town",
    ],
    ["a verb with its particle", "The repairs will be carried out by Norrick Rail.", "[carry out] the repairs"],
    [
      "what is opened to others",
      "Norrick Bank said money would be made available to farmers.",
      "[have] money made available to farmers",
    ],
    [
      "what others are allowed",
      "Norrick Air said it would allow passengers to use phones.",
      "allow passengers to use phones",
    ],
    ["a sum", "The minister announced $40 million in additional help.", "[give] $40 million in additional help"],
  ])("%s", (_, text, action) => {
    expect(briefOf(text).commitments.map((commitment) => commitment.action)).toEqual([action]);
  });

  it("does not share an auxiliary with a verb that has its own", () => {
    expect(briefOf("The new law will control sales and is aimed at preventing crime.").commitments).toEqual([]);
  });
});

describe("commitments: more on due dates", () => {
  it('does not take "before profits" as a time', () => {
    expect(only("The Farmers Party would put patients before profits, Ada Orr said.").due).toBeNull();
    expect(only("The Farmers Party would hold talks before elections, Ada Orr said.").due?.text).toBe(
      "before elections",
    );
  });

  it("does not take the date of a participle or of the announcement", () => {
    expect(only("Norrick Rail will settle charges, raised by the mayor in May.").due).toBeNull();
    expect(only("The ministry today announced the creation of a fund.").due).toBeNull();
  });

  it("takes the term of a contract, and the day from which it is in force", () => {
    expect(only("Norrick Rail signed a two-year deal with Lavo.").due).toMatchObject({ text: "two-year", value: null });
    expect(only("Sweden and Denmark signed a pact, which runs until June.").due?.value).toBe("2019-06");
  });

  it("keeps a second deed that limits the first", () => {
    const said = "Norrick Rail said it would";
    expect(only(`${said} return the money, but would ask for the land.`).action).toBe(
      "return the money, but would ask for the land",
    );
    expect(only(`${said} return the money, but the mayor would not take it.`).action).toBe("return the money");
  });

  it("takes a month as future in an article without a date", () => {
    const dueIn = (text: string) => extract({ text }).commitments.map(({ due }) => due?.text ?? null);
    expect(dueIn("Norrick Motors is launching its own van in April.")).toEqual(["in April"]);
    expect(dueIn("Norrick Motors is launching its own van this week.")).toEqual([]);
    expect(dueIn("In 1970 Sweden agreed to spend 1% on aid.")).toEqual([null]);
  });
});

describe("commitments: hostile text", () => {
  it("does not make an endless brief from an endless sentence", () => {
    const { commitments, outlook } = briefOf(
      `Sweden ${"plans to agree to promise to ".repeat(1500)}close and will go if it could.`,
    );
    expect(commitments.length).toBeLessThanOrEqual(8);
    expect(outlook.length).toBeLessThanOrEqual(8);
    expect(commitments.every(({ action }) => action.length < 1000)).toBe(true);
  });

  it("names what a relative pronoun stands for", () => {
    expect(
      told("Norrick Motors launched a rights issue, which Lundmark Bank has said it will support in full."),
    ).toEqual(["Lundmark Bank | support [the rights issue] in full | "]);
  });

  it("keeps a question that belongs to the deed, and the unit of a sum", () => {
    expect(told("Norrick Motors is to announce monthly how much it has spent.")).toEqual([
      "Norrick Motors | announce monthly how much it has spent | ",
    ]);
    expect(told("The ministry has set aside £60m to help councils.")).toEqual(["ministry | [spend] £60m | "]);
  });

  it("has no word left over from another clause or from its date", () => {
    const terms = "Norrick Rail would run a third of its trains with drivers at the posts";
    const text = `Ada Orr said that ${terms} and that ticket holders would be compensated.`;
    expect(told(text)).toContain("Ada Orr | [have] ticket holders compensated | ");
    expect(told("Norrick Rail will raise its fares with effect from 1 July 2019.")).toEqual([
      "Norrick Rail | raise its fares | 2019-07-01",
    ]);
  });

  it("is left undone where somebody is barred from it", () => {
    expect(told("The regulator barred Norrick Power from signing up new customers until June.")).toEqual([
      "Norrick Power | not [sign] up new customers | 2019-06",
    ]);
    expect(told("Norrick Power was banned from signing up new customers in May.")).toEqual([]);
    const [none] = briefOf("Norrick Rail promised that there would be no job cuts before 2030.").commitments;
    expect(none?.due?.means).toBe("term");
    const [barred] = briefOf("Under the settlement, Norrick Rail may not pay dividends until June.").commitments;
    expect([barred?.kind, barred?.due?.means]).toEqual(["obligation", "term"]);
  });

  it("includes an office that somebody is to take over", () => {
    expect(told("Ms Orr is to become chairman of Norrick Motors.")).toEqual([
      "Orr | become chairman of Norrick Motors | ",
    ]);
    expect(told("Ms Orr will become rich.")).toEqual([]);
  });

  it("is to extend a contract, not one already signed", () => {
    expect(told("Norrick Gas confirmed that it would extend its contract with Lund.")[0]).toContain(
      "extend its contract",
    );
  });

  it("includes costs that somebody will bear", () => {
    expect(told("The costs of the training will be borne by Verland.")).toEqual([
      "Verland | [bear] the costs of the training | ",
    ]);
  });

  it("takes for others what those without a known name will do", () => {
    const text =
      "Norrick Motors will pay $140m into the rescue fund. Under the law, employers will pay $300m into the rescue fund.";
    expect(told(text)).toHaveLength(2);
  });
});
