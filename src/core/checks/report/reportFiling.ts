import { formatPeriod } from '../../calendar';
import type { Analysis, Figure } from '../../filing';
import type { Statement } from '../../library/librarySeries';
import { outlineOf, sectionsAt } from '../../library/outline';
import { placedFigures, textsOf } from '../../wire';
import { findingInWords, impliedText, type FindingWords } from '../findingInWords';
import type { ShownFinding, Sifted } from '../ignore';
import type { Checked, Term, Tie } from '../model';
import { readChecked } from '../readFindings';
import { rolesOf, type Role } from '../roles';
import { formulaOf } from './formula';
import type { Counts, FindingPlace, ReportedFiling, ReportedFinding, ReportedPlace, ReportedSection, ReportedTie } from './model';

/** A filing that was checked, and what of its findings is to be told. */
export interface CheckedFiling {
  readonly file: string;
  readonly analysis: Pick<Analysis, 'filing' | 'figures' | 'profile'>;
  /** The text of the file. */
  readonly source: string;
  readonly checked: Checked;
  readonly sifted: Sifted;
}

export interface ReportWords extends FindingWords {
  /** Where another filing states something; null where that is not known. */
  place(statement: Statement): Omit<ReportedPlace, 'file' | 'text'> | null;
}

export function reportedFiling(subject: CheckedFiling, words: ReportWords): ReportedFiling {
  return new Reporter(subject, words).filing();
}

class Reporter {
  readonly #subject: CheckedFiling;
  readonly #words: ReportWords;
  /** By figure; one that could not be found in the file has none. */
  readonly #places: ReadonlyMap<Figure, ReportedPlace>;

  constructor(subject: CheckedFiling, words: ReportWords) {
    this.#subject = subject;
    this.#words = words;
    const { file, analysis, source } = subject;
    const placed = placedFigures(textsOf(analysis.filing, source), analysis.figures);
    this.#places = new Map(
      placed.map(({ figure, place, line, text }) => [figure, { file, line, ...place, text: text.replace(/\s+/g, ' ') }]),
    );
  }

  filing(): ReportedFiling {
    const { file, analysis, checked, sifted } = this.#subject;
    const { entity, periodEnd } = analysis.profile;
    const reached = new Set(checked.reached);
    return {
      file,
      entity,
      periodEnd,
      figures: analysis.figures.length,
      reached: reached.size,
      tied: checked.tied.length,
      held: readChecked(checked).held,
      findings: sifted.shown.map((shown) => this.#finding(shown)),
      ignored: sifted.ignored.map((ignored) => ({ ...this.#finding(ignored), reason: ignored.reason, by: ignored.by })),
      sections: this.#sections(),
      ties: checked.ties.map((tie) => this.#tie(tie)).sort((a, b) => a.start - b.start),
      unreached: analysis.figures.flatMap((_, index) => (reached.has(index) ? [] : [this.#place(index)])),
    };
  }

  #finding({ finding, severity }: ShownFinding): ReportedFinding {
    const { check, stated, terms, place, confidence, implied, suspects } = finding;
    const { filing, figures } = this.#subject.analysis;
    const told = { text: filing.text, figures };
    const { unit = '', metric = null, period = null } = figures[stated] ?? {};
    const roles = rolesOf(finding, figures);
    const own: Term = { type: 'figure', index: stated };
    return {
      ...this.#place(place),
      check,
      severity,
      confidence,
      message: findingInWords(finding, told, this.#words),
      expected: implied,
      expectedText: impliedText(finding, told),
      unit,
      metric,
      period: period && formatPeriod(period),
      places: [own, ...terms].flatMap((term, at) => this.#termPlace(term, [roles.stated, ...roles.terms][at], suspects)),
    };
  }

  #termPlace(term: Term, role: Role = 'stated', suspects: readonly number[]): FindingPlace[] {
    if (term.type === 'figure') return [{ ...this.#place(term.index), role, suspect: suspects.includes(term.index) }];
    const { file, text } = term.statement;
    const place = this.#words.place(term.statement);
    return place === null ? [] : [{ file, ...place, text, role, suspect: false }];
  }

  #tie({ check, relation, stated, terms }: Tie): ReportedTie {
    const place = this.#place(stated);
    const texts = terms.map((term) => (term.type === 'figure' ? this.#place(term.index).text : term.statement.text));
    return { ...place, check, formula: formulaOf(relation, place.text, texts) };
  }

  #place(index: number): ReportedPlace {
    const { analysis, file } = this.#subject;
    const figure = analysis.figures[index];
    return (figure && this.#places.get(figure)) ?? { file, line: 1, start: 0, end: 0, text: '' };
  }

  #sections(): ReportedSection[] {
    const { analysis, checked, sifted } = this.#subject;
    const outline = outlineOf(analysis.filing);
    const [reached, tied] = [new Set(checked.reached), new Set(checked.tied)];
    const findings = new Map<number, number>();
    for (const { finding } of sifted.shown) findings.set(finding.place, (findings.get(finding.place) ?? 0) + 1);
    const sections = new Map<unknown, Counting>();
    analysis.figures.forEach(({ start }, index) => {
      const section = sectionsAt(outline, start).findLast(({ name }) => name !== null);
      const known = sections.get(section) ?? { name: section?.name ?? null, figures: 0, reached: 0, tied: 0, findings: 0 };
      sections.set(section, known);
      known.figures++;
      if (reached.has(index)) known.reached++;
      if (tied.has(index)) known.tied++;
      known.findings += findings.get(index) ?? 0;
    });
    return [...sections.values()];
  }
}

type Counting = { -readonly [Field in keyof ReportedSection]: ReportedSection[Field] };

/** Of several filings together. */
export function totalOf(filings: readonly Counts[]): Counts {
  const sum = (field: keyof Counts) => filings.reduce((all, filing) => all + filing[field], 0);
  return { figures: sum('figures'), reached: sum('reached'), tied: sum('tied') };
}
