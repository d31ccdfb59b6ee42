import type { Catalogue } from '../../core/catalogue/catalogue';
import { acrossTies, ontoFigures } from '../../core/checks/acrossFilings';
import { checkFiling } from '../../core/checks/checkFiling';
import { sifted, type Ignoring, type Sifted } from '../../core/checks/ignore';
import { ignoreComments } from '../../core/checks/ignoreComments';
import { NO_RULES } from '../../core/checks/ignoreFile';
import type { Checked } from '../../core/checks/model';
import { readChecked } from '../../core/checks/readFindings';
import { jsonReport } from '../../core/checks/report/json';
import { markdownReport } from '../../core/checks/report/markdown';
import type { ReportedFiling } from '../../core/checks/report/model';
import { reportedFiling, type ReportWords } from '../../core/checks/report/reportFiling';
import { sarifReport } from '../../core/checks/report/sarif';
import { defaultSettings } from '../../core/checks/settings';
import { fromNumber } from '../../core/decimal';
import { Library } from '../../core/library/library';
import { recordOf } from '../../core/library/recordOf';
import { linePlaces } from '../../core/lines';
import { taxonomyBeside } from '../besideFiling';
import { catalogueFor } from '../catalogue';
import { checkTable } from '../checkTable';
import { deliver } from '../deliver';
import { ENGLISH } from '../english';
import { IgnoreRulesReader } from '../ignoreRules';
import type { CheckRequest } from '../options';
import { problemMessages } from '../problemMessages';
import { readFilings, type ReadFiling } from '../readFilings';
import { valueInDigits } from '../seriesTable';
import { complain, FOUND, SUCCESS, TROUBLE, type Surroundings } from '../surroundings';

/** `tickmark check`: where filings disagree with themselves, and with each other. All files are read before the first is checked. */
export async function check(request: CheckRequest, surroundings: Surroundings): Promise<number> {
  const catalogue = await catalogueFor(request.catalogue, surroundings);
  if (catalogue === null) return TROUBLE;
  const library = new Library(catalogue);
  const read: ReadFiling[] = [];
  const readingCode = await readFilings(request, catalogue, surroundings, (filing) => {
    library.set(filing.file, recordOf(filing.analysis, filing.source));
    read.push(filing);
  });
  const folders = new IgnoreRulesReader(surroundings);
  const words = wordsFrom(library, catalogue);
  const filings: ReportedFiling[] = [];
  for (const filing of read) {
    const { filing: document, figures } = filing.analysis;
    const further = ontoFigures(acrossTies(library, filing.file), document.text, figures);
    const checked = checkFiling(filing.analysis, catalogue, further, await taxonomyBeside(filing, surroundings));
    const told = toldOf(checked, filing, await ignoringOf(filing, request, folders, surroundings), request);
    filings.push(reportedFiling({ ...filing, checked, sifted: told }, words));
  }
  const foundCode = filings.some(({ findings }) => findings.length > 0) ? FOUND : SUCCESS;
  const deliveryCode = await deliver(() => printed(filings, read, request, surroundings), request, surroundings);
  return Math.max(readingCode, folders.code, foundCode, deliveryCode);
}

async function ignoringOf(
  { file, analysis, source }: ReadFiling,
  { ignore }: CheckRequest,
  folders: IgnoreRulesReader,
  surroundings: Surroundings,
): Promise<Ignoring> {
  if (!ignore) return { settings: defaultSettings, rules: NO_RULES, file, comments: [] };
  const { comments, problems } = ignoreComments(analysis.filing, source);
  for (const message of problemMessages(file, source, problems)) complain(surroundings, message);
  return { settings: defaultSettings, ...(await folders.around(file)), comments };
}

function toldOf(checked: Checked, { analysis }: ReadFiling, ignoring: Ignoring, { checks, minConfidence }: CheckRequest): Sifted {
  const wanted = readChecked(checked).findings.filter(
    ({ check: name, confidence }) => confidence >= minConfidence && (checks === null || checks.includes(name)),
  );
  return sifted(wanted, { text: analysis.filing.text, figures: analysis.figures }, ignoring);
}

function wordsFrom(library: Library, catalogue: Catalogue): ReportWords {
  return {
    l10n: ENGLISH,
    amount: (value, { decimals, unit, notation }) => {
      const digits = valueInDigits(fromNumber(Number(value.toFixed(Math.min(100, Math.max(0, decimals))))), notation);
      return unit === 'pure' || unit === 'count' ? digits : `${digits} ${unit}`;
    },
    number: (value) => String(Number(value.toPrecision(6))),
    name: ({ metric, label }) => (metric === null ? label : (catalogue.label(metric, 'en') ?? metric)),
    fileName: (file) => file,
    place: ({ file, figure }) => library.record(file)?.figures[figure]?.source ?? null,
  };
}

function printed(
  filings: readonly ReportedFiling[],
  read: readonly ReadFiling[],
  { format }: CheckRequest,
  { version }: Surroundings,
): string {
  switch (format) {
    case 'table':
      return checkTable(filings);
    case 'json':
      return jsonReport(filings);
    case 'markdown':
      return markdownReport(filings, ENGLISH);
    case 'sarif':
      return sarifReport(filings, { version, settings: defaultSettings, l10n: ENGLISH, placeIn: placesIn(read) });
  }
}

/** Lines and columns of the files, counted once for each. */
function placesIn(read: readonly ReadFiling[]) {
  const sources = new Map(read.map(({ file, source }) => [file, source]));
  const known = new Map<string, (offset: number) => { readonly line: number; readonly column: number }>();
  return (file: string) => {
    const source = sources.get(file);
    if (source === undefined) return undefined;
    const made = known.get(file) ?? columnsOf(source);
    known.set(file, made);
    return made;
  };
}

function columnsOf(source: string) {
  const placeOf = linePlaces(source);
  return (offset: number) => {
    const { line, character } = placeOf({ start: offset, end: offset });
    return { line: line + 1, column: character + 1 };
  };
}
