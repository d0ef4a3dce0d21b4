import { oneLine } from "../../errors.js";
import type { FailedStage, Failure, Task } from "./types.js";

/** An article of a task: `at` is its index among the `count` articles of the input. */
export interface ArticlePlace {
  readonly task: Task;
  readonly at: number;
  readonly count: number;
}

/** How a report names the article; `article` is counted from 1 and left out if the input holds only one. */
export const reportedName = ({ task, at, count }: ArticlePlace): { file: string; article?: number } => ({
  file: task.input,
  ...(count > 1 ? { article: at + 1 } : {}),
});

/** How a message names the article. [news.jsonl#2] */
export const shownName = ({ task, at, count }: ArticlePlace): string =>
  count > 1 ? `${task.input}#${at + 1}` : task.input;

/** A failure without a place in the file: a time limit, a worker that crashed, a bug. */
export const failureOf = (
  place: ArticlePlace,
  stage: FailedStage,
  code: Failure["code"],
  message: string,
): Failure => ({
  ...reportedName(place),
  stage,
  code,
  message: `${oneLine(shownName(place))}: ${message}`,
  place: null,
});
