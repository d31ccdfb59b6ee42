import { copyFileSync, existsSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runInExtensionHost } from '../../test/vscode/harness/extensionHost';
import { install } from '../../test/vscode/harness/install';
import { inProject } from '../../test/vscode/harness/paths';
import { releases } from '../../test/vscode/harness/releases';
import { removeFolder, temporaryFolder } from '../../test/vscode/harness/temporaryFolder';
import { LONG_FILING, longFilingName } from '../html';
import { limitedRow, ofMany, type Row } from '../report';
import { watchFilingViews, type FilingViewTimes } from './filingViews';
import { watchFirstHighlights } from './firstHighlights';
import { FILES, fileName, LONG_FILINGS, LONG_TEXT, OPENINGS, type EditorMeasurements, type HostMessage } from './messages';

const OWN_WORK_LIMIT_MS = 10;
const HOVER_LIMIT_MS = 50;
/** A real text of 277 thousand characters. */
const LONG_SOURCE = '../shared/filings/qfin-news-zh.txt';

/** What a reader and a typist feel in a real VS Code, the newest release under test. */
export async function measureEditor(text: string): Promise<Row[]> {
  const folder = temporaryFolder('bench');
  try {
    for (const name of FILES) writeFileSync(path.join(folder, name), text);
    if (existsSync(LONG_FILING)) for (const name of LONG_FILINGS) copyFileSync(LONG_FILING, path.join(folder, name));
    if (existsSync(LONG_SOURCE)) copyFileSync(LONG_SOURCE, path.join(folder, LONG_TEXT));
    return await measure(folder);
  } finally {
    removeFolder(folder);
  }
}

async function measure(folder: string): Promise<Row[]> {
  let measured: HostMessage | undefined;
  let highlighted: ReadonlyMap<string, number> = new Map();
  let filingViews: FilingViewTimes = { shown: [], read: [] };
  const ended = await runInExtensionHost(install(releases.newest), {
    module: inProject('out/bench/editor/hosted.js'),
    folder,
    report: (line) => (measured = JSON.parse(line) as HostMessage),
    prepare: async (page) => {
      highlighted = await watchFirstHighlights(page);
      filingViews = await watchFilingViews(page);
    },
  });
  if (!ended || !measured || 'trouble' in measured)
    throw new Error(`The measurements in the extension host did not come to an end. ${JSON.stringify(measured ?? '')}`);
  return [...rowsOf(measured, highlighted), ...filingRows(measured, filingViews)];
}

function rowsOf(measured: EditorMeasurements, highlighted: ReadonlyMap<string, number>): Row[] {
  const { blocks, ownWork, openedAt, hovers, activation, edits } = measured;
  const untilHighlighted = (name: string) => (highlighted.get(name) ?? NaN) - (openedAt[name] ?? NaN);
  const openings = Array.from({ length: OPENINGS }, (_, index) => untilHighlighted(fileName('on', index)));
  const size = `${(statSync(inProject('dist/extension.js')).size / 1000).toFixed(0)} kB`;
  return [
    { what: `activation: the bundle of ${size} loaded and run`, measured: ofMany([activation]) },
    limitedRow('longest work of Tickmark, first release (its worker starts)', [ownWork.first], OWN_WORK_LIMIT_MS),
    limitedRow('longest work of Tickmark while a release is opened and analysed', ownWork.opening, OWN_WORK_LIMIT_MS),
    limitedRow('longest work of Tickmark while typing', ownWork.typing, OWN_WORK_LIMIT_MS),
    { what: 'longest block of the thread while a release is opened, Tickmark off', measured: ofMany(blocks.off) },
    { what: 'longest block of the thread while a release is opened, Tickmark on', measured: ofMany(blocks.on) },
    {
      what: 'from opening to highlights on the screen, first release',
      measured: ofMany([untilHighlighted(fileName('first', 0))]),
    },
    { what: 'from opening to highlights on the screen', measured: ofMany(openings) },
    limitedRow('card, from asking to having it', hovers, HOVER_LIMIT_MS),
    ...(edits.length === 0
      ? []
      : [{ what: 'an edit in 277 thousand characters, until its card says what is there now', measured: ofMany(edits) }]),
  ];
}

/** The Filing Views opened one after the other, so that their times are in the order of the files. */
function filingRows({ ownWork, openedAt }: EditorMeasurements, { shown, read }: FilingViewTimes): Row[] {
  if (ownWork.filings.length === 0) return [];
  const since = (times: readonly number[]) => times.map((at, index) => at - (openedAt[LONG_FILINGS[index] ?? ''] ?? NaN));
  return [
    limitedRow(`longest work of Tickmark while ${longFilingName} comes into the Filing View`, ownWork.filings, OWN_WORK_LIMIT_MS),
    { what: 'from opening to its page on the screen', measured: ofMany(since(shown)) },
    { what: 'from opening to its figures in the page', measured: ofMany(since(read)) },
  ];
}
