import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { version } from '../package.json';
import type { Entry } from './cli/files';
import { runCommandLine } from './cli/run';

/** The program `tickmark`: the process's side of {@link runCommandLine}. */

// A reader that has seen enough (`| head`) closes the pipe: that is not a failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

void runCommandLine(process.argv.slice(2), {
  version,
  workingFolder: process.cwd(),
  readFile: (path) => readFile(path),
  writeFile: (path, content) => writeFile(path, content),
  listFolder: async (path) => ((await stat(path)).isDirectory() ? entriesOf(path) : null),
  readStandardInput: () => buffer(process.stdin),
  out: (content) => process.stdout.write(content),
  isTerminal: Boolean(process.stdout.isTTY),
  error: (words) => process.stderr.write(words),
}).then((code) => {
  // Not `process.exit`, which would cut off what a slow pipe has not taken yet.
  process.exitCode = code;
});

async function entriesOf(folder: string): Promise<Entry[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.map((entry) => {
    return { name: entry.name, kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other' };
  });
}
