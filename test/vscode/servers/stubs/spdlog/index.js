'use strict';
// The part of the native logger's interface that VS Code's server calls, writing plain lines to the log file. No rotation:
// a test run's log is short and goes away with its folder.
const fs = require('node:fs');
const path = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

class Logger {
  #file;
  #threshold = LEVELS.indexOf('info');
  #plain = false;

  constructor(_kind, _name, file) {
    this.#file = file;
  }

  getLevel() {
    return this.#threshold;
  }

  setLevel(level) {
    this.#threshold = level;
  }

  clearFormatters() {
    this.#plain = true;
  }

  setPattern() {
    this.#plain = false;
  }

  write(level, message) {
    if (level < this.#threshold) return;
    const line = this.#plain ? message : `${new Date().toISOString()} [${LEVELS[level]}] ${message}\n`;
    try {
      fs.appendFileSync(this.#file, line);
    } catch {
      // The folder is removed while the server's last lines are still on their way.
    }
  }

  flush() {}
  drop() {}
}

LEVELS.forEach((name, level) => {
  Logger.prototype[name] = function (message) {
    this.write(level, message);
  };
});

async function createLogger(name, file) {
  await fs.promises.mkdir(path.dirname(file), { recursive: true });
  return new Logger('rotating', name, file);
}

// One by one: VS Code imports these by name, and an object literal hides the names.
exports.version = 0;
exports.Logger = Logger;
exports.setLevel = () => undefined;
exports.setFlushOn = () => undefined;
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
