import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { inProject } from '../harness/paths';
import { discard, eventually, openFile, writeFile } from './filings';

/** What `tickmark.librarySummary` tells. */
interface State {
  readonly filings: number;
  readonly figures: number;
  readonly restored: number;
  readonly recalled: number;
  readonly analysed: number;
  readonly isIdle: boolean;
}

const RELEASE = readFileSync(inProject('test/fixtures/editor/kestrel-2024q3.md'), 'utf8');
const MORE = '\n\nTotal net revenue was RMB999.9 million in the third quarter of 2024.\n';
const NOTES = 'Trip notes\n\nWe paid 45.20 for two tickets and 12% more for the ferry.\n';

const state = () => vscode.commands.executeCommand<State | undefined>('tickmark.librarySummary');
const release = (company: string) => Buffer.from(RELEASE.replaceAll('Kestrel', company));
const settings = (section: string) => vscode.workspace.getConfiguration(section);

/** Waits until the library is as it should be, with nothing left to do. */
async function until(what: string, is: (state: State) => boolean): Promise<State> {
  let last: State | undefined;
  const asked = async () => {
    last = await state();
    return last !== undefined && last.isIdle && is(last) ? last : undefined;
  };
  return eventually(asked, what).catch((error: unknown) => {
    throw new Error(`${String(error)}; the library has ${JSON.stringify(last)}`, { cause: error });
  });
}
const untilFilings = (count: number) => until(`${count} filings`, ({ filings }) => filings === count);

describe('the library', () => {
  let folder: vscode.Uri;
  let document: vscode.TextDocument;
  /** How many filings there are without those of a test. */
  let others: number;

  before(async () => {
    const [workspaceFolder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(workspaceFolder);
    folder = vscode.Uri.joinPath(workspaceFolder.uri, 'filed');
    // A filing that is read is what it begins with.
    document = await openFile('opened.md', RELEASE);
    const samples = (await vscode.workspace.findFiles('**/larkfield*')).length;
    others = (await until('the samples and what is open', ({ filings }) => filings > samples)).filings;
  });

  after(() => discard(document));

  afterEach(async () => {
    await vscode.workspace.fs.delete(folder, { recursive: true });
    await untilFilings(others);
  });

  it('has the filings of the workspace, and not what is no filing or what .gitignore names', async () => {
    await writeFile('filed/.gitignore', Buffer.from('drafts/\n'));
    await writeFile('filed/a.md', release('Aldermoor'));
    await writeFile('filed/deep/b.txt', release('Brackwater'));
    await writeFile('filed/page.htm', readFileSync(inProject('test/fixtures/html/harrowlake-10q-2024q2.htm')));
    await writeFile('filed/notes.md', Buffer.from(NOTES));
    await writeFile('filed/drafts/c.md', release('Coldbrook'));
    await untilFilings(others + 3);
    await writeFile('filed/.gitignore', Buffer.from('# nothing\n'));
    await untilFilings(others + 4);
    await writeFile('filed/deep/.gitignore', Buffer.from('*.txt\n'));
    await untilFilings(others + 3);
  });

  it('counts what is typed before it is saved, and not when it is thrown away', async () => {
    await writeFile('filed/a.md', release('Aldermoor'));
    const { figures } = await untilFilings(others + 1);
    const typed = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, 'a.md'));
    const editor = await vscode.window.showTextDocument(typed);
    await editor.edit((edit) => edit.insert(typed.positionAt(typed.getText().length), MORE));
    await until('the figure that was typed', (now) => now.figures > figures && now.filings === others + 1);
    assert.ok(typed.isDirty);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until('what is on disk', (now) => now.figures === figures);
  });

  it('follows changes on disk, deletions, and files and folders that are renamed', async () => {
    await writeFile('filed/one/a.md', release('Aldermoor'));
    await writeFile('filed/one/b.md', release('Brackwater'));
    const { figures, analysed } = await untilFilings(others + 2);
    await writeFile('filed/one/b.md', Buffer.concat([release('Brackwater'), Buffer.from(MORE)]));
    await until('the change', (now) => now.figures > figures);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, 'one/b.md'));
    await untilFilings(others + 1);
    await vscode.workspace.fs.rename(vscode.Uri.joinPath(folder, 'one/a.md'), vscode.Uri.joinPath(folder, 'one/z.md'));
    await until('the file’s new name', ({ filings, recalled }) => filings === others + 1 && recalled > 0);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(vscode.Uri.joinPath(folder, 'one'), vscode.Uri.joinPath(folder, 'two'));
    await vscode.workspace.applyEdit(edit);
    const renamed = await until('the folder’s new name', ({ filings, recalled }) => filings === others + 1 && recalled > 1);
    assert.equal(renamed.analysed, analysed + 1, 'only what changed was analysed');
    await vscode.workspace.fs.rename(vscode.Uri.joinPath(folder, 'two'), vscode.Uri.joinPath(folder, 'three'));
    await until('the folder’s third name', ({ filings, recalled }) => filings === others + 1 && recalled > 2);
  });

  it('has untitled filings while they are open', async () => {
    await writeFile('filed/a.md', release('Aldermoor'));
    await untilFilings(others + 1);
    const content = release('Dunmere').toString();
    const untitled = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
    await vscode.window.showTextDocument(untitled);
    await untilFilings(others + 2);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await untilFilings(others + 1);
  });

  it('leaves out what the settings name', async () => {
    await writeFile('filed/a.md', release('Aldermoor'));
    await writeFile('filed/b.txt', release('Brackwater'));
    await untilFilings(others + 2);
    const global = vscode.ConfigurationTarget.Global;
    const cases = [
      ['tickmark', 'library.exclude', ['**/filed/*.{txt,none}'], 1],
      ['tickmark', 'library.include', ['**/*.txt', '**/*.htm', '**/filed/*.md'], undefined],
      ['files', 'exclude', { '**/filed/a.*': true }, 1],
      ['tickmark', 'neverAnnotate', ['**/filed/**'], 0],
    ] as const;
    for (const [section, name, value, left] of cases) {
      await settings(section).update(name, value, global);
      if (left === undefined) await until('only what is included', ({ filings }) => filings < others + 2);
      else await untilFilings(others + left);
      await settings(section).update(name, undefined, global);
      await untilFilings(others + 2);
    }
  });

  it('takes everything from its cache the second time, and analyses again when it is told to', async () => {
    await writeFile('filed/a.md', release('Aldermoor'));
    const first = await untilFilings(others + 1);
    await settings('tickmark').update('library.enabled', false, vscode.ConfigurationTarget.Global);
    await eventually(async () => ((await state()) === undefined ? true : undefined), 'the library to end');
    await settings('tickmark').update('library.enabled', undefined, vscode.ConfigurationTarget.Global);
    const second = await untilFilings(others + 1);
    assert.equal(second.figures, first.figures);
    assert.deepEqual([second.analysed, second.recalled], [0, 0]);
    assert.ok(second.restored > 2, String(second.restored));
    await vscode.commands.executeCommand('tickmark.reindexLibrary');
    const third = await until('a new analysis', ({ filings, analysed }) => filings === others + 1 && analysed > 2);
    assert.equal(third.figures, first.figures);
  });
});
