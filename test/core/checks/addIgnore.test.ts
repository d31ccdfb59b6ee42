import assert from 'node:assert/strict';
import { ignoreInsertion, type Ignored } from '../../../src/core/checks/addIgnore';
import { readIgnoreFile } from '../../../src/core/checks/ignoreFile';

const FINDING: Ignored = { type: 'finding', entry: { file: 'a.md', check: 'growth', text: '12.2%', reason: 'Rounded by hand' } };
const OTHER: Ignored = { type: 'finding', entry: { check: 'footing', text: '98', reason: 'As the auditor has it' } };
const CHECK: Ignored = { type: 'check', file: 'filings/a.md', check: 'shares' };

function written(text: string, ignored: Ignored): string {
  const outcome = ignoreInsertion(text, ignored);
  assert.equal(outcome.type, 'insertion');
  const { offset, length, text: inserted } = outcome.insertion;
  return text.slice(0, offset) + inserted + text.slice(offset + length);
}

function rulesIn(text: string) {
  const { rules, problems } = readIgnoreFile(text);
  assert.deepEqual(problems, [], text);
  return rules;
}

describe('what is to be ignored', () => {
  it('is written into a file that is not there yet', () => {
    assert.deepEqual(rulesIn(written('', FINDING)).entries, [FINDING.entry]);
    assert.deepEqual(rulesIn(written('', CHECK)).files, [['filings/a.md', { shares: 'off' }]]);
  });

  it('comes behind what is there, which stays as it is', () => {
    const first = written('{\n  // ours\n  "checks": { "outliers": "hint" }\n}\n', FINDING);
    assert.ok(first.startsWith('{\n  // ours\n  "checks": { "outliers": "hint" },\n  "ignore": ['), first);
    const second = written(written(first, OTHER), CHECK);
    assert.ok(second.includes('// ours'));
    const { entries, checks, files } = rulesIn(second);
    assert.deepEqual(entries, [FINDING.entry, OTHER.entry]);
    assert.deepEqual([checks, files], [{ outliers: 'hint' }, [['filings/a.md', { shares: 'off' }]]]);
  });

  it('takes the place of what a file says of the check already', () => {
    const text = '{ "files": { "filings/a.md": { "shares": "error", "growth": "hint" } } } // ours\n';
    assert.equal(written(text, CHECK), text.replace('"error"', '"off"'));
    assert.deepEqual(rulesIn(written(text, { ...CHECK, check: 'xbrl' })).files, [
      ['filings/a.md', { shares: 'error', growth: 'hint', xbrl: 'off' }],
    ]);
  });

  it('is not written into a file that is broken, or of another shape', () => {
    for (const text of ['{ "ignore": [', '{ "ignore": {} }', '[]']) {
      const outcome = ignoreInsertion(text, FINDING);
      assert.equal(outcome.type, 'broken', text);
    }
  });
});
