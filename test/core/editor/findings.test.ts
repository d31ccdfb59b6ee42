import assert from 'node:assert/strict';
import type { FigureTies } from '../../../src/editor/checks/checks';
import type { CheckedFiling } from '../../../src/analysis/schemas/checks';
import type { ReadFinding } from '../../../src/core/checks/readFindings';
import { cardFor } from '../../../src/core/library/card';
import { outcomeOf } from '../../../src/editor/checks/outcome';
import { cardContent } from '../../../src/editor/hover/cardContent';
import { findingsByCheckInWords, supportInWords, tallyInWords } from '../../../src/editor/words/findings';
import { figure, growth, Q3_2023, Q3_2024, reading } from '../library/readings';
import { inLanguage } from './vscodeStandIn';

const finding = (rest: Partial<ReadFinding> = {}): ReadFinding => ({
  check: 'growth',
  relation: { type: 'growth' },
  stated: 2,
  terms: [
    { type: 'figure', index: 0 },
    { type: 'figure', index: 1 },
  ],
  implied: 0.021,
  confidence: 0.95,
  place: 2,
  suspects: [2],
  ...rest,
});

const checkedFiling = (shown: readonly ReadFinding[], ignored: readonly ReadFinding[] = []): CheckedFiling => ({
  checked: { findings: [...shown, ...ignored], held: {}, reached: [0, 1, 2], tied: [0, 1] },
  sifted: {
    shown: shown.map((one) => ({ finding: one, severity: 'warning' })),
    ignored: ignored.map((one) => ({ finding: one, severity: 'warning', reason: 'Known', by: 'file' })),
  },
  problems: [],
});

const quarters = [figure('4370.2', Q3_2024), figure('4281.0', Q3_2023), growth('31.2', Q3_2024)];
const text = reading(quarters);

describe('what came out of checking a filing', () => {
  it('is told at the figure that is marked, at the stated one and at those that may be wrong', () => {
    const outcome = outcomeOf(text, checkedFiling([finding({ place: 0, suspects: [0, 1] })]));
    assert.deepEqual([...outcome.untied], [0]);
    assert.deepEqual([...outcome.about.keys()].sort(), [0, 1, 2]);
    assert.equal(outcomeOf(text, checkedFiling([], [finding()])).about.size, 0);
  });

  it('is counted in words', () => {
    assert.equal(tallyInWords(outcomeOf(text, checkedFiling([finding()]))), '2 figures tied, 1 does not');
    assert.equal(
      tallyInWords(outcomeOf(text, checkedFiling([finding()], [finding()]))),
      '2 figures tied, 1 does not; ignored: 1',
    );
    const shown = [finding(), finding({ check: 'footing' }), finding()].map((one) => ({
      finding: one,
      severity: 'hint' as const,
    }));
    assert.deepEqual(findingsByCheckInWords(shown), ['Growth: 2', 'Footing: 1']);
  });

  it('names the checks that speak for a figure', () => {
    assert.equal(supportInWords({ footing: 2, growth: 1 }), '✓ Ties: Growth, Footing (2)');
    assert.equal(supportInWords({}), '');
    assert.match(
      inLanguage('de', () => supportInWords({ growth: 1 })),
      /^✓ Stimmt überein: /,
    );
  });
});

describe('the card of a figure that was checked', () => {
  const [level] = quarters;
  const footOf = (index: number, ties?: FigureTies) => {
    const shown = quarters[index];
    assert.ok(shown && level);
    const card = cardFor(text, { type: 'figure', index, figure: shown });
    return cardContent(card, text.profile, { ties }).foot.map((line) => line.map((run) => run.text).join(''));
  };

  it('says what does not tie, once', () => {
    const marks = (lines: readonly string[]) => lines.filter((line) => line.startsWith('✗'));
    assert.deepEqual(marks(footOf(2, { findings: ['It does not'], support: {} })), ['✗ It does not']);
    assert.deepEqual(marks(footOf(2, { findings: [], support: {} })), [], 'what the checks do not tell is not told');
  });

  it('says what ties, and nothing before that is known', () => {
    assert.equal(footOf(0, { findings: [], support: { footing: 1 } })[0], '✓ Ties: Footing');
    assert.ok(!footOf(0).some((line) => line.startsWith('✓ Ties')));
  });
});
