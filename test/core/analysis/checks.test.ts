import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { AnalysisService } from '../../../src/analysis/analysisService';
import { answerSchema, requestSchema, type Answer, type Request } from '../../../src/analysis/protocol';
import { createEngine } from '../../../src/core/analyse';
import { loadCatalogue } from '../../../src/core/catalogue/catalogue';
import { defaultSettings, type CheckSettings } from '../../../src/core/checks/settings';

const SAMPLE = readFileSync('test/fixtures/checks/foxglove-2024q3.md', 'utf8');
const RULES = 'file:///work/.tickmark/ignore.json';
const catalogue = loadCatalogue();
const engine = createEngine(catalogue);

function started(text = SAMPLE) {
  const answers: Answer[] = [];
  const service = new AnalysisService(
    engine,
    { lookup: catalogue, readerLanguage: 'en' },
    {
      // Through the protocol's own checks, both ways.
      answer: (answer) => answers.push(answerSchema.parse(structuredClone(answer))),
      schedule: (job) => job(),
      equip: () => ({ engine, lookup: catalogue }),
    },
  );
  const ask = <Type extends Answer['type']>(request: Request, type: Type) => {
    service.handle(requestSchema.parse(structuredClone(request)));
    const answer = answers.at(-1);
    assert.equal(answer?.type, type);
    return answer as Extract<Answer, { type: Type }>;
  };
  const of = { id: 2, key: 'a', version: 1 };
  ask({ type: 'analyse', ...of, text, format: 'markdown', insist: true, languages: [] }, 'analysed');
  const check = (settings: Partial<CheckSettings> = {}, rules: string | null = null) =>
    ask(
      {
        type: 'check',
        ...of,
        further: [],
        ignoring: { settings: { ...defaultSettings, ...settings }, rules, file: 'q3/foxglove-2024q3.md' },
      },
      'checked',
    ).checked;
  return { ask, check, of };
}

const growthIn = (found: ReturnType<ReturnType<typeof started>['check']>) =>
  found?.sifted.shown.filter(({ finding }) => finding.check === 'growth').map(({ severity }) => severity);

describe('a filing that is checked in the worker', () => {
  it('tells what does not tie, and how much it matters', () => {
    const { check } = started();
    const found = check();
    assert.deepEqual(growthIn(found), ['warning']);
    assert.ok((found?.checked.tied.length ?? 0) > 15);
    assert.deepEqual(growthIn(check({ growth: 'error' })), ['error']);
    assert.deepEqual(growthIn(check({ growth: 'off' })), []);
  });

  it('does not tell what a file of the workspace or a comment says', () => {
    const { ask, check } = started();
    const text = '{ "ignore": [{ "check": "growth", "text": "15.2%", "reason": "Known" }] }';
    ask({ type: 'catalogue', id: 3, files: [{ uri: RULES, kind: 'ignore', text }] }, 'catalogued');
    assert.deepEqual(growthIn(check({}, RULES)), []);
    assert.deepEqual(
      check({}, RULES)?.sifted.ignored.map(({ reason, by }) => [reason, by]),
      [['Known', 'file']],
    );
    assert.deepEqual(growthIn(check()), ['warning'], 'a filing of another folder');
    const commented = started(SAMPLE.replace('29.4 million as of', '29.4 million <!-- tickmark-ignore: known --> as of'));
    assert.deepEqual(growthIn(commented.check()), []);
  });

  it('says what is wrong with such a file or comment', () => {
    const { ask } = started();
    const text = '{ "ignore": [{ "check": "growht", "reason": "Known" }] }';
    const { files } = ask({ type: 'catalogue', id: 3, files: [{ uri: RULES, kind: 'ignore', text }] }, 'catalogued');
    assert.deepEqual(
      files.map(({ uri, problems }) => [uri, problems.map(({ code }) => code)]),
      [[RULES, ['notOneOf']]],
    );
    const commented = started(`${SAMPLE}\n<!-- tickmark-ignore growht: known -->\n`);
    assert.deepEqual(
      commented.check()?.problems.map(({ code, values }) => [code, values[0]]),
      [['noSuchCheck', 'growht']],
    );
  });

  it('says what speaks for a figure, and reports on all of them, once it has been checked', () => {
    const { ask, check, of } = started();
    assert.equal(ask({ type: 'ties', ...of, figure: 0 }, 'ties').ties, null);
    assert.equal(ask({ type: 'tieOut', ...of, file: 'a.md' }, 'tieOut').report, null);
    const found = check();
    const [figure = -1] = found?.checked.tied ?? [];
    assert.ok(Object.keys(ask({ type: 'ties', ...of, figure }, 'ties').ties ?? {}).length > 0);
    const { report } = ask({ type: 'tieOut', ...of, file: 'a.md' }, 'tieOut');
    assert.equal(report?.findings.length, found?.sifted.shown.length);
    assert.equal(report?.findings.find(({ check: id }) => id === 'growth')?.text, '15.2%');
  });

  it('has nothing to say of another version', () => {
    const { ask, of } = started();
    const ignoring = { settings: defaultSettings, rules: null, file: '' };
    assert.equal(ask({ type: 'check', ...of, version: 2, further: [], ignoring }, 'checked').checked, null);
  });
});
