import assert from 'node:assert/strict';
import { pathText } from '../../../src/core/catalogue/workspace/problems';
import { matchesGlob } from '../../../src/core/checks/globs';
import { severityOf, sifted, type Ignoring } from '../../../src/core/checks/ignore';
import type { IgnoreComment } from '../../../src/core/checks/ignoreComments';
import { NO_RULES, readIgnoreFile, type IgnoreRules } from '../../../src/core/checks/ignoreFile';
import type { ReadFinding } from '../../../src/core/checks/readFindings';
import { defaultSettings } from '../../../src/core/checks/settings';
import { figure, growth, INCOME, Q3_2023, Q3_2024 } from '../library/readings';

describe('patterns of files', () => {
  for (const [pattern, path, matches] of [
    ['q3.md', 'q3.md', true],
    ['q3.md', '2024/q3.md', true],
    ['2024/q3.md', '2024/q3.md', true],
    ['2024/q3.md', 'old/2024/q3.md', false],
    ['/2024/q3.md', '2024/q3.md', true],
    ['./2024/q3.md', '2024/q3.md', true],
    ['*.md', '2024/q3.md', true],
    ['2024/*.md', '2024/q3/a.md', false],
    ['2024/**', '2024/q3/a.md', true],
    ['**/q?.md', 'a/b/q3.md', true],
    ['**/q?.md', 'a/b/q31.md', false],
    ['a/**/b.md', 'a/b.md', true],
    ['*q*3*', 'release-q2-3.md', true],
    ['*q*3*', 'release-q2-4.md', false],
    ['(q3).md', '(q3).md', true],
    ['q3.md', 'q3xmd', false],
  ] as const) {
    it(`${pattern} ${matches ? 'is' : 'is not'} ${path}`, () => {
      assert.equal(matchesGlob(pattern, path), matches);
    });
  }

  it('takes no time for a pattern that wants to', () => {
    assert.equal(matchesGlob(`${'*a'.repeat(2_000)}b`, 'a'.repeat(4_000)), false);
  });
});

const problemsOf = (file: object) =>
  readIgnoreFile(JSON.stringify(file)).problems.map(({ path, code }) => `${pathText(path)}: ${code}`);

