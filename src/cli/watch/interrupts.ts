import type { Io } from "../io.js";

/**
 * Interrupts (Ctrl-C) while files are watched. A thread that renders cannot handle a signal, so no listener is
 * installed meanwhile, and the signal itself ends the process. Whatever is printed outside of `busy` may be answered
 * with an interrupt at once.
 */
export class Interrupts {
  /** Resolves at the first interrupt that was heard. */
  readonly heard: Promise<void>;
  readonly #onInterrupt: Io["onInterrupt"];
  #hear: () => void = () => {};
  #release: (() => void) | null = null;

  constructor({ onInterrupt }: Pick<Io, "onInterrupt">) {
    this.#onInterrupt = onInterrupt;
    this.heard = new Promise((resolve) => {
      this.#hear = resolve;
    });
  }

  listen(): void {
    this.#release ??= this.#onInterrupt?.(this.#hear) ?? null;
  }

  stop(): void {
    this.#release?.();
    this.#release = null;
  }

  /** Does work that keeps the thread busy, and listens again after it if it did before. */
  async busy<T>(work: () => Promise<T>): Promise<T> {
    const listened = this.#release !== null;
    this.stop();
    try {
      return await work();
    } finally {
      if (listened) this.listen();
    }
  }
}
