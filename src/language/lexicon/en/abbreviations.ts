import { words } from "../words.js";

/**
 * Abbreviations, in lower case with their full stop, that never end a sentence, since something always follows them.
 */
export const BEFORE_A_NAME: ReadonlySet<string> = words(`
  mr. mrs. ms. messrs. mmes. dr. drs. prof. rev. fr. hon. sen. sens. rep. reps. gov. govs. gen. lt. col. maj. brig. capt. cpt. cmdr. cdr. adm. sgt. cpl.
  pvt. st. ste. mt. ft. pres. supt. det. insp. msgr. amb. atty. asst. mgr. dir. hr. frau. sr. sra. ald. cllr. vs. v. cf. e.g. i.e. viz. al. approx.
  op. cit. ed. eds. est.
`);

/** Words that are abbreviations before a number ([No. 1]) and whole words elsewhere ([He said no.]). */
export const BEFORE_A_NUMBER: ReadonlySet<string> = words(`
  no. nos. art. arts. sec. secs. fig. figs. vol. vols. pp. p. ch. par. para. pt. ver. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. c. ca.
`);

/** Abbreviations that may end a sentence or be inside one. The next word decides. */
export const OFTEN_WITHIN: ReadonlySet<string> = words(`
  inc. corp. co. cos. ltd. plc. bros. llc. l.l.c. l.p. s.a. s.p.a. n.v. a.g. jr. etc. a.m. p.m. am. pm. b.c. a.d. ph.d. m.d. b.a. m.a.
  jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.
  ave. blvd. rd. bldg. apt. dept. univ. assn. ass'n. govt. intl. natl. min. max. hrs. hr. yr. yrs. mo. mos. lb. lbs. oz. kg. km. mi. sq.
  ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mont. neb. nev. okla. ore. pa. tenn. tex. va. vt.
  wash. wis. wyo. ont. que.
`);

/**
 * Words that have a capital far more often at the start of a sentence than inside one. After an abbreviation or an
 * initial they show that a new sentence begins: [in the U.S. They left].
 */
export const SENTENCE_OPENERS: ReadonlySet<string> = words(`
  the a an this that these those it its he his she her they their we our i my you your there here in on at as by for from with under
  after before during since until while when where although though if because but and or so yet however meanwhile moreover nevertheless still then
  also both each many most some several all another other such no not what who why how is are was were did does do has have had will would can
  could should may might to of one two three according despite instead thus therefore earlier later today yesterday tomorrow once now
`);
