/*
 * Makes the PDF and DOCX cases of this folder: `node tests/articles/build.mjs`. Their bytes are committed; this is how they came about.
 */
import { createWriteStream, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import JSZip from "jszip";
import PdfDocument from "pdfkit";

const here = import.meta.dirname;
const folderOf = (name) => {
  const folder = join(here, name);
  mkdirSync(folder, { recursive: true });
  return folder;
};

/** Words to lines of at most `width` points; a soft hyphen is a place to break, as a publishing tool breaks. */
function breakLines(doc, text, width, indent = 0) {
  const lines = [];
  let line = "";
  let room = width - indent;
  const fits = (candidate) => doc.widthOfString(candidate) <= room;
  const next = (rest) => {
    lines.push(line);
    line = rest;
    room = width;
  };
  for (const word of text.split(" ")) {
    const whole = word.replaceAll("\u00AD", "");
    const candidate = line === "" ? whole : `${line} ${whole}`;
    if (fits(candidate)) line = candidate;
    else {
      const parts = word.split("\u00AD");
      let taken = parts.length - 1;
      while (taken > 0 && !fits(`${line} ${parts.slice(0, taken).join("")}-`)) taken--;
      if (taken > 0) line = `${line} ${parts.slice(0, taken).join("")}-`;
      next(parts.slice(taken).join(""));
    }
  }
  lines.push(line);
  return lines;
}

/** Sets paragraphs into columns, one after the other, over as many pages as it takes; `onPage` draws heads and feet. */
function setColumns(doc, paragraphs, { columns, top, bottom, leading, indent = 0, gap = 0, justify = true, onPage }) {
  let column = 0;
  let y = columns[0].top ?? top;
  const advance = () => {
    y += leading;
    if (y <= bottom) return;
    column++;
    if (column === columns.length) {
      doc.addPage();
      onPage?.(doc);
      for (const c of columns) c.top = undefined;
      column = 0;
    }
    y = columns[column].top ?? top;
  };
  for (const [p, text] of paragraphs.entries()) {
    const first = p === 0 ? 0 : indent;
    const lines = breakLines(doc, text, columns[column].width, first);
    for (const [i, line] of lines.entries()) {
      const { x, width } = columns[column];
      const left = i === 0 ? first : 0;
      const blanks = line.split(" ").length - 1;
      const slack = width - left - doc.widthOfString(line);
      const last = i === lines.length - 1;
      doc.text(line, x + left, y, {
        lineBreak: false,
        wordSpacing: justify && !last && blanks > 0 ? slack / blanks : 0,
      });
      advance();
    }
    y += gap;
  }
}

async function pdf(name, { day, ...info }, draw) {
  const doc = new PdfDocument({ size: "A4", margin: 0, info: { ...info, CreationDate: new Date(`${day}T09:00:00Z`) } });
  const done = new Promise((resolve) =>
    doc.pipe(createWriteStream(join(folderOf(name), "source.pdf"))).on("finish", resolve),
  );
  draw(doc);
  doc.end();
  await done;
}

const LONG = [
  "LORN \u2013 The three coun\u00ADtries on the Helm Strait will pa\u00ADtrol it to\u00ADgether from March, ac\u00ADcord\u00ADing to a dec\u00ADla\u00ADra\u00ADtion that their min\u00ADis\u00ADters signed on Mon\u00ADday af\u00ADter four days of talks in the old cus\u00ADtoms house.",
  "Each navy is to send two ships and a he\u00ADli\u00ADcop\u00ADter. The com\u00ADmand will ro\u00ADtate every six months, be\u00ADgin\u00ADning with Or\u00ADve\u00ADnia, whose ad\u00ADmi\u00ADral Rolf Dahl said that the first pa\u00ADtrol would leave Tar\u00ADvik on 4 March 2032.",
  "\u201CNo cap\u00ADtain will have to ask three dif\u00ADfer\u00ADent har\u00ADbours for per\u00ADmis\u00ADsion any more,\u201D said Tor Vik, the de\u00ADfence min\u00ADis\u00ADter of Les\u00ADsen. He thanked the ne\u00ADgo\u00ADti\u00ADa\u00ADtors for their pa\u00ADtience.",
  "Ship own\u00ADers wel\u00ADcomed the plan. About 41,000 ves\u00ADsels pass the strait each year, and wait\u00ADing costs them an es\u00ADti\u00ADmated 90 mil\u00ADlion marks, the cham\u00ADber of com\u00ADmerce says.",
  "Fish\u00ADer\u00ADmen are less pleased. Their as\u00ADso\u00ADci\u00ADa\u00ADtion fears that a well-known ground north of Helm\u2019s Bay will be closed for months, and wants to be paid for the loss.",
  "A joint com\u00ADmit\u00ADtee is to re\u00ADport on the first year by the end of April 2033. The dec\u00ADla\u00ADra\u00ADtion can be ended by each of the three with six months\u2019 no\u00ADtice.",
  "The idea is older than the crisis of last spring, when two tankers col\u00ADlided in fog off Dorn. It was first put for\u00ADward in 2019 by a group of pi\u00ADlots, who were not heard.",
];

await pdf(
  "pdf-two-columns",
  { day: "2031-11-04", Title: "strait_v7_final.indd", Creator: "Adobe InDesign 20.0" },
  (doc) => {
    let page = 0;
    const onPage = () => {
      page++;
      doc.font("Helvetica").fontSize(8).text("THE MERIDIAN", 50, 30, { lineBreak: false });
      doc.text("Tuesday 4 November 2031", 430, 30, { lineBreak: false });
      doc.text(String(page + 3), 290, 815, { lineBreak: false });
      doc.font("Times-Roman").fontSize(10);
    };
    onPage();
    doc.font("Times-Bold").fontSize(26).text("Three navies, one strait", 50, 70, { lineBreak: false });
    doc.font("Times-Italic").fontSize(10).text("By Lukas Amsel in Lorn", 50, 110, { lineBreak: false });
    doc.font("Times-Roman").fontSize(10);
    setColumns(doc, [...LONG, ...LONG.map((text) => text.replace("The", "Now the"))], {
      columns: [
        { x: 50, width: 235, top: 140 },
        { x: 305, width: 235, top: 140 },
      ],
      top: 60,
      bottom: 380,
      leading: 12.5,
      indent: 12,
      onPage,
    });
  },
);

await pdf("pdf-three-columns", { day: "2031-11-04" }, (doc) => {
  doc.font("Times-Bold").fontSize(30).text("Strait to be patrolled by three", 40, 50, { lineBreak: false });
  doc.font("Times-Roman").fontSize(9.5);
  setColumns(doc, LONG.slice(0, 5), {
    columns: [
      { x: 40, width: 160 },
      { x: 216, width: 160 },
      { x: 392, width: 160 },
    ],
    top: 110,
    bottom: 290,
    leading: 11.5,
    indent: 10,
  });
});

await pdf(
  "pdf-press-release",
  {
    day: "2031-05-08",
    Title: "Two electric ferries for the Lorn-Helm line",
    Author: "Press Office",
    Creator: "Microsoft Word",
  },
  (doc) => {
    doc
      .font("Helvetica-Bold")
      .fontSize(16)
      .text("Two electric ferries for the Lorn-Helm line", 70, 90, { lineBreak: false });
    doc.font("Helvetica").fontSize(11);
    setColumns(
      doc,
      [
        "The Ministry of Transport on Thursday signed a contract with the Calder Yard for two electric ferries, worth 84 million marks.",
        "The first ship is to enter service in June 2033. The second will follow within twelve months, the ministry said.",
        "\u201CThese ships will carry 400 passengers without a litre of oil,\u201D Minister Anna Orr said at the signing in Lorn.",
      ],
      { columns: [{ x: 70, width: 450 }], top: 130, bottom: 780, leading: 15, gap: 9, justify: false },
    );
  },
);

await pdf(
  "pdf-browser-print",
  { day: "2032-01-22", Title: "Calder central bank holds rates | The Ledger", Creator: "Mozilla/5.0 Chrome" },
  (doc) => {
    let page = 0;
    const onPage = () => {
      page++;
      doc.font("Helvetica").fontSize(7).text("22/01/2032, 14:02", 30, 18, { lineBreak: false });
      doc.text("Calder central bank holds rates | The Ledger", 250, 18, { lineBreak: false });
      doc.text("https://www.ledger.example/economy/calder-rates-hold", 30, 822, { lineBreak: false });
      doc.text(`${page}/2`, 550, 822, { lineBreak: false });
      doc.font("Times-Roman").fontSize(12);
    };
    onPage();
    doc.font("Helvetica-Bold").fontSize(22).text("Calder central bank holds rates", 40, 60, { lineBreak: false });
    doc.font("Times-Roman").fontSize(12);
    const plain = LONG.map((text) => text.replaceAll("\u00AD", ""));
    setColumns(
      doc,
      [
        "The Central Bank of Calder left its main rate at 4.25% on Thursday and said that it could lower it as early as April if prices keep falling.",
        "Governor Mira Stahl told a news conference that the board had voted seven to two for the decision.",
        ...plain.slice(3),
        ...plain.slice(3, 6).map((text) => text.replace("Their", "The")),
      ],
      { columns: [{ x: 40, width: 515 }], top: 100, bottom: 420, leading: 16, gap: 12, justify: false, onPage },
    );
  },
);

await pdf("pdf-scan", { day: "2031-01-01" }, (doc) => {
  doc.rect(50, 50, 300, 400).fill("#999999");
});

/* ---- Word ---- */

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const run = (text, properties = "") => `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (content, style = "") => `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ""}${content}</w:p>`;

async function docx(name, body, { core = null, extra = {}, relations = "" } = {}) {
  const zip = new JSZip();
  const date = new Date("2031-01-01T00:00:00Z");
  const put = (path, text) => zip.file(path, text, { date, createFolders: false });
  put(
    "[Content_Types].xml",
    `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  );
  put(
    "_rels/.rels",
    `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  put("word/document.xml", `${XML}<w:document ${W}><w:body>${body}<w:sectPr/></w:body></w:document>`);
  put(
    "word/styles.xml",
    `${XML}<w:styles ${W}><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/></w:style></w:styles>`,
  );
  put(
    "word/_rels/document.xml.rels",
    `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>${relations}</Relationships>`,
  );
  if (core)
    put(
      "docProps/core.xml",
      `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${core}</cp:coreProperties>`,
    );
  for (const [path, text] of Object.entries(extra)) put(path, text);
  writeFileSync(
    join(folderOf(name), "source.docx"),
    await zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE" }),
  );
}

await docx(
  "docx-word",
  [
    p(run("Lessen plans a second university"), "Title"),
    p(run("By Ida Holt")),
    p(
      run("Lessen will open a second university in ") +
        run("Dorn", "<w:rPr><w:b/></w:rPr>") +
        run(" in 2036, the education ministry said on Monday."),
    ),
    p(run("\u201CYoung people will not have to leave,\u201D Minister Eva Lund told students.")),
    p(run("Parliament must agree to the plan by June.")),
  ].join(""),
  {
    core: '<dc:title>Lessen plans a second university</dc:title><dc:creator>Ida Holt</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2031-09-01T08:00:00Z</dcterms:created><dc:language>en-GB</dc:language>',
  },
);

await docx(
  "docx-no-properties",
  [
    p(run("Water prices to rise")),
    p(""),
    p(run("The city of Tarvik will raise the price of water by 7% from April, its works said.")),
    p(""),
    p(`${run("A family will pay about 30 crowns more a year.")}<w:r><w:br/></w:r>${run("The last rise was in 2028.")}`),
  ].join(""),
);

await docx(
  "docx-tracked-changes",
  [
    p(run("Helm hospital to be rebuilt"), "Heading1"),
    p(
      run("The hospital of Helm will be rebuilt by ") +
        `<w:del w:id="1" w:author="A"><w:r><w:delText>2033</w:delText></w:r></w:del><w:ins w:id="2" w:author="A">${run("2034")}</w:ins>` +
        run(", the county said."),
    ),
    p(
      `<w:hyperlink r:id="rId9">${run("The plan")}</w:hyperlink>` +
        run(" costs 120 million crowns &amp; needs a vote."),
    ),
  ].join(""),
  {
    core: "<dc:title>Draft &amp; notes</dc:title><dc:creator></dc:creator>",
    relations:
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://county.example/plan" TargetMode="External"/>',
  },
);

await docx(
  "docx-table-and-list",
  [
    p(run("Harbour fees, from 1 July"), "Title"),
    p(run("The harbour of Helm publishes new fees, its head Erik Falk said on Friday.")),
    `<w:tbl><w:tr><w:tc>${p(run("Ships under 50 m"))}</w:tc><w:tc>${p(run("200 crowns"))}</w:tc></w:tr><w:tr><w:tc>${p(run("Ships over 50 m"))}</w:tc><w:tc>${p(run("450 crowns"))}</w:tc></w:tr></w:tbl>`,
    p(run("The fees will be looked at again in 2034.")),
  ].join(""),
  {
    core: '<dc:creator>Harbour Office</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2031-06-13T08:00:00Z</dcterms:created>',
  },
);
