import * as z from 'zod/mini';
import type { FigureMark, Part, PlaceMark } from './rendered';

/** What crosses between threads and to the page, for both to check. */

const index = z.int().check(z.nonnegative());

export const partSchema: z.ZodMiniType<Part> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('open'), html: z.string() }),
  z.object({ type: z.literal('block'), html: z.string(), start: index }),
  z.object({ type: z.literal('close') }),
]);

export const stylesSchema = z.object({ layout: z.string(), paper: z.string(), shaded: z.string() });

const figureMark: z.ZodMiniType<FigureMark> = z.object({ start: index, end: index, figure: index, look: z.string() });
const placeMark: z.ZodMiniType<PlaceMark> = z.object({ start: index, place: index });

const bytes: z.ZodMiniType<Uint8Array> = z.instanceof(Uint8Array);

/** A page that the thread is to make. */
export const renderTaskSchema = z.object({
  id: index,
  /** The file as it is. */
  bytes,
  figures: z.array(figureMark),
  places: z.array(placeMark),
});
export type RenderTask = z.infer<typeof renderTaskSchema>;

/** What the thread says of a task: parts in some messages, and the rest at the end. */
export const renderAnswerSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('parts'), id: index, parts: z.array(partSchema) }),
  z.object({ type: z.literal('done'), id: index, title: z.string(), styles: stylesSchema }),
  z.object({ type: z.literal('failed'), id: index, message: z.string() }),
]);
export type RenderAnswer = z.infer<typeof renderAnswerSchema>;
