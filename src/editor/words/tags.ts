import { l10n } from 'vscode';
import { fromNumber } from '../../core/decimal';
import type { Period, Tag } from '../../core/filing';
import type { ReadFigure } from '../../core/library/reading';
import { inFull } from './amounts';
import { periodInWords, type FiscalYears } from './periods';

/** How a figure is tagged, in the language of the editor. Names of concepts and members are the filing's, as plain text. */

/** `Tagged us-gaap:Revenues · us-gaap:ProductMember` */
export function tagInWords({ concept, dimensions }: Pick<Tag, 'concept' | 'dimensions'>): string {
  const members = dimensions.map(({ member, value }) => member ?? value ?? '');
  return [l10n.t('Tagged {0}', concept), ...members].join(' · ');
}

/** What the text says and what the tag says, where that is not the same; null where it is. */
export function contradictionInWords(figure: ReadFigure, { contradicted }: Tag, years: FiscalYears): string | null {
  if (contradicted === null) return null;
  const read = { ...figure, ...contradicted, decimal: fromNumber(contradicted.value) };
  const amounts = [inFull(read), inFull(figure)] as const;
  const periods = [inTime(contradicted.period, years), inTime(figure.period, years)] as const;
  const differing = [amounts, periods].filter(([text, tag]) => text !== tag);
  // What only the spelling of a unit tells apart looks the same in words: the amounts then stand for it.
  const said = differing.length > 0 ? differing : [amounts];
  return l10n.t('✗ The text reads {0}, the tag says {1}', listed(said, 0), listed(said, 1));
}

function inTime(period: Period | null, years: FiscalYears): string {
  return period === null ? l10n.t('no period stated') : periodInWords(period, years);
}

function listed(pairs: readonly (readonly [string, string])[], side: 0 | 1): string {
  return pairs.map((pair) => pair[side]).join(' · ');
}
