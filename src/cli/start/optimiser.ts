import { setFlagsFromString } from "node:v8";

type Flags = Readonly<Record<"interrupt-budget" | "semi-space-growth-factor", number>>;

/** V8's own numbers in the version that Node 20 has. Later ones count otherwise, and complain of the first flag on standard error. */
const USUAL: Flags = { "interrupt-budget": 66 * 1024, "semi-space-growth-factor": 2 };
const KNOWN = /^11\.3\./;

/**
 * A short run's: how many bytes of its code a function runs before it is optimised, and by how much the space for new objects grows, from 1 MB
 * to the 16 that a long run comes to as well. Growing step by step took four collections and one of the whole heap, 12 ms of 210 to the first
 * article.
 */
const SHORT: Flags = { "interrupt-budget": 1_000_000, "semi-space-growth-factor": 16 };

function set(flags: Flags): void {
  for (const [flag, value] of Object.entries(flags)) setFlagsFromString(`--${flag}=${value}`);
}

/**
 * Puts off V8's optimising compiler, which works on threads beside ours: a short run is over before it pays, and it was a third of the
 * processor time. A long run gets there a moment later; where worker threads start, all is as usual.
 *
 * Code that was compiled under other flags is refused, ours and Node's own. So loading goes on under the usual ones, which the returned
 * function runs its argument with.
 */
export function putOffOptimiser(): <T>(load: () => T) => T {
  if (!KNOWN.test(process.versions.v8)) return (load) => load();
  let flags = SHORT;
  set(flags);
  process.once("worker", () => {
    flags = USUAL;
    set(flags);
  });
  return (load) => {
    set(USUAL);
    try {
      return load();
    } finally {
      set(flags);
    }
  };
}
