import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuotations } from "../../../src/language/quotations/find-quotations.js";
import type { Parse, Token } from "../../../src/language/types.js";
import { documentOf } from "../../document/fixtures.js";
import { type GivenNames, readSpeech, spoken } from "../speech-fixtures.js";

const PEOPLE: GivenNames = {
  "Ada Lorne": "person",
  "Jon Vale": "person",
  Lorne: "person",
  Vale: "person",
  "Norland Rail": "organization",
  Norland: "country",
};

const speech = (text: string) => spoken(readSpeech(text, PEOPLE));

describe("the speaker of direct speech", () => {
  it.each([
    [
      "verb after the words",
      '"The port will open in May," Ada Lorne said.',
      ["The port will open in May, — Ada Lorne"],
    ],
    ["inverted", '"The port will open in May," said Ada Lorne.', ["The port will open in May, — Ada Lorne"]],
    [
      "who says it before a colon, not who is seen to go",
      'Ada Lorne said the board was sad to see Jon Vale go: "We are sorry that he is leaving the port."',
      ["We are sorry that he is leaving the port. — Ada Lorne"],
    ],
    [
      "who reports, not whose act has that cause",
      'Ada Lorne also said that Jon Vale confessed because of "the long nights in the cold cell".',
      ["the long nights in the cold cell — Ada Lorne"],
    ],
    [
      "who is named behind the verb between commas",
      'The clerks\' comments, said Ada Lorne of Norland Rail, were "too weak to turn the tide".',
      ["too weak to turn the tide — Ada Lorne"],
    ],
    [
      "the name before letters",
      'In the Commons, Tory backbencher Jon Vale MP demanded a statement about how plans had been "leaked to the evening paper".',
      ["leaked to the evening paper — Jon Vale"],
    ],
    [
      "whom somebody quotes",
      'In her book Ada Lorne quotes the former clerk Jon Vale:\n\n"I would love the masters to be worse off."',
      ["I would love the masters to be worse off. — Jon Vale"],
    ],
    [
      "the subject of the main clause behind a relative clause between dashes",
      'Ada Lorne has tried to revive Norland Rail - which ran for ten years before folding - but admitted these trials had been "a dismal time for everyone".',
      ["a dismal time for everyone — Ada Lorne"],
    ],
    [
      "others",
      'Some sang. Others tried to calm the crowd by talking to it: "Is there anything that can make you stay?"',
      ["Is there anything that can make you stay? — Others"],
    ],
    [
      "nobody who declined to comment in the next sentence",
      '"The port is safe," Ada Lorne said. "No work will stop." A spokeswoman for the council declined to comment.',
      ["The port is safe, — Ada Lorne", "No work will stop. — Ada Lorne"],
    ],
    [
      "a name that looks like a firm's, in apposition to one office",
      'Their port director for Lessen, Tran Quoc Hoa, said, "This is a great day for the old port."',
      ["This is a great day for the old port. — Tran Quoc Hoa"],
    ],
    [
      "an office and a name that the parse does not join",
      'It is late. "I would like to join the appeal for boats, and there really is a need for these things," Tarvik\'s mayor Jon Vale said.\n\nThe town is full.',
      ["I would like to join the appeal for boats, and there really is a need for these things, — Jon Vale"],
    ],
    [
      "a verb taken for a noun behind the words",
      '"The port is well worth the honour" as a landmark, states Jon Vale of the Harbour Board.',
      ["The port is well worth the honour — Jon Vale"],
    ],
    [
      "who is brought in by “with”, behind an apposition",
      'Norland Rail said it intended to sell the port soon, with Jon Vale, director for the sale, saying that "the firm made us a good offer".',
      ["the firm made us a good offer — Jon Vale"],
    ],
    [
      "nobody for the subject of a passive infinitive",
      'The fate of the port has yet to be announced with the council continuing talks with the bidder "understood to be a company of the north".',
      ["understood to be a company of the north — ?"],
    ],
    [
      "nobody for a bare participle",
      'The park is loved. Described as the "greatest of all parks in the north", its purpose is to teach the people.',
      ["greatest of all parks in the north — ?"],
    ],
    [
      "a person without what the words are about",
      '"This is, I am sure, a thousand times worse," commented one of the hosts about material in the book.',
      ["This is, I am sure, a thousand times worse, — one of the hosts"],
    ],
    [
      "officials without the time of their words",
      'Harbour officials at the time of the storm said in a statement that the port was "safe for all who came".',
      ["safe for all who came — Harbour officials"],
    ],
    [
      "the person whom a restrictive clause behind an apposition tells of",
      '"It came fast," said Jon Vale, a spokesman for Lessen Rowing who said that the man was the only "individual intent on spoiling the race".',
      ["It came fast, — Jon Vale", "individual intent on spoiling the race — Jon Vale"],
    ],
    [
      "the subject that agrees with the verb in number",
      'Jon Vale asserts that the named harbour firms are the main bidders in the town and states they "are also responsible for the state of the port".',
      ["are also responsible for the state of the port — Jon Vale"],
    ],
    [
      "the subject of the verb in the same tense",
      'Jon Vale says that the clerk shut the port and adds that it "will stay so until the end of May".',
      ["will stay so until the end of May — Jon Vale"],
    ],
    [
      "the described author of a text",
      '"A boat has left the port," read a statement by the harbour board. A report by a clerk of the town said it "was seen in the north".',
      ["A boat has left the port, — the harbour board", "was seen in the north — a clerk of the town"],
    ],
    [
      "the person whom a paper quotes",
      '"It came to a head in one night," Norland Rail reported, quoting a clerk.',
      ["It came to a head in one night, — a clerk"],
    ],
    [
      "the spokesman of a minister whose office is in small letters",
      'A spokesman for federal transport minister Jon Vale said that clerks were "reading the paper with care".',
      ["reading the paper with care — A spokesman for federal transport minister Jon Vale"],
    ],
    [
      "a spokesman of a body with a long name",
      'A Norland Rail spokesman said the port had been "ready for weeks now".',
      ["ready for weeks now — A Norland Rail spokesman"],
    ],
    [
      "a name whose apposition lacks its second comma",
      'Jon Vale, Norland\'s trade minister stated, "We believe the port must open in May."',
      ["We believe the port must open in May. — Jon Vale"],
    ],
    [
      "a long office before the name",
      'Head of rocks and soils at the Norland Institute of Public Works, Professor Ada Lorne, said: "The port will open in May."',
      ["The port will open in May. — Ada Lorne"],
    ],
    [
      "words for an act that another reports",
      'Ada Lorne said Norland Rail had agreed to open the port after "long and complex talks".',
      ["long and complex talks — Ada Lorne"],
    ],
    [
      "the subject of the relative clause around the words",
      'Ada Lorne has called for a cut, a step Jon Vale dismissed on Monday as "not something we want".',
      ["not something we want — Jon Vale"],
    ],
    [
      "the subject of the relative clause around the words, whatever the parse hangs “as” on",
      'Ada Lorne spoke. She has called for an immediate half-point cut, a demand Vale dismissed on Monday as "not something we want".',
      ["not something we want — Vale"],
    ],
    [
      "an apposition between name and verb",
      '"The port will open," Ada Lorne, the head of the port authority, told reporters.',
      ["The port will open, — Ada Lorne"],
    ],
    [
      "verb and colon before",
      'Ada Lorne said: "The port will open in May."',
      ["The port will open in May. — Ada Lorne"],
    ],
    [
      "a paragraph that ends in a colon",
      'Ada Lorne continued:\n\n"The port will open in May."',
      ["The port will open in May. — Ada Lorne"],
    ],
    [
      "an office whose title runs up to the name",
      "Leader of the Opposition Ada Lorne called it “a bad day for us.”",
      ["a bad day for us. — Ada Lorne"],
    ],
    [
      "a name that a model takes for a place, in apposition to an office",
      "“The port is closed,” said the counsellor, Sun Meilan.",
      ["The port is closed, — Sun Meilan"],
    ],
    [
      "a spokesman for somebody, who is not that somebody",
      "They met, but a spokesman for Minister Ada Lorne said “the port is not closed at all.”",
      ["the port is not closed at all. — a spokesman for Minister Ada Lorne"],
    ],
    [
      "a name that the parse joins to an object before it, with an apposition up to the verb",
      'Norland Rail announced the closure and Ada Lorne, its head of ports, said: "The port will open in May."',
      ["The port will open in May. — Ada Lorne"],
    ],
    [
      "the maker of a document",
      "A document filed by Ada Lorne said that “the port was not closed in May”.",
      ["the port was not closed in May — Ada Lorne"],
    ],
    [
      "a document, not the person who obtained it",
      "A document obtained by Ada Lorne said that “the port was not closed in May”.",
      ["the port was not closed in May — A document"],
    ],
    [
      "the owner of the site that a reply is on",
      "A reply on the Norland Rail website said it “had closed the port in May”.",
      ["had closed the port in May — Norland Rail"],
    ],
    [
      "a full sentence behind a dash",
      "Ada Lorne also praised the port -- “I think it is the best one.”",
      ["I think it is the best one. — Ada Lorne"],
    ],
    [
      "an office, a name and a verb that the parse takes for a participle",
      "“Will they say it? If not, they should go!” the new party leader, Jon Vale, tweeted on Sunday.",
      ["Will they say it? If not, they should go! — Jon Vale"],
    ],
    [
      "the subject of “said” for “adding”, not of the clause between",
      "Ada Lorne said Jon Vale had spoken “with great care”, adding: “He listened to all of us.”",
      ["with great care — Ada Lorne", "He listened to all of us. — Ada Lorne"],
    ],
    [
      "the outer speaker, not the thing that suggests something",
      "Ada Lorne told the paper the height of the waves suggested a pattern: “Somehow they grow with the moon.”",
      ["Somehow they grow with the moon. — Ada Lorne"],
    ],
    [
      "a crowd, though somebody else reports it",
      "Ada Lorne said the crowd chanted “open the old port at once”.",
      ["open the old port at once — the crowd"],
    ],
    [
      "the subject of the verb of saying, not the paper that reports it",
      "Jon Vale welcomed the news, saying the crews were “doing the right thing” for Norland, Harbour News reported.",
      ["doing the right thing — Jon Vale"],
    ],
    [
      "a body, without “in a statement”",
      "“The port is closed,” said the group in a statement.",
      ["The port is closed, — the group"],
    ],
    [
      "a body, with its place",
      "“The port is closed,” said the group in the harbour.",
      ["The port is closed, — the group in the harbour"],
    ],
    [
      "a study, without its date",
      "The ferry has “hardly any passengers,” according to a study last year by a bank.",
      ["hardly any passengers, — a study"],
    ],
    [
      "the person in a cleft sentence",
      "It was Ada Lorne who stepped up, speaking of the “long summer” her party hoped for.",
      ["long summer — Ada Lorne"],
    ],
    [
      "the subject of “spoke of”, not of the clause inside",
      "Ada Lorne spoke of the “kind of peace” the board wants.",
      ["kind of peace — Ada Lorne"],
    ],
    [
      "the subject of “informed”",
      "Ada Lorne informed Norland Rail of “bags of coal on the line.”",
      ["bags of coal on the line. — Ada Lorne"],
    ],
    [
      "the subject of “said”, not the object of “describing as”",
      "Describing Jon Vale as leaning on his friends, Ada Lorne said he “was looking for a harbour.”",
      ["was looking for a harbour. — Ada Lorne"],
    ],
    [
      "nobody for a charge that somebody faces",
      "Jon Vale faces two counts of “stealing a boat at sea.”",
      ["stealing a boat at sea. — ?"],
    ],
    [
      "the subject of the clause around the words",
      "Jon Vale faces the winter with “a boat without a sail.”",
      ["a boat without a sail. — Jon Vale"],
    ],
    [
      "the subject of “said”, though a noun follows the words",
      "Ada Lorne said the law has a “use it or lose it” clause.",
      ["use it or lose it — Ada Lorne"],
    ],
    [
      "the agent of a passive after the marks",
      "Ada Lorne was called “the ghost of the harbour” by Jon Vale.",
      ["the ghost of the harbour — Jon Vale"],
    ],
    [
      "the owner of the site after “as stated on”",
      "The ferry is “a new kind of ship” as stated on the Norland Rail website.",
      ["a new kind of ship — Norland Rail"],
    ],
    [
      "not the agent of another participle",
      "Ada Lorne has called it “the ghost of the harbour” by Jon Vale.",
      ["the ghost of the harbour — Ada Lorne"],
    ],
    [
      "nobody for an assessment of things",
      "It came with an assessment of losses in “the ports of the far north.”",
      ["the ports of the far north. — ?"],
    ],
    [
      "one person, not several, if the words say “I”",
      "Ada Lorne met the owners. They liked the port.\n\n“I had no say in where it was built.”",
      ["I had no say in where it was built. — Ada Lorne"],
    ],
    [
      "nobody for a question without an asker",
      "Ada Lorne was asked: “Will you open the port?” She said no. “It is closed for good,” she added.",
      ["Will you open the port? — ?", "It is closed for good, — she"],
    ],
    [
      "the asker of a question",
      "Ada Lorne was asked by Jon Vale: “Will you open the port?” She said no.",
      ["Will you open the port? — Jon Vale"],
    ],
    [
      "not a name with an address under the words",
      "“The port will open in the summer of next year,” Ada Lorne said. “It will be a port for all.”\n\nJon Vale @jonvale",
      ["The port will open in the summer of next year, — Ada Lorne", "It will be a port for all. — Ada Lorne"],
    ],
    [
      "the same speaker for all quoted words of a sentence",
      "Ada Lorne said the board ran a “massive eight-year scheme” in which its members “quietly looted” the fund.",
      ["massive eight-year scheme — Ada Lorne", "quietly looted — Ada Lorne"],
    ],
    [
      "the same speaker after a reporting clause with an abbreviation",
      "“The port will open,” said Ada Lorne, who has met Gov. Jon Vale. “It is a chance to build.”",
      ["The port will open, — Ada Lorne", "It is a chance to build. — Ada Lorne"],
    ],
    [
      "nobody for the wording of a question",
      "“The port will open,” said Ada Lorne. The question on the ballot is: “Should the port of Norland be opened?”",
      ["The port will open, — Ada Lorne", "Should the port of Norland be opened? — ?"],
    ],
    [
      "a phrase for saying",
      "As Ada Lorne puts it, “the port is a patient nobody visits.”",
      ["the port is a patient nobody visits. — Ada Lorne"],
    ],
    [
      "any verb after a comma inside the marks",
      "“The port will always be a port,” an angry Ada Lorne retaliated.",
      ["The port will always be a port, — Ada Lorne"],
    ],
    [
      "a report between commas",
      "The harbour board, Ada Lorne said, had called the plan “a slow disaster for all”.",
      ["a slow disaster for all — Ada Lorne"],
    ],
    [
      "a report between commas in the paragraph before",
      "If anything, Ada Lorne argued, the delay shows why the port must open.\n\n“It has cost us two years.”",
      ["It has cost us two years. — Ada Lorne"],
    ],
    [
      "the giver of a message, not its recipient",
      "Ada Lorne delivered a blunt message to Jon Vale: “It is time to go.”",
      ["It is time to go. — Ada Lorne"],
    ],
    [
      "the sender of a letter, not its recipients",
      "Ada Lorne sent a letter to members saying “the port is a patient nobody visits.”",
      ["the port is a patient nobody visits. — Ada Lorne"],
    ],
    [
      "the speaker of the paragraph before",
      'Ada Lorne said the port would open.\n\n"It has cost us two years."',
      ["It has cost us two years. — Ada Lorne"],
    ],
    [
      "the last speaker of the paragraph before, not the one quoted there",
      '"The port is late," Jon Vale said. Ada Lorne said it would open.\n\n"It has cost us two years."',
      ["The port is late, — Jon Vale", "It has cost us two years. — Ada Lorne"],
    ],
    [
      "a part of the sentence",
      "Ada Lorne said the plan would be “a slow disaster” for Norland.",
      ["a slow disaster — Ada Lorne"],
    ],
    ["a verb of judging", "Jon Vale called the delay “a slow disaster”.", ["a slow disaster — Jon Vale"]],
    [
      "according to",
      "The plan is “a slow disaster for us”, according to Ada Lorne.",
      ["a slow disaster for us — Ada Lorne"],
    ],
    [
      "an office only",
      '"We are ready to sign," the first deputy minister said.',
      ["We are ready to sign, — the first deputy minister"],
    ],
    [
      "nobody for a name that a thing goes by",
      "The port, often referred to as the “gate of the north”, pleased Ada Lorne.",
      [],
    ],
    [
      "the subject of “referred to as”",
      "Ada Lorne referred to the port as the “gate of the north” in May.",
      ["gate of the north — Ada Lorne"],
    ],
    ["nobody for the title of a song", "The first song Ada Lorne learned was “A Wheel in the Rain”.", []],
    ["nobody for the title of an evening", "Jon Vale spoke at an evening billed as “A Talk on the New Port”.", []],
    [
      "a name after an office that the parse split",
      "“It was an outage overnight,” said Co-CEO of Norland Rail, Jon Vale. “We know it.”",
      ["It was an outage overnight, — Jon Vale", "We know it. — Jon Vale"],
    ],
    [
      "not the agent of a participle before the marks",
      "Ada Lorne said the port used by Jon Vale and others “does nothing for us”.",
      ["does nothing for us — Ada Lorne"],
    ],
    [
      "the agent of “described by” before the marks",
      "Described by Ada Lorne as a “mild and slight figure”, Jon Vale is free.",
      ["mild and slight figure — Ada Lorne"],
    ],
    [
      "a name with its title after an office and a comma",
      "It is “the best picture so far”, according to the team head, Special Adviser Ada Lorne.",
      ["the best picture so far — Ada Lorne"],
    ],
    [
      "the speaker before, if the next sentence names another without a report",
      "Jon Vale came. “There is a lack of trust in the port,” he said.\n\n“What we must do is listen.” The plan was also backed by Ada Lorne.",
      ["There is a lack of trust in the port, — he", "What we must do is listen. — he"],
    ],
    ["nobody for the words of a name itself", "The port is new. The release of “Ada Lorne” is two years late.", []],
    [
      "a name after an office that the parser cannot analyse",
      '"We have no sign of a leak," says pathologist and lead author of the paper Dr Ada Lorne.',
      ["We have no sign of a leak, — Ada Lorne"],
    ],
    [
      "an office with its institution",
      '"We are ready to sign," said a spokesman for Norland Rail.',
      ["We are ready to sign, — a spokesman for Norland Rail"],
    ],
    [
      "a name in apposition to an office",
      '"We are ready to sign," the chairman of the board, Jon Vale, said.',
      ["We are ready to sign, — Jon Vale"],
    ],
    [
      "the person quoted, not the paper",
      'Norland Rail quoted Jon Vale as saying the port was "a slow disaster for us".',
      ["a slow disaster for us — Jon Vale"],
    ],
    [
      "the person quoted, not the source of “according to”",
      'Ada Lorne was quoted as warning "of a slow disaster for us", according to Norland Rail.',
      ["of a slow disaster for us — Ada Lorne"],
    ],
    [
      "not the source of “according to” in the next sentence",
      'Ada Lorne was calm. "We are ready to sign." According to Norland Rail, the port is closed.',
      ["We are ready to sign. — Ada Lorne"],
    ],
    [
      "any verb before a colon",
      'Jon Vale spoke. Ada Lorne resisted: "We will not sign this paper."',
      ["We will not sign this paper. — Ada Lorne"],
    ],
    [
      "a reporting clause after words that are part of a sentence",
      "Jon Vale said the plan had become “a slow disaster for us,” Ada Lorne recalled.",
      ["a slow disaster for us, — Ada Lorne"],
    ],
    [
      "the person in a label, not the firm",
      'Norland Rail chief Jon Vale: "We are ready to sign."',
      ["We are ready to sign. — Jon Vale"],
    ],
    [
      "nobody from a passive in the next sentence",
      'Jon Vale said: "We are ready to sign." The talks will be concluded by May.',
      ["We are ready to sign. — Jon Vale"],
    ],
    [
      "not a possessor",
      '"My answer, that was no," Lorne\'s former adviser said.',
      ["My answer, that was no, — Lorne's former adviser"],
    ],
    [
      "the subject of “was joined by”",
      "Ada Lorne was joined by Jon Vale and said, “We are ready to sign.”",
      ["We are ready to sign. — Ada Lorne"],
    ],
    [
      "the owner of the website of a statement",
      'A statement on Norland Rail\'s website said: "We are ready to sign."',
      ["We are ready to sign. — Norland Rail"],
    ],
    [
      "a firm after a noun for its people",
      'Analysts Norland Rail welcomed the plan, saying it was "a long step forward".',
      ["a long step forward — Norland Rail"],
    ],
    ["a label", 'Jon Vale, trade minister: "We are ready to sign."', ["We are ready to sign. — Jon Vale"]],
    ["a dash", "“We are ready to sign.” — Jon Vale", ["We are ready to sign. — Jon Vale"]],
    [
      "a relative clause",
      'Jon Vale met Ada Lorne, who said: "The port will open in May."',
      ["The port will open in May. — Ada Lorne"],
    ],
    [
      "the main clause, not a restrictive relative clause before the colon",
      'Ada Lorne wrote back to a clerk who had promised a pier: "The port will open without it."',
      ["The port will open without it. — Ada Lorne"],
    ],
    [
      "the noun that a relative clause before the verb belongs to",
      "Beside the pier that Norland Rail built, a clerk who asked for no name said, “We are ready to sign.”",
      ["We are ready to sign. — a clerk"],
    ],
    [
      "the main clause before a participle, not the relative clause without a comma",
      "Ada Lorne paid a clerk who had seen the port, saying, “He is ready to sign it.”",
      ["He is ready to sign it. — Ada Lorne"],
    ],
    [
      "the object of a causative verb",
      "The storm has led Ada Lorne to fear “a slow disaster for us”.",
      ["a slow disaster for us — Ada Lorne"],
    ],
    [
      "a phrase for saying after the words",
      "The pier is “a patient that nobody visits,” as Ada Lorne put it.",
      ["a patient that nobody visits, — Ada Lorne"],
    ],
    [
      "“in somebody's words”",
      "The pier is, in Ada Lorne's words, “a patient that nobody visits”.",
      ["a patient that nobody visits — Ada Lorne"],
    ],
    [
      "“in the opinion of” after the words",
      "“The port will never open again”, in the opinion of Ada Lorne.",
      ["The port will never open again — Ada Lorne"],
    ],
    [
      "a reporting clause at the end of the sentence",
      "The refusal is “a slow disaster for us” and for the town, said Ada Lorne.",
      ["a slow disaster for us — Ada Lorne"],
    ],
    [
      "a comma after the mark",
      "Jon Vale has seen the pier and it is “a slow disaster for us”, Ada Lorne said.",
      ["a slow disaster for us — Ada Lorne"],
    ],
    [
      "a report between commas with the name after its verb",
      "The answer, said Ada Lorne of Norland Rail, was “far too late for us”.",
      ["far too late for us — Ada Lorne"],
    ],
    [
      "the person after a firm's name",
      '"The port will open in May," added Norland Rail\'s Jon Vale.',
      ["The port will open in May, — Jon Vale"],
    ],
    [
      "a document that finds",
      "Jon Vale was calm. An audit found that the board had been “far too slow for us”.",
      ["far too slow for us — An audit"],
    ],
    [
      "two parts of one phrase",
      "Ada Lorne attacked Jon Vale as a “friend of the sea” and a “bully”.",
      ["friend of the sea — Ada Lorne", "bully — Ada Lorne"],
    ],
    [
      "the person heard asking",
      '"Will the port open in May?" a clerk could be heard asking.',
      ["Will the port open in May? — a clerk"],
    ],
    [
      "the person after “Here is”",
      'Here is Ada Lorne in May: "We are ready to sign."',
      ["We are ready to sign. — Ada Lorne"],
    ],
    [
      "an aide in a parenthesis, not the topic",
      "Jon Vale, a top aide said, “is ready to sign the paper”.",
      ["is ready to sign the paper — a top aide"],
    ],
    [
      "the main clause, across a clause of time",
      "Ada Lorne said in May, when the news broke, “We are ready to sign.”",
      ["We are ready to sign. — Ada Lorne"],
    ],
    [
      "the owner of a statement, whoever acts after it",
      "As Ada Lorne stood by her statement on Monday that “the port is safe,” Jon Vale said nothing.",
      ["the port is safe, — her"],
    ],
    [
      "the subject of a promise, whoever reports it",
      "Ada Lorne said that Jon Vale had broken a promise to “build a new pier for us”.",
      ["build a new pier for us — Jon Vale"],
    ],
    [
      "not a woman, if the words are attributed to “he”",
      "Jon Vale left. Ada Lorne reported that he called it “a slow disaster for us”.",
      ["a slow disaster for us — he"],
    ],
    [
      "several clauses of one report",
      "Ada Lorne said the plan was late, that the town had paid for it and that it would be “a slow disaster”.",
      ["a slow disaster — Ada Lorne"],
    ],
    [
      "an inner verb of saying with a subject of its own",
      "Ada Lorne said Jon Vale had called the plan “a slow disaster”.",
      ["a slow disaster — Jon Vale"],
    ],
    [
      "a signature with an office",
      "A letter came.\n\n“The port has served this town for ninety years.”\n\nJon Vale, chairman of the port\n\nShips came.",
      ["The port has served this town for ninety years. — Jon Vale"],
    ],
    [
      "a signature after the closing words of a letter",
      "A letter came.\n\n“The port has served this town for ninety years.”\n\nYours sincerely,\n\nJon Vale\n\nShips came.",
      ["The port has served this town for ninety years. — Jon Vale"],
    ],
    [
      "not the heading of what follows",
      "Ada Lorne wrote: “The port has served us for ninety years.”\n\nJon Vale\n\nVale was born in May.",
      ["The port has served us for ninety years. — Ada Lorne"],
    ],
    [
      "the speaker at the end of the paragraph before, also if somebody else speaks after the words",
      '"The port is late," Ada Lorne said.\n\n"It has cost us two years." Jon Vale said that ships would come.',
      ["The port is late, — Ada Lorne", "It has cost us two years. — Ada Lorne"],
    ],
    [
      "a participle",
      "Ada Lorne praised the crews, adding: “They worked day and night.”",
      ["They worked day and night. — Ada Lorne"],
    ],
    [
      "the owner of a statement",
      "In Ada Lorne's statement that “the port is safe for all ships” one word was new.",
      ["the port is safe for all ships — Ada Lorne"],
    ],
    [
      "a verb nobody has listed",
      '"What a day for the port!" beamed Ada Lorne, who had waited for years.',
      ["What a day for the port! — Ada Lorne"],
    ],
    [
      "a verb nobody has listed, before an office",
      '"It was a fine ride," radioed mission commander Ada Lorne as she left.',
      ["It was a fine ride, — Ada Lorne"],
    ],
    [
      "a participle after what somebody denied",
      'Ada Lorne denied activists had forced the change, telling the paper: "It was planned for years."',
      ["It was planned for years. — Ada Lorne"],
    ],
    [
      "the speaker before, not the one who says something else after the words",
      'Ada Lorne dismissed it.\n\n"It is an answer to the towns." The party would end it, its leader Jon Vale said.',
      ["It is an answer to the towns. — Ada Lorne"],
    ],
    [
      "the subject of a verb of judging in the paragraph before",
      'Ada Lorne dismissed the idea that the tax would hurt.\n\n"It is an answer to the towns." The tax is new.',
      ["It is an answer to the towns. — Ada Lorne"],
    ],
    [
      "the person who answers, not the next sentence's subject",
      'A lawyer asked about the books. "On that date, yes. I was lying," replied Mr Vale. Ms Lorne then sat down.',
      ["On that date, yes. I was lying, — Vale"],
    ],
    [
      "a noun that the parse made the subject of another verb",
      '"Nobody told us anything at all," said the woman, who like many in the town did not want to be quoted by name.',
      ["Nobody told us anything at all, — the woman"],
    ],
    [
      "a participle after a clause of time",
      'Ada Lorne said it after Jon Vale had won the vote, remarking that there were "still some clerks angry over the port".',
      ["still some clerks angry over the port — Ada Lorne"],
    ],
    [
      "the sentence before, if another sentence comes before the next quotation",
      'The plan is old. It was misread, Ada Lorne argued. "Concern has been raised and we take it on board." A spokesman later said the page was not taken down. "It has been up for two weeks," he said.',
      ["Concern has been raised and we take it on board. — Ada Lorne", "It has been up for two weeks, — he"],
    ],
    [
      "a verb left out",
      '"I am sure that best efforts will be made," Ada Lorne, the agency has learnt.',
      ["I am sure that best efforts will be made, — Ada Lorne"],
    ],
    [
      "a pronoun",
      'Ada Lorne was pleased. "The port will open in May," she said.',
      ["The port will open in May, — she"],
    ],
  ])("is found: %s", (_, text, expected) => {
    expect(speech(text)).toEqual(expected);
  });

  it("gives the parts of an interrupted speech one speaker", () => {
    expect(speech('"The port will open in May," Ada Lorne said. "The pier will follow soon."')).toEqual([
      "The port will open in May, — Ada Lorne",
      "The pier will follow soon. — Ada Lorne",
    ]);
    expect(speech('"The port," Ada Lorne said, "will open in the month of May."')).toEqual([
      "The port, — Ada Lorne",
      "will open in the month of May. — Ada Lorne",
    ]);
  });

  it("keeps the speaker across paragraphs", () => {
    expect(
      speech('Ada Lorne said: "The port will open in May.\n\n"The pier will follow in June.\n\n"Then comes the road."'),
    ).toEqual([
      "The port will open in May. — Ada Lorne",
      "The pier will follow in June. — Ada Lorne",
      "Then comes the road. — Ada Lorne",
    ]);
    expect(speech('"The port will open in May," Ada Lorne said.\n\n"The pier will follow in June."')).toEqual([
      "The port will open in May, — Ada Lorne",
      "The pier will follow in June. — Ada Lorne",
    ]);
  });

  it("prefers a name in an outer clause to a pronoun in the inner one", () => {
    expect(speech("Ada Lorne said she told the crews it was “a matter of days”.")).toEqual([
      "a matter of days — Ada Lorne",
    ]);
  });

  it("does not take a new sentence for a reporting clause", () => {
    const [first] = speech(
      '"The port will open in May." Jon Vale said later that the road needed four more years of work.',
    );
    expect(first).toBe("The port will open in May. — ?");
  });

  it("does not take “went ahead” or “will report” for a reporting clause", () => {
    expect(
      speech('Jon Vale said: "The race was long. "We should have won it." Norland Rail went ahead on Monday.').at(-1),
    ).toBe("We should have won it. — Jon Vale");
    expect(
      speech('"The race was long," said Jon Vale. "We are the ones to win it." The two crews will report in May.').at(
        -1,
      ),
    ).toBe("We are the ones to win it. — Jon Vale");
  });

  it("keeps the speaker only if the next sentence names nobody else", () => {
    const before = 'Jon Vale was content. "It is enough for all of us," he said.\n\n"I have no wish to change it." ';
    expect(speech(`${before}Mr Vale's plan will be debated in May.`).at(-1)).toBe("I have no wish to change it. — he");
    expect(speech(`${before}Ms Lorne's plan will be debated in May.`).at(-1)).toBe("I have no wish to change it. — ?");
  });

  it("takes the last speaker of the paragraph before, if nobody is named since", () => {
    const before =
      "Ada Lorne said the port would have new lights.\n\nEach berth will have a lamp that can be put out. ";
    expect(speech(`${before}"People will see the lamps from far away."`)).toEqual([
      "People will see the lamps from far away. — Ada Lorne",
    ]);
    const named = before.replace("Each berth", "Each berth of Norland Rail");
    expect(speech(`${named}"People will see the lamps from far away."`)).not.toContain(
      "People will see the lamps from far away. — Ada Lorne",
    );
  });

  it("takes the main subject of the sentence before, not that of a clause in it", () => {
    const text =
      'Ada Lorne says 24 crews reported for the first time in May and the quality has improved. "Few of them knew the rules."';
    expect(speech(text)).toEqual(["Few of them knew the rules. — Ada Lorne"]);
    const compared =
      'Ada Lorne expects the work to take longer than the firms say. "I would wait a year before I sold."';
    expect(speech(compared)).toEqual(["I would wait a year before I sold. — Ada Lorne"]);
  });

  it("does not take “last week's” for the owner of words", () => {
    expect(speech("Citing last week's attack and the “dream of treating the port as a toy,” they left.")).not.toContain(
      "dream of treating the port as a toy, — last week's",
    );
  });

  it("leaves the speaker open for words on walls", () => {
    expect(speech("“Hands up, do not shoot” could be read on walls all over the town.")).toEqual([
      "Hands up, do not shoot — ?",
    ]);
  });

  it("gives a reason for each speaker", () => {
    const { quotations } = readSpeech('"The port will open," Ada Lorne said. "The pier will follow."', PEOPLE);
    expect(quotations.map((q) => q.speaker?.reason)).toEqual([
      'subject of "said"',
      "same speaker as the quotation before",
    ]);
  });
});

