import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { inProject } from '../harness/paths';
import { cardAt, discard, eventually, openFile, positionOf } from './filings';

const FILING = readFileSync(inProject('test/fixtures/marks/corbel-2024q3.md'), 'utf8');
const NAME = 'corbel-2024q3.md';

interface Line {
  readonly id: string;
  readonly state: { readonly is: string; readonly by: string; readonly author: string };
  readonly anchor: { readonly quote: string };
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
  const select = (written: string) => {
    const { activeTextEditor } = vscode.window;
    assert.ok(activeTextEditor);
    const place = positionOf(filing, written);
    activeTextEditor.selection = new vscode.Selection(place, place);
  };
  const run = (name: string, ...args: unknown[]) => vscode.commands.executeCommand(`tickmark.review.${name}`, ...args);
  const markLineAt = async (written: string) => {
    const card = await cardAt(filing, positionOf(filing, written));
    return card?.includes('Ada Moor') === true ? card : undefined;
  };
  const problems = () =>
    vscode.languages.getDiagnostics(marksFile).map(({ range, message }) => `${range.start.line}: ${message}`);
  const replace = async (before: string, after: string) => {
    const edit = new vscode.WorkspaceEdit();
    const start = filing.positionAt(filing.getText().indexOf(before));
    edit.replace(filing.uri, new vscode.Range(start, start.translate(0, before.length)), after);
    assert.ok(await vscode.workspace.applyEdit(edit));
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
    select('US$512.4 million');
    await run('tick');
    assert.deepEqual(await states(), ['US$512.4 million ticked by person']);
    const { activeTextEditor } = vscode.window;
    assert.equal(filing.getText(activeTextEditor?.selection), '6.1%');
    await run('tick');
    assert.equal(filing.getText(activeTextEditor?.selection), 'US$482.9 million');
    assert.equal((await states()).length, 2);
    await run('undo');
    assert.deepEqual(await states(), ['US$512.4 million ticked by person', '6.1% cleared by person']);
    select('US$482.9 million');
    await run('nextUnreviewed');
    assert.equal(filing.getText(activeTextEditor?.selection), 'US$61.7 million');
  });

  it('stand on the card, with author, and in a file that git shows a line a mark of', async () => {
    select('US$61.7 million');
    await run('followUp');
    await eventually(() => markLineAt('US$61.7 million'), 'the mark on the card');
    const content = await text();
    assert.equal(content.trimEnd().split('\n').length, 1);
    assert.ok(content.endsWith('\n'));
    const attributes = vscode.Uri.joinPath(directory, 'marks', '.gitattributes');
    assert.match(new TextDecoder().decode(await vscode.workspace.fs.readFile(attributes)), /merge=union/);
  });

  it('stay with their figures through edits above, and say what has changed', async () => {
    select('US$61.7 million');
    await run('tick');
    await replace('## Highlights', 'One more paragraph.\n\n## Highlights');
    await eventually(() => markLineAt('US$61.7 million'), 'the mark at its figure');
    await replace('61.7', '62.9');
    const card = await eventually(() => markLineAt('US$62.9 million'), 'the mark at the changed figure');
    assert.match(card, /It was US\$61\.7 million/);
    select('US$62.9 million');
    await run('tick');
    const again = await eventually(async () => {
      const shown = await markLineAt('US$62.9 million');
      return shown?.includes('It was') === false ? shown : undefined;
    }, 'the mark to be of the new value');
    assert.match(again, /ticked/);
    assert.deepEqual(await states(), ['US$62.9 million ticked by person']);
  });

  it('come from another window, and go together with those of this one', async () => {
    select('US$512.4 million');
    await run('tick');
    const [line = ''] = (await text()).split('\n');
    const other = line.replace(/"id":"\w+"/, '"id":"other001"').replaceAll('US$512.4 million', '6.1%');
    await vscode.workspace.fs.writeFile(marksFile, new TextEncoder().encode(`${line}\n${other}\n`));
    select('US$482.9 million');
    await run('question');
    assert.equal((await lines()).length, 3);
  });

  it('are not lost with a broken line, which is told at its place and kept', async () => {
    select('US$512.4 million');
    await run('tick');
    await vscode.workspace.fs.writeFile(marksFile, new TextEncoder().encode(`${await text()}<<<<<<< HEAD\n{"v":1,"id":\n`));
    await eventually(() => (problems().length === 2 ? true : undefined), 'both problems');
    assert.match(problems()[0] ?? '', /^1: Git left two versions here/);
    assert.match(problems()[1] ?? '', /^2: This line is no JSON/);
    select('6.1%');
    await run('tick');
    const content = await text();
    assert.ok(content.includes('<<<<<<< HEAD\n') && content.includes('{"v":1,"id":\n'), content);
    assert.equal((await lines()).length, 2);
  });

  it('are taken over from what a window left that ended while it wrote', async () => {
    select('US$512.4 million');
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
    select('US$512.4 million');
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
    select('US$512.4 million');
    await run('tick');
    await run('question');
    await run('report');
    const report = vscode.window.activeTextEditor?.document.getText() ?? '';
    assert.match(report, /# Review report[\s\S]*2 of \d+ figures reviewed/);
    assert.match(report, /\| 7 \| [^|]*\| US\$512.4 million \| ticked \| Ada Moor \|/);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.window.showTextDocument(filing);
    const uri = await run('export', { target: 'review.xlsx' });
    assert.ok(uri instanceof vscode.Uri);
    const bytes = await vscode.workspace.fs.readFile(uri);
    assert.equal(new TextDecoder().decode(bytes.slice(0, 2)), 'PK');
    await vscode.workspace.fs.delete(uri);
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
