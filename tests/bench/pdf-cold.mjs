// One brief in a process of its own: node pdf-cold.mjs OUT
import { writeFileSync } from "node:fs";
import { writePdf } from "../../dist/pdf/write.js";
import { briefPage } from "../pdf/pages.mjs";

const { bytes } = await writePdf(briefPage(), { paper: "A4", creationDate: "2026-03-12", attachments: [] });
writeFileSync(process.argv[2], bytes);