describe("one member of a party", () => {
  it("is printed with the words that tell which one", () => {
    const text = '"The port is lost," said an Oregon Democrat. "It can be saved," added another Democrat.';
    expect(spoken(readSpeech(text, { Oregon: "place", Democrat: "group" }))).toEqual([
      "The port is lost, — an Oregon Democrat",
      "It can be saved, — another Democrat",
    ]);
  });
});

describe("words in quotation marks that are not speech", () => {
  it.each([
    ["scare quotes", "The so-called “experts” met again in the town."],
    ["what a clause is called", "The 1991 law has a “use it or lose it” clause."],
    ["a nickname", "Jon “Red” Vale won the race."],
    ["a show that people perform on", "On “The Late Evening Hour” the band played two songs."],
    ["a show on which somebody says something", "The port is closed, Ada Lorne said on “Meet the Town.”"],
    ["a book by its author", "Ada Lorne, the author of “How the Harbour Stole My Heart,” spoke on Monday."],
    [
      "what a group is called",
      "They were members of an elite group called the “Ministry of Self Defence” and chosen by Jon Vale.",
    ],
    ["a titled work", "The film “Snow over the Harbour” opens in May."],
    ["a line of references", '"Ports to close for a month" — Harbour News, 3 May 2024'],
  ])("have `speech: false`: %s", (_, text) => {
    const reading = readSpeech(text, PEOPLE);
    expect(reading.quotations.filter((q) => q.kind === "direct").map((q) => q.speech)).toEqual([false]);
  });

  it("include a quotation inside a quotation", () => {
    const { quotations } = readSpeech("\"He told me 'never in my life' and left,\" Ada Lorne said.", PEOPLE);
    expect(quotations.filter((q) => q.kind === "direct").map((q) => q.speech)).toEqual([true, false]);
  });
});

