import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { discard, eventually, openFile, openRelease, positionOf } from './filings';

const NOTE =
  'Kestrel Robotics Ltd. Third Quarter 2024 Results\n\nHarbour takings were RMB12.4 million in the third quarter of 2024.\n';

const PERMITS = {
  id: 'x:PermitsIssued',
  group: 'operating',
  periodType: 'duration',
  unitType: 'count',
  balance: null,
  definition: 'Permits the harbour office issued in the period.',
  labels: { en: ['Permits issued'] },
};

describe('the catalogue of the workspace', () => {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  const directory = vscode.Uri.joinPath(folder.uri, '.tickmark');
  const metricsFile = vscode.Uri.joinPath(directory, 'metrics.json');
  const opened: vscode.TextDocument[] = [];

  const open = async (name: string, content: string) => {
    const document = await openFile(name, content);
    opened.push(document);
    await vscode.commands.executeCommand('tickmark.annotateDocument');
    return document;
  };

  const write = (text: string, file = metricsFile) => vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  const writeMetrics = (...metrics: unknown[]) => write(JSON.stringify({ metrics }, null, 2));
  const read = async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(metricsFile));

  /** The editor keeps the document of a file that an earlier test had for a while. */
  const openMetrics = async () => {
    const document = await vscode.workspace.openTextDocument(metricsFile);
    const stored = await read();
    await eventually(() => (document.getText() === stored ? true : undefined), 'the file as it is');
    return document;
  };

  /** The metric of the figure, as the line that is copied has it. */
  const metricAt = async (document: vscode.TextDocument, text: string) => {
    const editor = await vscode.window.showTextDocument(document);
    const position = positionOf(document, text);
    editor.selection = new vscode.Selection(position, position);
    await vscode.env.clipboard.writeText('');
    await vscode.commands.executeCommand('tickmark.copyFigureAsJson');
    const copied = await vscode.env.clipboard.readText();
    return copied === '' ? undefined : (JSON.parse(copied) as { metric: string | null }).metric;
  };

  const untilMetric = (document: vscode.TextDocument, text: string, metric: string | null) =>
    eventually(async () => ((await metricAt(document, text)) === metric ? true : undefined), `${String(metric)} at ${text}`);

  const mistakes = (file = metricsFile) => vscode.languages.getDiagnostics(file).filter(({ source }) => source === 'Tickmark');

  afterEach(async () => {
    for (const document of opened.splice(0)) await discard(document);
    await vscode.workspace.fs.delete(directory, { recursive: true }).then(undefined, () => undefined);
    await eventually(() => (mistakes().length === 0 ? true : undefined), 'the mistakes to be gone');
  });

  it('gives filings that are open new names at once, and takes them back', async () => {
    const note = await open('note.md', NOTE);
    await untilMetric(note, '12.4', null);
    await writeMetrics({ id: 'us-gaap:Revenues', labels: { en: ['Harbour takings'] } });
    await untilMetric(note, '12.4', 'us-gaap:Revenues');
    await vscode.workspace.fs.delete(metricsFile);
    await untilMetric(note, '12.4', null);
  });

  it('counts what is not saved yet', async () => {
    await writeMetrics();
    const note = await open('note.md', NOTE);
    await untilMetric(note, '12.4', null);
    const document = await openMetrics();
    opened.push(document);
    const edit = new vscode.WorkspaceEdit();
    const entry = '{ "id": "us-gaap:Revenues", "labels": { "en": ["Harbour takings"] } }';
    edit.insert(metricsFile, document.positionAt(document.getText().indexOf(']')), entry);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await untilMetric(note, '12.4', 'us-gaap:Revenues');
    assert.ok(document.isDirty);
  });

  it('shows mistakes at their places, and uses the rest', async () => {
    const note = await open('note.md', NOTE);
    const text = `{
  // ours
  "metrics": [
    { "id": "us-gaap:Assets", "labels": { "en": ["Net income"] } },
    { "id": "us-gaap:Revenues", "labels": { "en": ["Harbour takings"] } },
  ],
}`;
    await write(text);
    const [mistake] = await eventually(() => (mistakes().length > 0 ? mistakes() : undefined), 'a mistake');
    assert.ok(mistake);
    const document = await openMetrics();
    assert.equal(document.getText(mistake.range), '"Net income"');
    assert.match(mistake.message, /“Net income” is a name of us-gaap:\w+ already/);
    assert.equal(mistake.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(document.languageId, 'jsonc');
    await untilMetric(note, '12.4', 'us-gaap:Revenues');
    await write(text.slice(0, -1));
    await eventually(() => (mistakes()[0]?.message.includes('not JSON') === true ? true : undefined), 'a mistake of the form');
    assert.equal(await metricAt(note, '12.4'), 'us-gaap:Revenues');
  });

  it('shows mistakes in the file of companies', async () => {
    const entities = vscode.Uri.joinPath(directory, 'entities.json');
    await write('{ "companies": [{ "name": "Kestrel Robotics Ltd.", "cik": "K12" }] }', entities);
    const [mistake] = await eventually(() => (mistakes(entities).length > 0 ? mistakes(entities) : undefined), 'a mistake');
    assert.match(mistake?.message ?? '', /Central Index Key/);
    await vscode.workspace.fs.delete(entities);
    await eventually(() => (mistakes(entities).length === 0 ? true : undefined), 'the mistake to be gone');
  });

  it('goes to a metric’s definition in the file', async () => {
    const release = await openRelease();
    opened.push(release);
    const note = await open('note.md', `${NOTE}\nPermits issued were 4,210 in the third quarter of 2024.\n`);
    const definition = 'What the harbour takes in from ships and from the fair.';
    await writeMetrics(PERMITS, { id: 'us-gaap:Revenues', definition, labels: { en: ['Harbour takings'] } });
    await untilMetric(note, '12.4', 'us-gaap:Revenues');
    const definitionOf = async (document: vscode.TextDocument, text: string) => {
      const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        positionOf(document, text),
      );
      assert.equal(link?.targetUri.toString(), metricsFile.toString());
      const { start, end } = link.targetSelectionRange ?? link.targetRange;
      return (await read()).split('\n')[start.line]?.slice(start.character, end.character);
    };
    assert.equal(await definitionOf(note, '4,210'), JSON.stringify(PERMITS.definition));
    assert.equal(await definitionOf(release, 'RMB4,370.2 million'), JSON.stringify(definition));
  });

  describe('taught by a command', () => {
    const teach = async (document: vscode.TextDocument, from: string, to = from) => {
      const editor = await vscode.window.showTextDocument(document);
      const end = positionOf(document, to).translate(0, to.length - 1);
      editor.selection = new vscode.Selection(positionOf(document, from).translate(0, -1), end);
      // Whoever accepts before the list is there has chosen nothing.
      await eventually(async () => {
        let isDone = false;
        void vscode.commands.executeCommand('tickmark.addAlias').then(() => (isDone = true));
        // The first of the list is revenue.
        await eventually(async () => {
          await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
          return isDone ? true : undefined;
        }, 'the command to end');
        return (await read().catch(() => '')).includes('Harbour takings') ? true : undefined;
      }, 'the name to be written');
    };

    it('makes the file where there is none, and the figures change', async () => {
      const note = await open('note.md', NOTE);
      await untilMetric(note, '12.4', null);
      await teach(note, 'Harbour takings');
      assert.deepEqual(JSON.parse(await read()), { metrics: [{ id: 'us-gaap:Revenues', labels: { en: ['Harbour takings'] } }] });
      await untilMetric(note, '12.4', 'us-gaap:Revenues');
    });

    it('leaves what somebody has written there as it is, saved or not', async () => {
      await write('// ours\n{ "metrics": [ ] }\n');
      const document = await openMetrics();
      opened.push(document);
      const edit = new vscode.WorkspaceEdit();
      edit.insert(metricsFile, new vscode.Position(0, 3), 'Still ');
      await vscode.workspace.applyEdit(edit);
      const note = await open('note.md', NOTE);
      await untilMetric(note, '12.4', null);
      await teach(note, 'Harbour takings');
      assert.ok((await read()).startsWith('// Still ours\n{ "metrics": ['));
      await untilMetric(note, '12.4', 'us-gaap:Revenues');
    });

    it('takes what the figure at the cursor is called', async () => {
      const note = await open('note.md', NOTE);
      await untilMetric(note, '12.4', null);
      await teach(note, '12.4');
      assert.match(await read(), /\["Harbour takings"\]/);
    });
  });
});
