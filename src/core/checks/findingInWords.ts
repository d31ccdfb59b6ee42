import type { Localiser } from '../catalogue/workspace/problemInWords';
import { xbrlProblemInWords } from '../xbrl/problemInWords';
import { roundingInterval } from '../library/arithmetic';
import type { Reading, ReadFigure } from '../library/reading';
import { computedText } from './computedText';
import type { CheckId, Relation, Term } from './model';
import type { ReadFinding } from './readFindings';
import { rolesOf, type Role } from './roles';
import { figuresOf } from './ties';

/** A finding as one sentence with the numbers in it, as the filing writes them: so they are found in it again. */

/** What a sentence needs of the reader's side. */
export interface FindingWords {
  readonly l10n: Localiser;
  /** A value that the filing does not write, with the unit, the notation and the accuracy of a figure. */
  amount(value: number, like: ReadFigure): string;
  /** A plain number. */
  number(value: number): string;
  /** What a figure is a value of; null without a name. */
  name(figure: ReadFigure): string | null;
  /** What another filing is called. */
  fileName(file: string): string;
}

/** What findings speak of. */
export type Told = Pick<Reading, 'text' | 'figures'>;

/** Without a full stop: one line of the Problems panel. */
export function findingInWords(finding: ReadFinding, filing: Told, words: FindingWords): string {
  return new Sentences(finding, filing, words).sentence();
}

/** What the terms give for the stated figure, in the form in which the filing writes that one. Null where there is no such text. */
export function impliedText(
  { stated, implied }: Pick<ReadFinding, 'stated' | 'implied'>,
  { text, figures }: Told,
): string | null {
  const figure = figures[stated];
  return figure === undefined ? null : computedText(text.slice(figure.start, figure.end), figure, implied);
}

class Sentences {
  readonly #finding: ReadFinding;
  readonly #filing: Told;
  readonly #words: FindingWords;

  constructor(finding: ReadFinding, filing: Told, words: FindingWords) {
    this.#finding = finding;
    this.#filing = filing;
    this.#words = words;
  }

  sentence(): string {
    const { check, relation } = this.#finding;
    switch (relation.type) {
      case 'growth':
        return this.#growth();
      case 'sum':
        return check === 'growth' ? this.#growth() : this.#sum(relation);
      case 'same':
        return this.#same();
      case 'quotient':
        return this.#quotient();
      case 'product':
        return this.#product();
      case 'scaled':
        return this.#scaled(relation);
      case 'withinWhole':
        return this.#withinWhole();
      case 'outOfStep':
        return this.#outOfStep(relation);
      case 'tagged':
        return this.#words.l10n.t('{0} is shown, and its tag says {1}', this.#stated, this.#implied);
      case 'broken':
        return this.#words.l10n.t('The tag of {0} is broken: {1}', this.#stated, xbrlProblemInWords(relation, this.#words.l10n));
      case 'tooPrecise':
        return this.#tooPrecise(relation);
    }
  }