describe("indirect speech", () => {
  const indirect = (text: string) => {
    const { quotations, document } = readSpeech(text, PEOPLE);
    return quotations
      .filter((q) => q.kind === "indirect")
      .map((q) => [
        document.text.slice(q.start, q.end),
        q.cue && document.text.slice(q.cue.start, q.cue.end),
        q.speaker?.text ?? null,
      ]);
  };

  it("is the clause of a verb of saying, with its cue", () => {
    expect(indirect("Ada Lorne said that the port would open in May.")).toEqual([
      ["the port would open in May", "said", "Ada Lorne"],
    ]);
    expect(indirect("The port will open in May, Ada Lorne said.")).toEqual([
      ["The port will open in May", "said", "Ada Lorne"],
    ]);
  });

  it("is no clause that a semicolon or a colon parts from the verb of saying", () => {
    expect(indirect("The chair had gone home; on Monday he said nothing.")).toEqual([]);
    expect(indirect("Her deputy went further: she said that the port would close.").map(([text]) => text)).toEqual([
      "the port would close",
    ]);
  });

  it("is the rest of the sentence around “according to”", () => {
    expect(indirect("According to Ada Lorne, the port will open in May.")).toEqual([
      ["the port will open in May", "According to", "Ada Lorne"],
    ]);
  });
});

