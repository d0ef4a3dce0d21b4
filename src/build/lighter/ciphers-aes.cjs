// Stands in for @noble/ciphers/aes in the bundle: pdfkit would encrypt with it, which no archived file may be, and the original makes its
// tables at every start.
const refuse = () => {
  throw new Error("a brief is never encrypted");
};

module.exports = { cbc: refuse, ecb: refuse };
