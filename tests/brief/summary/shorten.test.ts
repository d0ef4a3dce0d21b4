import { describe, expect, it } from "vitest";
import { rewriteSentence } from "../../../src/brief/summary/rewrite.js";
import { readingOf } from "../reading-of.js";

/** The short form of a text's only sentence. */
function shorten(text: string): string {
  const reading = readingOf(text);
  const [sentence] = reading.analysis.sentences;
  if (!sentence || reading.analysis.sentences.length > 1) throw new Error("not one sentence");
  return rewriteSentence(reading, sentence).short;
}

const cases: readonly (readonly [string, string, string])[] = [
  [
    "keeps a condition without a verb with its conjunction",
    "The leader of the northern clerks told the paper that, if in office next year, she would refuse to close the old depots in the two districts by the sea.",
    "The leader … told the paper that, if in office next year, she would refuse to close the old depots …",
  ],
  [
    "says what a bill does, which is all that it is",
    "Members of the council of the northern district have introduced a bill that would bar the ferries from the old harbour in the dark months of winter.",
    "Members of the council … have introduced a bill that would bar the ferries from the old harbour.",
  ],
  [
    "keeps what an object is put to",
    "The guards of the northern depot found the three clerks opening sealed letters with steam in a cellar below the hall during a search by night in June.",
    "The guards of the northern depot found the three clerks opening sealed letters with steam …",
  ],
  [
    "gives what was done the room that the day of it took",
    "The court in Lessen on Tuesday ordered Norrick Rail to pay the tenants of the northern mills two million crowns for the smoke of its works.",
    "The court in Lessen ordered Norrick Rail to pay the tenants of the northern mills two million crowns …",
  ],
  [
    "names the subject of the opening clause that it leaves out",
    "Although the harbour plan was meant to make sure that the richest owners in the northern district pay far more than now, it leaves out the mill.",
    "[The harbour plan] leaves out the mill.",
  ],
  [
    "keeps when something was not done",
    "The fault in the northern signals was not reported when the bridge was opened in the presence of the mayor and all of the council in May last year.",
    "The fault in the northern signals was not reported when the bridge was opened in the presence of the mayor …",
  ],
  [
    "keeps the verb of a subject, and leaves out what the subject is described by",
    "The position that more police are the answer to the worst riots in the history of the northern district was not shared among those who live there.",
    "The position that more police are the answer to the worst riots … was not shared among those who live there.",
  ],
  [
    "keeps what a verb asks for",
    "The minister told the council that once the purchase of the northern depots was complete, the railway would aim to cut its staff by between 700 and 900 a year.",
    "The minister told the council that once the purchase … was complete, the railway would aim to cut its staff …",
  ],
  [
    "keeps the figures of a lead or a rate",
    "The latest poll that the Harbour Post released on Friday in the north shows that in a contest of two, Ada Orr leads Jon Vale by 43 percent to 38 percent.",
    "The latest poll … shows that Ada Orr leads Jon Vale by 43 percent to 38 percent.",
  ],
  [
    "may lose a clause with a denial that contradicts nothing",
    "The mayor of the northern district told the council that the demands of the union would cost 41 million crowns a year, which it does not have.",
    "The mayor of the northern district told the council that the demands of the union would cost 41 million crowns …",
  ],
  [
    "does not leave half of a pair",
    "The merger of Lessen Rail and Norland Freight would have yearly sales of $32bn and a capacity of 70 million tonnes of freight across the two northern districts.",
    "The merger of Lessen Rail and Norland Freight would have yearly sales of $32bn …",
  ],
  [
    "keeps what an intransitive verb leads to",
    "Ada Orr, who led the northern depots for more than eleven years, has signed up to serve as a delegate for the party at its meeting in the capital this summer.",
    "Ada Orr has signed up to serve as a delegate for the party.",
  ],
  [
    "leaves out the phrase that opens the sentence before it leaves out the sentence",
    "After the collapse of order in the streets of the northern capital of Norland, the foreign minister has asked for help from Sudland, Orvenia, Lantos and Calder and their northern neighbours.",
    "The foreign minister has asked for help from Sudland, Orvenia, Lantos and Calder and their northern neighbours.",
  ],
  [
    "leaves a bare noun the clause that says which",
    "Ministers have insisted that they are committed to free care for the elderly despite research suggesting that the cost of the policy in the north was too low.",
    "Ministers have insisted that they are committed to free care for the elderly …",
  ],
  [
    "takes the comma along that closes a clause before the verb",
    "Speaking to a local radio station on Monday, a clerk who gave his name only as Ben, said that he heard a loud noise before the mill in Lessen burst into flames.",
    "Speaking to a local radio station on Monday, a clerk said that he heard a loud noise.",
  ],
  [
    "puts the ellipsis inside the marks of what is cut, and names who speaks where that was cut as well",
    '"We have worked hard for the port in the last eleven years and we do not blame the workers for what they want in the harbour of Lessen," Ada Orr said.',
    '"We have worked hard for the port in the last eleven years …," Ada Orr said.',
  ],
  [
    "never leaves out the time up to which something is denied",
    "If the price of copper goes on falling in the north, the works may not earn its costs before 2038, the bank wrote in a note to its clients.",
    "If the price of copper goes on falling in the north, the works may not earn its costs before 2038 …",
  ],
  [
    "never parts a figure from its unit",
    "Norrick will receive an initial fee of £6.5m from Calder - out of a potential total of £21m - as well as future royalties on its product sales.",
    "Norrick will receive an initial fee of £6.5m …",
  ],
  [
    "marks that a contrast was left out",
    "The clerk saw two trains leave the northern depot at Lessen and collide near the old bridge on the southern road, but nobody on board either of them was hurt in the end.",
    "The clerk saw two trains leave the northern depot at Lessen and collide near the old bridge …",
  ],
  [
    "keeps the comma between what is said and who says it",
    "Norrick Rail is to close its northern depot at Lessen, the oldest and by far the largest of the depots that it owns in the three districts, the mayor has confirmed.",
    "Norrick Rail is to close its northern depot at Lessen, the mayor has confirmed.",
  ],
  [
    "takes the comma along that closes a phrase at the beginning of a clause",
    "Ada Orr told the council that in the spring of 2031, the railway had allowed its managers to hide the losses of the northern depots from the owners and the board.",
    "Ada Orr told the council that the railway had allowed its managers to hide the losses of the northern depots …",
  ],
  [
    "keeps the comma after what opens the sentence",
    "In the early spring of last year, on a visit to the northern islands, Ada Orr agreed to lend the railway another 200 million crowns for its depots.",
    "In the early spring of last year, Ada Orr agreed to lend the railway another 200 million crowns …",
  ],
  [
    "keeps the clause that says what something is",
    "Joined with a higher tax on coal and a new harbour for the ferries of the northern islands, the plan was for Norland to become the cheapest place in the region by 2010.",
    "The plan was for Norland to become the cheapest place in the region by 2010.",
  ],
  [
    "leaves nothing out inside quotation marks",
    'Ben Ash, who will leave the railway in May, said that he had been given "a promise in writing, dated in May, not a wink" that the northern depots stay open.',
    'Ben Ash said that he had been given "a promise in writing, dated in May, not a wink" …',
  ],
  [
    "marks that words of a quotation were left out before its end",
    'Ada Orr called the offer of the northern bank "a decent try at the very last minute of a long and tiring negotiation" with the owners of the depots of Lessen.',
    'Ada Orr called the offer of the northern bank "a decent try …"',
  ],
  [
    "keeps the news after its background",
    "Norrick Rail said in a statement to its clients that it had lived with the rule for many years and would close all its depots by spring.",
    "Norrick Rail said in a statement to its clients that it … would close all its depots by spring.",
  ],
  [
    "keeps the side of a contrast that is new, where it can stand alone",
    "Rents had fallen by a third in the northern district over the last eleven years of the war, but the price of a loaf of bread, which the council puts at two crowns, is still too high for most.",
    "The price of a loaf of bread, which the council puts at two crowns, is still too high for most.",
  ],
  [
    "keeps both sides of a contrast where there is room",
    "The court of Norland on Monday threw out a rule that made all the ferry firms keep lists of their guests, but left it in force until May.",
    "The court of Norland on Monday threw out a rule, but left it in force until May.",
  ],
  [
    "keeps what a quantity is of",
    "Clerks, who must give the owners of the depots a full month of notice of any new charge, get none of a rise in the fees of the port of Lessen.",
    "Clerks, who must give the owners … a full month of notice of any new charge, get none of a rise …",
  ],
  [
    "keeps the body that may be meant",
    "Norland, whose last cabinet had sworn several times to leave the Calder League, will take over its council in the spring of the year after next.",
    "Norland, whose last cabinet had sworn several times to leave the Calder League, will take over its council …",
  ],
  [
    "does not leave a word that points to the background",
    "Ada Orr had told the clerks in the north to keep their keys and the lists of all the guests of the ferries, but that is harder now, Ben Ash said.",
    "Ada Orr had told the clerks in the north to keep their keys …",
  ],
  [
    "never cuts off the denial",
    "Most of the clerks in the three northern depots of the old railway said on Monday that the board should not, and that the council had to pay for the losses.",
    "Most … said on Monday that the board should not, and that the council had to pay for the losses.",
  ],
  [
    "names again whom only the opening named",
    "As Ben Ash of the northern railway clerks tried in vain to win over the councils of the three districts, most of the clerks in the depots wanted to hear about his plans.",
    "Most of the clerks in the depots wanted to hear about [Ben Ash's] plans.",
  ],
  [
    "leaves something out of both sides of a contrast if both are news",
    "Norrick Rail cut another two hundred posts in its northern depots at the end of May, but clerks said that the mood in the town of Lessen had hardly changed.",
    "Norrick Rail cut another two hundred posts in its northern depots, but clerks said that the mood … had hardly changed.",
  ],
  [
    "does not give the subject of what is said the verb of who says it",
    "The mayor of Lessen said ministers had made up a new kind of fee for the ferries and the trains of the north and asked how the clerks were to read the rule.",
    "The mayor of Lessen said ministers had made up a new kind of fee …",
  ],
  [
    "shows that the end of a quotation was left out",
    'A clerk of the council of Lessen wrote: "At least six trains of the northern railway were hit by stones, none of them badly, when the crowd reached the old bridge on the road to Norburg".',
    'A clerk of the council of Lessen wrote: "At least six trains of the northern railway were hit by stones …".',
  ],
  [
    "keeps what completes an adjective",
    "Ben Ash of Norland said he and his clerks were unanimous in their fear that the sale of the depots would cost the north its trains.",
    "Ben Ash of Norland said he and his clerks were unanimous in their fear …",
  ],
  [
    "keeps a price with what it is the price of",
    "Norrick Rail has made a firm offer for 30 of the northern depots, at $120m each, with the right to buy 20 more.",
    "Norrick Rail has made a firm offer for 30 of the northern depots, at $120m each.",
  ],
  [
    "never drops the clause that denies what was said",
    "Ada Orr said the main issue was that the views of the candidate had been presented in two papers as the party's policy, which they were not.",
    "Ada Orr said the main issue was that the views of the candidate had been presented …",
  ],
  [
    "keeps the comma that closes an apposition",
    "The head of the northern railway, Ben Ash, who took over in the last week of May, said that the depots would stay open all year.",
    "The head of the northern railway, Ben Ash, said that the depots would stay open all year.",
  ],
];

describe("the short form of a key point", () => {
  it.each(cases)("%s", (_, text, short) => {
    expect(shorten(text)).toBe(short);
  });
});
