import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';
import { extensionHosts } from '../harness/extensionHostProcesses';
import { inProject } from '../harness/paths';
import { MarksFile } from '../parts/marksFile';
import type { Workbench } from '../workbench';
import { WRAPPED } from './release';
import { openWorkbench } from './session';

const RELEASE = 'corbel-2024q3.md';
/** Statements that foot, one after another: the checks tie some thousand figures of them. */
const STATEMENTS = 120;

const describeOnPosix = process.platform === 'win32' ? describe.skip : describe;

describeOnPosix('marks, when the extension host is killed while it writes them', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({
      folder: 'test/fixtures/marks',
      settings: { ...WRAPPED, 'tickmark.review.author': 'Ada Moor' },
    });
  });

  after(() => workbench.close());

  for (const round of [1, 2, 3])
    it(`are whole lines, none that was there is lost, and the work goes on (${round})`, async () => {
      const name = `corbel-large-${round}.md`;
      writeFileSync(path.join(workbench.folder, name), largeRelease());
      const marks = new MarksFile(workbench.folder, name);
      await workbench.openFile(name);
      await workbench.statusBarItem(/\d{4} figures/).waitFor();
      await workbench.goToText(7, 'US$512.4 million');
      await workbench.press('Alt+K');
      await workbench.statusBarItem(/1 of \d+/).waitFor();
      const [first] = marks.lines();
      assert.ok(first);

      const killed = killedAtNextWrite(path.dirname(marks.path));
      await workbench.runCommand('Tickmark: Tick All Figures That Tie');
      assert.ok((await killed) > 0, 'a host was there to be killed');
      assert.ok(marks.lines().some(({ id }) => id === first.id)); // a line that is not whole would throw

      await workbench.page.reload();
      await workbench.waitForDrawn();
      await workbench.openFile(name);
      await workbench.statusBarItem(/[1-9]\d* of \d{4}/).waitFor();
      await workbench.runCommand('Tickmark: Tick All Figures That Tie');
      await marks.waitUntil((lines) => lines.length > STATEMENTS);
      assert.ok(marks.lines().some(({ id, state }) => id === first.id && state.by === 'person'));
    }).timeout(120_000);
});

/** Kills the hosts at the first sign of a write in a folder. */
function killedAtNextWrite(folder: string): Promise<number> {
  const hosts = extensionHosts();
  return new Promise((resolve) => {
    const watcher = watch(folder, () => {
      for (const host of hosts) process.kill(host, 'SIGKILL');
      watcher.close();
      resolve(hosts.length);
    });
  });
}

function largeRelease(): string {
  const release = readFileSync(inProject('test/fixtures/marks', RELEASE), 'utf8');
  const from = release.indexOf('## Statements of Operations');
  const statement = release.slice(from, release.indexOf('## Statements of Cash Flows'));
  const copies = Array.from({ length: STATEMENTS }, (_, at) => statement.replace('Operations', `Operations of Bridge ${at + 1}`));
  return release.slice(0, from) + copies.join('');
}

describe('a file of marks that is broken', () => {
  let workbench: Workbench;

  after(() => workbench.close());

  it('is told when the window opens, at line and column, though its filing is not open', async () => {
    workbench = await openWorkbench({ folder: 'test/fixtures/marks', settings: WRAPPED });
    const marks = new MarksFile(workbench.folder, RELEASE);
    mkdirSync(path.dirname(marks.path), { recursive: true });
    writeFileSync(marks.path, '{"v":1,"id":"mark0001","state":{"is":"fine"}}\n<<<<<<< HEAD\n');
    await workbench.page.reload();
    await workbench.waitForDrawn();
    await workbench.press('Control+Shift+M');
    const row = (text: string) => workbench.page.locator('.markers-panel .monaco-list-row', { hasText: text });
    await row('Git left two versions here').waitFor();
    await row('[Ln 1, Col').filter({ hasText: '“state.is”' }).waitFor();
    await row('[Ln 2, Col 1]').waitFor();
    await workbench.screenshot('marks problems');
  });
});
