import type { Mention } from '../core/filing';
import type { ReadFigure } from '../core/library/reading';
import type { Fact } from '../core/xbrl/model';
import type { Answer, Part } from './protocol';

/** The long lists of a request's answer, put together from its parts. */
export interface Parts {
  readonly figures: ReadFigure[];
  readonly mentions: Mention[];
  readonly facts: Fact[];
}

export function noParts(): Parts {
  return { figures: [], mentions: [], facts: [] };
}

export function isPart(answer: Answer): answer is Part {
  return answer.type === 'figures' || answer.type === 'mentions' || answer.type === 'facts';
}

export function addPart(parts: Parts, part: Part): void {
  switch (part.type) {
    case 'figures':
      return void parts.figures.push(...part.figures);
    case 'mentions':
      return void parts.mentions.push(...part.mentions);
    case 'facts':
      return void parts.facts.push(...part.facts);
  }
}
