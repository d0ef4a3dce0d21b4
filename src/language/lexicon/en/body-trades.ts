import { words } from "../words.js";

/** Trades of firms and kinds of institutions: what is one of them is mostly none of the others. Lemmas. */
export const BODY_TRADES: readonly ReadonlySet<string>[] = [
  "bank lender thrift",
  "brokerage",
  "insurer",
  "airline carrier",
  "brewer brewery",
  "carmaker automaker",
  "drugmaker",
  "steelmaker",
  "chipmaker",
  "planemaker",
  "retailer supermarket grocer store chain",
  "broadcaster network station",
  "newspaper paper magazine publisher",
  "refiner refinery",
  "telco",
  "builder housebuilder homebuilder",
  "university college school",
  "hospital",
  "museum",
  "church",
  "union",
].map(words);
