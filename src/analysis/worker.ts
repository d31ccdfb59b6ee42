import { createEngine } from '../core/analyse';
import { catalogueOf, loadCatalogue } from '../core/catalogue/catalogue';
import { inNextTurn } from '../threads/nextTurn';
import { runThread } from '../threads/runThread';
import { AnalysisService } from './analysisService';
import { requestSchema, workerDataSchema } from './protocol';

/** The thread that analyses: listens, and leaves the rest to {@link AnalysisService}. */

runThread((data, post) => {
  const { readerLanguage } = workerDataSchema.parse(data);
  const catalogue = loadCatalogue();
  const names = { lookup: catalogue, readerLanguage };
  const service = new AnalysisService(createEngine(catalogue), names, {
    answer: post,
    // After the messages that have already arrived: one of them may be a newer text.
    schedule: inNextTurn,
    equip: (metrics) => {
      const lookup = catalogueOf(metrics);
      return { engine: createEngine(lookup), lookup };
    },
  });
  return (message) => service.handle(requestSchema.parse(message));
});
