import type { ReadResource } from './contexts';
import type { Context, Unit } from './model';
import type { XbrlProblemCode } from './problems';
import type { Report } from './values';

/** What is said of a fact that refers to none, to one that is not there, to one that is broken. */
export interface ReferenceCodes {
  readonly missing: XbrlProblemCode;
  /** Null where that is said of the document as a whole. */
  readonly unknown: XbrlProblemCode | null;
  readonly broken: XbrlProblemCode;
}

/** Contexts or units of a document, found by their ids. Of several with one id the first counts. */
export class Resources<T extends Context | Unit> {
  readonly all: readonly T[];
  readonly #indices = new Map<string, number | null>();
  readonly #codes: ReferenceCodes;

  constructor(resources: readonly ReadResource<T>[], codes: ReferenceCodes) {
    const all: T[] = [];
    for (const { id, read } of resources) {
      if (id === null || this.#indices.has(id)) continue;
      this.#indices.set(id, read === null ? null : all.push(read) - 1);
    }
    this.all = all;
    this.#codes = codes;
  }

  /** The index of the one that a fact refers to; null, with a report, where there is none. */
  indexOf(id: string | null, report: Report): number | null {
    const index = id === null ? undefined : this.#indices.get(id);
    if (id === null) report(this.#codes.missing, '');
    else if (index === null) report(this.#codes.broken, id);
    else if (index === undefined && this.#codes.unknown !== null) report(this.#codes.unknown, id);
    return index ?? null;
  }
}
