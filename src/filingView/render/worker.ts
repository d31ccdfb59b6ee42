import { parentPort, workerData } from 'node:worker_threads';
import { decode } from '../../core/decode';
import { batchesOf } from './batches';
import { renderPage } from './renderPage';
import { renderTaskSchema, type RenderAnswer } from './schemas';

/** A thread that renders one page and ends: what it took in memory goes with it. */

const port = parentPort;
if (port === null) throw new Error('filingRenderer.js is started by Tickmark as a worker thread, not by itself');

const { content, ...task } = renderTaskSchema.parse(workerData);
const source = typeof content === 'string' ? content : decode(content, 'markup');
const { title, styles, parts } = renderPage({ source, ...task });
const answer = (message: RenderAnswer) => port.postMessage(message);
for (const batch of batchesOf(parts)) answer({ type: 'parts', parts: batch });
answer({ type: 'done', title, styles });
