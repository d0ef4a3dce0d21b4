// Stands in for pdfmake's SVG pictures and QR codes in the bundle: no page holds any.
const refuse = () => {
  throw new Error("a brief holds no SVG and no QR code");
};

module.exports = { __esModule: true, default: Object.assign(refuse, { measure: refuse }) };
