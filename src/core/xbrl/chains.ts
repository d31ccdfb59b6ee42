import type { Element } from 'domhandler';
import { attributeText } from './markup';
import type { XbrlProblem } from './model';
import { placeOf } from './markup';
import { problem } from './problems';
import type { RawContinuation } from './raw';
import type { Report } from './values';

/** `continuedAt`: what a text is continued by (Inline XBRL 1.1, 4.1.1). A continuation belongs to one chain. */
export class Chains {
  readonly #continuations: readonly RawContinuation[];
  readonly #source: string;
  readonly #byId = new Map<string, RawContinuation>();
  readonly #used = new Set<RawContinuation>();

  constructor(continuations: readonly RawContinuation[], source: string) {
    this.#continuations = continuations;
    this.#source = source;
    for (const continuation of continuations) {
      const id = attributeText(continuation.element, 'id');
      if (id !== null && !this.#byId.has(id)) this.#byId.set(id, continuation);
    }
  }

  /** The continuations of an element, in order: up to the first that is missing, or that has been used. */
  of(element: Element, report: Report): RawContinuation[] {
    const chain: RawContinuation[] = [];
    const own = new Set<RawContinuation>();
    for (let id = attributeText(element, 'continuedat'); id !== null; id = nextId(chain)) {
      const next = this.#byId.get(id);
      if (next === undefined) report('unknownContinuation', id);
      else if (own.has(next)) report('continuationCycle', id);
      else if (this.#used.has(next)) report('sharedContinuation', id);
      if (next === undefined || this.#used.has(next)) break;
      this.#used.add(next);
      own.add(next);
      chain.push(next);
    }
    return chain;
  }

  /** Continuations that continue nothing, once every chain has been followed. */
  unused(): XbrlProblem[] {
    return this.#continuations
      .filter((continuation) => !this.#used.has(continuation))
      .map(({ element }) => problem('unusedContinuation', attributeText(element, 'id') ?? '', placeOf(element, this.#source)));
  }
}

function nextId(chain: readonly RawContinuation[]): string | null {
  const last = chain.at(-1);
  return last === undefined ? null : attributeText(last.element, 'continuedat');
}
