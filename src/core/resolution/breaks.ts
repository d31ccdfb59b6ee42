import type { Lexicon } from '../recognition/lexicon';
import type { Cue, Recognised } from '../recognition/recognise';

/** What ends a stretch of words: signs, cues of certain parts, words that begin a new clause. */
export interface BreakRule {
  readonly signs: ReadonlySet<string>;
  readonly roles: ReadonlySet<Cue['role']>;
  readonly links: boolean;
}

const SIGNS = new Set([',', ';', '(', '—', ':', ')']);

export const VERB_BREAKS: BreakRule = {
  signs: new Set(),
  roles: new Set(['verb', 'has', 'comparedWith', 'forecast']),
  links: false,
};
export const SENTENCE_BREAKS: BreakRule = { signs: new Set([';', '•', '|']), roles: new Set(), links: false };
export const CLAUSE_BREAKS: BreakRule = { signs: SIGNS, roles: new Set(['cause', 'comparedWith']), links: true };
export const PHRASE_BREAKS: BreakRule = {
  signs: SIGNS,
  roles: new Set([
    'verb',
    'has',
    'increase',
    'decrease',
    'change',
    'comparedWith',
    'share',
    'portion',
    'cause',
    'to',
    'by',
    'forecast',
  ]),
  links: true,
};

/** Where stretches of words end, in one block. */
export class Breaks {
  readonly #block: Recognised;
  readonly #lexicon: Lexicon;

  constructor(block: Recognised, lexicon: Lexicon) {
    this.#block = block;
    this.#lexicon = lexicon;
  }

  /** First token behind the last break in `from`…`to`; `from` when there is none. */
  last(from: number, to: number, rule: BreakRule): number {
    for (let i = to - 1; i >= from; i--) {
      const token = this.#block.tokens[i];
      if (!token) continue;
      if (token.kind === 'sign' && rule.signs.has(token.text)) return i + 1;
      if (rule.links && this.#lexicon.clauseLinks.has(token.key) && !this.#isInName(i)) return i + 1;
      const cue = this.#block.cues.find((c) => c.last === i + 1);
      if (cue && rule.roles.has(cue.role)) return i + 1;
    }
    return from;
  }

  /** First token behind the last ", while", ", with" in `from`…`to`; `from` when there is none. */
  lastOpening(from: number, to: number): number {
    for (let i = to - 1; i > from; i--) {
      const opens =
        this.#lexicon.clauseLinks.has(this.#block.tokens[i]?.key ?? '') &&
        !this.#lexicon.listLinks.has(this.#block.tokens[i]?.key ?? '');
      if (opens && this.#block.tokens[i - 1]?.text === ',' && !this.#isInName(i)) return i + 1;
    }
    return from;
  }

  /** Does a comma, a semicolon or a word that begins a clause stand in `from`…`to`? */
  has(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const token = this.#block.tokens[i];
      if (token && (token.text === ',' || token.text === ';' || this.#lexicon.clauseLinks.has(token.key))) return true;
    }
    return false;
  }

  #isInName(at: number): boolean {
    return this.#block.names.some((name) => name.first <= at && at < name.last);
  }
}
