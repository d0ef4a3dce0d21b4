import { describe, expect, it } from "vitest";
import { type GivenNames, readSpeech, spoken } from "../speech-fixtures.js";

const NAMES: GivenNames = {
  "Ada Lorne": "person",
  "Jon Vale": "person",
  Lorne: "person",
  Vale: "person",
  Sharp: "person",
  "Harbour News": "organization",
};

const speech = (text: string) => spoken(readSpeech(text, NAMES));

describe("words after a title", () => {
  it.each([
    [
      "that nothing joins to it are speech",
      'She wrote an essay titled "Nobody Rows Alone at Night."\n\n"Do these people own a boat?" asked Ada Lorne, the harbour master.',
      ["Do these people own a boat? — Ada Lorne"],
    ],
    [
      "that a comma joins to it are a title too",
      'The essays, titled "Nobody Rows Alone," "Fog over the Pier" and "Rain at Last", came out in May, Ada Lorne said.',
      [],
    ],
  ])("%s", (_, text, expected) => {
    expect(speech(text)).toEqual(expected);
  });
});

describe("what somebody calls somebody", () => {
  it.each([
    [
      "is speech where the sentence says who does",
      'In a letter on Monday, Jon Vale referred to Lorne as "the bravest clerk in the town" and left.',
      ["the bravest clerk in the town — Jon Vale"],
    ],
    [
      "is a name where everybody does",
      'The port, referred to locally as the "gate of the north", pleased Ada Lorne.',
      [],
    ],
  ])("%s", (_, text, expected) => {
    expect(speech(text)).toEqual(expected);
  });
});

describe("the subject of a verb of saying", () => {
  it.each([
    [
      "sends a message to the noun before the verb",
      'Even before Jon Vale took the stage on Tuesday night to acknowledge his loss, his party sent out a text message to members saying: "With your help, we were just declared the winner in the town!"',
      ["With your help, we were just declared the winner in the town! — his party"],
    ],
    [
      "does something in order to say it",
      'The judge pointed to an old case to say that clerks must weigh "whether the owner of the boat is an office of the town".',
      ["whether the owner of the boat is an office of the town — The judge"],
    ],
  ])("%s", (_, text, expected) => {
    expect(speech(text)).toEqual(expected);
  });
});

describe("a person's name right before the verb", () => {
  it.each([
    [
      "is no apposition to another person's without a second comma",
      'Or maybe Ada Lorne, digital broker Jon Vale says. "Several surveys suggest a second look at the port."',
      ["Several surveys suggest a second look at the port. — Jon Vale"],
    ],
    [
      "comes after the relative pronoun that is the object",
      'Much was also said of Jon Vale, who Ada Lorne on Monday called "a poor sort of man".',
      ["a poor sort of man — Ada Lorne"],
    ],
  ])("%s", (_, text, expected) => {
    expect(speech(text)).toEqual(expected);
  });
});

describe("a verb of saying behind a name", () => {
  it.each([
    [
      "is no participle, whatever the tagger makes of it",
      "Marking the end of the race with an unusually formal talk -- complete with music -- Sharp told supporters Tuesday night that “we close one book and we open another,” and he left.",
      ["we close one book and we open another, — Sharp"],
    ],
  ])("%s", (_, text, expected) => {
    expect(speech(text)).toEqual(expected);
  });
});

describe("an infinitive of another clause", () => {
  it.each([
    [
      "does not report what somebody is giving",
      'Ada Lorne says that the people are seeking a master to counter storms, but instead the board is giving them "talks, papers and more papers".',
      ["talks, papers and more papers — Ada Lorne"],
    ],
  ])("%s", (_, text, expected) => {
    expect(speech(text)).toEqual(expected);
  });
});

describe("a participle that the tagger takes for a past form", () => {
  it.each([
    [
      "has its agent behind the words",
      "With its old harbour in the north, called the “Gate of the Sea” by the citizens, the owners in the town seem happy.",
      ["Gate of the Sea — the citizens"],
    ],
  ])("%s", (_, text, expected) => {
    expect(speech(text)).toEqual(expected);
  });
});

describe("a name before a colon", () => {
  it.each([
    [
      "tells nothing of the speaker if the words were said there",
      '"The road was bad," Ada Lorne told the board in May.\n\nThen, later that month on Harbour News: "I never said the road was bad."',
      ["The road was bad, — Ada Lorne", "I never said the road was bad. — ?"],
    ],
    [
      "is not the speaker if somebody else is compared with them",
      "Ada Lorne contrasted the old master with Jon Vale: “What I have seen is a steady hand at the port.”",
      ["What I have seen is a steady hand at the port. — Ada Lorne"],
    ],
  ])("%s", (_, text, expected) => {
    expect(speech(text)).toEqual(expected);
  });
});

describe("a verb of judging", () => {
  it.each([
    [
      "has the words after it",
      'The "boat gap" would see big price falls as owners decide that profits cannot hold up.',
      [],
    ],
    [
      "keeps its own subject in a clause beside another",
      'Ada Lorne proposed a talk on Monday, but the board of the port rejected the idea as "a waste of time" and went home.',
      ["a waste of time — the board of the port"],
    ],
    [
      "is not “going” where nobody goes on",
      'It was good and Jon Vale was hurt by going "down hill" against his friend.',
      [],
    ],
  ])("%s", (_, text, expected) => {
    expect(speech(text)).toEqual(expected);
  });
});

