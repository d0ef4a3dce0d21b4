import { describe, expect, it } from "vitest";
import { indexMentions } from "../../src/brief/actors/mentions.js";
import { buildActors } from "../../src/brief/actors.js";
import type { BriefQuotation } from "../../src/brief/model.js";
import { buildQuotations } from "../../src/brief/quotations.js";
import { readingOf } from "./reading-of.js";

/** Quotations with the speaker's name instead of the id. */
function quotationsOf(text: string): (BriefQuotation & { who: string | null })[] {
  const reading = readingOf(text);
  const actors = buildActors(reading);
  return buildQuotations(reading, actors, indexMentions(actors)).map((quotation) => ({
    ...quotation,
    who: actors.find(({ id }) => id === quotation.speaker)?.name ?? quotation.speakerText,
  }));
}

describe("a quotation", () => {
  it("has its verbatim words without the marks, and the fullest name of its speaker", () => {
    const [, second] = quotationsOf(
      'Ada Orr runs the mine. "We will open it in May," Ms Orr said on Monday. "Nobody will lose work," she added.',
    );
    expect(second).toMatchObject({ text: "Nobody will lose work,", who: "Ada Orr", speakerText: null, paragraph: 1 });
  });

  it("is left out if it has fewer than four words", () => {
    expect(quotationsOf('Ada Orr called the plan "a bad joke" on Monday.')).toEqual([]);
  });

  it("is the answer of an interview, but not the question", () => {
    const interview = [
      "Harbour News spoke to its director, Ada Orr, about the mine.",
      "Harbour News: Will the old mine open again?",
      "Ada Orr: We will open it in May.",
      "Harbour News: And will there be any new jobs?",
      "Orr: Nobody will lose work there.",
    ].join("\n\n");
    expect(quotationsOf(interview).map(({ text, who }) => [who, text])).toEqual([
      ["Ada Orr", "We will open it in May."],
      ["Ada Orr", "Nobody will lose work there."],
    ]);
  });

  it("is of the one with an office, where an interview names two people and labels none", () => {
    const interview = [
      "Harbour chief Ada Orr talks to Ben Ash about the mine.",
      "Q: Will the old mine open again?",
      "A: We will open it in May.",
      "Q: And will there be any new jobs?",
      "A: Nobody will lose work there.",
    ].join("\n\n");
    expect(quotationsOf(interview).map(({ who }) => who)).toEqual(["Ada Orr", "Ada Orr"]);
  });

  it("has the whole name of the body that an unnamed speaker speaks for", () => {
    const text =
      "A spokeswoman for the Department for Environment, Food and Rural Affairs said it would “keep all doors open”.";
    expect(quotationsOf(text)[0]?.speakerText).toBe(
      "A spokeswoman for the Department for Environment, Food and Rural Affairs",
    );
  });

  it("has the article's words for an unnamed speaker", () => {
    expect(quotationsOf('"You can call it a good day," one broker said.')[0]).toMatchObject({
      speaker: null,
      speakerText: "one broker",
    });
  });

  it('has the fuller earlier words for "the spokesman"', () => {
    const quotations = quotationsOf(
      'A Harbour Office spokesman defended the cuts. "We have to save money this year," the spokesman said.',
    );
    expect(quotations[0]?.speakerText).toBe("A Harbour Office spokesman");
  });

  it("does not give a spokesman the body that he speaks about", () => {
    expect(
      quotationsOf(
        'Lessen Bank defended the cuts. "As long as Norland Rail runs the port, nothing will change," a spokesman said.',
      )[0]?.speakerText,
    ).toBe("a spokesman [Lessen Bank]");
  });

  it("adds the body of a bare spokesman in brackets", () => {
    expect(
      quotationsOf('Lessen Bank defended the cuts. "We have to save money this year," a spokesman said.')[0],
    ).toMatchObject({ speaker: null, speakerText: "a spokesman [Lessen Bank]" });
  });

  it("from a document has the owner of the site it stands on as speaker, also later", () => {
    const [, second] = quotationsOf(
      '"The port will stay closed in May," said a statement on the Harbour Office\'s website. The port is old. "The ships will have to go," added the statement.',
    );
    expect(second?.who).toBe("Harbour Office");
  });

  it("from a document has its issuer as speaker, if the text names one", () => {
    const [, second] = quotationsOf(
      'Lessen Bank said it was "ready to close the port" in a statement. The port is old. "The ships will have to go," the statement said.',
    );
    expect(second?.who).toBe("Lessen Bank");
    const released =
      '"The port is old," said a press release issued by Lessen Bank. "The ships must go," added the press release.';
    expect(quotationsOf(released).map(({ who }) => who)).toEqual(["Lessen Bank", "Lessen Bank"]);
    expect(quotationsOf('The port is old. "The ships will have to go," the statement said.')[0]).toMatchObject({
      speaker: null,
      speakerText: "the statement",
    });
  });

  it("from a document has its issuer also for a pronoun or before the issuer is named", () => {
    const cut = "In its yearly report, Lessen Bank cut its forecast.";
    expect(quotationsOf(`${cut} The report warned: "The worst is still to come."`)[0]?.who).toBe("Lessen Bank");
    const [it] = quotationsOf(
      'Lessen Bank made a report. The Lessen Bank report was late. It said that "the worst is still to come".',
    );
    expect(it?.who).toBe("Lessen Bank");
  });

  it("from a document does not have somebody who speaks about it as speaker", () => {
    const [said] = quotationsOf(
      'A report came out. Ada Orr said she saw no proof in the report. "The port has failed," the report said.',
    );
    expect(said?.speaker).toBeNull();
  });

  it("has whatever words the text has for a pronoun", () => {
    const [, second] = quotationsOf(
      'A survey found "hardly any fish in the harbour". It said that "the nets are empty".',
    );
    expect(second?.speakerText).toBe("A survey");
    const [, mother] = quotationsOf('"He is in good health," his mother said. "He will sing again soon," she added.');
    expect(mother?.speakerText).toBe("his mother");
  });

  it("has the fuller earlier words for a body", () => {
    const [, second] = quotationsOf(
      'The Lessen-based pressure group was angry. "We were not asked at all," it said. "It is too late now," said the group.',
    );
    expect(second?.speakerText).toBe("The Lessen-based pressure group");
  });

  it("has the fuller earlier words for an aide", () => {
    const quotations = quotationsOf(
      'A harbour committee aide attacked the cuts. "We have to save money this year," the aide said.',
    );
    expect(quotations[0]?.speakerText).toBe("A harbour committee aide");
  });

  it("has the maker of a document, also if the text only describes the maker", () => {
    expect(
      quotationsOf(
        'Ada Orr tried to calm members in a letter to staff. "We will keep the mine open," the letter read.',
      )[0]?.who,
    ).toBe("Ada Orr");
    expect(
      quotationsOf(
        'Analysts at Lessen Bank said in a note that trade would slow. "The ports will suffer most," the note said.',
      )[0]?.speakerText,
    ).toBe("Analysts at Lessen Bank");
    expect(
      quotationsOf(
        'A French military statement claimed that the house was a base. The statement, written in May, then went on to say the army would "regret the loss of lives in the town".',
      )[0]?.speakerText,
    ).toBe("French military");
    expect(
      quotationsOf(
        'Port officials at the time of the storm said in a statement that the port was shut. The statement concluded that "repair of the harbour is under way".',
      )[0]?.speakerText,
    ).toBe("Port officials");
  });

  it("of a musician are not those of a premier", () => {
    const quotations = quotationsOf(
      'Premier Ben Ash dismissed the letter, noting that singers come to the town each year.\n\nWhen interviewed on Thursday, the musician suggested that they "put away the old hatchets for good".',
    );
    expect(quotations[0]).toMatchObject({ speaker: null, speakerText: "the musician" });
  });

  it("is not a named spokesman's if another one speaks for somebody", () => {
    const quotations = quotationsOf(
      'Harbour spokesman Ben Ash was calm. The mayor\'s official spokesman spoke of a rift. He denied it, saying: "I do not know that word."',
    );
    expect(quotations[0]?.speakerText).toBe("The mayor's official spokesman");
  });

  it("keeps anonymous sources apart", () => {
    const quotations = quotationsOf(
      [
        "Harbour News quoted another unnamed official as saying that the mine would close.",
        '"It has been a long time coming," said the second official.',
        "The owners are tired, Harbour News reported, citing another anonymous source.",
        '"They do not like the mine," this source told the paper.',
      ].join("\n\n"),
    );
    expect(quotations.map(({ speakerText }) => speakerText)).toEqual([
      "another unnamed official",
      "another anonymous source",
    ]);
  });

  it("goes on in single marks in a text of double ones", () => {
    const quotations = quotationsOf(
      [
        'Ada Orr said: "It is late for us." "We go home now," she said. "They stay here today," said Ms Orr. "He left us all," said Ms Orr.',
        "'The mine asks us to wait,' said Ben Ash. 'After the flood, nobody will.'",
      ].join("\n\n"),
    );
    expect(quotations.at(-1)).toMatchObject({ text: "After the flood, nobody will.", who: "Ben Ash" });
  });

  it("has no occasion but the speaker after [according to]", () => {
    expect(
      quotationsOf('The mine "has no plans to open again", according to director Ada Orr.')[0]?.occasion,
    ).toBeNull();
  });

  it("does not have a firm as the speaker for its employee", () => {
    expect(quotationsOf('"This is a sad day for us," a spokeswoman for Lessen Rail said.')[0]?.speaker).toBeNull();
  });

  it("has the place or the addressee as its occasion", () => {
    expect(quotationsOf('Ada Orr told the harbour committee: "We will not pay for it."')[0]?.occasion).toBe(
      "told the harbour committee",
    );
    expect(quotationsOf('Ada Orr is to tell the harbour committee: "We will not pay for it."')[0]?.occasion).toBe(
      "to tell the harbour committee",
    );
    expect(quotationsOf('"We will not pay for it," Ada Orr said at a conference in Norburg.')[0]?.occasion).toBe(
      "at a conference in Norburg",
    );
  });
});

describe("the quotations carried by a short brief", () => {
  const quotations = quotationsOf(`Ada Orr runs Lessen Rail. "I am very pleased to be here today," Ms Orr said.

"We will close two depots, and we will not close a third," Ms Orr said.

"This is a disaster for the whole valley," said union leader Ben Ash.`);

  it("are those that commit or judge, not pleasantries", () => {
    expect(quotations.map(({ carry }) => carry)).toEqual([false, true, true]);
  });

  it("give their reason", () => {
    expect(quotations[1]?.reason).toBe("commits the speaker");
    expect(quotations[2]?.reason).toBe("judges the matter");
  });
});
