import { describe, expect, it } from "vitest";
import { loadModel } from "../../../src/language/load-model.js";
import { splitSentences } from "../../../src/language/sentences/split-sentences.js";

const { pipeline } = loadModel("en");

function split(text: string): string[] {
  const { tokens } = pipeline.parse(text, splitSentences);
  const starts = tokens.filter((token) => token.startsSentence).map((token) => token.start);
  return starts.map((start, i) => text.slice(start, starts[i + 1]).trim());
}

describe("sentences", () => {
  it.each([
    ["end at a full stop", ["Talks ended.", "They resume in May."]],
    ["end after closing marks", ["“We agreed.”", "Orr left (at noon).", "Nobody spoke."]],
    ["end after a straight mark with blanks around it", ['He said "we won. "', "Orr agreed."]],
    ["begin with an opening mark", ["Orr spoke.", '"We agreed," she said.']],
    ["end at question marks", ["Who left?", "Orr did!", "So it is."]],
    ["end after the number of a note", ["It was built in 1871. [12]", "It burned down."]],
    ["end at an abbreviation before a word that opens a sentence", ["They sell to the U.S.", "The price fell."]],
    ["begin with a name that has a lower-case first letter", ["It sold well.", "iPhones did, too."]],
    ["end if the blank after the full stop is missing", ["The talks ended.", "Nobody left."]],
  ])("%s", (_, sentences) => {
    expect(split(sentences.join(" "))).toEqual(sentences);
  });

  it.each([
    "Mr. Orr and Gen. Pell met Dr. Ruiz.",
    "It is No. 1 in the U.S. Senate.",
    "J. R. Orr of Orr & Sons Inc. of Lessen, N.Y., spoke.",
    "“Who left?” she asked.",
    "It rose 3.5 percent at 10 a.m. Tuesday.",
    "He waited... and waited.",
    "The site [...] because of rain was closed.",
    "Yahoo! said it would.",
  ])("do not end within %s", (text) => {
    expect(split(text)).toEqual([text]);
  });
});
