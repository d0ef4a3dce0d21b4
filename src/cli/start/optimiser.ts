import { setFlagsFromString } from "node:v8";

/** Bytes of its code that a function runs before it is optimised. */
const LATE = 1_000_000;

/** V8's own number in the version that Node 20 has. Later ones count otherwise, and complain of the flag on standard error. */
const USUAL = 66 * 1024;
const KNOWN = /^11\.3\./;

const set = (budget: number): void => setFlagsFromString(`--interrupt-budget=${budget}`);

/**
 * Puts off V8's optimising compiler, which works on threads beside ours: a short run is over before it pays, and it was a third of the
 * processor time. A long run gets there a moment later; where worker threads start, all is as usual.
 *
 * Code that was compiled under other flags is refused, ours and Node's own. So loading goes on under the usual ones, which the returned
 * function runs its argument with.
 */
export function putOffOptimiser(): <T>(load: () => T) => T {
  if (!KNOWN.test(process.versions.v8)) return (load) => load();
  let budget = LATE;
  set(budget);
  process.once("worker", () => {
    budget = USUAL;
    set(budget);
  });
  return (load) => {
    set(USUAL);
    try {
      return load();
    } finally {
      set(budget);
    }
  };
}
