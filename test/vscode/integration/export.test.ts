import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cardAt, discard, eventually, openRelease, positionOf } from './filings';

const COMMAND = 'tickmark.exportFigures';

interface Exported {
  readonly file: string;
  readonly text: string;
  readonly value: number;
  readonly period: string | null;
}

describe('the export of figures', () => {
  let release: vscode.TextDocument;
  const written: vscode.Uri[] = [];

  before(async () => {
    release = await openRelease();
    await eventually(() => cardAt(release, positionOf(release, 'RMB4,370.2 million')), 'the analysis');
  });

  after(async () => {
    for (const uri of written) await vscode.workspace.fs.delete(uri);
    await discard(release);
  });

  /** Exports the figures of the release and returns what is in the file then. */
  async function exported(options: object): Promise<Uint8Array> {
    await vscode.window.showTextDocument(release);
    const uri = await vscode.commands.executeCommand<vscode.Uri | undefined>(COMMAND, options);
    assert.ok(uri);
    if (!written.some((known) => known.toString() === uri.toString())) written.push(uri);
    return vscode.workspace.fs.readFile(uri);
  }

  const besideRelease = (name: string) => vscode.Uri.joinPath(release.uri, '..', name);
  const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

  it('writes JSON with the figures as they go to other tools', async () => {
    const figures = JSON.parse(textOf(await exported({ format: 'json', target: besideRelease('a.json') }))) as Exported[];
    assert.ok(figures.length > 15);
    const loss = figures.find(({ text }) => text === '(87,031)');
    assert.deepEqual([loss?.file, loss?.value, loss?.period], ['kestrel-2024q3.md', -87031000, '2023-07-01/2023-09-30']);
  });

  it('writes CSV to a path in the workspace, which Excel reads as UTF-8', async () => {
    const csv = textOf(await exported({ target: 'b.csv' }));
    assert.ok(csv.startsWith('\ufefffile,line,start,end,text,value,'), csv.slice(0, 50));
    assert.ok(csv.includes(',"(87,031)",-87031000,CNY,2023-07-01/2023-09-30,'));
    assert.equal(written.at(-1)?.toString(), besideRelease('b.csv').toString());
  });

  it('writes a workbook, by a bundle that is loaded then', async () => {
    const workbook = await exported({ format: 'xlsx', target: besideRelease('c.xlsx').toString() });
    assert.equal(textOf(workbook.subarray(0, 2)), 'PK');
    assert.ok(workbook.length > 4000);
  });

  it('writes over what was exported before', async () => {
    await exported({ target: 'd.json' });
    const before = (await vscode.workspace.fs.stat(besideRelease('d.json'))).size;
    await exported({ target: 'd.json' });
    assert.equal((await vscode.workspace.fs.stat(besideRelease('d.json'))).size, before);
  });

  it('writes nothing in a format that there is not', async () => {
    await vscode.window.showTextDocument(release);
    assert.equal(await vscode.commands.executeCommand(COMMAND, { format: 'pdf', target: 'e.pdf' }), undefined);
    await assert.rejects(async () => vscode.workspace.fs.stat(besideRelease('e.pdf')));
  });

  it('opens what was exported', async () => {
    await exported({ target: 'b.csv' });
    await vscode.commands.executeCommand('tickmark.openExported');
    const isShown = () => vscode.window.activeTextEditor?.document.uri.path.endsWith('/b.csv') === true || undefined;
    await eventually(isShown, 'the exported file');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('has nothing to say where the document is no filing', async () => {
    const notes = await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'We paid 45.20 for two tickets.' });
    await vscode.window.showTextDocument(notes);
    assert.equal(await vscode.commands.executeCommand(COMMAND, { target: 'f.csv' }), undefined);
    await assert.rejects(async () => vscode.workspace.fs.stat(besideRelease('f.csv')));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