  /** The direction is said in words: a sign would be overlooked. */
  #growth(): string {
    const { l10n } = this.#words;
    const { implied } = this.#finding;
    const stated = this.#statedFigure?.value ?? 0;
    const [change, computed] = [withoutSign(this.#stated), withoutSign(this.#implied)];
    const [current, prior] = this.#twoTerms;
    if (stated < 0) {
      return implied > 0
        ? l10n.t('A decrease of {0} is stated; {1} against {2} is an increase of {3}', change, current, prior, computed)
        : l10n.t('A decrease of {0} is stated; {1} against {2} is one of {3}', change, current, prior, computed);
    }
    return implied < 0
      ? l10n.t('An increase of {0} is stated; {1} against {2} is a decrease of {3}', change, current, prior, computed)
      : l10n.t('An increase of {0} is stated; {1} against {2} is one of {3}', change, current, prior, computed);
  }

  #sum({ weights }: Extract<Relation, { type: 'sum' }>): string {
    const { l10n } = this.#words;
    const { implied } = this.#finding;
    const excess = implied - (this.#statedFigure?.value ?? 0);
    const [computed, stated] = [this.#implied, this.#stated];
    const by = withoutSign(this.#valueLikeStated(Math.abs(excess)));
    if (this.#isWithinRounding(excess)) {
      return l10n.t(
        'What makes up {1} comes to {0}; rounding may explain that, but the other totals of this filing are exact',
        computed,
        stated,
      );
    }
    if (rolesOf(this.#finding, this.#filing.figures).stated === 'closing') {
      return excess > 0
        ? l10n.t(
            'The opening balance and the movements give {0}; that is {1} more than the closing balance {2}',
            computed,
            by,
            stated,
          )
        : l10n.t(
            'The opening balance and the movements give {0}; that is {1} less than the closing balance {2}',
            computed,
            by,
            stated,
          );
    }
    if (this.#finding.terms.some(({ type }) => type === 'elsewhere')) {
      return excess > 0
        ? l10n.t(
            'What other filings report of its parts adds up to {0}; that is {1} more than the {2} stated here',
            computed,
            by,
            stated,
          )
        : l10n.t(
            'What other filings report of its parts adds up to {0}; that is {1} less than the {2} stated here',
            computed,
            by,
            stated,
          );
    }
    if (weights.length === 2 && weights[0] === 1 && weights[1] === -1) {
      const [left, right] = this.#twoTerms;
      return l10n.t('{0} less {1} is {2}, and {3} is stated', left, right, computed, stated);
    }
    return excess > 0
      ? l10n.t('The items add up to {0}; that is {1} more than the total {2}', computed, by, stated)
      : l10n.t('The items add up to {0}; that is {1} less than the total {2}', computed, by, stated);
  }

  /** Whether no more is amiss than rounding all the numbers could have made. */
  #isWithinRounding(excess: number): boolean {
    const { figures } = this.#filing;
    const all = figuresOf(this.#finding).map((index) => figures[index]);
    const open = all.reduce((sum, figure) => sum + (figure === undefined ? 0 : roundingInterval(0, figure.decimals).high), 0);
    return all.length === this.#finding.terms.length + 1 && Math.abs(excess) < open * (1 + 1e-9);
  }

  #same(): string {
    const { l10n } = this.#words;
    const [term] = this.#finding.terms;
    if (term?.type === 'elsewhere') return this.#elsewhere(term);
    const name = this.#name;
    return name === null
      ? l10n.t('{0} is stated here and {1} elsewhere for the same', this.#stated, this.#term(0))
      : l10n.t('{0}: {1} is stated here and {2} elsewhere', name, this.#stated, this.#term(0));
  }

  #elsewhere({ statement, restated }: Extract<Term, { type: 'elsewhere' }>): string {
    const { l10n } = this.#words;
    const [stated, other, file] = [this.#stated, oneLine(statement.text), this.#words.fileName(statement.file)];
    return restated
      ? l10n.t('{0} is stated here, and {2} reported {1} for the same: restated since', stated, other, file)
      : l10n.t('{0} is stated here, and {2} says {1} for the same', stated, other, file);
  }

  #quotient(): string {
    const { l10n } = this.#words;
    const { check } = this.#finding;
    const [stated, computed] = [this.#stated, this.#implied];
    const [above, below] = this.#twoTerms;
    if (check === 'shares') return l10n.t('A share of {0} is stated; {1} of {2} is {3}', stated, above, below, computed);
    if (check === 'translation') return l10n.t('{0} is stated; {1} at a rate of {2} is {3}', stated, above, below, computed);
    return l10n.t('{0} is stated; {1} divided by {2} is {3}', stated, above, below, computed);
  }

  #product(): string {
    const { l10n } = this.#words;
    const [stated, computed] = [this.#stated, this.#implied];
    const [left, right] = this.#twoTerms;
    return this.#finding.check === 'translation'
      ? l10n.t('{0} is stated; {1} at a rate of {2} is {3}', stated, left, right, computed)
      : l10n.t('{0} is stated; {1} times {2} is {3}', stated, left, right, computed);
  }

  #scaled({ factor }: Extract<Relation, { type: 'scaled' }>): string {
    const { l10n } = this.#words;
    if (this.#finding.check === 'translation')
      return l10n.t('{0} is stated; {1} at the rate of this filing is {2}', this.#stated, this.#term(0), this.#implied);
    const times = this.#words.number((factor.low + factor.high) / 2);
    return l10n.t('{0} is stated; {1} times {2} is {3}', this.#stated, this.#term(0), times, this.#implied);
  }

  #withinWhole(): string {
    const whole = (this.#statedFigure?.value ?? 0) + 1 - this.#finding.implied;
    return this.#words.l10n.t(
      '{0} and the other shares of the same whole add up to {1}',
      this.#stated,
      this.#valueLikeStated(whole),
    );
  }

  #outOfStep({ power }: Extract<Relation, { type: 'outOfStep' }>): string {
    const { l10n } = this.#words;
    if (power === 0) return l10n.t('{0} has another sign than the figures beside it', this.#stated);
    const times = this.#words.number(10 ** Math.abs(power));
    return power > 0
      ? l10n.t('{0} is {1} times as much as the figures beside it let expect: is its scale right?', this.#stated, times)
      : l10n.t('{0} is 1/{1} of what the figures beside it let expect: is its scale right?', this.#stated, times);
  }

  #tooPrecise({ claimed, shown }: Extract<Relation, { type: 'tooPrecise' }>): string {
    const [tag, text] = [String(claimed), String(shown)];
    return this.#words.l10n.t('{0} is tagged as accurate to decimals {1}, and its text shows {2}', this.#stated, tag, text);
  }

  get #statedFigure(): ReadFigure | undefined {
    return this.#filing.figures[this.#finding.stated];
  }

  get #stated(): string {
    return this.#written(this.#statedFigure);
  }

  get #name(): string | null {
    return this.#statedFigure === undefined ? null : this.#words.name(this.#statedFigure);
  }

  get #implied(): string {
    return this.#valueLikeStated(this.#finding.implied);
  }

  #valueLikeStated(value: number): string {
    const figure = this.#statedFigure;
    if (figure === undefined) return this.#words.number(value);
    const text = computedText(this.#filing.text.slice(figure.start, figure.end), figure, value);
    return text === null ? this.#words.amount(value, figure) : oneLine(text);
  }

  get #twoTerms(): readonly [string, string] {
    return [this.#term(0), this.#term(1)];
  }

  #term(at: number): string {
    const term = this.#finding.terms[at];
    if (term === undefined) return '';
    return term.type === 'elsewhere' ? oneLine(term.statement.text) : this.#written(this.#filing.figures[term.index]);
  }

  #written(figure: ReadFigure | undefined): string {
    return figure === undefined ? '' : oneLine(this.#filing.text.slice(figure.start, figure.end));
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Behind a word that says the direction already. */
function withoutSign(text: string): string {
  return text.replace(/^\s*[-−–—－﹣+＋]\s*/, '').replace(/^[(（](.*)[)）](\s*%?)$/, '$1$2');
}

/** What a check is called. */
export function checkName(check: CheckId, l10n: Localiser): string {
  return CHECK_NAMES[check](l10n);
}

const CHECK_NAMES: Readonly<Record<CheckId, (l10n: Localiser) => string>> = {
  growth: (l10n) => l10n.t('Growth'),
  sameFact: (l10n) => l10n.t('Same fact twice'),
  footing: (l10n) => l10n.t('Footing'),
  shares: (l10n) => l10n.t('Shares of a whole'),
  translation: (l10n) => l10n.t('Convenience translation'),
  ratios: (l10n) => l10n.t('Ratio from its figures'),
  rollForward: (l10n) => l10n.t('Roll-forward'),
  acrossFilings: (l10n) => l10n.t('Across filings'),
  outliers: (l10n) => l10n.t('Scale or sign'),
  xbrl: (l10n) => l10n.t('XBRL against the text'),
};

/** What a figure is in a relation: beside its place, where the places of a finding are listed. */
export function roleName(role: Role, l10n: Localiser): string {
  return ROLE_NAMES[role](l10n);
}

const ROLE_NAMES: Readonly<Record<Role, (l10n: Localiser) => string>> = {
  stated: (l10n) => l10n.t('stated'),
  change: (l10n) => l10n.t('stated change'),
  current: (l10n) => l10n.t('current period'),
  prior: (l10n) => l10n.t('prior period'),
  same: (l10n) => l10n.t('stated again'),
  otherFiling: (l10n) => l10n.t('other filing'),
  total: (l10n) => l10n.t('total'),
  item: (l10n) => l10n.t('item'),
  deduction: (l10n) => l10n.t('item that is deducted'),
  opening: (l10n) => l10n.t('opening balance'),
  movement: (l10n) => l10n.t('movement'),
  closing: (l10n) => l10n.t('closing balance'),
  share: (l10n) => l10n.t('share'),
  part: (l10n) => l10n.t('part'),
  whole: (l10n) => l10n.t('whole'),
  ratio: (l10n) => l10n.t('ratio'),
  numerator: (l10n) => l10n.t('numerator'),
  denominator: (l10n) => l10n.t('denominator'),
  factor: (l10n) => l10n.t('factor'),
  amount: (l10n) => l10n.t('amount'),
  rate: (l10n) => l10n.t('rate'),
  translated: (l10n) => l10n.t('translated amount'),
  neighbour: (l10n) => l10n.t('figure beside it'),
};
