import type { Span } from '../../filing';
import { languages } from '../../languages/all';
import { builtInMetrics } from '../builtIn';
import { canonicalConcept, claimedConcepts } from '../concepts';
import { conceptClaim, labelClaim, ownersOf, type ClaimScope } from '../problems';
import type { Metric } from '../schema';
import { listIn } from './entitiesFile';
import { extended, contradictions } from './additions';
import { problemAt, problemsOfIssues } from './issues';
import { readJson, spanAt, type JsonText } from './jsonText';
import { knownMetric, metricsFile, newMetric, type Addition } from './metricsSchema';
import { isHarmless, type FileProblem, type JsonPath } from './problems';

/** What files of a workspace make of the catalogue. */
export interface MetricsFiles {
  /** The built-in metrics as the files have extended them, then those of the files. */
  readonly metrics: readonly Metric[];
  /** What was added, for telling whether it is still the same. */
  readonly additions: readonly Addition[];
  /** For each of the files, in their order. */
  readonly files: readonly MetricsFile[];
}

export interface MetricsFile {
  readonly problems: readonly FileProblem[];
  /** The metrics that the file says the meaning of. */
  readonly defined: readonly DefinedMetric[];
}

/** Where a metric is defined. */
export interface DefinedMetric {
  readonly metric: string;
  /** The whole entry. */
  readonly span: Span;
  /** The words of the definition. */
  readonly landing: Span;
}

/**
 * Merges the texts of `.tickmark/metrics.json` of several folders into the catalogue. An entry that has a problem is left out; where
 * two conflict, that is the later one. Work is linear in the length of the texts.
 */
export function readMetricsFiles(texts: readonly string[]): MetricsFiles {
  const merge = new Merge();
  const files = texts.map((text) => readFile(text, merge));
  return { metrics: merge.metrics(), additions: merge.additions, files };
}

/** The built-in metrics have 50,000 names: those of a language are gone through when a workspace first adds one in it. */
const builtInOwners = new Map<string, ReadonlyMap<string, string>>();

function builtInOwner({ scope, key }: Claim): string | undefined {
  const name = scope.type === 'concepts' ? '' : scope.language;
  let owners = builtInOwners.get(name);
  if (owners === undefined) builtInOwners.set(name, (owners = ownersOf(builtInMetrics, scope)));
  return owners.get(key);
}

/** The catalogue while files are added to it. */
class Merge {
  readonly additions: Addition[] = [];
  readonly #owners = new Map<string, string>();
  readonly #metrics = new Map(builtInMetrics.map((metric) => [metric.id, metric]));

