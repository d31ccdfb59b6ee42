import assert from 'node:assert/strict';
import type { Format } from '../../../src/core/filing';
import { outline } from './outline';

interface Case {
  readonly name: string;
  readonly text: string;
  readonly format?: Format;
  readonly blocks: readonly string[];
}

function check(cases: readonly Case[]): void {
  for (const { name, text, format, blocks } of cases) {
    it(name, () => {
      assert.deepEqual(outline(text, format), blocks);
    });
  }
}

describe('headings', () => {
  check([
    { name: 'marked with #', text: '# Results\n\n### Cash flow ###\n', blocks: ['h1 Results', 'h3 Cash flow'] },
    { name: 'underlined', text: 'Results\n=======\n\nCash flow\n---------\n', blocks: ['h1 Results', 'h2 Cash flow'] },
    {
      name: 'underlined in plain text',
      text: 'Results\n=======\n\nSales rose.',
      format: 'text',
      blocks: ['h1 Results', 'p Sales rose.'],
    },
    {
      name: 'a whole line in bold',
      text: '# Results\n\n**Cash flow**\n\nIt rose.',
      blocks: ['h1 Results', 'h2 Cash flow', 'p It rose.'],
    },
    { name: 'but not a bold sentence', text: '**Sales rose by 4 %.**', blocks: ['p **Sales rose by 4 %.**'] },
    {
      name: 'by look, in title case',
      text: 'Second Quarter 2025 Results\n\nSales rose.',
      format: 'text',
      blocks: ['h1 Second Quarter 2025 Results', 'p Sales rose.'],
    },
    {
      name: 'by look, in capitals',
      text: 'Results\n\nBUSINESS OUTLOOK\n\nWe expect more.',
      format: 'text',
      blocks: ['h1 Results', 'h2 BUSINESS OUTLOOK', 'p We expect more.'],
    },
    {
      name: 'by look, right above a longer paragraph',
      text: 'Cost of funding and its drivers\nFunding became cheaper in the quarter as markets calmed and spreads came in.',
      format: 'text',
      blocks: [
        'h1 Cost of funding and its drivers',
        'p Funding became cheaper in the quarter as markets calmed and spreads came in.',
      ],
    },
    { name: 'in ideographs', text: '财务摘要\n\n收入增长。', format: 'text', blocks: ['h1 财务摘要', 'p 收入增长。'] },
    {
      name: 'with a number',
      text: '4. Revenue Recognition\n\nWe recognise revenue.',
      format: 'text',
      blocks: ['h1 4. Revenue Recognition', 'p We recognise revenue.'],
    },
    { name: 'not a date', text: 'May 6, 2025', format: 'text', blocks: ['p May 6, 2025'] },
    {
      name: 'not a line that leads on',
      text: 'Our offices are:\n\nCall us.',
      format: 'text',
      blocks: ['p Our offices are:', 'p Call us.'],
    },
    {
      name: 'not a statement with an amount',
      text: 'Net sales were 12 million\n\nMore.',
      format: 'text',
      blocks: ['p Net sales were 12 million', 'p More.'],
    },
    {
      name: 'not an address',
      text: 'Ann Lee\n4 Quay Street\nCork',
      format: 'text',
      blocks: ['p Ann Lee', 'p 4 Quay Street', 'p Cork'],
    },
  ]);
});

describe('paragraphs and lists', () => {
  const wrapped = [
    'Revenue for the quarter came to $412.5 million, which is 9% more than',
    'in the same quarter of the year before. Most of the growth came from the',
    'service business, where renewals were strong and prices rose by almost 2',
    'million in all.',
  ];
  check([
    {
      name: 'joins the lines of a wrapped paragraph',
      text: wrapped.join('\n'),
      format: 'text',
      blocks: [`p ${wrapped.join('⏎')}`],
    },
    {
      name: 'takes each line for a paragraph where lines are long',
      text: `${'Sales of the group rose in all regions. '.repeat(5).trim()}\n${'Costs of the group fell in all regions. '.repeat(5).trim()}`,
      format: 'text',
      blocks: [
        `p ${'Sales of the group rose in all regions. '.repeat(5).trim()}`,
        `p ${'Costs of the group fell in all regions. '.repeat(5).trim()}`,
      ],
    },
    {
      name: 'joins a line that begins in lower case',
      text: 'Cash was RMB 9.8\nmillion.',
      format: 'text',
      blocks: ['p Cash was RMB 9.8⏎million.'],
    },
    {
      name: 'joins a paragraph that a page break cut, without the page number',
      text: 'The charge relates to the plant in Cork and\n\n- 12 -\n\nto two smaller sites.',
      format: 'text',
      blocks: ['p The charge relates to the plant in Cork and⏎⏎- 12 -⏎⏎to two smaller sites.'],
    },
    {
      name: 'leaves out a page number on its own',
      text: 'Sales rose.\n\n12\n\nCosts fell.',
      format: 'text',
      blocks: ['p Sales rose.', 'p Costs fell.'],
    },
    {
      name: 'leaves out rules',
      text: 'Sales rose.\n\n-----\n\n* * *\n\nCosts fell.',
      blocks: ['p Sales rose.', 'p Costs fell.'],
    },
    {
      name: 'reads every kind of bullet and number',
      text: '- one\n* two\n• three\n– four\n1. five\n(a) six\nb) seven\n(iv) eight',
      format: 'text',
      blocks: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'].map((word) => `li0 ${word}`),
    },
    {
      name: 'nests items by their indent',
      text: '- a\n  - b\n    - c\n  - d\n- e',
      blocks: ['li0 a', 'li1 b', 'li2 c', 'li1 d', 'li0 e'],
    },
    {
      name: 'joins the indented lines of an item',
      text: '- Sales rose\n  In all regions\n- Costs fell',
      blocks: ['li0 Sales rose⏎  In all regions', 'li0 Costs fell'],
    },
    {
      name: 'does not take a negative number or a dash for a bullet',
      text: '-5.2 million\n\n—and so on',
      format: 'text',
      blocks: ['p -5.2 million', 'p —and so on'],
    },
    { name: 'reads a quotation without its marks', text: '> Sales rose.\n', blocks: ['p Sales rose.'] },
    {
      name: 'leaves out front matter, comments and program code',
      text: '---\na: 1\n---\n<!-- note\nmore -->\n```js\nlet a = 1;\n```\nText.',
      blocks: ['p Text.'],
    },
    {
      name: 'reads what a bare fence holds',
      text: '```\nA      1\nB      2\nC      3\n```',
      blocks: ['column ×2', ' A | 1', ' B | 2', ' C | 3'],
    },
    {
      name: 'is not swallowed by a fence that nothing closes',
      text: '```js\n\nSales rose.',
      blocks: ['p ```js', 'p Sales rose.'],
    },
  ]);
});

