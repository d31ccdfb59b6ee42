import type { Definition, Mention } from '../core/filing';
import type { BrokenPlace } from '../core/library/brokenFacts';
import type { OutlineEntry } from '../core/library/outline';
import type { MetricEntry, ReadFigure } from '../core/library/reading';
import type { Answer, Part } from './protocol';

/** The long lists of a request's answer, put together from its parts. */
export interface Parts {
  readonly figures: ReadFigure[];
  readonly mentions: Mention[];
  readonly broken: BrokenPlace[];
  readonly definitions: Definition[];
  readonly outline: OutlineEntry[];
  readonly metrics: MetricEntry[];
}

export function noParts(): Parts {
  return { figures: [], mentions: [], broken: [], definitions: [], outline: [], metrics: [] };
}

const LISTS: ReadonlySet<string> = new Set(Object.keys(noParts()));

export function isPart(answer: Answer): answer is Part {
  return LISTS.has(answer.type);
}

export function addPart(parts: Parts, part: Part): void {
  switch (part.type) {
    case 'figures':
      return void parts.figures.push(...part.figures);
    case 'mentions':
      return void parts.mentions.push(...part.mentions);
    case 'broken':
      return void parts.broken.push(...part.places);
    case 'definitions':
      return void parts.definitions.push(...part.definitions);
    case 'outline':
      return void parts.outline.push(...part.outline);
    case 'metrics':
      return void parts.metrics.push(...part.metrics);
  }
}