  metrics(): readonly Metric[] {
    return [...this.#metrics.values()];
  }

  byId(id: string): Metric | undefined {
    return this.#metrics.get(id);
  }

  /** The metric that claims something, if that is another one. */
  rival(claim: Claim, id: string): string | undefined {
    const owner = builtInOwner(claim) ?? this.#owners.get(claim.key);
    return owner === id ? undefined : owner;
  }

  add(addition: Addition, metric: Metric, claims: Iterable<string>): void {
    this.additions.push(addition);
    this.#metrics.set(metric.id, metric);
    for (const claim of claims) this.#owners.set(claim, metric.id);
  }
}

function readFile(text: string, merge: Merge): MetricsFile {
  if (text.trim() === '') return { problems: [], defined: [] };
  const read = readJson(text);
  if (read.type === 'broken') return { problems: [read.problem], defined: [] };
  const { json } = read;
  const file = metricsFile.safeParse(json.value);
  const problems = [...read.problems, ...problemsOfIssues(file.error?.issues ?? [], json, [])];
  const entries = listIn(json.value, 'metrics');
  const named = new Set(entries.flatMap((entry) => idOf(entry) ?? []));
  const seen = new Set<string>();
  const defined = entries.flatMap((entry, index) => {
    const place = { json, path: ['metrics', index], isMetric: (id: string) => named.has(id) || merge.byId(id) !== undefined };
    const found = addEntry(entry, place, merge, seen);
    problems.push(...found);
    return found.every(isHarmless) ? (definedBy(entry, place) ?? []) : [];
  });
  return { problems: problems.sort((a, b) => a.span.start - b.span.start), defined };
}

interface Place {
  readonly json: JsonText;
  readonly path: JsonPath;
  /** Whether there is a metric of that id, in the catalogue or in the file. */
  readonly isMetric: (id: string) => boolean;
}

/** Adds an entry to the catalogue unless it has a problem that is more than a remark. */
function addEntry(entry: unknown, place: Place, merge: Merge, seen: Set<string>): FileProblem[] {
  const { json, path } = place;
  const id = idOf(entry);
  const known = id === undefined ? undefined : merge.byId(id);
  const parsed = (known === undefined ? newMetric : knownMetric).safeParse(entry);
  if (!parsed.success) return problemsOfIssues(parsed.error.issues, json, path);
  const addition: Addition = parsed.data;
  if (seen.has(addition.id)) return [problemAt(json, [...path, 'id'], 'idTwice', addition.id)];
  seen.add(addition.id);
  const claims = claimsOf(addition);
  const problems = [
    ...(known === undefined ? [] : contradictions(addition, known, json, path)),
    ...conflicts(addition.id, claims, place, merge),
    ...strangers(addition, place),
    ...unreadLanguages(addition, place),
  ];
  // A whole metric satisfies the schema of one; of a known one the rest is there already.
  const metric = known === undefined ? newMetric.parse(entry) : extended(known, addition);
  if (problems.every(isHarmless)) merge.add(addition, metric, new Set(claims.map(({ key }) => key)));
  return problems;
}

interface Claim {
  readonly path: JsonPath;
  readonly scope: ClaimScope;
  readonly key: string;
  readonly code: 'labelTaken' | 'conceptTaken';
  readonly subject: string;
}

function claimsOf({ id, concepts = [], labels = {} }: Addition): Claim[] {
  const own = claimedConcepts({ id }).map(({ concept }) => conceptAt(concept, 'id'));
  const listed = concepts.map(({ concept }, at) => conceptAt(concept, 'concepts', at, 'concept'));
  const names = Object.entries(labels).flatMap(([language, list]) =>
    list.map((label, at): Claim => {
      const scope = { type: 'labels', language } as const;
      return { path: ['labels', language, at], scope, key: labelClaim(language, label), code: 'labelTaken', subject: label };
    }),
  );
  return [...own, ...listed, ...names];
}

function conceptAt(concept: string, ...path: (string | number)[]): Claim {
  const key = conceptClaim(canonicalConcept(concept));
  return { path, scope: { type: 'concepts' }, key, code: 'conceptTaken', subject: concept };
}

/** Nothing could tell two metrics apart that share a name or a concept. */
function conflicts(id: string, claims: readonly Claim[], { json, path }: Place, merge: Merge): FileProblem[] {
  return claims.flatMap((claim) => {
    const rival = merge.rival(claim, id);
    return rival === undefined ? [] : [problemAt(json, [...path, ...claim.path], claim.code, claim.subject, rival)];
  });
}

/** Metrics that an entry names and nobody knows. */
function strangers({ perShare, nonGaap, total }: Addition, { json, path, isMetric }: Place): FileProblem[] {
  const named: readonly (readonly [JsonPath, string | undefined])[] = [
    [['perShare', 'basic'], perShare?.basic],
    [['perShare', 'diluted'], perShare?.diluted],
    [['nonGaap'], nonGaap],
    [['total'], total],
  ];
  return named.flatMap(([field, id]) =>
    id === undefined || isMetric(id) ? [] : [problemAt(json, [...path, ...field], 'noSuchMetric', id)],
  );
}

const READ_LANGUAGES = languages.map(({ tag }) => tag);

/** Names in a language that no filing is read in are shown, but found nowhere. */
function unreadLanguages({ labels = {} }: Addition, { json, path }: Place): FileProblem[] {
  return Object.keys(labels)
    .filter((tag) => !READ_LANGUAGES.some((read) => tag === read || tag.startsWith(`${read}-`)))
    .map((tag) => problemAt(json, [...path, 'labels', tag], 'languageNotRead', tag, READ_LANGUAGES.join(', ')));
}

function definedBy(entry: unknown, { json, path }: Place): DefinedMetric | undefined {
  const metric = idOf(entry);
  const span = spanAt(json, path);
  const landing = spanAt(json, [...path, 'definition']);
  return metric === undefined || span === undefined || landing === undefined ? undefined : { metric, span, landing };
}

function idOf(entry: unknown): string | undefined {
  const id: unknown = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
  return typeof id === 'string' ? id : undefined;
}
