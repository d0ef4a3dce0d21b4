import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";

/** Bytes of its code that a function runs before it is optimised. */
const LATE = 1_000_000;

/** V8's own number, in Node 20 and in Node 22. */
const USUAL = [132 * 1024, 66 * 1024];

const set = (budget: number): void => setFlagsFromString(`--interrupt-budget=${budget}`);

/** What a compiled script begins with: which V8 it is for, and under which flags. */
const headOfCode = (): Buffer => new Script("0").createCachedData().subarray(0, 16);

/**
 * Puts off V8's optimising compiler, which works on threads beside ours: a short run is over before it pays, and it was a third of the
 * processor time. A long run gets there a moment later; where worker threads start, all is as usual.
 *
 * Code that was compiled under other flags is refused, ours and Node's own. So loading goes on under the usual ones, which the returned
 * function runs its argument with; where they cannot be had again, nothing is changed.
 */
export function putOffOptimiser(): <T>(load: () => T) => T {
  const plain = headOfCode();
  const usual = USUAL.find((budget) => {
    set(LATE);
    set(budget);
    return headOfCode().equals(plain);
  });
  if (usual === undefined) return (load) => load();
  let budget = LATE;
  set(budget);
  process.once("worker", () => {
    budget = usual;
    set(budget);
  });
  return (load) => {
    set(usual);
    try {
      return load();
    } finally {
      set(budget);
    }
  };
}