describe("any text at all", () => {
  it("has exact offsets, order and one answer", () => {
    const piece = fc.constantFrom(
      '"',
      "“",
      "”",
      "'",
      "’",
      " said ",
      "Ada Lorne ",
      "he ",
      "the minister ",
      ": ",
      ". ",
      ", ",
      "\n\n",
      "— ",
      "according to ",
      "\ud800",
      "שלום ",
      "😀 ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = `a ${pieces.join("")}`;
        const { quotations, document } = readSpeech(text, PEOPLE);
        for (const { start, end, outer, speaker, cue } of quotations) {
          expect(outer.start <= start && start < end && end <= outer.end && outer.end <= document.text.length).toBe(
            true,
          );
          if (speaker) expect(document.text.slice(speaker.start, speaker.end)).toBe(speaker.text);
          if (cue) expect(cue.start).toBeLessThan(cue.end);
        }
        const starts = quotations.map((q) => q.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        expect(readSpeech(text, PEOPLE).quotations).toEqual(quotations);
      }),
      { numRuns: 60 },
    );
  });

  it("is read in reasonable time: one sentence of 60,000 words with a mark at each", () => {
    const words = Array.from({ length: 60_000 }, (_, i) => ["“said", "he", "that”", "said"][i % 4] ?? "");
    const document = documentOf(words.join(" "));
    const quotations = findQuotations(document, chainParse(document.text), []);
    expect(quotations.length).toBeGreaterThan(10_000);
  });
});

/** A parse as hostile as can be: one sentence, each word hanging on the one before it. */
function chainParse(text: string): Parse {
  const tokens: Token[] = [...text.matchAll(/[“”]|[^\s“”]+/gu)].map((match, index) => ({
    index,
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    lemma: match[0] === "said" ? "say" : match[0],
    tag: match[0] === "said" ? "VBD" : "PRP",
    upos: match[0] === "said" ? "VERB" : match[0] === "he" ? "PRON" : "NOUN",
    morph: "",
    head: Math.max(0, index - 1),
    deprel: index === 0 ? "ROOT" : "ccomp",
    sentence: 0,
  }));
  const sentence = { index: 0, paragraph: 1, firstToken: 0, endToken: tokens.length, start: 0, end: text.length };
  return { text, language: "en", tokens, sentences: [sentence], entities: [], warnings: [] };
}
