import { readJson } from '../core/catalogue/workspace/jsonText';
import { aliasInsertion, type Alias } from '../core/catalogue/workspace/addAlias';
import { readEntitiesFile } from '../core/catalogue/workspace/entitiesFile';
import { readMetricsFiles } from '../core/catalogue/workspace/metricsFiles';
import { readIgnoreFile, type IgnoreRules } from '../core/checks/ignoreFile';
import type { FileProblem } from '../core/catalogue/workspace/problems';
import type { Metric } from '../core/catalogue/schema';
import type { CompanyEvidence, Span } from '../core/filing';
import { linePlaces } from '../core/lines';
import type { AliasAnswer, CataloguedFile, WorkspaceFile } from './schemas/workspace';

/** What the workspace's files come to. */
export interface WorkspaceAdditions {
  readonly files: CataloguedFile[];
  readonly companies: CompanyEvidence[];
  /** The whole catalogue, where it is another than before; null where nothing changed. */
  readonly metrics: readonly Metric[] | null;
}

/**
 * The worker's memory of the workspace's files. A file that is no JSON, as while somebody types in it, counts as it was when it last was:
 * else the filings would be read anew without it at every other keystroke.
 */
export class WorkspaceFiles {
  #files: readonly WorkspaceFile[] = [];
  #lastGood = new Map<string, string>();
  #additions = '[]';
  #rules: ReadonlyMap<string, IgnoreRules> = new Map();

  /** Takes in the files as they stand now, in the order in which they count. */
  take(files: readonly WorkspaceFile[]): WorkspaceAdditions {
    this.#files = files;
    const usable = files.map((file) => this.#usable(file));
    this.#lastGood = new Map(usable.map(({ file, text }) => [file.uri, text]));
    const metrics = usable.filter(({ file }) => file.kind === 'metrics');
    const merged = readMetricsFiles(metrics.map(({ text }) => text));
    const additions = JSON.stringify(merged.additions);
    const changed = additions !== this.#additions;
    this.#additions = additions;
    const entities = usable
      .filter(({ file }) => file.kind === 'entities')
      .map((one) => ({ one, read: readEntitiesFile(one.text) }));
    const ignored = usable.filter(({ file }) => file.kind === 'ignore').map((one) => ({ one, ...readIgnoreFile(one.text) }));
    this.#rules = new Map(ignored.map(({ one, rules }) => [one.file.uri, rules]));
    return {
      files: [
        ...metrics.map((one, at) => located(one, merged.files[at]?.problems ?? [], merged.files[at]?.defined ?? [])),
        ...entities.map(({ one, read }) => located(one, read.problems, [])),
        ...ignored.map(({ one, problems }) => located(one, problems, [])),
      ],
      companies: entities.flatMap(({ read }) => read.companies),
      metrics: changed ? merged.metrics : null,
    };
  }

  /** What a file says of findings that are not to be shown; undefined where there is none of that name. */
  rulesOf(uri: string): IgnoreRules | undefined {
    return this.#rules.get(uri);
  }

  /** What to write into a file of metrics, whose text is given as it stands now, for an alias. */
  alias(uri: string, text: string, alias: Alias): AliasAnswer {
    const others = this.#files.filter((file) => file.kind === 'metrics' && file.uri !== uri);
    const outcome = aliasInsertion([...others.map(({ text }) => text), text], others.length, alias);
    if (!('problem' in outcome)) return outcome;
    const { code, values } = outcome.problem;
    return { type: outcome.type, problem: { code, values } };
  }

  #usable(file: WorkspaceFile): Usable {
    const read = file.text.trim() === '' ? null : readJson(file.text);
    if (read?.type !== 'broken') return { file, text: file.text, broken: null };
    return { file, text: this.#lastGood.get(file.uri) ?? '', broken: read.problem };
  }
}

/** The editor shows no more of one file either. */
const MOST_PROBLEMS = 1000;

interface Usable {
  readonly file: WorkspaceFile;
  /** What is read: of a broken file what it was before. */
  readonly text: string;
  readonly broken: FileProblem | null;
}

interface Defined {
  readonly metric: string;
  readonly span: Span;
  readonly landing: Span;
}

/** Of a broken file only what breaks it has a place in the text that the editor shows. */
function located({ file, text, broken }: Usable, problems: readonly FileProblem[], defined: readonly Defined[]): CataloguedFile {
  const placeIn = linePlaces(file.text);
  const placeBefore = linePlaces(text);
  return {
    uri: file.uri,
    problems: (broken === null ? problems : [broken]).slice(0, MOST_PROBLEMS).map(({ code, values, span }) => {
      return { code, values: [...values], place: placeIn(span) };
    }),
    defined: defined.map(({ metric, span, landing }) => {
      return { metric, whole: placeBefore(span), landing: placeBefore(landing) };
    }),
  };
}
