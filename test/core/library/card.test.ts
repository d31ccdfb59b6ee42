import assert from 'node:assert/strict';
import { endOf } from '../../../src/core/calendar';
import { cardFor, type Card } from '../../../src/core/library/card';
import { targetAt } from '../../../src/core/library/subjects';
import type { Reading } from '../../../src/core/library/reading';
import { figure, growth, NINE_MONTHS_2024, Q2_2024, Q3_2023, Q3_2024, reading, REVENUE } from './readings';

const quarters = [figure('4370.2', Q3_2024), figure('4281.0', Q3_2023), figure('4160.1', Q2_2024)];

function cardAt(from: Reading, offset: number): Card {
  const target = targetAt(from, offset);
  assert.ok(target);
  return cardFor(from, target);
}

const rows = (card: Card) =>
  card.rows.map(({ figure: { period }, when, change }) => [period && endOf(period), when, change?.relative?.toFixed(3) ?? null]);

describe('the card', () => {
  it('lists the periods newest first, each against the card’s own', () => {
    const card = cardAt(reading(quarters), 0);
    assert.equal(card.name, 'Total net revenue');
    assert.deepEqual(rows(card), [
      ['2024-09-30', 'own', null],
      ['2024-06-30', 'earlier', '0.051'],
      ['2023-09-30', 'earlier', '0.021'],
    ]);
  });

  it('names what no words name by its concept, or as the filer labels it', () => {
    const tags = [{ fact: 0, concept: 'hl:USSailsInStock', dimensions: [], contradicted: null }];
    const from = reading([figure('1', Q3_2024, { metric: null, label: null, tags })]);
    assert.equal(cardAt(from, 0).name, 'US sails in stock');
    const target = targetAt(from, 0);
    assert.equal(
      target && cardFor(from, target, { labels: new Map([['hl:USSailsInStock', 'Sails on hand']]) }).name,
      'Sails on hand',
    );
  });

  it('turns the comparison round for periods that came later', () => {
    assert.deepEqual(rows(cardAt(reading(quarters), 10)), [
      ['2024-09-30', 'later', '0.021'],
      ['2024-06-30', 'later', '-0.028'],
      ['2023-09-30', 'own', null],
    ]);
  });

  it('has no table for a figure that stands alone, and a picture from three points on', () => {
    const alone = cardAt(reading([figure('1', Q3_2024), figure('3', NINE_MONTHS_2024)]), 0);
    assert.deepEqual([alone.rows.length, alone.picture.length], [0, 0]);
    assert.equal(cardAt(reading(quarters.slice(0, 2)), 0).picture.length, 0);
    assert.deepEqual(
      cardAt(reading(quarters), 0).picture.map(({ value, own }) => [value / 1e6, own]),
      [
        [4281, false],
        [4160.1, false],
        [4370.2, true],
      ],
    );
  });

  it('shows a change with the levels it speaks of', () => {
    const card = cardAt(reading([...quarters, growth('2.1', Q3_2024, { compares: { current: 0, prior: 1 } })]), 30);
    assert.deepEqual(
      rows(card).map(([, when, change]) => [when, change]),
      [
        ['own', null],
        ['earlier', '0.051'],
        ['earlier', '0.021'],
      ],
    );
    assert.equal(card.agreement?.agrees, true);
  });

  it('says beside each period what the filing states of the change, on every figure of the point', () => {
    const table = figure('4370.2', Q3_2024);
    const changes = [growth('2.1', Q3_2024, { compares: { current: 0, prior: 1 } }), growth('9.9', Q3_2024, { basis: 'qoq' })];
    for (const offset of [0, 30]) {
      const card = cardAt(reading([...quarters, table, ...changes]), offset);
      assert.deepEqual(
        card.rows.map(({ stated }) => stated && [stated.figure.value, stated.agrees]),
        [null, [0.099, false], [0.021, true]],
      );
      assert.equal(card.agreement, null);
    }
  });

  it('shows a mention with the metric’s latest value', () => {
    const from = reading(quarters, { text: ' '.repeat(60), mentions: [{ start: 40, end: 57, metric: REVENUE.id, block: 0 }] });
    const card = cardAt(from, 45);
    assert.equal(card.index, 0);
    assert.equal(card.others, 3);
    assert.equal(card.definition?.firstSentence, 'Money earned from customers in the ordinary course of business.');
    assert.equal(card.definition?.place, null);
  });

  it('quotes the filing’s own definition before the catalogue’s', () => {
    const text = `${' '.repeat(40)}Total net revenue means what Lantern, e.g. in U.S. GAAP terms, earned. More follows.`;
    const definition = {
      term: 'Total net revenue',
      termSpan: { start: 40, end: 57 },
      span: { start: 40, end: text.length },
      metric: REVENUE.id,
      source: 'sentence',
      uses: [],
    } as const;
    const card = cardAt(reading(quarters, { text, definitions: [definition] }), 0);
    assert.equal(card.definition?.firstSentence, 'Total net revenue means what Lantern, e.g. in U.S. GAAP terms, earned.');
    assert.deepEqual(card.definition?.place, definition.span);
  });

  it('copes with a figure that nobody could name', () => {
    const card = cardAt(reading([figure('5', null, { metric: null, label: null })]), 0);
    assert.deepEqual([card.name, card.others, card.definition, card.rows.length], [null, 0, null, 0]);
  });

  it('takes no longer than its length on a filing that says one thing over and over', () => {
    const timeFor = (count: number) => {
      const figures = Array.from({ length: count }, (_, index) =>
        index % 2 ? growth('2.1', Q3_2024) : figure('4370.2', Q3_2024),
      );
      const from = reading([figure('4281.0', Q3_2023), ...figures]);
      const begun = performance.now();
      cardAt(from, 10);
      return performance.now() - begun;
    };
    timeFor(1000);
    assert.ok(timeFor(40_000) < 2000);
  });

  it('knows the metric that the words are a part of', () => {
    const part = figure('5', Q3_2024, { metric: null, label: 'Revenue from China', partOf: REVENUE.id });
    const card = cardAt(reading([part, ...quarters]), 0);
    assert.deepEqual([card.name, card.partOf?.name, card.rows.length], ['Revenue from China', 'Total net revenue', 0]);
  });
});
