// The same page for our peers: as Typst's markup and as HTML for WeasyPrint, in about our sizes, so that all set the
// same words.
const flat = (inlines, write) => inlines.map((node) => write(node)).join("");

const typstText = (text) => text.replace(/[\\#*_`$<>@=\-+/[\]~"']/g, "\\$&");
function typstInline(node) {
  if (node.type === "text" || node.type === "code") return typstText(node.value);
  if (node.type === "paragraphMark") return `¶${node.number}`;
  if (node.type === "break") return " \\ ";
  const inner = flat(node.children, typstInline);
  if (node.type === "strong") return `#strong[${inner}]`;
  if (node.type === "emphasis") return `#emph[${inner}]`;
  if (node.type === "link") return `#link("${node.url}")[${inner}]`;
  return inner;
}
function typstBlock(block) {
  if (block.type === "heading") return `${"=".repeat(block.level)} ${flat(block.children, typstInline)}\n`;
  if (block.type === "paragraph") return `${flat(block.children, typstInline)}\n`;
  if (block.type === "list")
    return block.items
      .map((item) => `${block.ordered ? "+" : "-"} ${item.map(typstBlock).join(" ").trim()}`)
      .join("\n");
  if (block.type === "table")
    return typstTable(
      block.head.map((cell) => flat(cell, typstInline)),
      block.rows.map((row) => row.map((cell) => flat(cell, typstInline))),
    );
  if (block.type === "blockquote") return `#quote(block: true)[${block.blocks.map(typstBlock).join("\n")}]`;
  if (block.type === "timeline")
    return typstTable(
      ["When", "What"],
      block.entries.map(({ when, label }) => [typstText(when), typstText(label)]),
    );
  return "#line(length: 100%)";
}
const typstTable = (head, rows) =>
  `#table(columns: ${head.length}, stroke: none, table.header(${head.map((cell) => `[${cell}]`).join(", ")}), table.hline(), ${rows
    .flat()
    .map((cell) => `[${cell}]`)
    .join(", ")})\n`;

export function asTypst({ meta, blocks }) {
  return `#set document(title: "${meta.title}", date: datetime(year: 2026, month: 3, day: 12))
#set page(paper: "a4", margin: (x: 62pt, top: 62pt, bottom: 66pt), numbering: "1 of 1", header: align(center)[${meta.marking}])
#set text(font: "Source Serif 4", size: 10.5pt, lang: "en", region: "GB")
#show table: set text(font: "Source Sans 3", size: 9.5pt)
#pdf.attach("brief.json", bytes("{}"), relationship: "source", mime-type: "application/json", description: "The model")
#title()
${meta.lines.map(({ label, value }) => `/ ${typstText(label)}: ${typstText(value)}`).join("\n")}

${blocks.map(typstBlock).join("\n\n").replaceAll("\n== ", "\n= ").replace(/^== /, "= ")}

${meta.colophon.map(typstText).join("\n\n")}
`;
}

const htmlText = (text) => text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);
function htmlInline(node) {
  if (node.type === "text" || node.type === "code") return htmlText(node.value);
  if (node.type === "paragraphMark") return `¶${node.number}`;
  if (node.type === "break") return "<br>";
  const inner = flat(node.children, htmlInline);
  if (node.type === "strong") return `<b>${inner}</b>`;
  if (node.type === "emphasis") return `<i>${inner}</i>`;
  return node.type === "link" ? `<a href="${node.url}">${inner}</a>` : inner;
}
function htmlBlock(block) {
  if (block.type === "heading") return `<h${block.level}>${flat(block.children, htmlInline)}</h${block.level}>`;
  if (block.type === "paragraph") return `<p>${flat(block.children, htmlInline)}</p>`;
  if (block.type === "list")
    return `<${block.ordered ? "ol" : "ul"}>${block.items.map((item) => `<li>${item.map(htmlBlock).join("")}</li>`).join("")}</${block.ordered ? "ol" : "ul"}>`;
  if (block.type === "table")
    return htmlTable(
      block.head.map((cell) => flat(cell, htmlInline)),
      block.rows.map((row) => row.map((cell) => flat(cell, htmlInline))),
    );
  if (block.type === "blockquote") return `<blockquote>${block.blocks.map(htmlBlock).join("")}</blockquote>`;
  if (block.type === "timeline")
    return htmlTable(
      ["When", "What"],
      block.entries.map(({ when, label }) => [htmlText(when), htmlText(label)]),
    );
  return "<hr>";
}
const htmlTable = (head, rows) =>
  `<table><thead><tr>${head.map((cell) => `<th>${cell}</th>`).join("")}</tr></thead><tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</tbody></table>`;

export function asHtml({ meta, blocks }, fonts) {
  const face = (family, file, weight, style) =>
    `@font-face{font-family:"${family}";src:url("file://${fonts}${file}");font-weight:${weight};font-style:${style}}`;
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${htmlText(meta.title)}</title><style>
${face("S", "SourceSerif4-Regular.ttf", 400, "normal")}${face("S", "SourceSerif4-SemiBold.ttf", 700, "normal")}${face("T", "SourceSans3-Regular.ttf", 400, "normal")}${face("T", "SourceSans3-SemiBold.ttf", 700, "normal")}
@page{size:A4;margin:62pt 62pt 66pt;@top-center{content:"${meta.marking}"}@bottom-right{content:"Page " counter(page) " of " counter(pages)}}
body{font:10.5pt/1.33 S}table{font:9.5pt/1.3 T;width:100%;border-collapse:collapse}tr{border-bottom:.25pt solid #999}td,th{text-align:left;vertical-align:top;padding:3pt}p,ol,ul,blockquote{max-width:358pt}
</style></head><body><h1>${htmlText(meta.title)}</h1><dl>${meta.lines.map(({ label, value }) => `<dt>${htmlText(label)}</dt><dd>${htmlText(value)}</dd>`).join("")}</dl>
${blocks.map(htmlBlock).join("\n")}${meta.colophon.map((line) => `<p>${htmlText(line)}</p>`).join("")}</body></html>`;
}
