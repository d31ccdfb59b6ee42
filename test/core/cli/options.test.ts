import assert from 'node:assert/strict';
import { requestOf } from '../../../src/cli/options';

describe('the command line', () => {
  it('takes files and a format', () => {
    assert.deepEqual(requestOf(['extract', 'a.md', '-']), {
      type: 'extract',
      files: ['a.md', '-'],
      format: 'jsonl',
      out: null,
      as: null,
      languages: [],
      catalogue: null,
    });
    assert.deepEqual(requestOf(['extract', '--format=csv', '--as', 'markdown', '--catalogue', 'metrics.json', 'a']), {
      type: 'extract',
      files: ['a'],
      format: 'csv',
      out: null,
      as: 'markdown',
      languages: [],
      catalogue: 'metrics.json',
    });
  });

  it('takes what to check', () => {
    const common = { type: 'check', files: ['a'], as: null, languages: [], catalogue: null };
    assert.deepEqual(requestOf(['check', 'a']), {
      ...common,
      format: 'table',
      out: null,
      minConfidence: 0,
      checks: null,
      ignore: true,
    });
    assert.deepEqual(
      requestOf(['check', 'a', '--check', 'xbrl, growth', '--min-confidence', '0.8', '--no-ignore', '--format', 'sarif']),
      {
        ...common,
        format: 'sarif',
        out: null,
        minConfidence: 0.8,
        checks: ['growth', 'xbrl'],
        ignore: false,
      },
    );
  });

  for (const [args, message] of [
    [['check', 'a', '--check', 'growht'], /--check takes growth, .* not "growht"/],
    [['check', 'a', '--min-confidence', '80'], /from 0 to 1, not "80"/],
    [['check', 'a', '--min-confidence', ''], /from 0 to 1/],
    [['check', 'a', '--format', 'csv'], /--format is one of table, json, markdown, sarif/],
    [['check', 'a', '--metric', 'us-gaap:Revenues'], /--metric is an option of series, not of check/],
    [['series', 'a', '--metric', 'us-gaap:Revenues', '--no-ignore'], /--no-ignore is an option of check, not of series/],
  ] as const) {
    it(`is not understood: ${args.join(' ')}`, () => {
      const request = requestOf(args);
      assert.ok(request.type === 'mistake');
      assert.match(request.message, message);
    });
  }

  it('takes a metric for a series, and a company', () => {
    assert.deepEqual(requestOf(['series', 'a', '--metric', 'us-gaap:Revenues', '--entity', 'Lantern']), {
      type: 'series',
      metric: 'us-gaap:Revenues',
      entity: 'Lantern',
      files: ['a'],
      format: 'table',
      out: null,
      as: null,
      languages: [],
      catalogue: null,
    });
  });

  it('takes the format from the ending of the file to write, where none is named', () => {
    const formatOf = (...args: string[]) => {
      const request = requestOf(args);
      return 'format' in request ? request.format : request;
    };
    assert.equal(formatOf('extract', 'a', '--out', 'b.XLSX'), 'xlsx');
    assert.equal(formatOf('extract', 'a', '--out', 'b.txt'), 'jsonl');
    assert.equal(formatOf('extract', 'a', '--out', 'b.csv', '--format', 'json'), 'json');
    assert.equal(formatOf('series', 'a', '--metric', 'x:y', '--out', 'b.json'), 'json');
  });

  it('takes languages, the likeliest first', () => {
    const languagesOf = (list: string) => {
      const request = requestOf(['extract', 'a', '--languages', list]);
      return request.type === 'extract' ? request.languages : request;
    };
    assert.deepEqual(languagesOf('zh'), ['zh']);
    assert.deepEqual(languagesOf('de, en'), ['de', 'en']);
  });

  it('answers --help and --version wherever they stand', () => {
    assert.equal(requestOf(['--help']).type, 'help');
    assert.equal(requestOf(['extract', 'a', '-h']).type, 'help');
    assert.equal(requestOf(['--version']).type, 'version');
  });

  for (const [args, words] of [
    [[], /no command/],
    [['extarct', 'a'], /unknown command "extarct"/],
    [['extract'], /at least one file/],
    [['extract', 'a', '--fromat', 'csv'], /--fromat/],
    [['extract', 'a', '--format', 'xml'], /jsonl, json, csv, table, xlsx, not "xml"/],
    [['extract', 'a', '--metric', 'x:y'], /--metric is an option of series/],
    [['extract', 'a', '--out', ''], /--out needs the name of a file/],
    [['extract', 'a', '--out', 'a'], /would write over a/],
    [['series', 'a'], /--metric ID/],
    [['series', '--metric', 'x:y'], /at least one file/],
    [['series', 'a', '--metric', 'x:y', '--format', 'jsonl'], /table, json, csv, xlsx, not "jsonl"/],
    [['extract', 'a', '--languages', 'en,xx'], /en, de, .*not "xx"/],
    [['extract', 'a', '--languages', ''], /en, de, .*not ""/],
    [['extract', 'a', '--as', 'pdf'], /text, markdown, edgar, html, not "pdf"/],
  ] as const) {
    it(`says what is wrong with: ${args.join(' ')}`, () => {
      const request = requestOf(args);
      assert.ok(request.type === 'mistake');
      assert.match(request.message, words);
      assert.ok(!request.message.includes('\n'));
    });
  }
});
