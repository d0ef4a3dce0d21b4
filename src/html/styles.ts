/**
 * The style sheet: brief and article in two columns if there is room, in one column otherwise and on paper. On a narrow
 * screen, the cells of a row are one below the other, each below its head: a table would be wider than the screen, or
 * its columns one word wide. Contrast is
 * at least 4.5 to 1 (WCAG 2.2 AA). The fonts are the system's, so the file fetches nothing.
 */
const BASE = `
:root{color-scheme:light;--ink:#1b1b1b;--quiet:#555;--accent:#173f6b;--rule:#767676;--lit:#ffe9a8}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:var(--ink);font:1rem/1.5 Charter,"Bitstream Charter","Sitka Text",Cambria,"Noto Serif",serif;overflow-wrap:break-word}
.page{max-width:46rem;margin:0 auto;padding:1.5rem}
h1,h2,h3,h4,h5{line-height:1.2;margin:1.6em 0 .4em;text-wrap:balance}
h1{font-size:1.8rem;margin-top:.2em}h2{font-size:1.25rem;color:var(--accent)}h3,h4,h5{font-size:1rem}
p,ul,ol,dl,table,blockquote{margin:.6em 0}
.kind,.lines,thead,caption,.speaker,footer,td::before{font-family:system-ui,-apple-system,"Segoe UI",sans-serif;font-size:.875rem}
.kind{color:var(--accent);font-weight:600;margin:0}.marking{font-weight:700;letter-spacing:.04em;text-align:center;margin:0 0 1em}
.lines{border:solid var(--rule);border-width:1px 0;padding:.5em 0}.lines div{display:flex;gap:1em}
dt{color:var(--quiet);flex:0 0 9rem}dd{margin:0;min-width:0}.link{overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}caption{text-align:left;color:var(--quiet)}
th,td{border-bottom:1px solid #bbb;padding:.35em .75em .35em 0;text-align:start;vertical-align:top}
.wide{font-size:.8rem}.wide thead{font-size:.75rem}.wide th,.wide td{padding-inline-end:.4em}
thead th{border-bottom:1px solid var(--ink)}.right{text-align:end}.center{text-align:center}
blockquote{margin:1em 0;padding-inline-start:1rem;border-inline-start:3px solid var(--accent)}blockquote p{margin:.2em 0}.speaker{color:var(--quiet)}
a{color:var(--accent)}.mark{white-space:nowrap;font-size:.85em}
a:focus-visible,aside:focus-visible{outline:3px solid #0b57d0;outline-offset:2px}
footer{border-top:1px solid var(--rule);margin-top:2em;padding-top:.5em;color:var(--quiet)}
aside{border-top:1px solid var(--rule);padding-top:.5rem}.number{color:var(--quiet)}
.e{border-bottom:1px dotted var(--rule)}
@media screen and (min-width:70rem){.page{max-width:90rem;padding:0 0 0 1.5rem;display:grid;grid-template-columns:minmax(0,47rem) minmax(20rem,1fr);gap:2rem}
main,aside{height:100vh;overflow:auto;padding:1.5rem 1rem 1.5rem 0}aside{border-top:0;padding-inline-start:1rem;background:#f6f6f4}}
@media screen and (max-width:46rem){.wide{font-size:1rem}table,tbody,tr,th,td,caption{display:block}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
tr{border-bottom:1px solid #bbb;padding:.5em 0}th,td,.wide th,.wide td{border:0;padding:.1em 0;text-align:start}td:empty{display:none}
td::before{display:block;color:var(--quiet);content:attr(data-head);content:attr(data-head) / ""}}
@media print{body{font-size:10pt;line-height:1.4}.page{padding:0;max-width:none}h1,h2,h3,h4,h5{break-after:avoid}tr,blockquote,li{break-inside:avoid}
p{orphans:2;widows:2}thead{display:table-header-group}a{color:inherit;text-decoration:none}.link::after{content:" (" attr(href) ")"}
:is(table,blockquote,ul,ol)+p{break-before:avoid}.e{border:0}aside{break-before:page;border-top:0}main>.marking{display:none}}
`;

/**
 * Highlights the words that a mark refers to: while the mark is hovered or focused, and after it was followed. Ids are
 * ours, so they need no escaping.
 */
const lightRule = (id: string): string =>
  `body:has([href="#${id}"]:is(:hover,:focus-visible)) .${id},#${id}:target~.${id}{background:var(--lit)}`;

/** Prints the handling marking at the head and foot of each page. */
const pageRule = (marking: string | null): string => {
  const content = marking === null ? '""' : cssString(marking);
  return `@page{margin:20mm 18mm;@top-center{content:${content};font-weight:700}@bottom-center{content:${content};font-weight:700}@bottom-right{content:counter(page) " / " counter(pages)}}`;
};

/** A CSS string in which everything except letters, digits and spaces is escaped (CSS Syntax 3, 4.3.7). */
const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} ]/gu, (c) => `\\${(c.codePointAt(0) ?? 0).toString(16)} `)}"`;

export const buildStyles = (evidenceIds: readonly string[], marking: string | null): string =>
  `${BASE}${pageRule(marking)}\n${evidenceIds.map(lightRule).join("\n")}\n`;