describe('a file of what is ignored', () => {
  it('has entries, and how much checks matter', () => {
    const { rules, problems } = readIgnoreFile(
      `{
        // Looked at on the road.
        "ignore": [{ "file": "q3.md", "check": "growth", "reason": "constant currency" }],
        "checks": { "footing": "error" },
        "files": { "old/**": { "growth": "off" } },
      }`,
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(rules, {
      entries: [{ file: 'q3.md', check: 'growth', reason: 'constant currency' }],
      checks: { footing: 'error' },
      files: [['old/**', { growth: 'off' }]],
    });
  });

  for (const [what, entry, problem] of [
    ['no reason', { check: 'growth' }, 'ignore[0]: missing'],
    ['an empty reason', { check: 'growth', reason: ' ' }, 'ignore[0].reason: noReason'],
    ['nothing that it is about', { period: '2024-09-30', reason: 'a' }, 'ignore[0]: aboutEverything'],
    ['a check that there is not', { check: 'growht', reason: 'a' }, 'ignore[0].check: notOneOf'],
    ['a period in words', { text: '1', period: 'Q3', reason: 'a' }, 'ignore[0].period: notPeriod'],
    ['no id of a metric', { metric: 'Revenue', reason: 'a' }, 'ignore[0].metric: notMetricId'],
    ['another field', { text: '1', line: '3', reason: 'a' }, 'ignore[0].line: unknownKey'],
  ] as const) {
    it(`leaves out an entry with ${what}`, () => {
      const file = { ignore: [entry, { text: '12.2%', reason: 'seen' }] };
      assert.deepEqual(problemsOf(file), [problem]);
      assert.equal(readIgnoreFile(JSON.stringify(file)).rules.entries.length, 1);
    });
  }

  it('says what is no check, and no degree', () => {
    assert.deepEqual(problemsOf({ checks: { footin: 'off', growth: 'loud' } }), [
      'checks.growth: notOneOf',
      'checks.footin: unknownKey',
    ]);
    assert.deepEqual(problemsOf({ files: { 'a.md': { growth: true } } }), ['files.a.md.growth: notOneOf']);
  });

  it('may be empty, and is not trusted when it is broken', () => {
    assert.deepEqual(readIgnoreFile(' '), { rules: NO_RULES, problems: [] });
    assert.deepEqual(problemsOf([]), [': wrongType']);
    assert.equal(readIgnoreFile('{ "ignore": [').problems[0]?.code, 'syntax');
  });
});

const TEXT = '55.2 million 49.2 million 12.2%';
const FILING = {
  text: TEXT,
  figures: [
    figure('55.2', Q3_2024, { start: 0, end: 12 }),
    figure('49.2', Q3_2023, { start: 13, end: 25, metric: INCOME.id }),
    growth('12.2', Q3_2024, { start: 26, end: 31 }),
  ],
};

/** Shown at the growth, which is the stated figure. */
const FINDING: ReadFinding = {
  check: 'growth',
  relation: { type: 'growth' },
  stated: 2,
  terms: [
    { type: 'figure', index: 0 },
    { type: 'figure', index: 1 },
  ],
  implied: 0.124,
  confidence: 0.9,
  place: 2,
  suspects: [0, 1, 2],
};

function ignoring(rules: Partial<IgnoreRules>, comments: readonly IgnoreComment[] = []): Ignoring {
  return { settings: defaultSettings, rules: { ...NO_RULES, ...rules }, file: '2024/q3.md', comments };
}

const reasonsFor = (rules: Partial<IgnoreRules>, comments?: readonly IgnoreComment[]) =>
  sifted([FINDING], FILING, ignoring(rules, comments)).ignored.map(({ reason }) => reason);

describe('findings that somebody has looked at', () => {
  for (const [what, entry, matches] of [
    ['its text', { text: '12.2%' }, true],
    ['its text, with other blanks', { text: ' 12.2% ' }, true],
    ['another text', { text: '12.3%' }, false],
    // It is shown at the growth: what else is involved may have findings of its own.
    ['the text of a term', { text: '49.2 million' }, false],
    ['its check', { check: 'growth' }, true],
    ['another check', { check: 'footing', text: '12.2%' }, false],
    ['its file', { file: 'q3.md' }, true],
    ['another file', { file: 'q2.md', text: '12.2%' }, false],
    ['its metric and period', { metric: 'us-gaap:Revenues', period: '2024-07-01/2024-09-30' }, true],
    ['another period', { metric: 'us-gaap:Revenues', period: '2023-07-01/2023-09-30' }, false],
    ['the metric of a term', { metric: INCOME.id }, false],
  ] as const) {
    it(`${matches ? 'are' : 'are not'} known by ${what}`, () => {
      assert.deepEqual(reasonsFor({ entries: [{ ...entry, reason: 'seen' }] }), matches ? ['seen'] : []);
    });
  }

  it('are known by a comment that covers their place', () => {
    const comment = (rest: Partial<IgnoreComment>) => ({
      checks: null,
      reason: 'seen',
      scope: { start: 0, end: 31 },
      place: { start: 0, end: 1 },
      ...rest,
    });
    assert.deepEqual(reasonsFor({}, [comment({})]), ['seen']);
    assert.deepEqual(reasonsFor({}, [comment({ scope: null })]), ['seen']);
    assert.deepEqual(reasonsFor({}, [comment({ checks: ['footing'] })]), []);
    assert.deepEqual(reasonsFor({}, [comment({ scope: { start: 0, end: 25 } })]), []);
  });

  it('keep how much they would matter', () => {
    const { shown, ignored } = sifted(
      [FINDING],
      FILING,
      ignoring({ checks: { growth: 'error' }, entries: [{ check: 'growth', reason: 'a' }] }),
    );
    assert.deepEqual([shown, ignored[0]?.severity, ignored[0]?.by], [[], 'error', 'file']);
  });
});

describe('how much a finding matters', () => {
  const degree = (rules: Partial<IgnoreRules>) => severityOf(FINDING, ignoring(rules));

  it('is said by the settings, by the folder, and by its file', () => {
    assert.equal(degree({}), 'warning');
    assert.equal(degree({ checks: { growth: 'hint' } }), 'hint');
    assert.equal(degree({ checks: { growth: 'hint' }, files: [['q3.md', { growth: 'error' }]] }), 'error');
    assert.equal(degree({ checks: { growth: 'hint' }, files: [['q4.md', { growth: 'error' }]] }), 'hint');
    assert.equal(degree({ files: [['q3.md', { footing: 'error' }]] }), 'warning');
  });

  it('is little where a tag is finer than its text, unless that is not even wanted', () => {
    const relation = { type: 'tooPrecise', claimed: -6, shown: -9 } as const;
    const fine = (checks: IgnoreRules['checks']) => severityOf({ check: 'xbrl', relation }, ignoring({ checks }));
    assert.deepEqual([fine({}), fine({ xbrl: 'error' }), fine({ xbrl: 'hint' })], ['information', 'information', 'hint']);
    assert.equal(fine({ xbrl: 'off' }), 'off');
  });

  it('is said by the last pattern that speaks of its check', () => {
    assert.equal(
      degree({
        files: [
          ['*.md', { growth: 'error' }],
          ['2024/*', { growth: 'off' }],
          ['*.md', { footing: 'hint' }],
        ],
      }),
      'off',
    );
  });

  it('leaves out what is off', () => {
    assert.deepEqual(sifted([FINDING], FILING, ignoring({ checks: { growth: 'off' } })), { shown: [], ignored: [] });
  });
});
