// Stands in for string-width in the bundle: yargs measures its help with it, which has no wide characters, and the original loads
// Unicode's tables of them at every start.
export default (text) => text.length;
