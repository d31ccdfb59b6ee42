import assert from 'node:assert/strict';
import { AnalysisService } from '../../../src/analysis/analysisService';
import { answerSchema, requestSchema, type Answer, type Request } from '../../../src/analysis/protocol';
import type { AnalysisInput } from '../../../src/core/analyse';
import type { Analysis } from '../../../src/core/filing';
import { builtInMetrics } from '../../../src/core/catalogue/builtIn';
import { catalogueOf } from '../../../src/core/catalogue/catalogue';
import type { Metric } from '../../../src/core/catalogue/schema';
import type { FilingRecord } from '../../../src/core/library/record';
import type { WireFigure } from '../../../src/core/wire';
import { readRecord } from '../../../src/library/recordBytes';
import { REVENUE } from '../library/readings';
import { report, SALES, taggedAnalysis } from '../library/tagged';
import { analysisWithFigure } from './analyses';

const metric: Metric = { ...REVENUE, balance: 'credit', labels: { en: ['Total net revenue', 'revenue'], de: ['Umsatz'] } };

function makeService(analyse: (text: string) => Analysis = analysisWithFigure, readerLanguage = 'en') {
  const answers: Answer[] = [];
  const work: (() => void)[] = [];
  const inputs: AnalysisInput[] = [];
  const equipped: number[] = [];
  const engine = {
    analyse: (input: AnalysisInput) => {
      inputs.push(input);
      return analyse(input.text);
    },
  };
  const byId = (id: string) => (id === metric.id ? metric : undefined);
  const label = (id: string, language: string) => byId(id)?.labels[language]?.[0];
  const names = { lookup: { byId, label, metrics: [metric] }, readerLanguage };
  const service = new AnalysisService(engine, names, {
    // Through the protocol's own check: what the worker says must be what the editor accepts.
    answer: (answer) => answers.push(answerSchema.parse(structuredClone(answer))),
    schedule: (job) => work.push(job),
    equip: (metrics) => {
      equipped.push(metrics.length);
      return { engine, lookup: catalogueOf(metrics) };
    },
  });
  const idle = () => work.splice(0).forEach((job) => job());
  return { service, answers, idle, inputs, equipped };
}

const request = (id: number, text: string, version = id, key = 'a'): Request =>
  requestSchema.parse({ type: 'analyse', id, key, version, text, format: 'text', insist: false, languages: ['de', 'en'] });

/** A record as the library reads it. */
function recordIn(bytes: Uint8Array | null): FilingRecord | undefined {
  if (bytes === null) return undefined;
  const reading = readRecord(bytes);
  for (;;) {
    const step = reading.next();
    if (step.done === true) return step.value;
  }
}

const taggedReport = () => report([SALES, SALES]);

const LABELS =
  '<l:linkbase xmlns:l="http://www.xbrl.org/2003/linkbase" xmlns:x="http://www.w3.org/1999/xlink"><l:labelLink x:role="r">' +
  '<l:loc x:type="locator" x:href="https://fasb.example/us-gaap.xsd#us-gaap_Revenues" x:label="a"/>' +
  '<l:label x:type="resource" x:label="b" x:role="http://www.xbrl.org/2003/role/label" xml:lang="en">Sales of doors</l:label>' +
  '<l:labelArc x:type="arc" x:from="a" x:to="b" x:arcrole="http://www.xbrl.org/2003/arcrole/concept-label"/>' +
  '</l:labelLink></l:linkbase>';

