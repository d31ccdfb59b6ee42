import type { z } from 'zod';
import { builtInMetrics } from './builtIn';
import { reportedMetrics, type ReportedMetric } from './concepts';
import { CatalogueError, conflictsOf, type CatalogueProblem } from './problems';
import { catalogueSchema, type Metric } from './schema';

/** The metrics the engine knows. Immutable; recognition builds its own look-up from {@link metrics}. */
export interface Catalogue {
  readonly metrics: readonly Metric[];
  /** The metrics that XBRL concepts report, by the concept's name; `metricOfConcept` asks it. */
  readonly reported: ReadonlyMap<string, ReportedMetric>;
  /** The entry with that id; undefined where there is none. */
  byId(id: string): Metric | undefined;
  /**
   * The display name of a metric. `language` is a BCP 47 tag; without labels for it, its primary tag is tried, then English,
   * then whatever the entry has. Undefined where there is no such metric.
   */
  label(id: string, language: string): string | undefined;
}

/**
 * The built-in catalogue together with `extra`, the entries of a workspace's own file as parsed from JSON. All of it is checked
 * here, so nothing else needs to.
 *
 * @throws CatalogueError when an entry breaks the schema, takes an id that is in use, or claims a label or a concept of another
 * metric.
 */
export function loadCatalogue(extra: unknown = []): Catalogue {
  const added = checked(extra);
  const metrics = [...checked(builtInMetrics), ...added];
  // The suite proves that the built-in entries do not conflict; asking again at every start would cost 30 ms.
  const conflicts = added.length > 0 ? conflictsOf(metrics) : [];
  if (conflicts.length > 0) throw new CatalogueError(conflicts);
  return new MetricCatalogue(metrics);
}

/** A catalogue of metrics that have been checked. */
export function catalogueOf(metrics: readonly Metric[]): Catalogue {
  return new MetricCatalogue(metrics);
}

class MetricCatalogue implements Catalogue {
  readonly reported: ReadonlyMap<string, ReportedMetric>;
  readonly #byId: ReadonlyMap<string, Metric>;

  constructor(readonly metrics: readonly Metric[]) {
    this.#byId = new Map(metrics.map((metric) => [metric.id, metric]));
    this.reported = reportedMetrics(metrics);
  }

  byId(id: string): Metric | undefined {
    return this.#byId.get(id);
  }

  label(id: string, language: string): string | undefined {
    const labels = new Map(Object.entries(this.byId(id)?.labels ?? {}));
    const primary = language.split('-', 1)[0] ?? language;
    const names = labels.get(language) ?? labels.get(primary) ?? labels.get('en') ?? [...labels.values()][0];
    return names?.[0];
  }
}

function checked(entries: unknown): Metric[] {
  const result = catalogueSchema.safeParse(entries);
  if (result.success) return result.data;
  throw new CatalogueError(result.error.issues.map((issue) => problemOf(issue, entries)));
}

function problemOf({ path, message }: z.core.$ZodIssue, entries: unknown): CatalogueProblem {
  const [index, ...field] = path;
  if (typeof index !== 'number') return { entry: 'catalogue', field: '', message };
  return { entry: nameOf(entries, index), field: field.map(String).join('.'), message };
}

/** How a person would find the entry: its id where that can be read. */
function nameOf(entries: unknown, index: number): string {
  const entry: unknown = Array.isArray(entries) ? entries[index] : undefined;
  const id: unknown = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
  return typeof id === 'string' ? id : `entry ${index + 1}`;
}
