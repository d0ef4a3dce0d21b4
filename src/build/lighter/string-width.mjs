// Replaces string-width, which loads Unicode tables at every start. yargs measures its help with it, which has no wide
// characters.
export default (text) => text.length;
