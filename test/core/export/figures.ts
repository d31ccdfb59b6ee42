import type { Figure } from '../../../src/core/filing';
import { wireFigures, type WireFigure } from '../../../src/core/wire';
import { figure, growth, Q3_2024 } from '../library/readings';

/** Figures of every shape, as other tools get them. */

const TEXT = 'Up\r\n=1,"2"\nand 12.2% or 2.4 times, 9.57 on 2024-09-30\n';

const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const member = { axis: 'srt:ProductOrServiceAxis', member: 'us-gaap:ProductMember', value: null };
const typed = { axis: 'x:LoanAxis', member: null, value: '7' };
const tags: Figure['tags'] = [{ fact: 0, concept: 'us-gaap:Revenues', dimensions: [member, typed], contradicted: null }];

const figures = [
  figure('-4370.2', Q3_2024, { ...at('=1,"2"'), tags }),
  growth('12.2', null, { ...at('12.2%'), metric: null, label: '@growth' }),
  growth('240', Q3_2024, { ...at('2.4 times'), notation: 'multiple', decimals: 1 }),
  figure('0.00000957', { type: 'instant', date: '2024-09-30' }, { ...at('9.57'), unit: 'CNY/share', decimals: 2 }),
];

/** A loss with a tag and dimensions · a growth without a period · a multiple · an amount per share at an instant. */
export const EVERY_SHAPE: readonly WireFigure[] = wireFigures('a,b.md', { text: TEXT, source: null }, figures);
