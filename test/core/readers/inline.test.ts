import assert from 'node:assert/strict';
import type { Format } from '../../../src/core/filing';
import { readable, referencesIn } from './outline';

describe('markup', () => {
  const cases: readonly (readonly [written: string, read: string, format?: Format])[] = [
    ['Cash was US\\$4.2 million.', 'Cash was US$4.2 million.'],
    ['Cash was US\\$4.2 million.', 'Cash was US$4.2 million.', 'text'],
    ['**Net income** was *up*.', 'Net income was up.'],
    ['***Net income*** was __up__ and _more_.', 'Net income was up and more.'],
    ['*a **b** c*', 'a b c'],
    ['snake_case_name and 3 * 4 * 5', 'snake_case_name and 3 * 4 * 5'],
    ['**open and never closed', '**open and never closed'],
    ['**Net income** was *up*.', '**Net income** was *up*.', 'text'],
    ['Sales<br>rose <b>much</b>, 3<5 and 7>6.', 'Salesrose much, 3<5 and 7>6.'],
    ['See `net` and ``a`b``, but ` alone.', 'See net and a`b, but ` alone.'],
    ['See [our site](https://example.com/a_(b)) and [note].', 'See our site and [note].'],
    ['An image ![chart](c.png) here.', 'An image chart here.'],
    ['Mail <ir@example.com> or <https://example.com>.', 'Mail ir@example.com or https://example.com.'],
    ['Net in\u00adcome rose.', 'Net income rose.', 'text'],
    ['Users^{*1} and loans^{2}, gain¹² and loss[^x].', 'Users and loans, gain and loss.', 'text'],
    ['A site of 40 m² and 10⁶ parts.', 'A site of 40 m² and 10⁶ parts.', 'text'],
    ['The 4^{th} quarter.', 'The 4^{th} quarter.', 'text'],
    ['> Sales rose\n> and costs fell.', 'Sales rose\nand costs fell.'],
    ['Overview of the year ........ 12', 'Overview of the year', 'text'],
  ];
  for (const [written, read, format] of cases) {
    it(`${format ?? 'markdown'}: ${JSON.stringify(written)}`, () => {
      assert.equal(readable(written, format), read);
    });
  }
});

describe('footnote references', () => {
  const cases: readonly (readonly [name: string, text: string, references: readonly string[]])[] = [
    ['in every raised form', 'a^{*1} b^{2} c¹¹ d[^n] e<sup>4</sup>', ['^{*1}→1', '^{2}→2', '¹¹→11', '[^n]→n', '<sup>4</sup>→4']],
    ['several at one place', 'Net gain^{1,2} rose.', ['^{1→1', '2}→2']],
    ['in brackets where such a footnote exists', 'Net gain(1) rose by (2).\n\n(1) Gain less loss.', ['(1)→1']],
    ['in brackets at the end of a cell', '| Net gain (1) | 4 |\n| Loss | 2 |\n\n(1) Gain less loss.', ['(1)→1']],
    ['not in an enumeration', 'It has (1) loans and (2) fees.', []],
    ['an asterisk on a word', 'Net gain* rose, *much*.\n\n\\* Gain less loss.', ['*→*']],
    ['a dagger on a word', 'Net gain† rose.\n\n† Gain less loss.', ['†→†']],
    ['an exponent only where a footnote has that number', 'Of 12² parts.\n\n² All of them.', ['²→2']],
    ['not the mark that a footnote begins with', '¹ Gain less loss.', []],
  ];
  for (const [name, text, references] of cases) {
    it(name, () => {
      assert.deepEqual(referencesIn(text), references);
    });
  }
});
