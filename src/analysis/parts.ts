import type { Mention } from '../core/filing';
import type { BrokenPlace } from '../core/library/brokenFacts';
import type { ReadFigure } from '../core/library/reading';
import type { Fact } from '../core/xbrl/model';
import type { Answer, Part } from './protocol';

/** The long lists of a request's answer, put together from its parts. */
export interface Parts {
  readonly figures: ReadFigure[];
  readonly mentions: Mention[];
  readonly broken: BrokenPlace[];
  readonly facts: Fact[];
}

export function noParts(): Parts {
  return { figures: [], mentions: [], broken: [], facts: [] };
}

const PARTS: ReadonlySet<Answer['type']> = new Set<Part['type']>(['figures', 'mentions', 'broken', 'facts']);

export function isPart(answer: Answer): answer is Part {
  return PARTS.has(answer.type);
}

export function addPart(parts: Parts, part: Part): void {
  switch (part.type) {
    case 'figures':
      return void parts.figures.push(...part.figures);
    case 'mentions':
      return void parts.mentions.push(...part.mentions);
    case 'broken':
      return void parts.broken.push(...part.places);
    case 'facts':
      return void parts.facts.push(...part.facts);
  }
}
