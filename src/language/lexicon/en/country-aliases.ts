/*
 * Countries with several names in running English. Written for this project. The first name of each line is the key.
 * Names are compared without full stops.
 */

const GROUPS = [
  "united states|us|usa|united states of america|america",
  "united kingdom|uk|britain|great britain",
  "european union|eu",
  "russia|russian federation",
  "china|people's republic of china|prc",
  "south korea|republic of korea",
  "north korea|democratic people's republic of korea|dprk",
  "united arab emirates|uae|emirates",
  "democratic republic of the congo|drc|dr congo",
  "czech republic|czechia",
  "netherlands|holland",
  "burma|myanmar",
  "ivory coast|cote d'ivoire|côte d'ivoire",
  "macedonia|north macedonia",
  "saudi arabia|kingdom of saudi arabia",
  "iran|islamic republic of iran",
  "vietnam|viet nam",
  "turkey|türkiye",
  "east timor|timor-leste",
  "eswatini|swaziland",
  "belarus|republic of belarus",
  "kazakhstan|republic of kazakhstan",
];

const KEYS: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap((group) => {
    const forms = group.split("|");
    return forms.map((form): [string, string] => [form, forms[0] ?? form]);
  }),
);

/** The same key, in lower case, for all names of a country. */
export const countryKey = (name: string): string => {
  const plain = name.toLowerCase().replace(/\./gu, "").replace(/’/gu, "'");
  return KEYS.get(plain) ?? plain;
};
