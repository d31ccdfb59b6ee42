// `npm run bench`: how fast Tickmark is, beside its limits. `-- --core` leaves VS Code out; `-- --library` measures the library alone, `-- --editor` VS Code; `-- --untagged` measures instead how well
// tagged filings are read without their tags, `--checks` how many seeded slips (`--seed`, `--slips`) the checks find; `--misses` says where not, and a part of a filing's name picks it.
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { exitWhenInterrupted } from '../test/vscode/harness/interruption';
import { measureBundles } from './bundles';
import { loadDocument, otherDocuments } from './document';
import { measureEditor } from './editor/editor';
import { measureEngine, measureOther } from './engine';
import { longFilingName, measureHtml } from './html';
import { measureLibrary } from './library';
import { measurePeer } from './peer';
import { printTable } from './report';
import { measureSeeded } from './seeded';
import { measureUntagged } from './untagged';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      core: { type: 'boolean', default: false },
      editor: { type: 'boolean', default: false },
      library: { type: 'boolean', default: false },
      untagged: { type: 'boolean', default: false },
      checks: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      slips: { type: 'string', default: '200' },
      misses: { type: 'boolean', default: false },
    },
  });
  if (values.untagged) {
    measureUntagged(positionals[0] ?? '', values.misses);
    return;
  }
  if (values.checks) {
    const [only = ''] = positionals;
    measureSeeded({ only, slips: Number(values.slips), seed: Number(values.seed), misses: values.misses });
    return;
  }
  if (values.library) {
    console.log(`Measured on ${machine()}.`);
    printTable(LIBRARY, await measureLibrary());
    return;
  }
  const document = loadDocument();
  const { text } = document.input;
  if (values.editor) {
    console.log(`Measured on ${machine()}.`);
    printTable(EDITOR, await measureEditor(text));
    return;
  }
  console.log(`Measured with ${document.name} on ${machine()}.`);
  const { rows, charactersPerSecond } = measureEngine(document);
  printTable('The engine, after warm-up (ratios are of the least times)', [...rows, ...measurePeer(text, charactersPerSecond)]);
  for (const other of otherDocuments()) {
    const result = measureOther(other);
    const peer = measurePeer(other.input.text, result.charactersPerSecond, other.culture);
    printTable(`${other.language}: ${other.name}`, [...result.rows, ...peer]);
  }
  const html = await measureHtml();
  if (html.length > 0) printTable(`HTML: ${longFilingName}, after warm-up`, html);
  const library = await measureLibrary();
  if (library.length > 0) printTable(LIBRARY, library);
  printTable('The bundles', measureBundles());
  if (!values.core) printTable(EDITOR, await measureEditor(text));
}

const EDITOR = 'In a real VS Code (work and blocks: of the extension host’s thread)';
const LIBRARY = 'The library, with the threads of the extension';

/** A busy machine makes everything slower: the load says whether to believe the times. */
function machine(): string {
  const processors = cpus();
  const [load = NaN] = loadavg();
  return `${processors.length} × ${processors[0]?.model ?? 'an unknown processor'}, load ${load.toFixed(1)}, Node ${process.versions.node}`;
}

exitWhenInterrupted();
main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
