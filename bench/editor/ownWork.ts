import { realpathSync } from 'node:fs';
import { Session, type Profiler } from 'node:inspector/promises';
import path from 'node:path';
import * as vscode from 'vscode';

const INTERVAL_MICROSECONDS = 200;

/**
 * The longest time, in milliseconds of work, that this thread was without a break in Tickmark's code or in what that called.
 * Samples are counted, not the clock read: time in which a busy machine takes the thread off the processor does not count. Where
 * the sampler itself is held up this is too little, so believe it only under a small load.
 */
export async function longestOwnWork(action: () => Promise<void>): Promise<number> {
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: INTERVAL_MICROSECONDS });
    await session.post('Profiler.start');
    await action();
    const { profile } = await session.post('Profiler.stop');
    return (longestRun(profile) * INTERVAL_MICROSECONDS) / 1000;
  } finally {
    session.disconnect();
  }
}

/** The most samples in a row that stand below Tickmark's code; a collection of garbage between two of them belongs to them. */
function longestRun({ nodes, samples = [] }: Profiler.Profile): number {
  const ours = ownNodes(nodes);
  const garbage = new Set(nodes.filter(({ callFrame }) => callFrame.functionName === '(garbage collector)').map(({ id }) => id));
  let longest = 0;
  let run = 0;
  for (const id of samples) {
    if (ours.has(id) || (run > 0 && garbage.has(id))) longest = Math.max(longest, ++run);
    else run = 0;
  }
  return longest;
}

/** Nodes of Tickmark's code and everything below them. Parents come before their children. */
function ownNodes(nodes: readonly Profiler.ProfileNode[]): ReadonlySet<number> {
  const ours = new Set<number>();
  const code = ownCode();
  for (const { id, callFrame, children = [] } of nodes) {
    if (callFrame.url.endsWith(code)) ours.add(id);
    if (ours.has(id)) for (const child of children) ours.add(child);
  }
  return ours;
}

/**
 * The end of the bundle's address: by its whole path, because VS Code's own extensions have bundles of the same name. The folder of an
 * extension may be a link to it, and code goes by where it really is.
 */
function ownCode(): string {
  const extension = vscode.extensions.getExtension('tickmark.tickmark');
  if (!extension) throw new Error('Tickmark is not there.');
  return realpathSync(path.join(extension.extensionPath, 'dist/extension.js'));
}
