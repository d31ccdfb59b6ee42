import type { Localiser } from '../../catalogue/workspace/problemInWords';
import { checkDescription } from '../checkDescriptions';
import { checkName, roleName } from '../findingInWords';
import { checkIds, type CheckId } from '../model';
import type { CheckSettings, Severity } from '../settings';
import { fingerprint } from './fingerprint';
import type { FindingPlace, ReportedFiling, ReportedFinding, ReportedIgnored, ReportedPlace } from './model';

/** The report as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), for code scanning. Sections are those of that standard. */

export interface SarifSurroundings {
  readonly version: string;
  readonly settings: CheckSettings;
  readonly l10n: Localiser;
  /** From 1: where an offset of a file stands in it; undefined for a file that was not read. */
  readonly placeIn: (file: string) => ((offset: number) => { readonly line: number; readonly column: number }) | undefined;
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

export function sarifReport(filings: readonly ReportedFiling[], surroundings: SarifSurroundings): string {
  const seen = new Map<string, number>();
  const run = {
    tool: { driver: { name: 'Tickmark', version: surroundings.version, rules: checkIds.map((id) => ruleOf(id, surroundings)) } },
    columnKind: 'utf16CodeUnits',
    artifacts: filings.map(({ file }) => ({ location: { uri: uriOf(file) } })),
    results: filings.flatMap(({ findings, ignored }) => [
      ...findings.map((finding) => resultOf(finding, [], seen, surroundings)),
      ...ignored.map((finding) => resultOf(finding, [suppressionOf(finding)], seen, surroundings)),
    ]),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function ruleOf(id: CheckId, { settings, l10n }: SarifSurroundings) {
  const description = { text: checkDescription(id, l10n) };
  return {
    id,
    name: id,
    shortDescription: { text: checkName(id, l10n) },
    fullDescription: description,
    help: description,
    defaultConfiguration: settings[id] === 'off' ? { enabled: false } : { level: LEVELS[settings[id]] },
  };
}

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** Where some results are suppressed, all have to say whether they are (3.27.23): with an empty list. */
function resultOf(
  finding: ReportedFinding,
  suppressions: readonly unknown[],
  seen: Map<string, number>,
  surroundings: SarifSurroundings,
) {
  const { check, severity, message, confidence, places, expected, expectedText, unit, metric, period, text } = finding;
  return {
    ruleId: check,
    ruleIndex: checkIds.indexOf(check),
    level: LEVELS[severity],
    message: { text: literally(`${message}.`) },
    rank: Math.round(1000 * confidence) / 10,
    locations: [{ physicalLocation: physicalLocation(finding, surroundings) }],
    relatedLocations: places.map((place, id) => relatedLocation(place, id, surroundings)),
    partialFingerprints: { 'tickmarkFinding/v1': distinct(fingerprint(finding), seen) },
    suppressions,
    properties: { text, expected, expectedText, unit, metric, period },
  };
}

/** The same finding again, in the order of the file. */
function distinct(print: string, seen: Map<string, number>): string {
  const count = (seen.get(print) ?? 0) + 1;
  seen.set(print, count);
  return `${print}:${String(count)}`;
}

function relatedLocation({ role, ...place }: FindingPlace, id: number, surroundings: SarifSurroundings) {
  const text = `${roleName(role, surroundings.l10n)}: ${place.text}`;
  return { id, message: { text: literally(text) }, physicalLocation: physicalLocation(place, surroundings) };
}

function physicalLocation({ file, line, start, end }: ReportedPlace, { placeIn }: SarifSurroundings) {
  const placeOf = placeIn(file);
  const [first, last] = [placeOf?.(start), placeOf?.(end)];
  const lines =
    first && last
      ? { startLine: first.line, startColumn: first.column, endLine: last.line, endColumn: last.column }
      : { startLine: line };
  const region = { ...lines, charOffset: start, charLength: end - start };
  return { artifactLocation: { uri: uriOf(file) }, region };
}

/** Brackets would begin a link (3.11.6), braces be places to fill in (3.11.5). */
function literally(text: string): string {
  return text.replace(/[[\]\\]/g, '\\$&').replace(/[{}]/g, '$&$&');
}

/** Said by the filing itself, or beside it (3.35.2). */
function suppressionOf({ reason, by }: ReportedIgnored) {
  return { kind: by === 'comment' ? 'inSource' : 'external', status: 'accepted', justification: reason };
}

/** A reference by RFC 3986: of a path that begins nowhere, from wherever the program was started. */
function uriOf(file: string): string {
  const path = file.replace(/\\/g, '/').split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]%3A\//.test(path)) return `file:///${path.replace('%3A', ':')}`;
  return path.startsWith('/') ? `file://${path}` : path.replace(/^\.\//, '');
}