describe('the analysis service', () => {
  it('answers with figures, without their provenance, and with the catalogue’s entries for them', () => {
    const { service, answers, idle } = makeService();
    service.handle(request(1, 'RMB 4,370.2 million'));
    idle();
    const [figures, metrics, rest] = answers;
    assert.ok(figures?.type === 'figures' && metrics?.type === 'metrics' && rest?.type === 'analysed');
    assert.equal(figures.figures.length, 1);
    assert.ok(!('provenance' in (figures.figures[0] ?? {})));
    assert.deepEqual(
      metrics.metrics.map(({ name }) => name),
      ['Total net revenue'],
    );
  });

  it('gives the engine the text and all that the user says of it', () => {
    const { service, idle, inputs } = makeService();
    service.handle(request(1, 'Umsatz'));
    idle();
    assert.deepEqual(inputs, [{ text: 'Umsatz', format: 'text', insist: false, languages: ['de', 'en'] }]);
  });

  it('names metrics in the filing’s language and, where that is another name, in the reader’s', () => {
    const namesFor = (readerLanguage: string) => {
      const { service, answers, idle } = makeService(analysisWithFigure, readerLanguage);
      service.handle(request(1, 'RMB 4,370.2 million'));
      idle();
      const entries = answers.flatMap((answer) => (answer.type === 'metrics' ? answer.metrics : []));
      return entries.map(({ name, readerName }) => [name, readerName]);
    };
    assert.deepEqual(namesFor('en'), [['Total net revenue', null]]);
    assert.deepEqual(namesFor('de'), [['Total net revenue', 'Umsatz']]);
  });

  it('sends many figures in several messages, in order', () => {
    const { service, answers, idle } = makeService((text) => {
      const { figures, ...rest } = analysisWithFigure(text);
      return { ...rest, figures: Array.from({ length: 450 }, (_, index) => ({ ...figures[0]!, start: index, end: index + 1 })) };
    });
    service.handle(request(1, 'many'));
    idle();
    const starts = answers.flatMap((answer) => (answer.type === 'figures' ? answer.figures.map(({ start }) => start) : []));
    assert.deepEqual(starts, [...Array(450).keys()]);
    assert.equal(answers.at(-1)?.type, 'analysed');
    assert.ok(answers.length > 3);
  });

  it('reads only the newest of several texts of one document, and says so to who asked for the others', () => {
    const { service, answers, idle, inputs } = makeService();
    service.handle(request(1, 'old'));
    service.handle(request(2, 'other', 0, 'b'));
    service.handle(request(3, 'new'));
    idle();
    assert.deepEqual(
      inputs.map(({ text }) => text),
      ['other', 'new'],
    );
    assert.deepEqual(
      answers.filter(({ type }) => ['superseded', 'analysed'].includes(type)).map(({ type, id }) => [type, id]),
      [
        ['superseded', 1],
        ['analysed', 2],
        ['analysed', 3],
      ],
    );
  });

  it('explains a figure of the version it has, and of no other', () => {
    const { service, answers, idle } = makeService();
    service.handle(request(1, 'text', 5));
    idle();
    service.handle({ type: 'explain', id: 2, key: 'a', version: 5, figure: 0 });
    service.handle({ type: 'explain', id: 3, key: 'a', version: 4, figure: 0 });
    service.handle({ type: 'forget', key: 'a' });
    service.handle({ type: 'explain', id: 4, key: 'a', version: 5, figure: 0 });
    const steps = answers.flatMap((answer) => (answer.type === 'explained' ? [answer.steps?.[0]?.result ?? null] : []));
    assert.deepEqual(steps, ['CNY', null, null]);
  });

  it('gives the library’s record of the version it has, and of no other', () => {
    const { service, answers, idle } = makeService();
    service.handle(request(1, 'RMB 4,370.2 million', 7));
    idle();
    answers.length = 0;
    service.handle({ type: 'record', id: 2, key: 'a', version: 7 });
    service.handle({ type: 'record', id: 3, key: 'a', version: 6 });
    const [known, unknown] = answers;
    assert.ok(known?.type === 'recorded' && unknown?.type === 'recorded');
    assert.deepEqual(recordIn(known.record)?.figures.length, 1);
    assert.equal(unknown.record, null);
  });

  describe('of a file for the library', () => {
    const index = (bytes: Uint8Array, { name = '/a.md', insist = false } = {}): Request =>
      requestSchema.parse({ type: 'index', id: 1, name, bytes, insist, languages: ['de'] });
    const utf8 = (text: string) => new TextEncoder().encode(text);
    const noFiling = (text: string): Analysis => {
      const analysis = analysisWithFigure(text);
      return { ...analysis, evidence: { ...analysis.evidence, isFiling: false } };
    };

    it('gives the record, reads it as the editor would, and remembers nothing', () => {
      const { service, answers, inputs } = makeService();
      service.handle(index(utf8('RMB 4,370.2 million')));
      service.handle(index(utf8('<html>RMB 5</html>'), { name: '/a.htm' }));
      service.handle(index(utf8('<html>RMB 5</html>'), { name: '/a.txt' }));
      assert.deepEqual(
        answers.map((answer) => answer.type === 'indexed' && recordIn(answer.record)?.figures.length),
        [1, 1, 1],
      );
      assert.deepEqual(
        inputs.map(({ format, insist, languages }) => [format, insist, languages]),
        [
          ['markdown', false, ['de']],
          ['html', false, ['de']],
          ['text', false, ['de']],
        ],
      );
    });

    it('says what is no filing, unless the user says that it is one', () => {
      const { service, answers } = makeService(noFiling);
      service.handle(index(utf8('45.20 for two tickets')));
      service.handle(index(utf8('45.20 for two tickets'), { insist: true }));
      const [first, second] = answers;
      assert.deepEqual(first, { type: 'indexed', id: 1, record: null });
      assert.ok(second?.type === 'indexed' && second.record !== null);
    });

    it('has nothing of one in an encoding it does not know, and says when the engine fails', () => {
      const { service, answers } = makeService(() => {
        throw new Error('no way');
      });
      const unknown = Uint8Array.from([...utf8('<meta charset="klingon">'), 0xe4]);
      service.handle(index(unknown, { name: '/a.htm' }));
      service.handle(index(utf8('5')));
      assert.deepEqual(answers[0], { type: 'indexed', id: 1, record: null });
      assert.equal(answers[1]?.type, 'failed');
    });
  });

  it('describes metrics', () => {
    const { service, answers } = makeService();
    service.handle({ type: 'describe', id: 1, metric: metric.id });
    service.handle({ type: 'describe', id: 2, metric: 'x:None' });
    assert.deepEqual(
      answers.map((answer) => (answer.type === 'described' ? (answer.entry?.name ?? null) : 'wrong')),
      ['Total net revenue', null],
    );
  });

  describe('with an HTML file', () => {
    const SOURCE = '<p>Umsatz: 5 \u20ac</p>';
    const read = (id: number, bytes: Uint8Array) =>
      requestSchema.parse({ type: 'read', id, key: 'a', version: 1, bytes, insist: true, languages: [] });
    const map = () => ({
      text: Uint32Array.of(0),
      textLength: Uint32Array.of(5),
      source: Uint32Array.of(3),
      sourceLength: Uint32Array.of(5),
    });
    const analyse = (text: string): Analysis => {
      const tagged = taggedAnalysis([SALES, SALES], [{}]);
      return { ...tagged, filing: { ...tagged.filing, text: text.slice(3, 8), sourceMap: map() } };
    };

    it('decodes it, and sends the canonical text with its map', () => {
      const { service, answers, idle, inputs } = makeService(analyse);
      service.handle(read(1, new TextEncoder().encode(SOURCE)));
      idle();
      assert.deepEqual(inputs, [{ text: SOURCE, format: 'html', insist: true, languages: [] }]);
      const last = answers.at(-1);
      assert.ok(last?.type === 'read');
      assert.deepEqual([last.text, last.sourceMap], [SOURCE.slice(3, 8), map()]);
    });

    it('tells the facts of a figure, and figures with their places in the file', () => {
      const { service, answers, idle } = makeService(analyse);
      service.handle(read(1, new TextEncoder().encode(SOURCE)));
      idle();
      answers.length = 0;
      const of = { key: 'a', version: 1 };
      service.handle({ type: 'inspect', id: 4, ...of, figure: 0 });
      service.handle({ type: 'wire', id: 5, ...of, file: 'x.htm', figures: null });
      const [inspected, wired] = answers;
      assert.ok(inspected?.type === 'inspected' && inspected.facts?.[0]?.footnotes[0] === 'Without rebates.');
      assert.ok(wired?.type === 'wired');
      assert.deepEqual((JSON.parse(wired.lines?.[0] ?? '') as WireFigure).start, 3);
    });

    it('reads the files beside it, asks for what they name, and tells what they say', () => {
      const { service, answers, idle } = makeService(() => {
        const analysis = analyse(SOURCE);
        const tagged = { ...taggedReport(), references: ['hm.xsd', '../up.xsd'] };
        return { ...analysis, filing: { ...analysis.filing, report: tagged } };
      });
      service.handle(read(1, new TextEncoder().encode(SOURCE)));
      idle();
      answers.length = 0;
      const of = { key: 'a', version: 1 };
      const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
      service.handle({ type: 'beside', id: 2, ...of, files: [] });
      service.handle({ type: 'beside', id: 3, ...of, files: [file('hm.xsd', 'no schema')] });
      service.handle({ type: 'beside', id: 4, ...of, files: [file('hm_lab.xml', LABELS)] });
      service.handle({ type: 'inspect', id: 5, ...of, figure: 0 });
      service.handle({ type: 'inspectFacts', id: 6, ...of, facts: [0, 9] });
      service.handle({ type: 'problems', id: 7, ...of });
      const [first, second, third, inspected, facts, problems] = answers;
      assert.ok(first?.type === 'besideRead' && second?.type === 'besideRead' && third?.type === 'besideRead');
      assert.deepEqual(first.wanted, ['hm.xsd']);
      assert.deepEqual(second.wanted, ['hm_lab.xml', 'hm_cal.xml', 'hm_pre.xml', 'hm_def.xml']);
      assert.deepEqual(third.wanted, []);
      assert.ok(inspected?.type === 'inspected' && inspected.facts?.[0]?.declared?.label === 'Sales of doors');
      assert.ok(facts?.type === 'inspected' && facts.facts?.length === 1);
      assert.ok(problems?.type === 'problems');
      assert.deepEqual(
        problems.problems?.first.map(({ code, file: where }) => [code, where]),
        [['unknownTaxonomyFile', { name: 'hm.xsd', line: 1 }]],
      );
    });

    it('has nothing of files beside it where it reports nothing', () => {
      const { service, answers, idle } = makeService();
      service.handle(request(1, 'text', 1));
      idle();
      answers.length = 0;
      service.handle({ type: 'beside', id: 2, key: 'a', version: 1, files: [] });
      service.handle({ type: 'problems', id: 3, key: 'a', version: 1 });
      service.handle({ type: 'beside', id: 4, key: 'b', version: 1, files: [] });
      assert.deepEqual(answers, [
        { type: 'besideRead', id: 2, wanted: [], labels: {} },
        { type: 'problems', id: 3, problems: { count: 0, first: [] } },
        { type: 'besideRead', id: 4, wanted: null, labels: {} },
      ]);
    });

    it('tells nothing of a version that it does not have', () => {
      const { service, answers } = makeService(analyse);
      const of = { key: 'a', version: 1 };
      service.handle({ type: 'inspect', id: 4, ...of, figure: 0 });
      service.handle({ type: 'wire', id: 5, ...of, file: 'x.htm', figures: [0] });
      assert.deepEqual(answers, [
        { type: 'inspected', id: 4, facts: null },
        { type: 'wired', id: 5, lines: null },
      ]);
    });

    it('says which encoding it does not know', () => {
      const { service, answers, idle } = makeService(analyse);
      service.handle(read(1, Uint8Array.from([...new TextEncoder().encode('<meta charset=klingon>'), 0x80])));
      idle();
      assert.deepEqual(answers, [{ type: 'undecodable', id: 1, encoding: 'klingon' }]);
    });
  });

  it('says when the engine fails, and goes on', () => {
    const { service, answers, idle } = makeService((text) => {
      if (text === 'bad') throw new Error('broken');
      return analysisWithFigure(text);
    });
    service.handle(request(1, 'bad'));
    idle();
    service.handle(request(2, 'good'));
    idle();
    assert.deepEqual(
      answers.map(({ type }) => type),
      ['failed', 'figures', 'metrics', 'analysed'],
    );
  });

  describe('with files of the workspace', () => {
    const METRICS = '{ "metrics": [{ "id": "us-gaap:Revenues", "labels": { "en": ["Harbour takings"] } }] }';
    const ENTITIES = '{\n  "companies": [{ "name": "Harrow Lake Inc." }, { "name": 5 }]\n}';
    const file = (text: string, kind: 'metrics' | 'entities' = 'metrics') => ({ uri: `file:///${kind}.json`, kind, text });

    function makeCatalogued() {
      const made = makeService();
      let id = 0;
      const use = (...files: ReturnType<typeof file>[]) => {
        made.service.handle(requestSchema.parse({ type: 'catalogue', id: id++, files }));
        const answer = made.answers.at(-1);
        assert.ok(answer?.type === 'catalogued');
        return answer;
      };
      return { ...made, use };
    }

    it('reads with what they add, and again with what the catalogue has by itself', () => {
      const { use, equipped } = makeCatalogued();
      assert.equal(use(file(METRICS)).changed, true);
      assert.equal(use(file(`// again\n${METRICS}`)).changed, false);
      assert.equal(use().changed, true);
      assert.deepEqual(equipped, [builtInMetrics.length, builtInMetrics.length]);
    });

    it('takes a broken file as it was, and says what breaks it', () => {
      const { use, equipped } = makeCatalogued();
      use(file(METRICS));
      const answer = use(file(METRICS.slice(0, -1)));
      assert.equal(answer.changed, false);
      assert.deepEqual(
        answer.files[0]?.problems.map(({ code }) => code),
        ['syntax'],
      );
      assert.equal(equipped.length, 1);
    });

    it('says which companies they name, and what is wrong, by lines', () => {
      const { use } = makeCatalogued();
      const { companies, files } = use(file(ENTITIES, 'entities'));
      assert.deepEqual(companies, [{ names: ['Harrow Lake Inc.'], tickers: [], cik: null, lei: null }]);
      const place = { line: 1, character: 58, endLine: 1, endCharacter: 59 };
      assert.deepEqual(files[0]?.problems, [{ code: 'wrongType', values: ['text'], place }]);
    });

    it('says where they define a metric', () => {
      const { use } = makeCatalogued();
      const definition = 'What the harbour takes in from ships and the fair.';
      const text = `{ "metrics": [\r\n{ "id": "us-gaap:Revenues",\r\n "definition": "${definition}" } ] }`;
      assert.deepEqual(use(file(text)).files[0]?.defined, [
        {
          metric: 'us-gaap:Revenues',
          whole: { line: 1, character: 0, endLine: 2, endCharacter: 19 + definition.length },
          landing: { line: 2, character: 15, endLine: 2, endCharacter: 17 + definition.length },
        },
      ]);
    });

    it('lists every metric, and says what to write for an alias', () => {
      const { service, use, answers } = makeCatalogued();
      use(file(METRICS));
      answers.length = 0;
      service.handle({ type: 'list', id: 7, language: 'de' });
      const listed = answers.flatMap((answer) => (answer.type === 'metrics' ? answer.metrics : []));
      assert.equal(listed.length, builtInMetrics.length);
      assert.equal(listed.find(({ id: metric }) => metric === 'us-gaap:Assets')?.name, 'Summe Vermögenswerte');
      assert.deepEqual(answers.at(-1), { type: 'listed', id: 7, languages: ['en', 'de', 'zh', 'fr'] });
      const alias = { uri: 'file:///metrics.json', text: METRICS, metric: 'us-gaap:Revenues', language: 'en' };
      const outcomeFor = (label: string) => {
        service.handle(requestSchema.parse({ type: 'alias', id: 8, ...alias, label }));
        const answer = answers.at(-1);
        return answer?.type === 'aliased' ? answer.outcome : undefined;
      };
      assert.deepEqual(outcomeFor('Harbour takings'), { type: 'known' });
      assert.deepEqual(outcomeFor('Fair money'), {
        type: 'insertion',
        insertion: { offset: METRICS.indexOf('] } }'), length: 0, text: ', "Fair money"' },
      });
      assert.deepEqual(outcomeFor('Total assets'), {
        type: 'refused',
        problem: { code: 'labelTaken', values: ['Total assets', 'us-gaap:Assets'] },
      });
    });
  });
});
