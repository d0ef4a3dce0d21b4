import { setFlagsFromString } from "node:v8";

type Flags = Readonly<Record<"interrupt-budget" | "semi-space-growth-factor", number>>;

/** V8's defaults in Node 20. Later versions count differently, and complain about the first flag on standard error. */
const USUAL: Flags = { "interrupt-budget": 66 * 1024, "semi-space-growth-factor": 2 };
const KNOWN = /^11\.3\./;

/**
 * For a short run: the bytes of bytecode that a function runs before it is optimised, and the factor by which the space
 * for new objects grows. It grows from 1 MB to 16 MB at once, as in a long run; step by step, this took four minor
 * collections and a major one, 12 ms of the 210 ms to the first article.
 */
const SHORT: Flags = { "interrupt-budget": 1_000_000, "semi-space-growth-factor": 16 };

function set(flags: Flags): void {
  for (const [flag, value] of Object.entries(flags)) setFlagsFromString(`--${flag}=${value}`);
}

/**
 * Delays V8's optimising compiler, which runs on threads of its own. It took a third of the processor time, and a short
 * run ends before that pays off. A long run is optimised a moment later. Starting a worker thread restores the
 * defaults.
 *
 * V8 rejects cached code, ours and Node's own, that was compiled under other flags, so code is loaded under the
 * defaults.
 *
 * @returns a function that runs its argument under the default flags.
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
