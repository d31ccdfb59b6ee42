// What VS Code's extension host runs for the benchmark.
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import * as vscode from 'vscode';
import { REPORT_MARK } from '../../test/vscode/harness/reportMark';
import { fileName, LONG_FILINGS, LONG_TEXT, OPENINGS, type EditorMeasurements, type HostMessage, type State } from './messages';
import { longestOwnWork } from './ownWork';

/** Watches the thread during an action and gives a time in milliseconds. */
type Watch = (action: () => Promise<void>) => Promise<number>;

const SETTLE_MS = 5000;
const OPENING_MS = 1500;
/** For all of a long filing to come into the page. */
const FILING_MS = 12_000;
const TIMER_MS = 1;
const HOVERS = 40;
const KEYSTROKES = 20;
/** A pause that an analysis waits for comes after every fourth keystroke. */
const KEYSTROKE_MS = [80, 80, 80, 800] as const;

const openedAt: Record<string, number> = {};

/** What goes wrong here is told over there: nobody reads this host's own log. */
export async function run(): Promise<void> {
  try {
    tell(await measurements());
  } catch (error) {
    tell({ trouble: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    throw error;
  }
}

function tell(message: HostMessage): void {
  console.log(REPORT_MARK + JSON.stringify(message));
}

async function measurements(): Promise<EditorMeasurements> {
  const activation = await activate();
  await leaveAlone(true);
  await open('warmUp', 0); // VS Code's own Markdown support starts
  await sleep(SETTLE_MS);
  const off = await openEach('off', longestBlock);
  await leaveAlone(false);
  const first = await longestOwnWork(async () => {
    await open('first', 0);
    await sleep(SETTLE_MS);
  });
  if (first === 0) throw new Error('The profile shows nothing of Tickmark: its code is known by another address.');
  const on = await openEach('on', longestBlock);
  const hovers = await askForCards();
  const opening = await openEach('profiled', longestOwnWork);
  const typing = await type();
  const edits = await editLongText();
  const filings = await openFilings();
  const ownWork = { first, opening, typing, filings };
  return { blocks: { off, on }, ownWork, openedAt, hovers, activation, edits };
}

/** Before anything has been opened: the bundle is loaded and run. */
async function activate(): Promise<number> {
  const extension = vscode.extensions.getExtension('tickmark.tickmark');
  if (!extension || extension.isActive) throw new Error('Tickmark is to be activated here, and nowhere before.');
  const start = performance.now();
  await extension.activate();
  return performance.now() - start;
}

const EDITS = 8;

/** Turns one digit in the middle of a long text, again and again, and waits for a card that knows of it. */
async function editLongText(): Promise<number[]> {
  const uri = inFolder(LONG_TEXT);
  if (!(await exists(uri))) return [];
  const editor = await vscode.window.showTextDocument(uri);
  const { document } = editor;
  const text = document.getText();
  const middle = Math.floor(text.length / 2);
  const at = text.slice(middle).search(/(?<![\d.,])\d\.\d+亿元/) + middle;
  const place = document.positionAt(at);
  const digit = new vscode.Range(place, place.translate(0, 1));
  const rest = text.slice(at + 1, text.indexOf('亿', at));
  await cardWith(document, place, inFull(text.charAt(at) + rest));
  const times: number[] = [];
  for (let turn = 0; turn < EDITS; turn++) {
    const wanted = String(1 + (turn % 9));
    const start = performance.now();
    await editor.edit((edit) => edit.replace(digit, wanted));
    await cardWith(document, place, inFull(wanted + rest));
    times.push(performance.now() - start);
  }
  await vscode.commands.executeCommand('workbench.action.files.revert');
  return times;
}

/** As a card has so many hundreds of millions. */
function inFull(number: string): string {
  return Math.round(Number(number) * 1e8).toLocaleString('en-US');
}

/** A card waits for the reading of the text as it is: what it says is of no older one. */
async function cardWith(document: vscode.TextDocument, place: vscode.Position, words: string): Promise<void> {
  const end = performance.now() + FILING_MS;
  let cards = '';
  while (performance.now() < end) {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, place);
    cards = hovers
      .flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value)))
      .join(' ');
    if (cards.includes(words)) return;
  }
  throw new Error(`the card does not say ${words}: ${cards}`);
}

function leaveAlone(all: boolean): Thenable<void> {
  const configuration = vscode.workspace.getConfiguration('tickmark');
  return configuration.update('neverAnnotate', all ? ['**'] : undefined, vscode.ConfigurationTarget.Global);
}

/** Opens one file after the other and leaves each the time for all that follows from it. */
async function openEach(state: State, watch: Watch): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < OPENINGS; index++) {
    const time = await watch(async () => {
      await open(state, index);
      await sleep(OPENING_MS);
    });
    times.push(time);
  }
  return times;
}

/** One long filing after the other, each closed before the next. */
async function openFilings(): Promise<number[]> {
  const times: number[] = [];
  for (const name of LONG_FILINGS) {
    const uri = inFolder(name);
    if (!(await exists(uri))) continue;
    const time = await longestOwnWork(async () => {
      openedAt[name] = Date.now();
      await vscode.commands.executeCommand('vscode.openWith', uri, 'tickmark.filingView');
      await sleep(FILING_MS);
    });
    times.push(time);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  }
  return times;
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

async function open(state: State, index: number): Promise<void> {
  const name = fileName(state, index);
  openedAt[name] = Date.now();
  await vscode.window.showTextDocument(inFolder(name));
}

function inFolder(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** How late a timer of one millisecond came at most. */
async function longestBlock(action: () => Promise<void>): Promise<number> {
  const delays = monitorEventLoopDelay({ resolution: TIMER_MS });
  delays.enable();
  await action();
  delays.disable();
  return Math.max(0, delays.max / 1e6 - TIMER_MS);
}

async function askForCards(): Promise<number[]> {
  const { document } = activeEditor();
  const times: number[] = [];
  for (const { index } of [...document.getText().matchAll(/\d[\d,]*\.\d+/g)].slice(0, HOVERS)) {
    const start = performance.now();
    await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, document.positionAt(index));
    times.push(performance.now() - start);
  }
  return times;
}

/** Types into the first sentence that ends, and takes it back. */
async function type(): Promise<number[]> {
  const editor = activeEditor();
  const place = editor.document.positionAt(editor.document.getText().indexOf('. ') + 1);
  const times: number[] = [];
  for (let index = 0; index < KEYSTROKES; index++) {
    const time = await longestOwnWork(async () => {
      await editor.edit((edit) => edit.insert(place, 'a'));
      await sleep(KEYSTROKE_MS[index % KEYSTROKE_MS.length] ?? 0);
    });
    times.push(time);
  }
  await vscode.commands.executeCommand('workbench.action.files.revert');
  return times;
}

function activeEditor(): vscode.TextEditor {
  const editor = vscode.window.activeTextEditor;
  if (!editor) throw new Error('no editor is open');
  return editor;
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
