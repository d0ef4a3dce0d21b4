import type { Ground } from "../ground.js";
import { CLAUSE_TESTS } from "./outlook-tests/clause-tests.js";
import { CONDITION_TESTS } from "./outlook-tests/condition-tests.js";
import { MODAL_TESTS } from "./outlook-tests/modal-tests.js";
import { NOUN_TESTS } from "./outlook-tests/noun-tests.js";

/** Tests that a cue must pass besides its pattern, so that the match is about the future. */
const TESTS = { ...CLAUSE_TESTS, ...CONDITION_TESTS, ...NOUN_TESTS, ...MODAL_TESTS };

export type OutlookTest = keyof typeof TESTS;

/** Whether a match passes the tests of its pattern. */
export const passesOutlookTests = (ground: Ground, tests: readonly OutlookTest[], cue: number): boolean =>
  tests.every((name) => TESTS[name](ground, cue));
