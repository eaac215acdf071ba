// Stands in for the compiled logging module of VS Code's server: the same calls, plain appended lines, no rotation.
const fs = require("node:fs");
const path = require("node:path");

const LEVELS = ["trace", "debug", "info", "warn", "error", "critical"];
const INFO = 2;

class Logger {
  constructor(_kind, _name, file) {
    this.file = file;
    this.level = INFO;
    this.plain = false;
    fs.mkdirSync(path.dirname(file), { recursive: true });
  }

  append(level, message) {
    if (level < this.level) return;
    const stamp = this.plain ? "" : `${new Date().toISOString()} [${LEVELS[level]}] `;
    fs.appendFileSync(this.file, `${stamp}${message}${this.plain ? "" : "\n"}`);
  }

  getLevel() {
    return this.level;
  }
  setLevel(level) {
    this.level = level;
  }
  clearFormatters() {
    this.plain = true;
  }
  setPattern() {}
  flush() {}
  drop() {}
}
LEVELS.forEach((name, level) => {
  Logger.prototype[name] = function (message) {
    this.append(level, message);
  };
});

const create = async (name, file) => new Logger("rotating", name, file);

// One by one, because the importing modules find the names by reading this text.
exports.version = 0;
exports.Logger = Logger;
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
