import { companyNameKey } from '../companies/names';
import { formatPeriod } from '../calendar';
import type { Analysis, CompanyEvidence, Definition, Figure, Span } from '../filing';
import { linePlaces } from '../lines';
import { dimensionsOf, placedFigures, textsOf, type Placed } from '../wire';
import { firstSentence, placeOf as placeOfDefinition } from './definitions';
import type { FilingRecord, RecordDefinition, RecordFigure, RecordPlace } from './record';

/** What the library keeps of a filing. `source` is the text of the file. */
export function recordOf(analysis: Analysis, source: string): FilingRecord {
  const { filing, profile, figures, mentions, definitions } = analysis;
  const placeOf = linePlaces(filing.text);
  const companies = new Companies(analysis.companies);
  const placed = placedFigures(textsOf(filing, source), figures);
  const records = placed.map((each) => recordFigure(each, placeOf(each.figure), companies.indexOf(each.figure.entity)));
  return {
    profile,
    form: formOf(analysis),
    companies: companies.all,
    figures: records,
    mentions: mentions.map(({ metric, start, end }) => ({ metric, place: placeOf({ start, end }) })),
    definitions: definitions.flatMap((definition) => recordDefinition(definition, filing.text, placeOf) ?? []),
  };
}

function formOf({ evidence }: Analysis): string | null {
  return evidence.reasons.flatMap((reason) => (reason.type === 'submission' ? [reason.form] : []))[0] ?? null;
}

/** Companies by their names; one that only a figure names joins them. */
class Companies {
  readonly all: CompanyEvidence[];
  readonly #indices = new Map<string, number>();

  constructor(evidence: readonly CompanyEvidence[]) {
    this.all = [...evidence];
    evidence.forEach(({ names }, index) => {
      for (const name of names) this.#remember(name, index);
    });
  }

  /** -1 for nobody. */
  indexOf(entity: string | null): number {
    const key = entity === null ? '' : companyNameKey(entity);
    if (entity === null || key === '') return -1;
    const known = this.#indices.get(key);
    if (known !== undefined) return known;
    this.all.push({ names: [entity], tickers: [], cik: null, lei: null });
    this.#remember(entity, this.all.length - 1);
    return this.all.length - 1;
  }

  #remember(name: string, index: number): void {
    const key = companyNameKey(name);
    if (key !== '' && !this.#indices.has(key)) this.#indices.set(key, index);
  }
}

function recordFigure({ figure, place, line, text }: Placed<Figure>, shown: RecordPlace, company: number): RecordFigure {
  const { decimal, decimals, unit, notation, bound, period, metric, label, partOf, kind, basis, ambiguous, tags } = figure;
  const [tag] = tags;
  return {
    place: shown,
    source: { ...place, line },
    text,
    decimal,
    decimals,
    unit,
    notation,
    bound,
    period: period === null ? null : formatPeriod(period),
    metric,
    label,
    partOf,
    kind,
    basis,
    company,
    concept: tag?.concept ?? null,
    dimensions: tag === undefined ? null : dimensionsOf(tag),
    ambiguous,
  };
}

function recordDefinition(
  definition: Definition,
  text: string,
  placeOf: (span: Span) => RecordPlace,
): RecordDefinition | undefined {
  const { metric, term, span, source } = definition;
  // Spelling a term out says what it is called, not what it is.
  if (metric === null || source === 'abbreviation') return undefined;
  const { landing } = placeOfDefinition(definition);
  return { metric, term, place: placeOf(landing), summary: firstSentence(text.slice(span.start, span.end)) };
}
