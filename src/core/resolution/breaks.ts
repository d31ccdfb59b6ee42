import type { Lexicon } from '../recognition/lexicon';
import type { Cue, Recognised } from '../recognition/recognise';
import { MOVEMENTS } from './role';

/** What ends a stretch of words: signs, cues of certain parts, words that begin a new clause. */
export interface BreakRule {
  readonly signs: ReadonlySet<string>;
  readonly roles: ReadonlySet<Cue['role']>;
  readonly links: boolean;
}

const SIGNS = new Set([',', ';', '(', '—', ':', ')', '•', '|', '；']);

export const VERB_BREAKS: BreakRule = {
  signs: new Set(['•', '|', ';']),
  roles: new Set(['verb', 'has', 'comparedWith', 'forecast']),
  links: false,
};
export const SENTENCE_BREAKS: BreakRule = { signs: new Set([';', '•', '|', '；']), roles: new Set(), links: false };
/** Signs alone: where words begin that speak for themselves. */
export const CLAUSE_SIGNS: BreakRule = { signs: SIGNS, roles: new Set(), links: false };
export const CLAUSE_BREAKS: BreakRule = { signs: SIGNS, roles: new Set(['cause', 'comparedWith']), links: true };
export const PHRASE_BREAKS: BreakRule = {
  signs: SIGNS,
  roles: new Set(['verb', 'has', ...MOVEMENTS, 'comparedWith', 'share', 'portion', 'cause', 'to', 'by', 'forecast']),
  links: true,
};

const LONGEST_BRACKET = 20;
const IDEOGRAPH = /^\p{Script=Han}$/u;

/** Where stretches of words end, in one block. */
export class Breaks {
  readonly #block: Recognised;
  readonly #lexicon: Lexicon;
  /** By the token that ends them. */
  #cues: ReadonlyMap<number, Cue> | undefined;

  constructor(block: Recognised, lexicon: Lexicon) {
    this.#block = block;
    this.#lexicon = lexicon;
  }

  /** First token behind the last break in `from`…`to`; `from` when there is none. */
  last(from: number, to: number, rule: BreakRule): number {
    for (let i = to - 1; i >= from; i--) {
      const token = this.#block.tokens[i];
      if (!token) continue;
      const opening = this.#openingOf(i, from);
      if (opening !== undefined) {
        i = opening;
        continue;
      }
      if (this.isGap(i)) return i + 1;
      if (token.kind === 'sign' && rule.signs.has(token.text) && !this.#listsPeriods(i)) return i + 1;
      if (rule.links && this.#lexicon.clauseLinks.has(token) && !this.#isInName(i)) return i + 1;
      const cue = rule.roles.size > 0 ? this.#cueEndingAt(i) : undefined;
      if (cue && rule.roles.has(cue.role)) return i + 1;
    }
    return from;
  }

  #cueEndingAt(at: number): Cue | undefined {
    // Of several the first.
    this.#cues ??= new Map(this.#block.cues.toReversed().map((cue) => [cue.last - 1, cue]));
    return this.#cues.get(at);
  }

  /** 内部收益率（IRR）为: where a comma ends a clause, a bracket does not; undefined for anything but a closed bracket. */
  #openingOf(at: number, from: number): number | undefined {
    if (!this.#lexicon.language.commaEndsClause || this.#block.tokens[at]?.text !== ')') return undefined;
    for (let i = at - 1; i >= from && at - i <= LONGEST_BRACKET; i--) if (this.#block.tokens[i]?.text === '(') return i;
    return undefined;
  }

  /** 2022年、2023年: a comma between two periods parts nothing but them. */
  #listsPeriods(at: number): boolean {
    const { periods, tokens } = this.#block;
    return (
      this.#lexicon.language.commaEndsClause &&
      tokens[at]?.text === ',' &&
      periods.some((period) => period.last === at) &&
      periods.some((period) => period.first === at + 1)
    );
  }

  /** A blank between ideographs stands for a comma: headlines have none. */
  isGap(at: number): boolean {
    const token = this.#block.tokens[at];
    const next = this.#block.tokens[at + 1];
    if (!this.#lexicon.language.commaEndsClause || !token || !next || next.start === token.end) return false;
    return (IDEOGRAPH.test(token.text) || token.text === '%') && IDEOGRAPH.test(next.text);
  }

  /** First token behind the last ", while", ", with" in `from`…`to`; `from` when there is none. */
  lastOpening(from: number, to: number): number {
    for (let i = to - 1; i > from; i--) {
      const opens = this.#lexicon.clauseLinks.has(this.#block.tokens[i]) && !this.#lexicon.listLinks.has(this.#block.tokens[i]);
      if (opens && this.#block.tokens[i - 1]?.text === ',' && !this.#isInName(i)) return i + 1;
    }
    return from;
  }

  /** Does a comma, a semicolon or a word that begins a clause stand in `from`…`to`? */
  has(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const token = this.#block.tokens[i];
      if (token && (token.text === ',' || token.text === ';' || this.#lexicon.clauseLinks.has(token))) return true;
    }
    return false;
  }

  #isInName(at: number): boolean {
    return this.#block.names.some((name) => name.first <= at && at < name.last);
  }
}
