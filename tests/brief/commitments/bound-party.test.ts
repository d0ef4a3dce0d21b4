import { describe, expect, it } from "vitest";
import { extract } from "../../../src/index.js";

/** Who is bound, by name. */
function boundIn(text: string): string[] {
  const { actors, commitments } = extract({ text, published: "2019-01-10" });
  return commitments.map(
    (commitment) =>
      commitment.actors.map((id) => actors.find((actor) => actor.id === id)?.name).join(" + ") ||
      (commitment.actorText ?? "nobody"),
  );
}

describe("who is bound", () => {
  it("takes what will be done to a body's own thing for the body's doing", () => {
    const before = "Verland Bank lent Norrick Rail the money. Verland Bank is proud of it.";
    expect(boundIn(`${before} Norrick Rail's depots will be closed.`)).toEqual(["Norrick Rail"]);
  });

  it("takes what nobody is said to do for the doing of the body that acted last, however long ago", () => {
    const since = "The first rains came. ".repeat(15);
    expect(boundIn(`Norrick Rail sold six trains. ${since}Three depots will be closed.`)).toEqual(["Norrick Rail"]);
  });

  it("takes what nobody is said to do for the doing of whoever was said to do the same", () => {
    const since = "Verland Bank has protested against the plan.";
    const bound = (noun: string) => boundIn(`Norland will lay a cable. ${since} The ${noun} will be laid in May.`);
    expect(bound("cable")).toEqual(["Norland", "Norland"]);
    expect(bound("carpet")).toEqual(["Norland", "Verland Bank"]);
  });

  it("takes whoever is ordered to do it, one that acts for no other", () => {
    const ordered = (whom: string) =>
      boundIn(`Norrick Rail was fined. Verland Bank ordered ${whom} to pay the money back.`);
    expect(ordered("the company")).toEqual(["Norrick Rail"]);
    expect(ordered("the companies")).toEqual(["companies"]);
    expect(ordered("the laboratories")).toEqual(["laboratories"]);
    expect(boundIn("Verland Bank ordered the company to pay the money back.")).toEqual(["company"]);
  });

  it("takes those who are told to do it, also where a pronoun stands for them", () => {
    const text = "The Lands Office wrote to forty laboratories, instructing them to close.";
    expect(boundIn(text)).toEqual(["forty laboratories"]);
  });

  it("takes it for no one who speaks of something else", () => {
    expect(boundIn("The tax plan is new. Shopkeepers say it would close the gap.")).toEqual([]);
    expect(boundIn('"Norrick Rail said it would close the depot," Ada Orr said.')).toEqual(["Norrick Rail"]);
  });

  it("takes our plans, like what we will do, for those of the body that the speaker speaks for", () => {
    const before = "Norrick Air bought jets. Norrick Air chief executive Dan Orvell was happy.";
    const said = 'Orvell said of them, "The jets fit in with';
    expect(boundIn(`${before} ${said} our plans to expand the routes.`)).toEqual(["Norrick Air"]);
    expect(boundIn(`${before} ${said} my plans to expand the routes.`)).toEqual(["Dan Orvell"]);
  });

  it("binds nobody where the one who acts is still to be found, or where the subject was not understood", () => {
    expect(boundIn("Norrick Rail was asked who will close the depots.")).toEqual([]);
    expect(boundIn("Nobody wants to close the depots of Norrick Rail.")).toEqual([]);
  });

  it("binds nobody by a treaty that a number of states have ratified, without a word of which", () => {
    expect(boundIn("Norway stayed away. Of the states only 27 have ratified the treaty.")).toEqual([]);
    expect(boundIn("Sweden stayed away. Norway has ratified the treaty.")).toEqual(["Norway"]);
  });

  it("binds several of one office, each of another country, and not the office", () => {
    expect(boundIn("Presidents Ada Orr of Norway and Jon Vale of Sweden signed the deal.")).toEqual([
      "Ada Orr + Jon Vale",
    ]);
  });

  it("takes we in quotation marks for the speaker's, whatever is told or measured inside them", () => {
    expect(boundIn('"He showed such skill that we will hire him," Ada Orr said. Ada Orr left.')).toEqual(["Ada Orr"]);
    const rules = '"They will be run according to the rules and we will not allow tricks."';
    expect(boundIn(`Ada Orr opened the casinos. She said: ${rules}`)).toContain("Ada Orr");
  });

  it("takes the ministers of several countries for these, and what is part of a plan for its owner's", () => {
    expect(boundIn("The prime ministers of Sweden, Denmark and Norway signed the treaty.")).toEqual([
      "Sweden + Denmark + Norway",
    ]);
    expect(boundIn("Norrick Rail's sale of the port is part of a plan to cut its debt.")).toEqual(["Norrick Rail"]);
  });

  it("takes what a minister says will be done for the government's, where the text speaks of one", () => {
    const said = "Minister Anna Orr said the pension would be raised.";
    expect(boundIn(`${said} Critics say the government is late.`)).toEqual(["government"]);
    expect(boundIn(said)).toEqual(["Anna Orr"]);
  });

  it("takes the name behind a title for the subject, also where the second comma is left out", () => {
    expect(boundIn("Norrick Rail says that the chairman of the board, Anna Orr will resign in June.")).toEqual([
      "Anna Orr",
    ]);
  });

  it("takes planning for a verb also where the tagger took it for a noun", () => {
    expect(boundIn("Democrats on the House Select Committee on Trade plan to release the transcripts.")).toEqual([
      "Democrats",
    ]);
  });

  it("takes a party without a name beside one that is named, on either side of a deal", () => {
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

  it("binds nobody where any board, or not all of them, would", () => {
    expect(boundIn("Any council has a duty to repair the bridge.")).toEqual([]);
    expect(boundIn("Not all councils will repair the bridge.")).toEqual([]);
    expect(boundIn("The council has a duty to repair the bridge.")).toEqual(["council"]);
  });

  it("takes a firm of a country for no country, and one that opens the story unnamed for the first that acts in it", () => {
    const lead = "A Danish shipping company has agreed to pay $20m after a collision in Sweden.";
    expect(boundIn(`${lead} Norrick Lines sank a ferry. Norrick Lines is sorry.`)).toEqual(["Norrick Lines"]);
    expect(boundIn("The Danish government has agreed to pay $20m.")).toEqual(["Danish government"]);
  });

  it("takes a firm told by its country, and an office that one person holds, for those who were named", () => {
    expect(boundIn("Norrick Motors grew. The Danish carmaker will build 40 vans.")).toEqual(["Norrick Motors"]);
    const named = "Ada Orr, the river commissioner, spoke on Monday. Ada Orr was glad.";
    expect(boundIn(`${named} The dam will be watched by the river commissioner.`)).toEqual(["Ada Orr"]);
  });

  it("takes one of the largest makers for the firm that the story goes on to name", () => {
    const lead = "One of the world's largest manufacturers of glue has launched a plan to cut prices.";
    expect(boundIn(`${lead} Norrick Chemicals opened in 1960. Norrick Chemicals is Danish.`)).toEqual([
      "Norrick Chemicals",
    ]);
  });

  it("binds nobody to violence that goes on, whoever says so", () => {
    expect(boundIn("The violence will continue in Norland, Senator Ada Orr said.")).toEqual([]);
    expect(boundIn("Norland says the patrols will continue.")).not.toEqual([]);
  });

  it("takes work that goes on, as its chief says, for the firm's", () => {
    const chief = "Ada Orr, chief executive of Norrick Rail, spoke on Monday.";
    expect(boundIn(`${chief} Ada Orr said work would begin in June.`)).toEqual(["Norrick Rail"]);
  });

  it("takes a country that somebody serves in for none that he or she speaks for", () => {
    const office = "General Ada Orr, commander of the allied troops in Denmark, spoke on Monday. Denmark was calm.";
    expect(boundIn(`${office} "We will leave the valley," Ada Orr said.`)).toEqual(["Ada Orr"]);
  });

  it("takes they for all that are joined as the subject before, and for one body where that comes nearer", () => {
    const both = "Verland and Osterby held talks in Lund.";
    expect(boundIn(`${both} In May they announced they would build a bridge.`)).toEqual(["Verland + Osterby"]);
    const one = "Norrick Rail and Verland Bank held talks. Norrick Rail said they would build a bridge.";
    expect(boundIn(one)).toEqual(["Norrick Rail"]);
  });

  it("takes they for the people whom the sentence before was about, though they have no name", () => {
    const before = "Norrick Rail is late. Local drivers are angry.";
    expect(boundIn(`${before} They plan to block the depot.`)).toEqual(["Local drivers"]);
  });

  it("takes our for the speaker's, and what a spokesman without a name says for the body's", () => {
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

  it("binds nobody by the I of a letter that nobody has signed", () => {
    expect(boundIn("The mayor is right. I will vote for him in May.")).toEqual([]);
    expect(boundIn('"I will vote for him in May," Ada Orr said. Ada Orr is a baker.')).toEqual(["Ada Orr"]);
  });

  it("takes an it that plans for the body that acted last, however long ago", () => {
    const since = "The first rains came. ".repeat(20);
    expect(boundIn(`Norrick Rail sold six trains. ${since}It plans to close three depots.`)).toEqual(["Norrick Rail"]);
  });

  it("takes the maker whom the story opens with for the firm that is named behind its kind", () => {
    const lead = "One of the world's largest manufacturers of glue has launched a plan to cut prices.";
    expect(boundIn(`${lead} The company, Norrick Chemicals, is Danish.`)).toEqual(["Norrick Chemicals"]);
  });

  it("binds no people at large by what they will do, and nobody by what no minister will", () => {
    expect(boundIn("Voters in Verland will choose a mayor.")).toEqual([]);
    expect(boundIn("No minister will pay for the bridge.")).toEqual([]);
    expect(boundIn("Forty passengers will sue the ferry line.")).toEqual(["Forty passengers"]);
  });

  it("binds nobody by a prize that will be handed out, nor by the crime that somebody is charged with", () => {
    expect(boundIn("Norrick Rail grew. The prizes will be awarded in Lund.")).toEqual([]);
    expect(boundIn("Ada Orr was charged with selling glue.")).toEqual([]);
    expect(boundIn("Ada Orr was tasked with printing a bill.")).toEqual(["Ada Orr"]);
  });

  it("takes a body's own plans for those of the subject of their clause", () => {
    const before = "The Verland transport committee met on Monday.";
    const said = "The members said the government had not consulted on its plans to close ports.";
    expect(boundIn(`${before} ${said}`)).toEqual(["government"]);
  });

  it("takes a kingdom or a city for the name that stands behind its of", () => {
    const deal = "Norrick Gas signed a deal with the desert kingdom of Sweden.";
    expect(boundIn(`${deal} Norrick Gas is Danish. Sweden buys gas.`)).toEqual(["Norrick Gas + Sweden"]);
  });

  it("takes an Executive with capitals for a body, and not for whoever spoke last", () => {
    expect(boundIn("Ada Orr spoke on Monday. The Scottish Executive said it would close two schools.")).toEqual([
      "Scottish Executive",
    ]);
  });

  it("binds nobody by plans that were agreed, nor by orders which would mean something", () => {
    const lead = "Norrick Rail grew.";
    expect(boundIn(`${lead} The meeting will be about the plans agreed in Lund to make trains faster.`)).toEqual([]);
    expect(boundIn(`${lead} It speaks of control orders which would mean house arrest.`)).toEqual([]);
  });

  it("takes the we of a minister for the government that the text speaks of, and that of a shadow minister for his or her own", () => {
    const text = (office: string) =>
      `Ada Orr, the ${office}, spoke on Monday. "We will raise the pension," Ada Orr said. Voters trust the government.`;
    expect(boundIn(text("pensions minister"))).toEqual(["government"]);
    expect(boundIn(text("shadow pensions minister"))).toEqual(["Ada Orr"]);
  });

  it("takes an age, a people or a past office behind the for the person whom the sentence before was about", () => {
    const before = "Ada Orr has completed her takeover of Lund United.";
    expect(boundIn(`${before} The former Norrick chairman will sell the club.`)).toEqual(["Ada Orr"]);
    expect(boundIn(`${before} The Chilean will sell the club.`)).toEqual(["Ada Orr"]);
    expect(boundIn(`${before} The chairman of Norrick Rail will sell the club.`)).not.toContain("Ada Orr");
  });
});
