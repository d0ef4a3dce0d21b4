import type { Labels, Settings } from "../view/types.js";

/** A file that was read; errors print its name. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/** An audience, with everything that it inherits. */
export interface Audience {
  /** Name of its folder. */
  readonly name: string;
  readonly settings: Settings;
  readonly labels: Labels;
  /** `brief.md.hbs`, its own or inherited. */
  readonly brief: SourceFile;
  /** `partials/*.md.hbs` by name, its own or inherited. */
  readonly partials: Readonly<Record<string, SourceFile>>;
  /** Its folder, then that of the audience it extends, and so on. */
  readonly chain: readonly string[];
  /** The `audience.yaml` of each folder of the chain. */
  readonly files: readonly SourceFile[];
}
