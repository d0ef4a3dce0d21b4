// Replaces @noble/ciphers/aes, which computes tables at every start. pdfkit uses it to encrypt, which PDF/A forbids.
const refuse = () => {
  throw new Error("a brief is never encrypted");
};

module.exports = { cbc: refuse, ecb: refuse };
