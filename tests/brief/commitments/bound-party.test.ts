import { describe, expect, it } from "vitest";
import { extract } from "../../../src/index.js";

/** The names of the bound parties. */
function boundIn(text: string): string[] {
  const { actors, commitments } = extract({ text, published: "2019-01-10" });
  return commitments.map(
    (commitment) =>
      commitment.actors.map((id) => actors.find((actor) => actor.id === id)?.name).join(" + ") ||
      (commitment.actorText ?? "nobody"),
  );
}

describe("the bound party", () => {
  it("is the owner of what something will be done to", () => {
    const before = "Verland Bank lent Norrick Rail the money. Verland Bank is proud of it.";
    expect(boundIn(`${before} Norrick Rail's depots will be closed.`)).toEqual(["Norrick Rail"]);
  });

  it("is also the other side of a deal to do something together, but not that of a sale", () => {
    expect(boundIn("Norrick Rail announced a deal with Lundmark Steel to develop a train.")).toEqual([
      "Norrick Rail + Lundmark Steel",
    ]);
    expect(boundIn("Norrick Rail announced a deal with Lundmark Steel to supply two trains.")).toEqual([
      "Norrick Rail",
    ]);
  });

  it("is each name of a list of three", () => {
    expect(boundIn("Norrick Motors, Lundmark Steel and two other firms have agreed to end the strike.")).toEqual([
      "Norrick Motors + Lundmark Steel + two other firms",
    ]);
    expect(boundIn("Norrick Rail, owner of Lundmark Steel and Orbair, has agreed to end the strike.")).toEqual([
      "Norrick Rail",
    ]);
  });

  it('is the country that acted last for "the country"', () => {
    const text = "Sweden accused Denmark of delay. Denmark denied it. The country will pay for the tents.";
    expect(boundIn(text)).toEqual(["Denmark"]);
  });

  it("is the museum that reopens, as a school would be, and the cast of a film", () => {
    expect(boundIn("The cast and crew are to work on two more films.")).toEqual(["cast and crew"]);
    expect(boundIn("The museums of Lund are to reopen on 20 November.")).toEqual(["museums of Lund"]);
  });

  it("is the person who joins a body that announces it", () => {
    expect(boundIn("Ada Orr is joining Norrick Rail as its chairman, the company announced.")).toEqual(["Ada Orr"]);
    expect(boundIn("Ada Orr is leading Norrick Rail as its chairman, the company announced.")).toEqual([]);
  });

  it("is the body that acted last, however long ago, for a passive without an agent", () => {
    const since = "The first rains came. ".repeat(15);
    expect(boundIn(`Norrick Rail sold six trains. ${since}Three depots will be closed.`)).toEqual(["Norrick Rail"]);
  });

  it("is the actor that was said to do the same, for a passive without an agent", () => {
    const since = "Verland Bank has bought the port.";
    const bound = (noun: string) => boundIn(`Norland will lay a cable. ${since} The ${noun} will be laid in May.`);
    expect(bound("cable")).toEqual(["Norland", "Norland"]);
    expect(bound("carpet")).toEqual(["Norland", "Verland Bank"]);
  });

  it("is nobody rather than a critic or a petitioner", () => {
    const bound = (before: string) => boundIn(`${before} Only $3m will be placed in the fund.`);
    expect(bound("Verland Bank had urged the ministry to save the money.")).toEqual(["nobody"]);
    expect(bound("Verland Bank protested against the law.")).toEqual(["nobody"]);
  });

  it("is the body that the story is mainly about, however long ago it acted, where the text names nobody", () => {
    const story = `Verland Bank sold a ship. ${"The rains came. ".repeat(20)}`;
    expect(boundIn(`${story} Only $3m will be placed in the fund.`)).toEqual(["Verland Bank"]);
    expect(boundIn(`${story} There are plans to close three harbours.`)).toEqual(["Verland Bank"]);
  });

  it("is the subject of the clause in its own words, if it is no actor of the list", () => {
    const before = "The Verland Ministry of Ports met on Monday.";
    expect(boundIn(`${before} LundBank 1 promised to act on Friday.`)).toEqual(["LundBank 1"]);
    expect(boundIn(`${before} The respondents volunteered to sign a letter.`)).toEqual(["respondents"]);
    expect(boundIn(`${before} Ada Orr is a lawyer who has pledged to sell the port.`)).toEqual(["Ada Orr"]);
  });

  it("is not an actor that the words exclude", () => {
    expect(boundIn("The Danish Commission met. Leaders of nine Danish counties agreed to set up a fund.")).toEqual([
      "Leaders of nine Danish counties",
    ]);
    const spoken = "Norrick Rail has written a letter. A company spokesman said it would be sent to the Lund Union.";
    expect(boundIn(spoken)).toEqual(["company spokesman"]);
    const order = "The Verland Energy Regulator fined Norrick Gas. Under the order, the company must repay $3m.";
    expect(boundIn(order)).toEqual(["company"]);
  });

  it("is the body that says what it will do, whoever was named before", () => {
    const before = "Osterby has paid. It said it had paid in full.";
    expect(boundIn(`${before} Lund Biotech, a producer, said it would raise output by November.`)).toEqual([
      "Lund Biotech",
    ]);
  });

  it("is the one who is ordered, actor or not", () => {
    const ordered = (whom: string) =>
      boundIn(`Norrick Rail was fined. Verland Bank ordered ${whom} to pay the money back.`);
    expect(ordered("the company")).toEqual(["Norrick Rail"]);
    expect(ordered("the companies")).toEqual(["companies"]);
    expect(ordered("the laboratories")).toEqual(["laboratories"]);
    expect(boundIn("Verland Bank ordered the company to pay the money back.")).toEqual(["company"]);
  });

  it("is the one who is told to act, also as a pronoun", () => {
    const text = "The Lands Office wrote to forty laboratories, instructing them to close.";
    expect(boundIn(text)).toEqual(["forty laboratories"]);
  });

  it('is not the speaker for an "it" that is something else', () => {
    expect(boundIn("The tax plan is new. Shopkeepers say it would close the gap.")).toEqual([]);
    expect(boundIn('"Norrick Rail said it would close the depot," Ada Orr said.')).toEqual(["Norrick Rail"]);
  });

  it(`is the speaker's body for "our plans" and "we will"`, () => {
    const before = "Norrick Air bought jets. Norrick Air chief executive Dan Orvell was happy.";
    const said = 'Orvell said of them, "The jets fit in with';
    expect(boundIn(`${before} ${said} our plans to expand the routes.`)).toEqual(["Norrick Air"]);
    expect(boundIn(`${before} ${said} my plans to expand the routes.`)).toEqual(["Dan Orvell"]);
  });

  it("is nobody if the doer is unknown or the subject was not understood", () => {
    expect(boundIn("Norrick Rail was asked who will close the depots.")).toEqual([]);
    expect(boundIn("Nobody wants to close the depots of Norrick Rail.")).toEqual([]);
  });

  it("is nobody for a treaty ratified by an unspecified number of states", () => {
    expect(boundIn("Norway stayed away. Of the states only 27 have ratified the treaty.")).toEqual([]);
    expect(boundIn("Sweden stayed away. Norway has ratified the treaty.")).toEqual(["Norway"]);
  });

  it("is the countries of several holders of one office", () => {
    expect(boundIn("Presidents Ada Orr of Norway and Jon Vale of Sweden signed the deal.")).toEqual([
      "Ada Orr + Jon Vale",
    ]);
  });

  it(`is the speaker's body for a quoted "we", whatever else the quotation reports`, () => {
    expect(boundIn('"He showed such skill that we will hire him," Ada Orr said. Ada Orr left.')).toEqual(["Ada Orr"]);
    const rules = '"They will be run according to the rules and we will not allow tricks."';
    expect(boundIn(`Ada Orr opened the casinos. She said: ${rules}`)).toContain("Ada Orr");
  });

  it("is the countries of several ministers, and the owner of a plan for a part of it", () => {
    expect(boundIn("The prime ministers of Sweden, Denmark and Norway signed the treaty.")).toEqual([
      "Sweden + Denmark + Norway",
    ]);
    expect(boundIn("Norrick Rail's sale of the port is part of a plan to cut its debt.")).toEqual(["Norrick Rail"]);
  });

  it("is the government for a minister's announcement, if the text mentions a government", () => {
    const said = "Minister Anna Orr said the pension would be raised.";
    expect(boundIn(`${said} Critics say the government is late.`)).toEqual(["government"]);
    expect(boundIn(said)).toEqual(["Anna Orr"]);
  });

  it("is the name after a title, even without a second comma", () => {
    expect(boundIn("Norrick Rail says that the chairman of the board, Anna Orr will resign in June.")).toEqual([
      "Anna Orr",
    ]);
  });

  it('is the subject of "plan" even if it is tagged as a noun', () => {
    expect(boundIn("Democrats on the House Select Committee on Trade plan to release the transcripts.")).toEqual([
      "Democrats",
    ]);
  });

  it("includes an unnamed party next to a named one, on either side of a deal", () => {
    expect(boundIn("Norrick Rail and five railway managers will repair the bridge.")).toEqual([
      "Norrick Rail + five railway managers",
    ]);
    expect(boundIn("Three other executives signed a settlement with Norrick Rail.")).toEqual([
      "Norrick Rail + Three other executives",
    ]);
    expect(boundIn("Norrick Rail, which will repair the bridge, and five railway managers met.")).toEqual([
      "Norrick Rail",
    ]);
  });

  it('is nobody for "any board" and "not all"', () => {
    expect(boundIn("Any council has a duty to repair the bridge.")).toEqual([]);
    expect(boundIn("Not all councils will repair the bridge.")).toEqual([]);
    expect(boundIn("The council has a duty to repair the bridge.")).toEqual(["council"]);
  });

  it("is not the country for a firm of that country; an unnamed firm in the opening is the first body that acts", () => {
    const lead = "A Danish shipping company has agreed to pay $20m after a collision in Sweden.";
    expect(boundIn(`${lead} Norrick Lines sank a ferry. Norrick Lines is sorry.`)).toEqual(["Norrick Lines"]);
    expect(boundIn("The Danish government has agreed to pay $20m.")).toEqual(["Danish government"]);
  });

  it('is the named firm for "the Danish carmaker", and the only holder for an office', () => {
    expect(boundIn("Norrick Motors grew. The Danish carmaker will build 40 vans.")).toEqual(["Norrick Motors"]);
    const named = "Ada Orr, the river commissioner, spoke on Monday. Ada Orr was glad.";
    expect(boundIn(`${named} The dam will be watched by the river commissioner.`)).toEqual(["Ada Orr"]);
  });

  it('is the firm named later for "one of the largest makers"', () => {
    const lead = "One of the world's largest manufacturers of glue has launched a plan to cut prices.";
    expect(boundIn(`${lead} Norrick Chemicals opened in 1960. Norrick Chemicals is Danish.`)).toEqual([
      "Norrick Chemicals",
    ]);
  });

  it("is nobody for violence that continues", () => {
    expect(boundIn("The violence will continue in Norland, Senator Ada Orr said.")).toEqual([]);
    expect(boundIn("Norland says the patrols will continue.")).not.toEqual([]);
  });

  it("is the firm for work that continues, as its head says", () => {
    const chief = "Ada Orr, chief executive of Norrick Rail, spoke on Monday.";
    expect(boundIn(`${chief} Ada Orr said work would begin in June.`)).toEqual(["Norrick Rail"]);
  });

  it("is not the country where somebody serves", () => {
    const office = "General Ada Orr, commander of the allied troops in Denmark, spoke on Monday. Denmark was calm.";
    expect(boundIn(`${office} "We will leave the valley," Ada Orr said.`)).toEqual(["Ada Orr"]);
  });

  it('is all of the last coordinated subject for "they", or a single body that is nearer', () => {
    const both = "Verland and Osterby held talks in Lund.";
    expect(boundIn(`${both} In May they announced they would build a bridge.`)).toEqual(["Verland + Osterby"]);
    const one = "Norrick Rail and Verland Bank held talks. Norrick Rail said they would build a bridge.";
    expect(boundIn(one)).toEqual(["Norrick Rail"]);
  });

  it('is the unnamed people of the previous sentence for "they"', () => {
    const before = "Norrick Rail is late. Local drivers are angry.";
    expect(boundIn(`${before} They plan to block the depot.`)).toEqual(["Local drivers"]);
  });

  it(`is the speaker's body for "our", and the body of an unnamed spokesman`, () => {
    const named = "Norrick Rail opened in 1960. Norrick Rail is Danish.";
    expect(boundIn(`${named} A Norrick Rail spokesman said: "Our aim is to open 40 depots."`)).toEqual([
      "Norrick Rail",
    ]);
    const talks = "A Verland Bank spokesman spoke to reporters. Norrick Rail was angry.";
    expect(boundIn(`Verland Bank grew. ${talks} "We will build 40 homes," the spokesman said.`)).toEqual([
      "Verland Bank",
    ]);
    expect(boundIn(`${named} A passenger said: "Our aim is to open 40 depots."`)).toEqual(["passenger"]);
  });

  it('is nobody for the "I" of an unsigned letter', () => {
    expect(boundIn("The mayor is right. I will vote for him in May.")).toEqual([]);
    expect(boundIn('"I will vote for him in May," Ada Orr said. Ada Orr is a baker.')).toEqual(["Ada Orr"]);
  });

  it('is the body that acted last, however long ago, for an "it" that plans', () => {
    const since = "The first rains came. ".repeat(20);
    expect(boundIn(`Norrick Rail sold six trains. ${since}It plans to close three depots.`)).toEqual(["Norrick Rail"]);
  });

  it("is the firm named after its kind, for a maker in the opening", () => {
    const lead = "One of the world's largest manufacturers of glue has launched a plan to cut prices.";
    expect(boundIn(`${lead} The company, Norrick Chemicals, is Danish.`)).toEqual(["Norrick Chemicals"]);
  });

  it('is nobody for people at large and for "no minister"', () => {
    expect(boundIn("Voters in Verland will choose a mayor.")).toEqual([]);
    expect(boundIn("No minister will pay for the bridge.")).toEqual([]);
    expect(boundIn("Forty passengers will sue the ferry line.")).toEqual(["Forty passengers"]);
  });

  it("is nobody for a prize that will be awarded and for a charge", () => {
    expect(boundIn("Norrick Rail grew. The prizes will be awarded in Lund.")).toEqual([]);
    expect(boundIn("Ada Orr was charged with selling glue.")).toEqual([]);
    expect(boundIn("Ada Orr was tasked with printing a bill.")).toEqual(["Ada Orr"]);
  });

  it('is the subject of the clause for "its plans"', () => {
    const before = "The Verland transport committee met on Monday.";
    const said = "The members said the government had not consulted on its plans to close ports.";
    expect(boundIn(`${before} ${said}`)).toEqual(["government"]);
  });

  it('is the name after "of" for a kingdom or a city', () => {
    const deal = "Norrick Gas signed a deal with the desert kingdom of Sweden.";
    expect(boundIn(`${deal} Norrick Gas is Danish. Sweden buys gas.`)).toEqual(["Norrick Gas + Sweden"]);
  });

  it('is a body for a capitalised "Executive", not the last speaker', () => {
    expect(boundIn("Ada Orr spoke on Monday. The Scottish Executive said it would close two schools.")).toEqual([
      "Scottish Executive",
    ]);
  });

  it("is nobody for agreed plans and for orders as consequences", () => {
    const lead = "Norrick Rail grew.";
    expect(boundIn(`${lead} The meeting will be about the plans agreed in Lund to make trains faster.`)).toEqual([]);
    expect(boundIn(`${lead} It speaks of control orders which would mean house arrest.`)).toEqual([]);
  });

  it(`is the government for a minister's "we", and the person for a shadow minister's`, () => {
    const text = (office: string) =>
      `Ada Orr, the ${office}, spoke on Monday. "We will raise the pension," Ada Orr said. Voters trust the government.`;
    expect(boundIn(text("pensions minister"))).toEqual(["government"]);
    expect(boundIn(text("shadow pensions minister"))).toEqual(["Ada Orr"]);
  });

  it('is the person of the previous sentence for "the 34-year-old", "the Dane" or "the former minister"', () => {
    const before = "Ada Orr has completed her takeover of Lund United.";
    expect(boundIn(`${before} The former Norrick chairman will sell the club.`)).toEqual(["Ada Orr"]);
    expect(boundIn(`${before} The Chilean will sell the club.`)).toEqual(["Ada Orr"]);
    expect(boundIn(`${before} The chairman of Norrick Rail will sell the club.`)).not.toContain("Ada Orr");
  });

  it('is the owner of "whose department"', () => {
    expect(boundIn("The plan was drawn up by Ada Orr, whose department will repair the bridge.")).toEqual(["Ada Orr"]);
  });

  it('is the subject of the clause around "with plans to"', () => {
    expect(boundIn("Norrick Rail is buying its largest ship yet, with plans to rebuild it.")).toEqual(["Norrick Rail"]);
  });

  it("is whoever announces that a person will be released", () => {
    expect(boundIn("Norland announced that Ben Lessen would be released from prison.")).toEqual(["Norland"]);
  });

  it("is a person without a name who vows, and not the last one named", () => {
    const before = "Ada Orr met Ben Lessen.";
    expect(boundIn(`${before} A deputy promised that he would build a school.`)).toEqual(["deputy"]);
    expect(boundIn(`${before} He promised that he would build a school.`)).toEqual(["Ben Lessen"]);
    expect(boundIn("The leader of the union, Ben Lessen, announced he would resign.")).toEqual(["Ben Lessen"]);
  });

  it("is the employer of staff who will be paid", () => {
    const before = "Verland Bank lent the money.";
    expect(boundIn(`${before} Norrick Rail workers will be paid in June.`)).toEqual(["Norrick Rail"]);
  });

  it("is both sides of an order, a contract and an agreement, even without a name", () => {
    expect(boundIn("Norrick Jets announced 35 new orders from Lundmark Air.")).toEqual(["Norrick Jets + Lundmark Air"]);
    expect(boundIn("Lundmark Air signed a contract for 45 jets from Norrick Jets.")).toEqual([
      "Lundmark Air + Norrick Jets",
    ]);
    const [signed] = extract({ text: "Norrick Air signed agreements with five publishers." }).commitments;
    expect([signed?.actors.length, signed?.actorText]).toEqual([2, null]);
  });

  it("is those who met, where something was agreed", () => {
    const before = "Sweden and Denmark ended their talks on Friday.";
    expect(boundIn(`${before} A second ferry line was also agreed.`)).toEqual(["Sweden + Denmark"]);
    expect(boundIn(`${before} It was agreed that the border would be opened.`)).toEqual(["Sweden + Denmark"]);
  });

  it("is each of several givers that share a verb", () => {
    const gifts = "Japan pledged $50 million, the European Union 40 million euros and Australia $30 million.";
    expect(boundIn(gifts)).toEqual(["Japan", "European Union", "Australia"]);
    expect(boundIn("Japan pledged $50 million, and Australia praised the $30 million.")).toEqual(["Japan"]);
  });

  it("is the promiser, not the one who was promised something", () => {
    expect(boundIn("Norrick Rail was promised a new depot.")).toEqual([]);
  });

  it("is of the nationality that its words give", () => {
    const story = "Norrick Motors, a US firm, owns shares in Italian carmaker Fidelo. Fidelo was glad.";
    expect(boundIn(`${story} The US firm agreed to lend $3bn.`)).toEqual(["Norrick Motors"]);
    expect(boundIn(`${story} The Italian firm agreed to pay $2bn.`)).toEqual(["Fidelo"]);
  });

  it("is the subject that the verb agrees with", () => {
    const text = "The Greens and the Liberals say the offer is not enough and have vowed to oppose the bill.";
    expect(boundIn(text)).toEqual(["Greens + Liberals"]);
  });

  it("is the speaker for a past tense beside the modal of what is said", () => {
    const text = "Mayor Ada Orr said that the harbour should find the money and vowed to put the plan to a vote.";
    expect(boundIn(text)).toEqual(["Ada Orr"]);
  });

  it("is the person whose name follows a title, whomever the title meant before", () => {
    const story = "Ada Orr, chief executive of Norrick Rail, spoke on Monday.";
    expect(
      boundIn(
        `${story} The chief executive of Lundmark Coffee, Bo Lessen, a nephew of the founder, will join the board.`,
      ),
    ).toEqual(["Bo Lessen"]);
    expect(boundIn(`${story} The chief executive will join the board.`)).toEqual(["Ada Orr"]);
  });

  it("is the one whose spokesman speaks, not the body that the story is about", () => {
    const story =
      "Prime Minister Ada Orr spoke. The Green Party asked for an inquiry. Orr's spokeswoman gave no reply.";
    expect(boundIn(`${story} A decision would be taken in May, she said.`)).toEqual(["Ada Orr"]);
  });

  it("is all whom the names after a plural give", () => {
    expect(boundIn("Two former directors, Ada Orr and Bo Lessen, were ordered to pay $2m.")).toEqual([
      "Ada Orr + Bo Lessen",
    ]);
  });

  it("is the maker of what will be released, if it is known", () => {
    expect(boundIn("Norrick Software showed an app. Norrick Maps will be released in May.")).toEqual([
      "Norrick Software",
    ]);
    expect(boundIn("Norrick Maps 4 will be released in May.")).toEqual([]);
  });

  it("is a province that is ordered to do something", () => {
    expect(boundIn("The judge ordered the province to destroy all records.")).toEqual(["province"]);
  });

  it("is only the noun before its relative clause", () => {
    expect(
      boundIn("Trust broke between Ada Orr, who will sell the port, and Norrick Rail, which is trying to buy it."),
    ).toEqual(["Ada Orr"]);
  });

  it("is the only people mentioned before 'they', or nobody", () => {
    expect(boundIn("This is hard for the big drug companies. They want to sell the port.")).toEqual([
      "big drug companies",
    ]);
    expect(boundIn("This is hard. They want to sell the port.")).toEqual(["nobody"]);
  });

  it("is the employer of those whose jobs will be moved", () => {
    const bound = boundIn("Norrick Rail is big. Verland Bank met. Another 700 Norrick Rail jobs will be moved abroad.");
    expect(bound).toEqual(["Norrick Rail"]);
  });

  it("is not the court that gave the order", () => {
    expect(boundIn("Verland granted Mr Orr an extension on a court order to clean the river.")).toEqual([]);
  });

  it("is also those without a name that 'they' stands for", () => {
    expect(boundIn("Ada Orr and her rivals have said they will repeal the law. Ada Orr is mayor.")).toEqual([
      "Ada Orr + rivals",
    ]);
  });

  it("is the only president of the text", () => {
    expect(boundIn("President Ada Orr met Ben Lessen. Analysts criticised the president's plan to cut taxes.")).toEqual(
      ["Ada Orr"],
    );
  });

  it("is the body that a spokesman's 'we' speaks for, whatever body comes first", () => {
    const said = 'said: "We asked the Greens for data. We will raise it with each of the leaders," the spokesman said.';
    expect(boundIn(`A spokesman for the Commission for Fairness ${said}`)).toEqual(["Commission for Fairness"]);
  });

  it("is the article's own word for a hospital or a group that it does not name", () => {
    const before = "The National Union demanded an inquiry.";
    expect(boundIn(`${before} The hospital said that it would close two wards by May.`)).toEqual(["hospital"]);
    const group = "Ada Orr of the University of Hallen said that her group would publish the model in May.";
    expect(boundIn(group)).toEqual(["group"]);
    expect(boundIn(group.replace("her group", "her university"))).toEqual(["University of Hallen"]);
  });
});
