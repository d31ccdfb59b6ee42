import assert from 'node:assert/strict';
import { createEngine } from '../../../src/core/analyse';
import { loadCatalogue } from '../../../src/core/catalogue/catalogue';
import { ignoreComments } from '../../../src/core/checks/ignoreComments';
import type { Format } from '../../../src/core/filing';

const engine = createEngine(loadCatalogue());

function commentsIn(source: string, format: Format = 'markdown') {
  const { filing } = engine.analyse({ text: source, format, insist: true });
  const { comments, problems } = ignoreComments(filing, source);
  return {
    comments: comments.map(({ checks, reason, scope }) => ({
      checks,
      reason,
      about: scope === null ? 'all' : filing.text.slice(scope.start, scope.end).trim(),
    })),
    problems: problems.map(({ code, values, span }) => [code, values[0], source.slice(span.start, span.end)]),
  };
}

const aboutIn = (source: string, format?: Format) => commentsIn(source, format).comments.map(({ about }) => about);

describe('comments that say what is ignored', () => {
  it('name checks and give a reason', () => {
    const source = '<!-- tickmark-ignore growth, footing: constant\n currency: see note 3 -->\nTakings rose by 5%.\n\nCosts too.';
    assert.deepEqual(commentsIn(source), {
      comments: [{ checks: ['growth', 'footing'], reason: 'constant currency: see note 3', about: 'Takings rose by 5%.' }],
      problems: [],
    });
  });

  it('without a name are about all checks', () => {
    assert.deepEqual(commentsIn('<!-- tickmark-ignore: draft -->\nTakings.').comments[0]?.checks, null);
  });

  it('may be about the whole file', () => {
    assert.deepEqual(commentsIn('Takings.\n\n<!--tickmark-ignore-file growth：草稿-->').comments, [
      { checks: ['growth'], reason: '草稿', about: 'all' },
    ]);
  });

  it('are about the line that they stand on with other text', () => {
    assert.deepEqual(aboutIn('One 1.\nTwo 2. <!-- tickmark-ignore: a -->\nThree 3.'), ['Two 2. <!-- tickmark-ignore: a -->']);
  });

  it('are about the block behind them, over empty lines', () => {
    assert.deepEqual(aboutIn('One.\n\n<!-- tickmark-ignore: a -->\n\nTwo 2\nand 3.\n\nFour.'), ['Two 2\nand 3.']);
    assert.deepEqual(aboutIn('One.\n\n<!-- tickmark-ignore: a -->\n'), ['']);
  });

  it('are about a row in the midst of a table, before it about all of it', () => {
    const rows = ['| | 2024 |', '| --- | --- |', '| Takings | 5 |', '| Costs | 3 |'] as const;
    const comment = '<!-- tickmark-ignore: a -->';
    assert.deepEqual(aboutIn(`${rows.slice(0, 3).join('\n')} ${comment}\n${rows[3]}`), [`${rows[2]} ${comment}`]);
    assert.deepEqual(aboutIn(`${comment}\n${rows.join('\n')}`), [rows.join('\n')]);
  });

  it('are about what follows them in a page, however its lines are broken', () => {
    const comment = '<!-- tickmark-ignore: a -->';
    assert.deepEqual(aboutIn(`<p>One 1.</p>${comment}<p>Two <b>2</b>.</p><p>Three.</p>`, 'html'), ['Two 2.']);
    const [about = ''] = aboutIn(
      `<table><tr><td>Takings</td><td>5</td></tr>${comment}<tr><td>Costs</td><td>3</td></tr><tr><td>Rest</td><td>2</td></tr></table>`,
      'html',
    );
    assert.match(about, /^Costs\s+3$/);
  });

  it('need a reason, and the names of checks', () => {
    assert.deepEqual(commentsIn('<!-- tickmark-ignore growth -->\nTakings.'), {
      comments: [],
      problems: [['noReason', undefined, '<!-- tickmark-ignore growth -->']],
    });
    const { comments, problems } = commentsIn('<!-- tickmark-ignore growht: a -->\nTakings.');
    assert.deepEqual([comments, problems[0]?.slice(0, 2)], [[], ['noSuchCheck', 'growht']]);
    const some = commentsIn('<!-- tickmark-ignore growht, footing: a -->\nTakings.');
    assert.deepEqual([some.comments[0]?.checks, some.problems.length], [['footing'], 1]);
  });

  it('are not what looks like them', () => {
    assert.deepEqual(commentsIn('<!-- tickmark-ignored: a -->\n<!-- ignore: a -->\n<!-- tickmark-ignore: open'), {
      comments: [],
      problems: [],
    });
  });
});
