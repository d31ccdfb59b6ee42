import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createEngine, type Engine } from '../../../../src/core/analyse';
import { formatPeriod } from '../../../../src/core/calendar';
import { loadCatalogue } from '../../../../src/core/catalogue/catalogue';
import type { Figure, Profile } from '../../../../src/core/filing';
import { lineCounter } from '../../../../src/core/wire';

const FOLDER = 'test/fixtures/edgar';
const catalogue = loadCatalogue();
const engine = createEngine(catalogue);

/** Every fixture has beside it a file of the figures it holds, one a line, in columns apart by ` | `. */
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
const sourceOf = (name: string): string => readFileSync(path.join(FOLDER, name), 'utf8');
const expectedOf = (name: string): string => readFileSync(path.join(FOLDER, name.replace(/\.txt$/, '.figures')), 'utf8');

function tableOf(text: string, figures: readonly Figure[]): string {
  const lineAt = lineCounter(text);
  return figures.map((figure) => `${rowOf(text, figure, lineAt(figure.start))}\n`).join('');
}

/** Line, number as written, value, unit, period, kind, metric or else the words it stands under. */
function rowOf(text: string, figure: Figure, line: number): string {
  const written = (words: string) => words.replace(/\s+/g, ' ');
  const { start, end, value, unit, period, kind, metric, label } = figure;
  const name = metric ?? (label === null ? '-' : `“${written(label)}”`);
  return [line, written(text.slice(start, end)), value, unit, period ? formatPeriod(period) : '-', kind, name].join(' | ');
}

const analyse = (text: string, by: Engine = engine) => by.analyse({ text, format: 'edgar' });

describe('the figures of EDGAR’s text filings', () => {
  for (const name of names) {
    it(`${name} holds what its table says`, () => {
      const text = sourceOf(name);
      assert.equal(tableOf(text, analyse(text).figures), expectedOf(name));
    });

    it(`${name} with CR LF holds the same`, () => {
      const text = sourceOf(name).replaceAll('\n', '\r\n');
      assert.equal(tableOf(text, analyse(text).figures), expectedOf(name));
    });

    it(`${name} is read piece by piece as at once`, () => {
      const text = sourceOf(name);
      const incremental = createEngine(catalogue);
      for (const share of [0.3, 0.6, 0.9]) analyse(text.slice(0, Math.floor(text.length * share)), incremental);
      assert.deepEqual(analyse(text, incremental), analyse(text, createEngine(catalogue)));
    });
  }

  it('a header says whose filing it is', () => {
    const expected: Partial<Profile> = {
      entity: 'HALVORSEN MARINE INSTRUMENTS INC',
      periodEnd: '1996-12-31',
      period: { type: 'duration', start: '1996-01-01', end: '1996-12-31' },
      published: '1997-03-28',
      fiscalYearEndMonth: 12,
    };
    const { profile } = analyse(sourceOf('halvorsen-10k-1996.txt'));
    assert.deepEqual({ ...profile, ...expected }, profile);
  });

  it('what has a header was handed in to the SEC, and is a filing whatever its words', () => {
    const document = '<DOCUMENT>\n<TYPE>SC 13D\n<TEXT>\nThe owner holds 1,204 shares.\n</TEXT>\n</DOCUMENT>\n';
    const { evidence, figures } = analyse(`<SEC-HEADER>x : 19970328\nFORM TYPE:\tSC 13D\n</SEC-HEADER>\n${document}`);
    assert.ok(evidence.isFiling);
    assert.deepEqual(evidence.reasons.at(-1), { type: 'submission', form: 'SC 13D' });
    assert.equal(figures.length, 1);
    assert.ok(!analyse(document).evidence.isFiling);
  });

  it('a year of whole weeks begins where the document says', () => {
    const text = [
      '<SEC-HEADER>x : 19970228',
      'CONFORMED SUBMISSION TYPE:\t10-K',
      'CONFORMED PERIOD OF REPORT:\t19961228',
      '</SEC-HEADER>',
      '<DOCUMENT>\n<TYPE>10-K\n<TEXT>',
      'Net sales were $5.2 million for the fifty-two weeks ended December 28, 1996.',
    ].join('\n');
    assert.deepEqual(analyse(text).profile.period, { type: 'duration', start: '1995-12-31', end: '1996-12-28' });
  });
});
