/*
 * Parties and chambers that news calls by several names, one body per line. General knowledge, written for this
 * project. Adjectives of a party are among its names: [Tory plans]. Words that are also nationalities or common
 * adjectives are left out.
 */
const BODIES = `
conservative party|conservatives|tories|tory|tory party
labour party|labour|new labour
liberal democrats|liberal democrat|lib dems|lib dem|liberal democratic party
scottish national party|snp
uk independence party|united kingdom independence party|ukip
british national party|bnp
scottish conservative party|scottish conservatives|scottish tories
scottish labour party|scottish labour
democratic unionist party|dup
ulster unionist party|ulster unionists|uup
social democratic and labour party|sdlp
green party|greens
republican party|republicans|gop
democratic party|democrats
christian democratic union|christian democrats|cdu
social democratic party|social democrats|spd
african national congress|anc
bharatiya janata party|bjp
house of lords|lords|upper house
house of commons|commons
federal reserve|federal reserve board|federal reserve bank|fed|us federal reserve
european union|eu
united nations|un
`;

/** From each name, in lower case and without its article, to the first name of its body. */
export const BODY_ALIASES: ReadonlyMap<string, string> = new Map(
  BODIES.trim()
    .split("\n")
    .flatMap((line) => line.split("|").map((name) => [name, line.slice(0, line.indexOf("|"))] as const)),
);
