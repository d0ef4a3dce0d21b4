import { describe, expect, it } from "vitest";
import { type GivenNames, readSpeech, spoken } from "../speech-fixtures.js";

const NAMES: GivenNames = {
  "Ada Lorne": "person",
  "Jon Vale": "person",
  Lorne: "person",
  Vale: "person",
  "Norland Rail": "organization",
  "Press Agency": "organization",
};

const speech = (text: string) => spoken(readSpeech(text, NAMES));

describe("a sentence behind the end of a quotation", () => {
  it.each([
    [
      "that leads up to the next one",
      'Ada Lorne runs the port. "The more, the better," said Lorne. "Crews will ask why we are here?" The chief executive, Jon Vale, added: "We want more of it."',
      ["The more, the better, — Lorne", "Crews will ask why we are here? — Lorne", "We want more of it. — Jon Vale"],
    ],
    [
      "that tells what somebody has agreed to do",
      'Jon Vale told the board: "She wants to stay. Why would she risk her name on it?" Lorne has also agreed to speak at the fair.',
      ["She wants to stay. Why would she risk her name on it? — Jon Vale"],
    ],
    [
      "that says who passes on what somebody has said",
      'In a statement, Jon Vale said he would be back soon: "I am well but need to rest for two days," the Press Agency reported.',
      ["I am well but need to rest for two days, — Jon Vale"],
    ],
  ])("%s says nothing of it", (_, text, expected) => {
    expect(speech(text)).toEqual(expected);
  });
});

describe("a verb of saying that the parse takes for something else", () => {
  it.each([
    [
      "a noun in the plural",
      '"Nobody else can row as far as she does," a voice in the film states.',
      ["Nobody else can row as far as she does, — a voice in the film"],
    ],
    [
      "a noun after a number",
      '"Your board has drawn up another rule for one boat alone," the two write.',
      ["Your board has drawn up another rule for one boat alone, — the two"],
    ],
  ])("%s", (_, text, expected) => {
    expect(speech(text)).toEqual(expected);
  });
});

describe("whose words they are", () => {
  it.each([
    [
      "somebody whom “with” brings in after an office",
      'Several clerks also spoke of it, with the head of the port, Jon Vale, saying that "the works will give us the trains we need."',
      ["the works will give us the trains we need. — Jon Vale"],
    ],
    [
      "not what is said to be something",
      'Ada Lorne has a gift for the sea that was said to be "famous for its speed and calm", which lets her win.',
      ["famous for its speed and calm — ?"],
    ],
    [
      "the owner of an answer that is told with “was”",
      'Ada Lorne\'s answer was that "no road is worth as much as a deep harbour."',
      ["no road is worth as much as a deep harbour. — Ada Lorne"],
    ],
    [
      "nobody's, if it is a view that anyone may hold",
      "Jon Vale was lost in it. It is easy to mock them, and anyone with poor eyes and the view that “there is never anything worth watching” will not buy them.",
      ["there is never anything worth watching — ?"],
    ],
    [
      "the source's, if things only suggest them",
      'A clerk close to the harbour board said the crates that were opened suggested the thieves were after "old charts of the northern coast."',
      ["old charts of the northern coast. — A clerk close to the harbour board"],
    ],
    [
      "the police's, without the word before them",
      'The board was told of what police called "possible gaps in the answer to the four fires."',
      ["possible gaps in the answer to the four fires. — police"],
    ],
    [
      "of who is pleased at it, whatever happened to others",
      'Ada Lorne is pleased that the rights were given to Lessen, the "home to thousands of keen rowers and sailors."',
      ["home to thousands of keen rowers and sailors. — Ada Lorne"],
    ],
    [
      "a man's, without the clause about him",
      '"The town has come to take its leave of one of its finest sons," Ada Lorne said, quoting the man she knew as a child.',
      ["The town has come to take its leave of one of its finest sons, — the man"],
    ],
  ])("%s", (_, text, expected) => {
    expect(speech(text)).toEqual(expected);
  });
});

describe("a free quotation after a sentence", () => {
  it.each([
    [
      "is not of those who have yet to say something there",
      'Jon Vale said the survey showed that shops needed to inform everybody. "It will take some years before they like it."',
      ["It will take some years before they like it. — Jon Vale"],
    ],
    [
      "is not of a body of which the sentence only tells what it is",
      'Norland Rail was just one of the firms that had worked there. "There were many gifted people in the house."',
      ["There were many gifted people in the house. — ?"],
    ],
    [
      "is not of a firm that the next sentence tells of",
      '"We have offered it for years," Jon Vale said. "Who wants a song that will not play next month?" Norland Rail offers a line of its own.',
      ["We have offered it for years, — Jon Vale", "Who wants a song that will not play next month? — Jon Vale"],
    ],
  ])("%s", (_, text, expected) => {
    expect(speech(text)).toEqual(expected);
  });
});
