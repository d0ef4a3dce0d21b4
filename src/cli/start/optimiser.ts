import { setFlagsFromString } from "node:v8";

/** The V8 of Node 20. Later ones count otherwise, and print a complaint about the flag to standard error. */
const KNOWN = /^11\.3\./;

/**
 * How many bytes of its own code a function runs before V8 optimises it: V8's default, and the budget of a short run.
 */
const USUAL = 66 * 1024;
const SHORT = 1_000_000;

const setBudget = (bytes: number): void => setFlagsFromString(`--interrupt-budget=${bytes}`);

/**
 * Delays V8's optimising compiler, which works on other threads: it takes a third of the processor time, and a short
 * run ends before that pays. A long run is optimised slightly later. The default returns as soon as a worker thread
 * starts.
 *
 * V8 rejects code that was compiled under other flags, ours and Node's own, so code has to be loaded under the usual
 * ones.
 *
 * @returns a function that runs its argument under the usual flags.
 */
export function putOffOptimiser(): <T>(load: () => T) => T {
  if (!KNOWN.test(process.versions.v8)) return (load) => load();
  let budget = SHORT;
  setBudget(budget);
  process.once("worker", () => {
    budget = USUAL;
    setBudget(budget);
  });
  return (load) => {
    setBudget(USUAL);
    try {
      return load();
    } finally {
      setBudget(budget);
    }
  };
}
