import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { audienceJsonSchema } from "../../src/template/audience-file.js";
import { loadAudience } from "../../src/template/load-audience.js";
import { buildView } from "../../src/view/build.js";
import { buildContext } from "../../src/view/context.js";
import { labelsSchema } from "../../src/view/types.js";
import { orveniaBrief, TEMPLATES } from "../view/fixtures.js";
import { describeTemplates } from "./describe-templates.js";

/** `npm run templates:readme` writes what is compared otherwise. */
const isUpdate = process.env["UPDATE_TEMPLATES"] === "1";

function expectFile(path: string, content: string): void {
  if (isUpdate) writeFileSync(path, content);
  expect(readFileSync(path, "utf8")).toBe(content);
}

describe("the generated files of templates/", () => {
  it("README.md describes the current paths, helpers and keys", () => {
    const audience = loadAudience("minister", [TEMPLATES]);
    const view = buildView(
      buildContext(orveniaBrief, { ...audience.settings, limits: { commitments: 2 } }, audience.labels),
    );
    expectFile(`${TEMPLATES}/README.md`, describeTemplates(audience, view));
  });

  it("audience.schema.json is the schema that validates audience.yaml", () => {
    expectFile(`${TEMPLATES}/audience.schema.json`, `${JSON.stringify(audienceJsonSchema(), null, 2)}\n`);
  });

  it("labels.schema.json is the schema that validates labels", () => {
    const schema = z.toJSONSchema(labelsSchema, { target: "draft-7" });
    expectFile(`${TEMPLATES}/labels.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
  });
});