describe('footnotes', () => {
  check([
    {
      name: 'with raised digits',
      text: 'Net gain¹ rose.\n\n¹ Net gain means gain less loss.',
      format: 'text',
      blocks: ['p Net gain¹ rose.', 'fn[1] Net gain means gain less loss.'],
    },
    {
      name: 'in Markdown',
      text: 'Net gain[^ng] rose.\n\n[^ng]: Gain less loss.',
      blocks: ['p Net gain[^ng] rose.', 'fn[ng] Gain less loss.'],
    },
    {
      name: 'with a caret',
      text: 'Gain^{*2} rose.\n\n^{*2} Gain less loss.',
      blocks: ['p Gain^{*2} rose.', 'fn[2] Gain less loss.'],
    },
    {
      name: 'with a tag',
      text: 'Gain<sup>3</sup> rose.\n\n<sup>3</sup> Gain less loss.',
      blocks: ['p Gain<sup>3</sup> rose.', 'fn[3] Gain less loss.'],
    },
    {
      name: 'with a bare number that the text refers to',
      text: 'Gain^{*4} rose.\n\n4 Gain less loss.',
      blocks: ['p Gain^{*4} rose.', 'fn[4] Gain less loss.'],
    },
    {
      name: 'but not with one it does not refer to',
      text: 'Gain^{*4} rose.\n\n30 days is the limit.',
      blocks: ['p Gain^{*4} rose.', 'p 30 days is the limit.'],
    },
    {
      name: 'nor before the reference',
      text: '4 sites were sold.\n\nGain^{*4} rose.',
      blocks: ['p 4 sites were sold.', 'p Gain^{*4} rose.'],
    },
    {
      name: 'with brackets that the text refers to',
      text: 'Adjusted gain(1) rose.\n\n(1) Gain less loss.',
      format: 'text',
      blocks: ['p Adjusted gain(1) rose.', 'fn[1] Gain less loss.'],
    },
    {
      name: 'but brackets without reference are a list',
      text: 'We did:\n\n(1) this;\n(2) that.',
      format: 'text',
      blocks: ['p We did:', 'li0 this;', 'li0 that.'],
    },
    {
      name: 'with an asterisk',
      text: 'Adjusted gain* rose.\n\n* Gain less loss.',
      format: 'text',
      blocks: ['p Adjusted gain* rose.', 'fn[*] Gain less loss.'],
    },
    {
      name: 'with an escaped asterisk',
      text: 'Adjusted gain\\* rose.\n\n\\* Gain less loss.',
      blocks: ['p Adjusted gain\\* rose.', 'fn[*] Gain less loss.'],
    },
    {
      name: 'but an asterisk in emphasis refers to nothing',
      text: 'The *gain* rose.\n\n* Item',
      blocks: ['p The *gain* rose.', 'li0 Item'],
    },
    {
      name: 'is one where a blank line cuts its sentence',
      text: 'Gain^{1} rose.\n\n1 Gain less loss, without\n\nwhat was written off.\n\nCosts fell.',
      blocks: ['p Gain^{1} rose.', 'fn[1] Gain less loss, without⏎⏎what was written off.', 'p Costs fell.'],
    },
    {
      name: 'does not swallow the paragraph after it',
      text: 'Gain^{1} rose.\n\n1 Gain less loss.\n\nThe plan goes on.',
      blocks: ['p Gain^{1} rose.', 'fn[1] Gain less loss.', 'p The plan goes on.'],
    },
    {
      name: 'one under the other without blank lines',
      text: 'Gain^{1} and loss^{2} rose.\n\n1 What came in.\n2 What went out.',
      blocks: ['p Gain^{1} and loss^{2} rose.', 'fn[1] What came in.', 'fn[2] What went out.'],
    },
    {
      name: 'of the same name again, each after its own reference',
      text: 'Gain^{1} rose.\n\n1 What came in.\n\n1 new site.\n\nLoss^{1} fell.\n\n1 What went out.',
      blocks: ['p Gain^{1} rose.', 'fn[1] What came in.', 'p 1 new site.', 'p Loss^{1} fell.', 'fn[1] What went out.'],
    },
  ]);
});
