import { decode, UnknownEncodingError } from '../../decode';
import type { XbrlReport } from '../model';
import { problem } from '../problems';
import { readFile, type RawFile } from './file';
import type { Taxonomy, TaxonomyFile, TaxonomyProblem } from './model';
import { taxonomyOf } from './read';

/** More files of its own than any filing has. */
const MOST_FILES = 100;

/** What EDGAR calls the linkbases of a schema (EDGAR Filer Manual II, 6.3.3), for a schema that does not name them. */
const USUAL_ENDINGS = ['_lab.xml', '_cal.xml', '_pre.xml', '_def.xml'];

/**
 * The taxonomy files that lie beside a filing. The filing names the first, these name others: whoever has the folder asks for the
 * names that are wanted until there are none. Only plain names of the same folder ever are.
 */
export class FilesBesideFiling {
  readonly #namespaces: XbrlReport['namespaces'];
  readonly #asked = new Set<string>();
  readonly #read: RawFile[] = [];
  readonly #unreadable: TaxonomyProblem[] = [];
  #wanted: string[] = [];
  #taxonomy: Taxonomy | null = null;

  constructor({ references, namespaces }: Pick<XbrlReport, 'references' | 'namespaces'>) {
    this.#namespaces = namespaces;
    references.forEach((href) => this.#want(plainName(href)));
  }

  /** Names of files to look for beside the filing. A name is told once. */
  takeWanted(): string[] {
    const wanted = this.#wanted;
    this.#wanted = [];
    return wanted;
  }

  add(file: TaxonomyFile): void {
    const read = readFile(file);
    this.#read.push(read);
    this.#taxonomy = null;
    read.references.forEach((href) => this.#want(plainName(href)));
    if (!file.name.endsWith('.xsd')) return;
    for (const ending of USUAL_ENDINGS) this.#want(file.name.slice(0, -'.xsd'.length) + ending);
  }

  /** A file as it lies there. */
  addBytes(name: string, bytes: Uint8Array): void {
    try {
      this.add({ name, text: decode(bytes, 'markup') });
    } catch (error) {
      if (!(error instanceof UnknownEncodingError)) throw error;
      this.#addUnreadable(name, error.encoding);
    }
  }

  /** A file that is there but in an encoding that nobody here knows. */
  #addUnreadable(name: string, encoding: string): void {
    this.#unreadable.push({ file: name, problem: problem('unknownEncoding', encoding, { start: 0, end: 0 }), line: 1 });
    this.#taxonomy = null;
  }

  /** What the files say that have come so far. */
  taxonomy(): Taxonomy {
    if (this.#taxonomy === null) {
      const taxonomy = taxonomyOf(this.#read, this.#namespaces);
      this.#taxonomy = { ...taxonomy, problems: [...this.#unreadable, ...taxonomy.problems] };
    }
    return this.#taxonomy;
  }

  #want(name: string | null): void {
    if (name === null || this.#asked.has(name) || this.#asked.size >= MOST_FILES) return;
    this.#asked.add(name);
    this.#wanted.push(name);
  }
}

/** The name of a file in the same folder that an href refers to; null for anything that lies, or might lie, elsewhere. */
export function plainName(href: string): string | null {
  const [address = ''] = href.split('#');
  const name = decoded(address.startsWith('./') ? address.slice(2) : address);
  // A colon begins a scheme, a drive, or a stream of a file.
  return name === null || name === '' || /^\.{1,2}$|[/\\:?*"<>|\p{Cc}]/u.test(name) ? null : name;
}

function decoded(address: string): string | null {
  try {
    return decodeURIComponent(address);
  } catch {
    return null;
  }
}
