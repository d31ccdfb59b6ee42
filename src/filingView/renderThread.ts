import { Worker } from 'node:worker_threads';
import type { Part, RenderedPage } from './render/rendered';
import { renderAnswerSchema, type RenderTask } from './render/schemas';

/** Renders pages away from the extension host's thread. */
export type Renderer = (task: RenderTask) => Promise<RenderedPage>;

/** @param path of the thread's script */
export function threadRenderer(path: string): Renderer {
  return (task) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(path, { workerData: task });
      const parts: Part[] = [];
      const end = (settle: () => void) => {
        settle();
        void worker.terminate();
      };
      worker.on('message', (message: unknown) => {
        const checked = renderAnswerSchema.safeParse(message);
        if (!checked.success) return end(() => reject(new Error(checked.error.message)));
        const answer = checked.data;
        if (answer.type === 'parts') return void parts.push(...answer.parts);
        end(() => resolve({ title: answer.title, styles: answer.styles, parts }));
      });
      worker.on('error', (error) => end(() => reject(error)));
      // After an answer this comes too late to matter.
      worker.on('exit', (code) => reject(new Error(`the renderer ended with code ${code}`)));
    });
}
