// Imported first by every command: an old Node gets one clear line instead of a syntax error further on.
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Glossator is built with Node.js 20.19 or newer; this is ${process.version}. See https://nodejs.org`);
  process.exit(1);
}
