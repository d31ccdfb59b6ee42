import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { readingUri } from '../../../src/analysis/readingUri';
import { inProject } from '../harness/paths';
import { cardAt, discard, eventually, openFile, openRelease, positionOf } from './filings';
import { TroubledFiles } from './troubledFiles';

const PAGE = readFileSync(inProject('test/fixtures/html/harrowlake-10q-2024q3.htm'));
const CHANGED = Buffer.from(PAGE.toString('utf8').replace('$48.2 million', '$51.6 million'));

describe('when the world is against it', () => {
  const files = new TroubledFiles('trouble');
  let registration: vscode.Disposable;
  let release: vscode.TextDocument;

  before(async () => {
    registration = vscode.workspace.registerFileSystemProvider(files.scheme, files, { isCaseSensitive: true });
    release = await openRelease();
    await stillWorks();
  });

  afterEach(() => stillWorks());

  after(async () => {
    await discard(release);
    registration.dispose();
  });

  /** The rest goes on: a filing that has nothing to do with it has its cards. */
  const stillWorks = () => eventually(() => cardAt(release, positionOf(release, 'RMB4,370.2 million')), 'a card');
  const reading = async (file: vscode.Uri) => vscode.workspace.openTextDocument(readingUri(file));
  const export_ = async (target: vscode.Uri) => {
    await vscode.window.showTextDocument(release);
    return vscode.commands.executeCommand<vscode.Uri | undefined>('tickmark.exportFigures', { target, format: 'csv' });
  };

  it('a filing that is deleted while it is read is said to be gone', async () => {
    const file = files.put('gone.htm', PAGE, {
      onRead: () => {
        throw vscode.FileSystemError.FileNotFound('gone.htm');
      },
    });
    await assert.rejects(reading(file), /gone\.htm|not ?found|nonexistent/i);
  });

  it('a filing that is locked is said to be so, and is read once it is free', async () => {
    const locked = () => {
      throw vscode.FileSystemError.NoPermissions('locked by another program');
    };
    const file = files.put('locked.htm', PAGE, { onRead: locked });
    await assert.rejects(reading(file), /locked by another program/);
    files.put('locked.htm', PAGE);
    assert.match((await reading(file)).getText(), /\$48\.2 million/);
  });

  it('a filing that is replaced while it is read is read as it is now', async () => {
    let isFirst = true;
    const file = files.put('replaced.htm', PAGE, {
      onRead: () => {
        if (isFirst) setTimeout(() => files.put('replaced.htm', CHANGED), 0);
        isFirst = false;
        return PAGE;
      },
    });
    const document = await reading(file);
    await vscode.window.showTextDocument(document);
    await eventually(() => (document.getText().includes('$51.6 million') ? true : undefined), 'the new text');
    await eventually(() => cardAt(document, positionOf(document, '$51.6 million')), 'a card on the new figure');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('a filing that breaks off is read as far as it goes', async () => {
    const file = files.put('half.htm', PAGE.subarray(0, PAGE.length / 2));
    assert.ok((await reading(file)).getText().length > 100);
  });

  it('a filing that is too large is refused with its size and the limit', async () => {
    const file = files.put('huge.htm', PAGE, { size: 61_400_000 });
    await assert.rejects(reading(file), /62 MB.*50 MB/);
  });

  it('an export to a disk that is full, or that nobody may write to, says so and leaves the next alone', async () => {
    const fails = (why: string) => () => {
      throw new Error(why);
    };
    const full = files.put('full.csv', Buffer.from('old'), { onWrite: fails('ENOSPC: no space left on device') });
    const readOnly = files.put('read-only.csv', Buffer.from('old'), { onWrite: fails('EROFS: read-only file system') });
    for (const target of [full, readOnly]) assert.equal(await export_(target), undefined);
    const good = files.put('good.csv', Buffer.from(''));
    assert.equal((await export_(good))?.toString(), good.toString());
    assert.match(Buffer.from(files.readFile(good)).toString('utf8'), /RMB4,370\.2 million/);
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('a file of the workspace that cannot be written is left, and the command ends', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const directory = vscode.Uri.joinPath(folder.uri, '.tickmark');
    // Nobody can write a file where a folder is.
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(directory, 'ignore.json'));
    const sample = readFileSync(inProject('test/fixtures/checks/foxglove-2024q3.md'), 'utf8');
    const filing = await openFile('foxglove-2024q3.md', sample);
    const problems = () => vscode.languages.getDiagnostics(filing.uri).filter(({ source }) => source === 'Tickmark');
    const problem = await eventually(() => problems()[0], 'a problem');
    const place = filing.offsetAt(problem.range.start);
    await vscode.commands.executeCommand('tickmark.checks.ignore', filing.uri.toString(), place, problem.code, 'why not');
    assert.ok(problems().length > 0);
    await vscode.commands.executeCommand('notifications.clearAll');
    await discard(filing);
    await vscode.workspace.fs.delete(directory, { recursive: true });
  });

  it('settings of every wrong type count as not set', async function () {
    this.timeout(60_000);
    const manifest = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as {
      contributes: { configuration: { properties: Record<string, unknown> } | { properties: Record<string, unknown> }[] };
    };
    const names = [manifest.contributes.configuration].flat().flatMap(({ properties }) => Object.keys(properties));
    assert.ok(names.length > 15, names.join());
    const configuration = vscode.workspace.getConfiguration();
    for (const wrong of [7, 'nonsense', { a: [1] }, [null, {}]]) {
      for (const name of names) await configuration.update(name, wrong, vscode.ConfigurationTarget.Global);
      await stillWorks();
    }
    for (const name of names) await configuration.update(name, undefined, vscode.ConfigurationTarget.Global);
  });
});
