import assert from 'node:assert/strict';
import { inLanguage } from '../editor/vscodeStandIn';
import { historyAnswer } from '../../../src/metricHistory/historyAnswer';
import { CSV_FIELDS, historyCsv } from '../../../src/metricHistory/historyCsv';
import { historyModel, type HistoryChoice } from '../../../src/metricHistory/historyModel';
import type { HistoryOf } from '../../../src/metricHistory/historySource';
import { historyWords } from '../../../src/metricHistory/historyWords';
import { panelStateSchema, toHostSchema, toPageSchema } from '../../../src/metricHistory/protocol';
import { cash, margin, netIncome, perShare, revenue } from './invented';

const NO_CHOICE: HistoryChoice = { sort: null, unit: null, look: null };

function answerTo(histories: readonly HistoryOf[], choice: Partial<HistoryChoice> = {}) {
  return historyAnswer(histories, historyModel(histories, { ...NO_CHOICE, ...choice }));
}

function cellIn(answer: ReturnType<typeof answerTo>, period: string, metric = 0) {
  const at = answer.history.periods.findIndex(({ name }) => name === period);
  const cell = answer.history.metrics[metric]?.cells[at];
  assert.ok(cell, period);
  return cell;
}

describe('a history in words', () => {
  const answer = answerTo([revenue()]);

  it('has a scale that all values of a column share', () => {
    assert.equal(answer.history.metrics[0]?.unit, 'GBP m');
    const { value, full, plotted, prior, yearAgo } = cellIn(answer, 'Q2 2025');
    assert.deepEqual([value, full, plotted], ['105.3', 'GBP 105,300,000', 105.3]);
    assert.match(`${prior} ${yearAgo}`, /^\+8\.6 % \+9\.0 %$/);
  });

  it('says what was computed, from what, and where that stands', () => {
    const { origin, notes, sources } = cellIn(answer, 'Q4 2024');
    assert.deepEqual([origin, notes.map(({ text }) => text)], ['derived', ['derived: FY2024 less first nine months of 2024']]);
    assert.deepEqual(
      sources.map(({ name }) => name),
      ['marram-2024-12.htm:41', 'marram-2024-09.htm:41'],
    );
  });

  it('says what was restated, with the value before and its place', () => {
    const { restated, notes } = cellIn(answer, 'Q2 2023');
    assert.ok(restated);
    assert.match(notes[0]?.text ?? '', /^restated from GBP 9\d\.\d m$/);
    assert.deepEqual(
      notes[0]?.sources.map(({ name }) => name),
      ['marram-2023-q2.htm:32'],
    );
  });

  it('marks a forecast, with how the filing hedges it', () => {
    const { origin, full, notes } = cellIn(answer, 'Q1 2026 (forecast)');
    assert.equal(origin, 'forecast');
    assert.match(full, /^approximately GBP/);
    assert.match(notes[0]?.text ?? '', /^approximately GBP/);
    assert.equal(answer.history.periods.at(-1)?.short, 'Q1 2026');
  });

  it('numbers its sources so that each leads to its own place', () => {
    const numbers = answer.history.metrics.flatMap(({ cells }) =>
      cells.flatMap((cell) => [...(cell?.sources ?? []), ...(cell?.notes.flatMap(({ sources }) => sources) ?? [])]),
    );
    assert.equal(numbers.length, answer.sources.length);
    for (const { source, name } of numbers) {
      const statement = answer.sources[source];
      assert.ok(statement);
      assert.ok(name.endsWith(`:${statement.place.line + 1}`));
    }
  });

  it('tells the gist to those who do not see the chart', () => {
    assert.match(answer.history.gist, /^Revenue, GBP m: 41 values since Q1 2016; GBP 112,\d00,000 in Q4 2025\.$/);
  });

  it('draws percentages in percent and calls changes points', () => {
    const two = answerTo([revenue(), margin()]);
    assert.deepEqual(
      two.history.axes.map(({ title }) => title),
      ['GBP m', '%'],
    );
    const { value, plotted, yearAgo } = cellIn(two, 'Q1 2025', 1);
    assert.deepEqual([value, plotted, yearAgo], ['38.5', 38.5, '+0.9 points']);
  });

  it('says when values are percentages of the first, and what cannot be', () => {
    const { history } = answerTo([revenue(), margin(), perShare(), netIncome()]);
    assert.equal(history.axes[0]?.title, '% of the first value');
    assert.equal(history.remarks.length, 2);
    assert.match(history.remarks[1] ?? '', /^Net income begins at zero or below/);
    const { plotted, value } = cellIn(answerTo([revenue(), margin(), perShare()]), 'Q1 2016');
    assert.deepEqual([plotted, value], [100, '44.6']);
  });

  it('speaks the editor’s language', () => {
    inLanguage('de', () => {
      const german = answerTo([revenue()]);
      assert.deepEqual(
        german.history.sorts.map(({ name }) => name),
        ['Quartal', 'Jahr bis dato', 'Jahr'],
      );
      assert.equal(cellIn(german, 'Q2 2025').value, '105,3');
    });
  });
});

