// `npm run bench`: how fast Tickmark is, beside its limits. `-- --core` leaves VS Code out.
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { exitWhenInterrupted } from '../test/vscode/harness/interruption';
import { measureBundles } from './bundles';
import { loadDocument } from './document';
import { measureEditor } from './editor/editor';
import { measureEngine } from './engine';
import { measurePeer } from './peer';
import { printTable } from './report';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { core: { type: 'boolean', default: false } } });
  const document = loadDocument();
  const { text } = document.input;
  console.log(
    `Measured with ${document.name}; Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
  );
  const { rows, charactersPerSecond } = measureEngine(document);
  printTable('The engine (medians, after warm-up)', [...rows, ...measurePeer(text, charactersPerSecond)]);
  printTable('The bundles', measureBundles());
  if (!values.core) printTable('In a real VS Code (work and blocks: of the extension host’s thread)', await measureEditor(text));
}

exitWhenInterrupted();
main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