describe("a noun for what is said", () => {
  it.each([
    [
      "has an owner, though a comma parts it from the words",
      'Few growers trust the board after Ada Lorne\'s March comment that, "We will put a lot of boats out of work."',
      ["We will put a lot of boats out of work. — Ada Lorne"],
    ],
    [
      "has an owner, though a phrase parts it from the words",
      'A new firm ran its first films in May using her comments before a special board of the port that "I was there for most of it".',
      ["I was there for most of it — her"],
    ],
    [
      "is only described by a short term before it",
      'A top clerk sent "most private" messages to the owner of the port.',
      [],
    ],
    [
      "has the subject of its verb as its owner behind a preposition",
      "On Monday, Jon Vale opened the talks with a call for the board to “embrace” the plan.",
      ["embrace — Jon Vale"],
    ],
  ])("%s", (_, text, expected) => {
    expect(speech(text)).toEqual(expected);
  });
});

describe("a clause with “that”", () => {
  it.each([
    [
      "belongs to the verb of saying before it",
      'Jon Vale has praised the deal, telling reporters during a visit to the port on Friday that he thinks the ship is "a great thing for us".',
      ["a great thing for us — Jon Vale"],
    ],
  ])("%s", (_, text, expected) => {
    expect(speech(text)).toEqual(expected);
  });
});

describe("what somebody wants said", () => {
  it.each([
    [
      "is said by the one who wants it",
      "Ada Lorne wants the council to admit that “slow boats are a risk” to the town.",
      ["slow boats are a risk — Ada Lorne"],
    ],
    [
      "is said by a document that asks for it",
      "The petition calls for the council to admit that “slow boats are a risk” to the town.",
      ["slow boats are a risk — The petition"],
    ],
    [
      "is not what somebody was made to say",
      "The flood led the council to admit that “slow boats are a risk” to the town.",
      ["slow boats are a risk — the council"],
    ],
    [
      "is not said by “you”",
      'Ada Lorne notes that the right to fish comes with the limit that you cannot yell "fire" in a crowded boat.',
      ["fire — Ada Lorne"],
    ],
  ])("%s", (_, text, expected) => {
    expect(speech(text)).toEqual(expected);
  });
});

describe("a clause after words without punctuation", () => {
  it.each([
    [
      "does not report them with a verb that only may be one of saying",
      'Among the walls, I learned to see in the dark, and through this "owl sight" I began to watch the port.',
      [],
    ],
    [
      "does not report them far off",
      'The town studied a "super" jail by the sea, and a former clerk said there had been talks.',
      [],
    ],
    [
      "reports them if it ends there",
      "“We have a very, very close family” Ada Lorne continued.",
      ["We have a very, very close family — Ada Lorne"],
    ],
    [
      "does not take the words of the clause of time before it",
      "When someone in the crowd shouted, “Vale,” Lorne joked, again using an exaggerated northern accent, “Amen, brother! Come on up and row with us!”",
      ["Vale, — someone", "Amen, brother! Come on up and row with us! — Lorne"],
    ],
  ])("%s", (_, text, expected) => {
    expect(speech(text)).toEqual(expected);
  });
});

describe("a document that reads", () => {
  it.each([
    [
      "speaks, though the parse takes the verb for a noun",
      '"If he wants to lead us, he should come to the port," the editorial read.',
      ["If he wants to lead us, he should come to the port, — the editorial"],
    ],
  ])("%s", (_, text, expected) => {
    expect(speech(text)).toEqual(expected);
  });
});

describe("a clause before a colon", () => {
  it.each([
    [
      "gives a document's words to its owner",
      'Ada Lorne\'s letter makes a sober case: "We must all leave the port before the winter."',
      ["We must all leave the port before the winter. — Ada Lorne"],
    ],
    [
      "may have several people as its subject",
      'The first five questioners ranged from calm to hostile: "Is it time for a new port?"',
      ["Is it time for a new port? — The first five questioners"],
    ],
  ])("%s", (_, text, expected) => {
    expect(speech(text)).toEqual(expected);
  });
});

describe("words in the middle of a sentence", () => {
  it.each([
    [
      "do not wait for the speaker of the next one",
      "From the mayor's “slow walks between the two ports.” Vale also said that it was “a pity”.",
      ["slow walks between the two ports. — ?", "a pity — Vale"],
    ],
  ])("%s", (_, text, expected) => {
    expect(speech(text)).toEqual(expected);
  });
});

describe("a whole sentence", () => {
  it.each([
    [
      "is no charge, though the clause before it is a passive",
      "The cover will show the mayor smiling. Jon Vale is featured hanging upside-down beside him, whispering: “Hey, if you get to be on my boat, can I be on the pier?”",
      ["Hey, if you get to be on my boat, can I be on the pier? — Jon Vale"],
    ],
  ])("%s", (_, text, expected) => {
    expect(speech(text)).toEqual(expected);
  });
});
