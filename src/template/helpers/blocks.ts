import { escapeMarkdown, Markdown } from "../escape-markdown.js";
import type { Helper } from "./types.js";

export const table: Helper = (_, __, { rowHeads, caption }) => {
  const head = rowHeads === true ? " head=row" : "";
  const title = caption ? `caption: ${escapeMarkdown(caption)}\n` : "";
  return new Markdown(`\`\`\`bw table${head} empty=drop\n${title}\`\`\`\n`);
};

export const timeline: Helper = () => new Markdown("```bw timeline\n```");
