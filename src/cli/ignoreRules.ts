import path from 'node:path';
import { NO_RULES, readIgnoreFile, type IgnoreRules } from '../core/checks/ignoreFile';
import { decode } from '../core/decode';
import { problemMessages } from './problemMessages';
import { complain, isMissing, reasonInWords, SUCCESS, TROUBLE, type Surroundings } from './surroundings';

/** What the nearest folder around a file says in its `.tickmark/ignore.json`. */
export interface RulesAround {
  readonly rules: IgnoreRules;
  /** The file's path from that folder, with `/` between names. */
  readonly file: string;
}

/** Looks for rules of folders, each of which is read once. */
export class IgnoreRulesReader {
  readonly #surroundings: Surroundings;
  readonly #read = new Map<string, Promise<IgnoreRules | null>>();
  /** An exit code. */
  code = SUCCESS;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  async around(file: string): Promise<RulesAround> {
    const whole = path.isAbsolute(file) ? file : path.join(this.#surroundings.workingFolder, file);
    for (let folder = path.dirname(whole); ; folder = path.dirname(folder)) {
      const rules = await this.#of(folder);
      const isLast = path.dirname(folder) === folder;
      if (rules !== null || isLast)
        return { rules: rules ?? NO_RULES, file: path.relative(folder, whole).split(path.sep).join('/') };
    }
  }

  #of(folder: string): Promise<IgnoreRules | null> {
    const known = this.#read.get(folder) ?? this.#readOf(folder);
    this.#read.set(folder, known);
    return known;
  }

  async #readOf(folder: string): Promise<IgnoreRules | null> {
    const name = path.join(folder, '.tickmark', 'ignore.json');
    try {
      const text = decode(await this.#surroundings.readFile(name), 'plain');
      const { rules, problems } = readIgnoreFile(text);
      for (const message of problemMessages(name, text, problems)) complain(this.#surroundings, message);
      return rules;
    } catch (reason) {
      if (isMissing(reason)) return null;
      complain(this.#surroundings, `cannot read ${name}: ${reasonInWords(reason)}`);
      this.code = TROUBLE;
      return null;
    }
  }
}
