import assert from 'node:assert/strict';
import { load } from 'cheerio/slim';
import type { Uri } from 'vscode';
import { cardFor } from '../../../src/core/library/card';
import type { Reading } from '../../../src/core/library/reading';
import { targetAt } from '../../../src/core/library/subjects';
import { cardMarkdown } from '../../../src/editor/hover/cardMarkdown';
import { escapeMarkdown } from '../../../src/core/escapeMarkdown';
import { figure, growth, Q2_2024, Q3_2023, Q3_2024, reading } from '../library/readings';

const uri = { toString: () => 'file:///release.md' } as Uri;

function markdownAt(from: Reading, offset: number) {
  const target = targetAt(from, offset);
  assert.ok(target);
  return cardMarkdown(cardFor(from, target), { uri, years: { fiscalYearEndMonth: 12, fiscalYearOffset: 0 }, withPicture: true });
}

/** As a reader sees it: every character that means something is escaped, and that is tested by itself below. */
const unescaped = (markdown: string) => markdown.replaceAll('\\', '');

const quarters = [figure('4370.2', Q3_2024), figure('4281.0', Q3_2023), figure('4160.1', Q2_2024)];

describe('the card in Markdown', () => {
  it('answers in its first two lines', () => {
    const lines = unescaped(markdownAt(reading(quarters), 0).value).split(/\s*\n/);
    assert.equal(lines[0], '**Total net revenue** · Q3 2024 (Jul 1 – Sep 30, 2024)');
    assert.equal(lines[1], '**CNY 4,370,200,000** · 4.37 billion Chinese yuan, as stated to the nearest 0.1 million');
  });

  it('has a table of the periods with their changes', () => {
    assert.deepEqual(
      unescaped(markdownAt(reading(quarters), 0).value)
        .split('\n\n')[1]
        ?.split('\n'),
      [
        '| Q3 2024 | &emsp;CNY m 4,370.2 | &emsp;change |  |',
        '| :-- | --: | --: | --: |',
        '| Q2 2024 | &emsp;4,160.1 | &emsp;+5.1 % | &emsp;+210.1 |',
        '| Q3 2023 | &emsp;4,281.0 | &emsp;+2.1 % | &emsp;+89.2 |',
      ],
    );
  });

  it('draws the series without a word of the filing', () => {
    const [, data] = /base64,([^|)]+)\|width=\d+,height=\d+\)/.exec(markdownAt(reading(quarters), 0).value) ?? [];
    const svg = Buffer.from(data ?? '', 'base64').toString();
    const picture = load(svg, { xml: true });
    assert.equal(picture('svg > rect').length, 3);
    assert.deepEqual(
      new Set(
        picture('svg *')
          .toArray()
          .map(({ tagName }) => tagName),
      ),
      new Set(['rect', 'path']),
    );
  });

  it('says whether a stated growth agrees', () => {
    const compares = { current: 0, prior: 1 };
    const at30 = (digits: string) => {
      return unescaped(markdownAt(reading([...quarters, growth(digits, Q3_2024, { compares })]), 30).value);
    };
    assert.match(at30('2.1'), /✓ \+2\.1 % agrees with CNY 4,370\.2 m and CNY 4,281\.0 m/);
    assert.match(at30('3.1'), /✗ \+3\.1 % is stated, but .* give \+2\.1 %/);
  });

  it('marks the changes in the table that the filing states', () => {
    const changes = [growth('2.1', Q3_2024), growth('9.9', Q3_2024, { basis: 'qoq' })];
    const value = unescaped(markdownAt(reading([...quarters, ...changes]), 0).value);
    assert.match(value, /Q3 2023 .*\+2\.1 % ✓ \|/);
    assert.match(value, /Q2 2024 .*\+5\.1 % ✗ stated: \+9\.9 % \|/);
  });

  it('runs no command but its own, with a place as their argument', () => {
    const { value, isTrusted } = markdownAt(reading(quarters), 0);
    const { enabledCommands } = isTrusted as { enabledCommands: string[] };
    const links = [...value.matchAll(/\(command:([\w.]+)\?([^)]*)\)/g)];
    assert.ok(links.length >= 4);
    for (const [, command = '', args = ''] of links) {
      assert.ok(enabledCommands.includes(command), command);
      assert.deepEqual(JSON.parse(decodeURIComponent(args)), ['file:///release.md', 0]);
    }
  });

  it('shows the filing’s words as words, whatever they are', () => {
    const evil = '[pay](command:workbench.action.quit) ![](https://example.com/x.png) <img src=x> `a` | b\n# c $(bug) &lt;';
    const from = reading([figure('1', Q3_2024, { metric: null, label: evil })]);
    const [first = ''] = markdownAt(from, 0).value.split('\n');
    assert.ok(first.startsWith('**\\[pay\\]\\(command\\:workbench\\.action\\.quit\\)'), first);
    assert.ok(!/(?<!\\)[[\]<`|]/.test(first), first);
  });

  it('escapes so that nothing is lost', () => {
    assert.equal(escapeMarkdown('a  b\n*c* & d'), 'a b \\*c\\* &amp; d');
  });
});
