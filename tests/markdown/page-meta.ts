import type { PageMeta } from "../../src/markdown/page.js";

/** Page metadata for tests that are about blocks. */
export const META: PageMeta = {
  title: "A title",
  audience: "minister",
  language: "en",
  articleLanguage: "en",
  kind: "Information brief",
  marking: null,
  lines: [],
  published: null,
  source: null,
  url: null,
  evidence: false,
  colophon: [],
  labels: {},
  timeline: [],
  actors: {},
};
