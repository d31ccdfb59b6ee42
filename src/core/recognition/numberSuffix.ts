import type { Bound, Notation, Span } from '../filing';
import type { Lexicon, NumberSuffix } from './lexicon';
import { currencyOfToken } from './moneySigns';
import { MINUS, type Prefix } from './numberPrefix';
import type { QuantityOptions } from './quantity';
import { scaledMoneyAt } from './scaledMoney';
import type { Token } from './tokens';

/** What stands behind the digits and belongs to them. */
export interface Suffix {
  /** First token behind it. */
  readonly end: number;
  readonly scale: { readonly power: number; readonly span: Span } | null;
  readonly currency: string | null;
  /** The currency's name is one that several share. */
  readonly loose: boolean;
  /** Power of ten that the unit's name adds to the digits: -2 for cents, 1 for tenths that are read as percent. */
  readonly digitPower: number;
  /** "more than", where it stands between the digits and the scale: 1000余万. */
  readonly bound: Bound | null;
  readonly notation: Notation;
  readonly measure: string | null;
  /** Points of an index. */
  readonly quoted: boolean;
  readonly per: string | null;
  /** Brackets round it mean minus. */
  readonly bracketed: boolean;
  readonly trailingMinus: boolean;
}

/** Nothing but what the words before the number have said. */
export function noSuffix(end: number, notation: Notation): Suffix {
  return {
    end,
    scale: null,
    currency: null,
    loose: false,
    digitPower: 0,
    bound: null,
    notation,
    measure: null,
    quoted: false,
    per: null,
    bracketed: false,
    trailingMinus: false,
  };
}

/** Reads on from token `from`, the first behind the digits. */
export function readSuffix(
  tokens: readonly Token[],
  from: number,
  prefix: Prefix,
  lexicon: Lexicon,
  options: QuantityOptions,
): Suffix {
  return new SuffixReader(tokens, from, prefix, lexicon, options).read();
}

class SuffixReader {
  readonly #tokens: readonly Token[];
  readonly #prefix: Prefix;
  readonly #lexicon: Lexicon;
  readonly #options: QuantityOptions;
  readonly #found: { -readonly [K in keyof Suffix]: Suffix[K] };

  constructor(tokens: readonly Token[], from: number, prefix: Prefix, lexicon: Lexicon, options: QuantityOptions) {
    this.#tokens = tokens;
    this.#prefix = prefix;
    this.#lexicon = lexicon;
    this.#options = options;
    this.#found = noSuffix(from, 'number');
  }

  read(): Suffix {
    this.#closeBracket();
    this.#takeBound();
    while (this.#takeOne()) {
      this.#closeBracket();
      if (this.#found.scale !== null && !this.#hasMoney) this.#takeBound();
    }
    this.#takeTrailingMinus();
    const { per, perBehind } = this.#lexicon;
    this.#found.per = (per.match(this.#tokens, this.#found.end) ?? perBehind.match(this.#tokens, this.#found.end))?.value ?? null;
    return this.#found;
  }

  /** 1000余万, 5亿余元: only before a scale or a unit is it inside the number. */
  #takeBound(): void {
    const bound = this.#lexicon.boundsBehind.match(this.#tokens, this.#found.end);
    if (!bound || !this.#lexicon.suffixes.match(this.#tokens, bound.end)) return;
    this.#found.bound = bound.value;
    this.#found.end = bound.end;
  }

  get #hasMoney(): boolean {
    return this.#prefix.currency !== null || this.#found.currency !== null;
  }

