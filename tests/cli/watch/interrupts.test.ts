import { describe, expect, it } from "vitest";
import { Interrupts } from "../../../src/cli/watch/interrupts.js";

/** Listeners as the process would hold them: an interrupt without one would end it. */
function processOf() {
  const listeners = new Set<() => void>();
  const onInterrupt = (heard: () => void): (() => void) => {
    listeners.add(heard);
    return () => void listeners.delete(heard);
  };
  return { listeners, interrupts: new Interrupts({ onInterrupt }) };
}

describe("interrupts while files are watched", () => {
  it("are heard once the watch listens", async () => {
    const { listeners, interrupts } = processOf();
    interrupts.listen();
    for (const hear of listeners) hear();
    expect(await interrupts.heard).toBe(undefined);
  });

  it("end the process during work that keeps the thread busy, and are heard again after it", async () => {
    const { listeners, interrupts } = processOf();
    interrupts.listen();
    expect(await interrupts.busy(async () => listeners.size)).toBe(0);
    expect(listeners.size).toBe(1);
  });

  it("are heard again after work that failed", async () => {
    const { listeners, interrupts } = processOf();
    interrupts.listen();
    await expect(interrupts.busy(() => Promise.reject(new Error("broken template")))).rejects.toThrow(
      "broken template",
    );
    expect(listeners.size).toBe(1);
  });

  it("are not heard after work at the start or after the end", async () => {
    const { listeners, interrupts } = processOf();
    await interrupts.busy(async () => {});
    expect(listeners.size).toBe(0);
    interrupts.listen();
    interrupts.stop();
    expect(listeners.size).toBe(0);
  });
});
