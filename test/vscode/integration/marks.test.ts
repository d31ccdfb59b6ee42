import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { readBack } from '../../core/export/readWorkbook';
import { inProject } from '../harness/paths';
import { cardAt, discard, eventually, openFile, positionOf } from './filings';

const FILING = readFileSync(inProject('test/fixtures/marks/corbel-2024q3.md'), 'utf8');
const NAME = 'corbel-2024q3.md';

interface Line {
  readonly id: string;
  readonly state: { readonly is: string; readonly by: string; readonly author: string };
  readonly anchor: { readonly quote: string; readonly time: string };
  readonly comments: readonly { readonly text: string }[];
}

describe('review marks', () => {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  const directory = vscode.Uri.joinPath(folder.uri, '.tickmark');
  const marksFile = vscode.Uri.joinPath(directory, 'marks', `${NAME}.jsonl`);
  let filing: vscode.TextDocument;

  const text = async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(marksFile));
  const lines = async (): Promise<Line[]> => {
    const content = await text().then(undefined, () => '');
    return content
      .split('\n')
      .flatMap((line) => (line.startsWith('{"v":1') && line.endsWith('}') ? [JSON.parse(line) as Line] : []));
  };
  const states = async () => (await lines()).map(({ state, anchor }) => `${anchor.quote} ${state.is} by ${state.by}`);
  /** Selects, and waits until the window has: what it says of an edit before comes later than what is set here, and would undo it. */
  const select = async (written: string) => {
    const { activeTextEditor } = vscode.window;
    assert.ok(activeTextEditor);
    const place = positionOf(filing, written);
    activeTextEditor.selection = new vscode.Selection(place, place);
    await vscode.commands.executeCommand('setContext', 'tickmark.test.selected', written);
    assert.ok(activeTextEditor.selection.active.isEqual(place));
  };
  const run = (name: string, ...args: unknown[]) => vscode.commands.executeCommand(`tickmark.review.${name}`, ...args);
  const markLineAt = async (written: string) => {
    const card = await cardAt(filing, positionOf(filing, written));
    return card?.includes('Ada Moor') === true ? card : undefined;
  };
  /** What is said of words that are no figure. */
  const saidOf = async (written: string) => {
    const place = positionOf(filing, written);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', filing.uri, place);
    const said = hovers.flatMap(({ contents }) =>
      contents.map((content) => (typeof content === 'string' ? content : content.value)),
    );
    return said.find((words) => words.includes('Ada Moor'));
  };
  const problems = () =>
    vscode.languages
      .getDiagnostics(marksFile)
      .map(({ range, message }) => `${range.start.line + 1}:${range.start.character + 1} ${message}`);
  const replace = async (before: string, after: string) => {
    const edit = new vscode.WorkspaceEdit();
    const start = filing.positionAt(filing.getText().indexOf(before));
    edit.replace(filing.uri, new vscode.Range(start, start.translate(0, before.length)), after);
    assert.ok(await vscode.workspace.applyEdit(edit));
  };

  /** Goes to another file and back, upon which the window looks itself what others have written: a watcher may be late. */
  const comeBack = async () => {
    const elsewhere = await openFile('elsewhere.txt', 'Something else.');
    await discard(elsewhere);
    await vscode.window.showTextDocument(filing);
  };

  before(() => setAuthor('Ada Moor'));
  after(() => setAuthor(undefined));

  beforeEach(async () => {
    filing = await openFile(NAME, FILING);
    await eventually(() => cardAt(filing, positionOf(filing, 'US$512.4 million')), 'the filing to be read');
  });

  afterEach(async () => {
    await discard(filing);
    await vscode.workspace.fs.delete(directory, { recursive: true }).then(undefined, () => undefined);
  });

  it('tick the figure at the cursor, go on to the next that nobody has reviewed, and are taken back', async () => {
    await select('US$512.4 million');
    await run('tick');
    assert.deepEqual(await states(), ['US$512.4 million ticked by person']);
    const { activeTextEditor } = vscode.window;
    assert.equal(filing.getText(activeTextEditor?.selection), '6.1%');
    await run('tick');
    assert.equal(filing.getText(activeTextEditor?.selection), 'US$482.9 million');
    assert.equal((await states()).length, 2);
    await run('undo');
    assert.deepEqual(await states(), ['US$512.4 million ticked by person', '6.1% cleared by person']);
    await select('US$482.9 million');
    await run('nextUnreviewed');
    assert.equal(filing.getText(activeTextEditor?.selection), 'US$61.7 million');
  });

  it('tick one figure after another, however fast the key is pressed', async () => {
    await select('US$512.4 million');
    await Promise.all([run('tick'), run('tick'), run('tick')]);
    assert.deepEqual((await states()).sort(), [
      '6.1% ticked by person',
      'US$482.9 million ticked by person',
      'US$512.4 million ticked by person',
    ]);
  });

  it('stand on the card, with author, and in a file that git shows a line a mark of', async () => {
    await select('US$61.7 million');
    await run('followUp');
    await eventually(() => markLineAt('US$61.7 million'), 'the mark on the card');
    const content = await text();
    assert.equal(content.trimEnd().split('\n').length, 1);
    assert.ok(content.endsWith('\n'));
    const attributes = vscode.Uri.joinPath(directory, 'marks', '.gitattributes');
    assert.match(new TextDecoder().decode(await vscode.workspace.fs.readFile(attributes)), /merge=union/);
  });

  it('stay with their figures through edits above, and say what has changed', async () => {
    await select('US$61.7 million');
    await run('tick');
    await replace('## Highlights', 'One more paragraph.\n\n## Highlights');
    await eventually(() => markLineAt('US$61.7 million'), 'the mark at its figure');
    await replace('61.7', '62.9');
    const card = await eventually(() => markLineAt('US$62.9 million'), 'the mark at the changed figure');
    assert.match(card, /It was US\$61\.7 million/);
    await select('US$62.9 million');
    await run('tick');
    const again = await eventually(async () => {
      const shown = await markLineAt('US$62.9 million');
      return shown?.includes('It was') === false ? shown : undefined;
    }, 'the mark to be of the new value');
    assert.match(again, /ticked/);
    assert.deepEqual(await states(), ['US$62.9 million ticked by person']);
  });

  it('come from another window, and go together with those of this one', async () => {
    await select('US$512.4 million');
    await run('tick');
    const [line = ''] = (await text()).split('\n');
    const mark = JSON.parse(line) as Line;
    const anchor = { type: 'passage', quote: 'BRACK', start: 57, before: '', after: '', above: '', below: '', section: '' };
    const other = { ...mark, id: 'other001', anchor: { ...anchor, time: mark.anchor.time } };
    await vscode.workspace.fs.writeFile(marksFile, new TextEncoder().encode(`${line}\n${JSON.stringify(other)}\n`));
    await comeBack();
    await eventually(() => saidOf('BRACK'), 'the mark of the other window, on the card of its words');
    await select('US$482.9 million');
    await run('question');
    assert.equal((await lines()).length, 3);
  });

  it('are not lost with a broken line, which is told at its place and kept', async () => {
    await select('US$512.4 million');
    await run('tick');
    await vscode.workspace.fs.writeFile(marksFile, new TextEncoder().encode(`${await text()}<<<<<<< HEAD\n{"v":1,"id":\n`));
    await comeBack();
    await eventually(() => (problems().length === 2 ? true : undefined), 'both problems');
    assert.match(problems()[0] ?? '', /^2:1 Git left two versions here/);
    assert.match(problems()[1] ?? '', /^3:12 This line is no JSON/);
    await select('6.1%');
    await run('tick');
    const content = await text();
    assert.ok(content.includes('<<<<<<< HEAD\n') && content.includes('{"v":1,"id":\n'), content);
    assert.equal((await lines()).length, 2);
  });

  it('are taken over from what a window left that ended while it wrote', async () => {
    await select('US$512.4 million');
    await run('tick');
    const content = await text();
    await discard(filing);
    const abandoned = vscode.Uri.joinPath(directory, 'marks', `second-${NAME}.jsonl.k3j2h1g0.tmp`);
    await vscode.workspace.fs.writeFile(abandoned, new TextEncoder().encode(content + content.slice(0, -5)));
    await eventually(async () => {
      const { mtime } = await vscode.workspace.fs.stat(abandoned);
      return Date.now() - mtime > 10_500 ? true : undefined;
    }, 'the file to be old');
    filing = await openFile(`second-${NAME}`, FILING);
    await eventually(() => markLineAt('US$512.4 million'), 'the mark that was left behind');
    const names = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(directory, 'marks'));
    assert.ok(!names.some(([name]) => name.endsWith('.tmp')), names.join());
  }).timeout(40_000);

  it('are set for all that ties, told apart from a person’s', async () => {
    await select('US$512.4 million');
    await run('question');
    await eventually(async () => {
      await run('tickTied');
      return (await states()).some((state) => state.endsWith('by check')) ? true : undefined;
    }, 'ticks by the checks');
    assert.ok((await states()).includes('US$512.4 million questioned by person'));
    await run('undo');
    assert.ok((await states()).every((state) => state.endsWith('questioned by person') || state.includes('cleared')));
  });

  it('are reported, for people and as a table', async () => {
    await select('US$512.4 million');
    await run('tick');
    await run('question');
    await run('report');
    const report = vscode.window.activeTextEditor?.document.getText() ?? '';
    assert.match(report, /# Review report[\s\S]*2 of \d+ figures reviewed/);
    assert.match(report, /\| 7 \| Total net revenue[^|]*\| US\$512.4 million \| ticked \| Ada Moor \|/);
    assert.match(report, /### Questions and what is to be followed up[\s\S]*\| 6\.1% \| questioned \|[\s\S]*### Ticked/);
    assert.match(report, /### By section[\s\S]*\| Highlights \| 2 \| \d+ \|/);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.window.showTextDocument(filing);
    const uri = await run('export', { target: 'review.xlsx' });
    assert.ok(uri instanceof vscode.Uri);
    const { cells } = readBack(await vscode.workspace.fs.readFile(uri));
    await vscode.workspace.fs.delete(uri);
    const row = (number: number) => [...'ABCDEFGHIJKLM'].map((column) => cells.get(`${column}${number}`)?.value);
    assert.deepEqual(row(1), [
      ...[
        'file',
        'line',
        'figure',
        'period_start',
        'period_end',
        'text',
        'marked_text',
        'marked_value',
        'unit',
        'mark',
        'by',
        'status',
      ],
      'author',
    ]);
    const [begin, end] = ['45474', '45565']; // July 1 and September 30, 2024, as Excel counts days
    assert.deepEqual(row(2), [
      ...[NAME, '7', 'Total net revenue', begin, end, 'US$512.4 million', 'US$512.4 million', '512400000', 'USD', 'ticked'],
      ...['person', 'placed', 'Ada Moor'],
    ]);
    assert.deepEqual([cells.get('F3')?.value, cells.get('J3')?.value], ['6.1%', 'questioned']);
    assert.equal(cells.get('H2')?.isText, false);
  });

  it('are refused for a document that lies nowhere, with what to do', async () => {
    const untitled = await vscode.workspace.openTextDocument({ language: 'markdown', content: FILING });
    await vscode.window.showTextDocument(untitled);
    await run('tick');
    assert.deepEqual(await lines(), []);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

async function setAuthor(name: string | undefined): Promise<void> {
  await vscode.workspace.getConfiguration('tickmark').update('review.author', name, vscode.ConfigurationTarget.Global);
}