  /** Still bare digits, to which anything may be added. */
  get #isBare(): boolean {
    return this.#found.notation === 'number' && this.#found.scale === null;
  }

  /** One more word or sign; false when nothing more belongs to the number. */
  #takeOne(): boolean {
    const token = this.#tokens[this.#found.end];
    if (!token || this.#found.measure !== null || this.#found.notation !== 'number') return false;
    return this.#takeAbbreviation(token) || this.#takePhrase(token) || this.#takeCurrency(token);
  }

  /** "5bn", "$5 m", "14.2p": short marks, which have to touch the number or stand by a currency. */
  #takeAbbreviation(token: Token): boolean {
    const { scaleAbbreviations, minorAbbreviations } = this.#lexicon.language;
    if (!this.#isBare || this.#isGluedToMore(this.#found.end)) return false;
    const power = own(scaleAbbreviations, token.text);
    if (power !== undefined && (token.glued || this.#hasMoney || token.text.length > 1)) {
      this.#found.scale = { power, span: { start: token.start, end: token.end } };
      this.#found.end++;
      return true;
    }
    const code = token.glued && !this.#hasMoney ? own(minorAbbreviations, token.text) : undefined;
    if (code === undefined) return false;
    this.#found.digitPower = -2;
    return this.#setCurrency(code, false, this.#found.end + 1);
  }

  /** Words of the language: scales, names of currencies, percent, measures. A hyphen may lead to them ("5-million"). */
  #takePhrase(token: Token): boolean {
    const at = this.#found.end;
    const hyphen = token.text === '-' && token.glued && this.#tokens[at + 1]?.glued === true;
    const from = hyphen ? at + 1 : at;
    const match = this.#lexicon.suffixes.match(this.#tokens, from);
    if (!match && !hyphen) return this.#takeScaledMoney(at);
    return match !== undefined && this.#takeValue(match.value, from, match.end, hyphen);
  }

  /** "1.234 TEUR". */
  #takeScaledMoney(at: number): boolean {
    const mark = this.#hasMoney || !this.#isBare ? undefined : scaledMoneyAt(this.#tokens, at, this.#lexicon);
    return mark !== undefined && this.#setScale(mark.power, at, mark.end) && this.#setCurrency(mark.code, false, mark.end);
  }

  #takeValue(value: NumberSuffix, from: number, end: number, hyphen: boolean): boolean {
    switch (value.type) {
      case 'scale':
        return this.#found.scale === null && this.#setScale(value.power, from, end);
      case 'currency':
        return this.#takeNamedCurrency(value.code, value.loose === true, end);
      case 'minorCurrency':
        if (this.#hasMoney || this.#found.scale !== null) return false;
        this.#found.digitPower = -2;
        return this.#setCurrency(value.code, false, end);
      case 'notation':
        if (this.#hasMoney || !this.#isBare || (value.notation === 'multiple' && this.#isGluedToMore(end - 1))) return false;
        this.#found.notation = value.notation;
        this.#found.digitPower = value.power ?? 0;
        this.#found.quoted = value.quoted === true;
        this.#found.end = end;
        return true;
      case 'measure':
        if (hyphen || this.#hasMoney) return false;
        this.#found.measure = value.unit;
        this.#found.end = end;
        return true;
      case 'noun':
        return false;
    }
  }

  /**
   * 5亿元, 人民币5亿元, 5亿元港币: the shared name of a unit agrees with whichever currency stands before the number or behind
   * the unit; any other currency is named once.
   */
  #takeNamedCurrency(code: string, loose: boolean, end: number): boolean {
    const before = this.#prefix.currency;
    if (before !== null) {
      if ((!loose && code !== before) || this.#found.currency !== null) return false;
      return this.#setCurrency(before, false, end);
    }
    if (this.#found.currency !== null && (loose || !this.#found.loose)) return false;
    return this.#setCurrency(code, loose, end);
  }

  /** "5 EUR", "5 €"; not the sign of a number that follows ("5 $10"). */
  #takeCurrency(token: Token): boolean {
    const code = this.#hasMoney ? undefined : currencyOfToken(token);
    const next = this.#tokens[this.#found.end + 1];
    if (code === undefined || (next?.kind === 'number' && (next.glued || !token.glued))) return false;
    return this.#setCurrency(code, false, this.#found.end + 1);
  }

  #setCurrency(code: string, loose: boolean, end: number): true {
    this.#found.currency = code;
    this.#found.loose = loose;
    this.#found.end = end;
    return true;
  }

  /** "hundred thousand" and "thousand million" are one scale. */
  #setScale(power: number, from: number, end: number): true {
    const next = this.#lexicon.suffixes.match(this.#tokens, end);
    const more = next?.value.type === 'scale' ? { power: next.value.power, end: next.end } : { power: 0, end };
    const span = { start: this.#tokens[from]?.start ?? 0, end: this.#tokens[more.end - 1]?.end ?? 0 };
    this.#found.scale = { power: power + more.power, span };
    this.#found.end = more.end;
    return true;
  }

  /** Letters or digits touch the token: it is the start of something longer ("5magazine", "2x4"). */
  #isGluedToMore(at: number): boolean {
    const next = this.#tokens[at + 1];
    return next?.glued === true && next.kind !== 'sign';
  }

  /**
   * Brackets mean minus in a cell, round a percentage whose sign stands outside ("(12.3)%") and between a currency and its
   * number ("$(5.2) million"); round a quantity in prose they are brackets.
   */
  #closeBracket(): void {
    const { innerBracket, outerBracket } = this.#prefix;
    if (this.#found.bracketed || this.#tokens[this.#found.end]?.text !== ')') return;
    if (innerBracket === null) {
      const behind = this.#tokens[this.#found.end + 1];
      const percentOutside = behind?.glued === true && behind.text === '%';
      if (outerBracket === null || (!this.#options.bracketsNegate && !percentOutside)) return;
    }
    this.#found.bracketed = true;
    this.#found.end++;
  }

  /** "1,234-" in a cell. */
  #takeTrailingMinus(): void {
    const minus = this.#tokens[this.#found.end];
    if (!this.#options.bracketsNegate || !minus?.glued || !MINUS.has(minus.text) || this.#tokens[this.#found.end + 1]) return;
    this.#found.trailingMinus = true;
    this.#found.end++;
  }
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
