import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { inProject } from '../harness/paths';
import { cardAt, discard, eventually, openFile, positionOf, writeFile } from './filings';

const SAMPLE = readFileSync(inProject('test/fixtures/checks/foxglove-2024q3.md'), 'utf8');
const PAGE = readFileSync(inProject('test/fixtures/checks/foxglove-page-2024q3.htm'));

/** What is stated, and what its levels give. */
const WRONG = '15.2%';
const RIGHT = '12.6%';
/** A total that its items do not give. */
const TOTAL = '439,000';

describe('tie-out', () => {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  const directory = vscode.Uri.joinPath(folder.uri, '.tickmark');
  const ignoreFile = vscode.Uri.joinPath(directory, 'ignore.json');
  let filing: vscode.TextDocument;

  const problems = (uri = filing.uri) => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Tickmark');
  const problemAt = (text: string) => problems().find(({ range }) => filing.getText(range) === text);
  const untilProblem = (text: string) => eventually(() => problemAt(text), `a problem at ${text}`);
  const untilNone = (text: string) => eventually(() => (problemAt(text) === undefined ? true : undefined), `none at ${text}`);

  const fixesAt = async (text: string): Promise<vscode.CodeAction[]> => {
    const { range } = await untilProblem(text);
    return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', filing.uri, range, 'quickfix');
  };
  const fix = async (text: string, title: RegExp): Promise<vscode.CodeAction> => {
    const fixes = await fixesAt(text);
    const found = fixes.find((action) => title.test(action.title));
    assert.ok(found, fixes.map((action) => action.title).join('\n'));
    return found;
  };
  const run = async ({ command }: vscode.CodeAction) => {
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
  };
  const read = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

  beforeEach(async () => {
    filing = await openFile('foxglove-2024q3.md', SAMPLE);
    await untilProblem(WRONG);
  });

  afterEach(async () => {
    await discard(filing);
    await vscode.workspace.fs.delete(directory, { recursive: true }).then(undefined, () => undefined);
    await vscode.workspace.getConfiguration('tickmark').update('checks', undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('says what does not tie, in a sentence, with the other places', () => {
    const problem = problemAt(WRONG);
    assert.equal(problem?.message, 'An increase of 15.2% is stated; 33.1 million against 29.4 million is one of 12.6%');
    assert.equal(problem.code, 'growth');
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Warning);
    assert.deepEqual(
      problem.relatedInformation?.map(({ message, location }) => [message, filing.getText(location.range)]),
      [
        ['current period: 33.1 million', '33.1 million'],
        ['prior period: 29.4 million', '29.4 million'],
      ],
    );
    assert.ok(problems().some(({ code, range }) => code === 'footing' && filing.getText(range) === TOTAL));
    for (const right of ['428,100', '2.1%', '33.1 million']) assert.equal(problemAt(right), undefined, right);
  });

  it('is cleared by the number that ties, and comes back with another one', async () => {
    const { range } = await untilProblem(WRONG);
    const replace = async (text: string, by: string) => {
      const edit = new vscode.WorkspaceEdit();
      const start = positionOf(filing, text).translate(0, -1);
      edit.replace(filing.uri, new vscode.Range(start, start.translate(0, text.length)), by);
      assert.ok(await vscode.workspace.applyEdit(edit));
    };
    await replace(WRONG, RIGHT);
    await eventually(() => (problems().some((problem) => problem.range.isEqual(range)) ? undefined : true), 'the problem to go');
    assert.ok(problems().length > 0, 'the other problem stays');
    await replace(RIGHT, '21.6%');
    await untilProblem('21.6%');
  });

  it('offers the other places, the computed value and more', async () => {
    const titles = (await fixesAt(WRONG)).map(({ title }) => title);
    assert.deepEqual(titles, [
      'Go to “33.1 million” (current period)',
      'Go to “29.4 million” (prior period)',
      'Copy computed value 12.6%',
      'Replace “15.2%” by “12.6%”',
      'Ignore this finding…',
      'Turn off the check “Growth” in this filing',
      'Turn off the check “Growth” in this workspace',
    ]);
    await run(await fix(WRONG, /^Go to “29/));
    const { activeTextEditor } = vscode.window;
    assert.equal(activeTextEditor?.document.getText(activeTextEditor.selection), '29.4 million');
    await run(await fix(WRONG, /^Copy/));
    assert.equal(await vscode.env.clipboard.readText(), RIGHT);
  });

  it('names what another filing of the company says otherwise', async () => {
    const other = SAMPLE.replaceAll('third quarter', 'second quarter').replace('September 30, 2024 |', 'March 31, 2024 |');
    const earlier = other.replace('| 424,000 |', '| 424,900 |').replace('51,215', '52,115');
    const uri = vscode.Uri.joinPath(folder.uri, 'foxglove-2024q2.md');
    await writeFile('foxglove-2024q2.md', Buffer.from(earlier));
    try {
      const across = () => problems().find(({ code }) => code === 'acrossFilings');
      const problem = await eventually(across, 'a problem that another filing makes');
      assert.equal(filing.getText(problem.range), '424,000');
      assert.deepEqual(
        problem.relatedInformation?.map(({ location }) => location.uri.toString()),
        [uri.toString()],
      );
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
  });

  it('is put right by a quick fix', async () => {
    const { edit } = await fix(WRONG, /^Replace/);
    assert.ok(edit && (await vscode.workspace.applyEdit(edit)));
    assert.ok(filing.getText().includes(`an increase of ${RIGHT} from 29.4 million`));
    await untilNone(RIGHT);
  });

  it('is ignored with a reason, which is kept in a file that says so until it is gone', async () => {
    const { command } = await fix(WRONG, /^Ignore/);
    assert.ok(command);
    await vscode.workspace.fs.writeFile(
      ignoreFile,
      new TextEncoder().encode('{\n  // ours\n  "checks": { "outliers": "hint" }\n}\n'),
    );
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]), 'Restated base');
    await untilNone(WRONG);
    assert.ok(problems().length > 0, 'only that one is ignored');
    const written = await read(ignoreFile);
    assert.ok(written.startsWith('{\n  // ours\n  "checks": { "outliers": "hint" },\n  "ignore": ['), written);
    assert.match(written, /"text": "15\.2%"[\s\S]*"reason": "Restated base"/);
    await vscode.workspace.fs.delete(ignoreFile);
    await untilProblem(WRONG);
  });

  it('says what is wrong with the file of what is ignored, at its place', async () => {
    const mistakes = () => problems(ignoreFile).map(({ message }) => message);
    await vscode.workspace.fs.writeFile(
      ignoreFile,
      new TextEncoder().encode('{ "ignore": [{ "check": "growth", "reason": " " }] }'),
    );
    await eventually(() => (mistakes().some((message) => message.startsWith('Say why')) ? true : undefined), 'a mistake');
    assert.ok(problemAt(WRONG), 'nothing is ignored without a reason');
  });

  it('is ignored by a comment in the filing', async () => {
    const edit = new vscode.WorkspaceEdit();
    const line = filing.lineAt(positionOf(filing, WRONG).line);
    edit.insert(filing.uri, line.range.end, ' <!-- tickmark-ignore growth: rounded by hand -->');
    await vscode.workspace.applyEdit(edit);
    await untilNone(WRONG);
  });

  it('is turned off for a filing, and for the workspace', async () => {
    const isOff = () =>
      eventually(() => (problems().some(({ code }) => code === 'growth') ? undefined : true), 'the check to be off');
    await run(await fix(WRONG, /^Turn off .* filing$/));
    await isOff();
    assert.deepEqual(JSON.parse(await read(ignoreFile)), { files: { 'foxglove-2024q3.md': { growth: 'off' } } });
    await vscode.workspace.fs.delete(ignoreFile);
    await run(await fix(WRONG, /^Turn off .* workspace$/));
    await isOff();
    const configuration = vscode.workspace.getConfiguration('tickmark');
    await configuration.update('checks.severity', { growth: 'error' }, vscode.ConfigurationTarget.Workspace);
    assert.equal((await untilProblem(WRONG)).severity, vscode.DiagnosticSeverity.Error);
    await configuration.update('checks.severity', undefined, vscode.ConfigurationTarget.Workspace);
    await configuration.update('checks.enabled', false, vscode.ConfigurationTarget.Workspace);
    await eventually(() => (problems().length === 0 ? true : undefined), 'no problem');
    await configuration.update('checks.enabled', undefined, vscode.ConfigurationTarget.Workspace);
    await untilProblem(WRONG);
  });

  it('is on the card where figures tie; where they do not, the editor’s marker says it', async () => {
    const cardOf = (text: string, words: RegExp) =>
      eventually(async () => {
        const card = await cardAt(filing, positionOf(filing, text));
        return card !== undefined && words.test(card) ? card : undefined;
      }, `${words.source} on the card of ${text}`);
    await cardOf('428,100', /✓ Ties: .*Footing/);
    assert.doesNotMatch(await cardOf(WRONG, /15\.2 %/), /An increase of/);
  });

  it('is gone through by commands', async () => {
    const editor = await vscode.window.showTextDocument(filing);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('tickmark.nextFinding');
    const first = editor.selection;
    await vscode.commands.executeCommand('tickmark.nextFinding');
    assert.ok(editor.selection.start.isAfter(first.start));
    await vscode.commands.executeCommand('tickmark.previousFinding');
    assert.ok(editor.selection.isEqual(first));
    assert.ok(problems().some(({ range }) => range.isEqual(first)));
  });

  it('is a report that is itself no filing', async () => {
    await vscode.window.showTextDocument(filing);
    await vscode.commands.executeCommand('tickmark.showTieOutReport');
    const report = vscode.window.activeTextEditor?.document;
    assert.equal(report?.languageId, 'markdown');
    assert.match(report.getText(), /^# Tie-out report/);
    assert.match(report.getText().replaceAll('\\', ''), /An increase of 15\.2% is stated; 33\.1 million against 29\.4 million/);
    await vscode.window.showTextDocument(filing);
    await vscode.window.showTextDocument(report);
    assert.deepEqual(problems(report.uri), []);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('goes when the filing is closed', async () => {
    await vscode.window.showTextDocument(filing);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await eventually(() => (problems().length === 0 ? true : undefined), 'the problems to go');
  });

  it('is of an HTML filing in its Reading View', async () => {
    const file = await writeFile('foxglove-page-2024q3.htm', PAGE);
    await vscode.commands.executeCommand('tickmark.openReadingView', file);
    const shown = await eventually(() => {
      const { document } = vscode.window.activeTextEditor ?? {};
      return document?.uri.scheme === 'tickmark-reading' ? document : undefined;
    }, 'the Reading View');
    const found = await eventually(() => (problems(shown.uri).length > 0 ? problems(shown.uri) : undefined), 'its problems');
    const growth = found.find(({ code }) => code === 'growth');
    assert.equal(growth && shown.getText(growth.range), WRONG);
    const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      shown.uri,
      growth?.range,
    );
    const titles = fixes.map(({ title }) => title);
    assert.ok(titles.includes('Copy computed value 12.6%'), titles.join('\n'));
    assert.ok(!titles.some((title) => title.startsWith('Replace')), titles.join('\n'));
    assert.deepEqual(problems(file), []);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.workspace.fs.delete(file);
  });

  it('is held to the filer’s own calculations, which stand in files beside the filing', async () => {
    const beside = 'test/fixtures/beside';
    const names = readdirSync(inProject(beside));
    for (const name of names) await writeFile(name, readFileSync(inProject(path.join(beside, name))));
    const file = vscode.Uri.joinPath(folder.uri, 'thornwick-20250630.htm');
    await vscode.commands.executeCommand('tickmark.openReadingView', file);
    const sums = () =>
      vscode.languages
        .getDiagnostics()
        .flatMap(([uri, all]) => (uri.path.includes('thornwick-20250630') ? all : []))
        .map(({ message }) => message);
    await eventually(
      () => sums().find((message) => message.startsWith('The items add up to 200')),
      'a total that its calculation does not give',
    );
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const name of names) await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder.uri, name));
  });
});