describe('a history as CSV', () => {
  const csvOf = (histories: readonly HistoryOf[], choice: Partial<HistoryChoice> = {}) =>
    historyCsv(historyModel(histories, { ...NO_CHOICE, ...choice })).split('\r\n');

  it('has a line for each value, the newest first, in plain digits', () => {
    const [head, ...lines] = csvOf([revenue()], { sort: 'year' });
    assert.equal(head, CSV_FIELDS.join(','));
    assert.equal(lines.length, 11);
    assert.match(
      lines[0] ?? '',
      /^Revenue,Marram Bay Kilns plc,FY2025,2025-01-01,2025-12-31,stated,false,417100000,GBP,,0\.09\d*,,marram-2025-12\.htm:41$/,
    );
  });

  it('has the difference of percentages, and nothing where a sign turned', () => {
    assert.match(csvOf([margin()])[1] ?? '', /,0\.397,pure,0\.004,0\.009,,/);
    assert.match(csvOf([netIncome()])[2] ?? '', /,2500000,GBP,,,,/);
  });

  it('has the date of a balance, and the value before a restatement', () => {
    assert.match(csvOf([cash()])[1] ?? '', /^Cash,Marram Bay Kilns plc,"Dec 31, 2025",,2025-12-31,/);
    assert.ok(csvOf([revenue()]).some((line) => /^Revenue,[^,]*,Q2 2023,.*,9\d{7},marram-2024-q2\.htm:33$/.test(line)));
  });

  it('keeps text from being run as a formula', () => {
    assert.match(csvOf([{ ...netIncome(), name: '=HYPERLINK("http://x.example")' }])[1] ?? '', /^"'=HYPERLINK\(""http/);
  });
});

describe('the protocol of the Metric History', () => {
  const state = { question: { file: 'file:///a.md', entity: null, subjects: [revenue().subject] }, choice: NO_CHOICE };

  it('lets what the host says through', () => {
    const { history } = answerTo([revenue(), margin()]);
    const message = { type: 'show', generation: 1, language: 'en', words: historyWords(), history, state };
    assert.deepEqual(toPageSchema.parse(message), message);
    assert.ok(toPageSchema.safeParse({ type: 'tell', message: 'Nothing', state }).success);
  });

  it('refuses what neither side says', () => {
    const wrong = [
      {},
      { type: 'open', generation: 1, source: -1 },
      { type: 'open', generation: 1 },
      { type: 'choose', sort: 'decade' },
      { type: 'saveImage', png: '<svg>' },
      { type: 'removeMetric', generation: 1, place: 0.5 },
    ];
    for (const message of wrong) assert.ok(!toHostSchema.safeParse(message).success, JSON.stringify(message));
    assert.ok(toHostSchema.safeParse({ type: 'choose', sort: 'year' }).success);
  });

  it('takes back after a reload only what it could have kept', () => {
    assert.ok(panelStateSchema.safeParse(state).success);
    const { question, choice } = state;
    const wrong = [
      undefined,
      {},
      { question: { ...question, subjects: [] }, choice },
      { question, choice: { ...choice, look: 'pie' } },
    ];
    for (const kept of wrong) assert.ok(!panelStateSchema.safeParse(kept).success);
  });
});
