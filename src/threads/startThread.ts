import { Worker } from 'node:worker_threads';
import type { ThreadLike, ThreadStart } from './thread';

/** Starts one of Node's threads. For browsers, esbuild.js puts startThreadInBrowser.ts in the place of this file. */
export function startThread({ script, data, mostMegabytes }: ThreadStart): ThreadLike {
  return new Worker(script.fsPath, {
    workerData: data,
    ...(mostMegabytes !== undefined && { resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } }),
  });
}
