import { AGREED_THINGS } from "./commitment/agreed-things.js";
import { APPROVALS } from "./commitment/approvals.js";
import { NOUNS } from "./commitment/nouns.js";
import { ORDERS } from "./commitment/orders.js";
import { OWN_DEEDS } from "./commitment/own-deeds.js";
import { PLANS_FOR } from "./commitment/plan-nouns.js";
import { PLEDGE_NOUNS_TO_DO } from "./commitment/pledge-nouns.js";
import { PLEDGED_THINGS } from "./commitment/pledged-things.js";
import { RULINGS } from "./commitment/rulings.js";
import { STATEMENTS } from "./commitment/statements.js";
import { TERMS } from "./commitment/terms.js";
import type { CommitmentPattern } from "./commitment/types.js";
import { VERBS } from "./commitment/verbs.js";

export type { CommitmentPattern } from "./commitment/types.js";

/** In order: if two patterns find the same action, the earlier one names it. */
export const COMMITMENT_PATTERNS: readonly CommitmentPattern[] = [
  ...VERBS,
  ...RULINGS,
  ...ORDERS,
  ...TERMS,
  ...PLEDGED_THINGS,
  ...AGREED_THINGS,
  ...APPROVALS,
  ...PLEDGE_NOUNS_TO_DO,
  ...NOUNS,
  ...PLANS_FOR,
  ...STATEMENTS,
  ...OWN_DEEDS,
];
