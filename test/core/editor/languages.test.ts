import assert from 'node:assert/strict';
import type { Uri } from 'vscode';
import type { Period } from '../../../src/core/filing';
import { cardFor } from '../../../src/core/library/card';
import type { Reading } from '../../../src/core/library/reading';
import { targetAt } from '../../../src/core/library/subjects';
import { cardMarkdown } from '../../../src/editor/hover/cardMarkdown';
import { accuracy, columnScale, columnUnit, inFull, inShort } from '../../../src/editor/words/amounts';
import { reasonInWords } from '../../../src/editor/words/evidence';
import { hedged } from '../../../src/editor/words/kinds';
import { periodName } from '../../../src/editor/words/periods';
import { ruleInWords, stepInWords } from '../../../src/editor/words/provenance';
import { readerLanguage } from '../../../src/editor/words/readerLanguage';
import { amount, figure, growth, Q2_2024, Q3_2023, Q3_2024, reading, REVENUE } from '../library/readings';
import { inLanguage } from './vscodeStandIn';

const uri = { toString: () => 'file:///release.md' } as Uri;
const CALENDAR = { fiscalYearEndMonth: 12, fiscalYearOffset: 0 };
const SEPTEMBER = { fiscalYearEndMonth: 9, fiscalYearOffset: 0 };

const quarters = [figure('4370.2', Q3_2024), figure('4281.0', Q3_2023), figure('4160.1', Q2_2024)];

/** As the worker would send it to a reader whose editor speaks another language. */
function named(from: Reading, readerName: string): Reading {
  return { ...from, metrics: new Map([[REVENUE.id, { ...REVENUE, readerName }]]) };
}

function cardIn(language: string, from: Reading, offset = 0): string[] {
  const target = targetAt(from, offset);
  assert.ok(target);
  const card = cardFor(from, target);
  const markdown = inLanguage(language, () => cardMarkdown(card, { uri, years: CALENDAR, withPicture: false }));
  return markdown.value.replaceAll('\\', '').split(/\s*\n+/);
}

describe('the card in other languages', () => {
  it('speaks German, and names the metric in the filing’s language and in German', () => {
    const [head, value, own, , other] = cardIn('de', named(reading(quarters), 'Umsatzerlöse'));
    assert.equal(head, '**Total net revenue** (Umsatzerlöse) · Q3 2024 (1. Juli – 30. Sept. 2024)');
    assert.equal(value, '**4.370.200.000 CNY** · 4,37 Milliarden Renminbi Yuan, angegeben auf 0,1 Millionen genau');
    assert.equal(own, '| Q3 2024 | &emsp;Mio. CNY 4.370,2 | &emsp;Veränderung |  |');
    assert.equal(other, '| Q2 2024 | &emsp;4.160,1 | &emsp;+5,1 % | &emsp;+210,1 |');
  });

  it('speaks Chinese, and names the metric in the filing’s language and in Chinese', () => {
    const [head, value, own, , other] = cardIn('zh-cn', named(reading(quarters), '营业收入'));
    assert.equal(head, '**Total net revenue**（营业收入） · 2024 年第 3 季度（2024/7/1 – 2024/9/30）');
    assert.equal(value, '**CNY 4,370,200,000** · 43.7亿人民币，原文精确到十万位');
    assert.equal(own, '| 2024 年第 3 季度 | &emsp;百万 CNY 4,370.2 | &emsp;变动 |  |');
    assert.equal(other, '| 2024 年第 2 季度 | &emsp;4,160.1 | &emsp;+5.1% | &emsp;+210.1 |');
  });

  it('says a name once when it is the same in both', () => {
    assert.match(cardIn('de', reading(quarters))[0] ?? '', /^\*\*Total net revenue\*\* · /);
  });

  it('checks a stated growth', () => {
    const compares = { current: 0, prior: 1 };
    const from = (digits: string) => reading([...quarters, growth(digits, Q3_2024, { compares })]);
    const line = (language: string, digits: string) => cardIn(language, from(digits), 30).find((text) => /^[✓✗]/.test(text));
    assert.equal(line('de', '2.1'), '✓ +2,1 % stimmt mit 4.370,2 Mio. CNY und 4.281,0 Mio. CNY überein');
    assert.equal(line('zh-cn', '3.1'), '✗ 原文为 +3.1%，但由 CNY 4,370.2 百万 和 CNY 4,281.0 百万 计算得 +2.1%');
  });

  it('escapes the reader’s name as it does the filing’s', () => {
    const from = named(reading(quarters), '[pay](command:evil)');
    const target = targetAt(from, 0);
    assert.ok(target);
    const { value } = cardMarkdown(cardFor(from, target), { uri, years: CALENDAR, withPicture: false });
    assert.ok(value.startsWith('**Total net revenue** \\(\\[pay\\]\\(command\\:evil\\)\\) · '), value);
  });
});

