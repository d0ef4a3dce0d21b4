// Stands in for assert in the bundle: yargs asks it what mostly holds, and Node reads five files for it.
module.exports = {
  notStrictEqual(actual, unwanted, ...message) {
    if (Object.is(actual, unwanted)) require("node:assert").notStrictEqual(actual, unwanted, ...message);
  },
  strictEqual(actual, wanted, ...message) {
    if (!Object.is(actual, wanted)) require("node:assert").strictEqual(actual, wanted, ...message);
  },
};
