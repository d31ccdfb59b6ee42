import { parentPort, workerData } from 'node:worker_threads';
import { createEngine } from '../core/analyse';
import { catalogueOf, loadCatalogue } from '../core/catalogue/catalogue';
import { AnalysisService } from './analysisService';
import { requestSchema, workerDataSchema } from './protocol';

/** The worker thread: listens, and leaves the rest to {@link AnalysisService}. */

const port = parentPort;
if (port === null) throw new Error('worker.js is started by Tickmark as a worker thread, not by itself');

const { readerLanguage } = workerDataSchema.parse(workerData);
const catalogue = loadCatalogue();
const names = { lookup: catalogue, readerLanguage };
const service = new AnalysisService(createEngine(catalogue), names, {
  answer: (answer, transfer = []) => port.postMessage(answer, transfer),
  // After the messages that have already arrived: one of them may be a newer text.
  schedule: (work) => setImmediate(work),
  equip: (metrics) => {
    const lookup = catalogueOf(metrics);
    return { engine: createEngine(lookup), lookup };
  },
});

port.on('message', (message: unknown) => service.handle(requestSchema.parse(message)));