describe('words in other languages', () => {
  const duration = (start: string, end: string): Period => ({ type: 'duration', start, end });

  it('call periods what people call them there', () => {
    const names = (language: string) =>
      inLanguage(language, () => [
        periodName(duration('2024-01-01', '2024-06-30'), CALENDAR),
        periodName(duration('2024-01-01', '2024-09-30'), CALENDAR),
        periodName(duration('2024-10-01', '2024-12-31'), SEPTEMBER),
        periodName({ type: 'instant', date: '2024-09-30' }, CALENDAR),
      ]);
    assert.deepEqual(names('de'), ['1. Halbjahr 2024', 'erste neun Monate 2024', 'Q1 GJ 2025', '30. Sept. 2024']);
    assert.deepEqual(names('zh-cn'), ['2024 年上半年', '2024 年前九个月', '2025 财年第 1 季度', '2024年9月30日']);
  });

  it('put a number and its unit in their own order', () => {
    const perShare = figure('', null, { ...amount('12.18', 0), unit: 'CNY/share' });
    const shares = figure('', null, { ...amount('23042303', 0), unit: 'shares' });
    const month = figure('', null, { ...amount('1', 0), unit: 'month' });
    const all = [perShare, shares, month];
    assert.deepEqual(
      inLanguage('de', () => all.map(inFull)),
      ['12,18 CNY je Aktie', '23.042.303 Aktien', '1 Monat'],
    );
    assert.deepEqual(
      inLanguage('zh-cn', () => all.map(inFull)),
      ['每股 CNY 12.18', '23,042,303 股', '1 个月'],
    );
    assert.equal(inFull(month), '1 month');
  });

  it('count columns without a currency in their own words', () => {
    const people = figure('55.2', Q3_2024, { unit: 'count' });
    const unit = () => columnUnit(people, columnScale([people]));
    assert.deepEqual([unit(), inLanguage('de', unit), inLanguage('zh-cn', unit)], ['m', 'Mio.', '百万']);
    assert.equal(
      inLanguage('de', () => inShort(people)),
      '55,2 Mio.',
    );
  });

  it('say how precise a number is in the steps that they count in', () => {
    const stated = (power: number) => inLanguage('zh-cn', () => accuracy(figure('', null, amount('5', power))));
    assert.deepEqual([3, 4, 6, 8, 9].map(stated), ['精确到千位', '精确到万位', '精确到百万位', '精确到亿位', '精确到十亿位']);
  });

  it('hedge a value as the filing does', () => {
    assert.equal(
      inLanguage('de', () => hedged('atLeast', '5')),
      'mindestens 5',
    );
    assert.equal(
      inLanguage('zh-cn', () => hedged('approximately', '5')),
      '约 5',
    );
  });

  it('explain a reading', () => {
    const from = named(reading(quarters), 'Umsatzerlöse');
    const steps = [
      { of: 'metric', rule: 'name', result: REVENUE.id },
      { of: 'kind', rule: 'tableCell', result: 'level' },
      { of: 'unit', rule: 'counted', result: 'month' },
    ] as const;
    const said = () => steps.map((step) => `${stepInWords(step, from)} – ${ruleInWords(step.rule)}`);
    assert.deepEqual(inLanguage('de', said), [
      'Kennzahl: Total net revenue (Umsatzerlöse) – ein Name, den der Katalog kennt',
      'Art: Wert – eine Zelle einer Tabelle',
      'Einheit: Monat – das Wort für das Gezählte',
    ]);
  });

  it('say why a document is a filing', () => {
    const reason = { type: 'words', words: ['net income', 'quarter'] } as const;
    assert.equal(reasonInWords(reason), 'words of reporting: net income, quarter');
    assert.equal(
      inLanguage('de', () => reasonInWords({ type: 'resolved', count: 12 })),
      'Zahlen mit bekannter Kennzahl und bekanntem Zeitraum: 12',
    );
  });

  it('fall back to English, words and all, where there is no translation', () => {
    assert.equal(
      inLanguage('fr', () => periodName(Q3_2024, CALENDAR)),
      'Q3 2024',
    );
  });
});

describe('the reader’s language', () => {
  it('is the catalogue’s for what the editor speaks, else English', () => {
    const expected = { en: 'en', de: 'de', 'de-AT': 'de', 'zh-cn': 'zh-Hans', zh: 'zh-Hans', 'zh-tw': 'zh-Hant', fr: 'en' };
    for (const [display, language] of Object.entries(expected)) assert.equal(readerLanguage(display), language, display);
  });
});
