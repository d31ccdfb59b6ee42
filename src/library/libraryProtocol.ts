import * as z from 'zod/mini';
import { tie } from '../analysis/schemas/checks';
import { index, place } from '../analysis/schemas/values';
import type { FiledTie } from '../core/checks/acrossFilings';
import { workspaceFile } from '../analysis/schemas/workspace';
import { contentHash, stampSchema } from './cacheIndex';
import { exportWish } from './libraryExport';
import { questionSchema, replySchema } from './questionSchemas';

/** What the editor's side and the library's thread say to each other. Both check what they get. */

const bytes: z.ZodMiniType<Uint8Array> = z.instanceof(Uint8Array);

/** The name that a filing has in the library: its URI. */
const file = z.string();
/** All that its analysis depends on but its bytes and the engine. */
const variant = z.string();

const filedTie: z.ZodMiniType<FiledTie> = z.object({ tie, place });

/** What the thread is told once, when it starts. Without a folder nothing is kept on disk. */
export const libraryDataSchema = z.object({ cacheFolder: z.nullable(z.string()), mostCacheBytes: index });
export type LibraryData = z.infer<typeof libraryDataSchema>;

const id = index;

const restoreRequest = z.object({ type: z.literal('restore'), id, file, stamp: stampSchema, variant });
const recallRequest = z.object({ type: z.literal('recall'), id, file, stamp: stampSchema, variant, content: contentHash });
/** `source` is there for a file as it is on disk, and its record then goes to the cache; what is being edited has none. */
const putRequest = z.object({
  type: z.literal('put'),
  id,
  file,
  record: z.nullable(bytes),
  source: z.nullable(z.object({ stamp: stampSchema, variant, content: contentHash })),
});
const removeRequest = z.object({ type: z.literal('remove'), id, file });
/** The cache's index forgets all files but these. */
const retainRequest = z.object({ type: z.literal('retain'), id, files: z.array(file) });
/** What the workspace's own files say of metrics and companies, as they stand. */
const knowRequest = z.object({ type: z.literal('know'), id, files: z.array(workspaceFile) });
const clearRequest = z.object({ type: z.literal('clear'), id });
const flushRequest = z.object({ type: z.literal('flush'), id });
const summaryQuestion = z.object({ type: z.literal('summary'), id });
const askRequest = z.object({ type: z.literal('ask'), id, question: questionSchema });

const exportRequest = z.object({ type: z.literal('export'), id, wish: exportWish });

/** What ties a filing to the others. */
const tiesRequest = z.object({ type: z.literal('ties'), id, file });

export const libraryRequestSchema = z.discriminatedUnion('type', [
  restoreRequest,
  recallRequest,
  putRequest,
  removeRequest,
  retainRequest,
  knowRequest,
  clearRequest,
  flushRequest,
  summaryQuestion,
  askRequest,
  exportRequest,
  tiesRequest,
]);
export type LibraryRequest = z.infer<typeof libraryRequestSchema>;
/** Answered at once, before anything that changes the library. */
export type LibraryQuestion = Extract<LibraryRequest, { type: 'summary' | 'ask' | 'export' | 'ties' }>;
export type LibraryChange = Exclude<LibraryRequest, LibraryQuestion>;

export const libraryAnswerSchema = z.discriminatedUnion('type', [
  /** What the cache had of a file: its record, which the library has now; that it is no filing; or nothing. */
  z.object({ type: z.literal('restored'), id, outcome: z.enum(['filing', 'noFiling', 'unknown']) }),
  z.object({ type: z.literal('done'), id }),
  /** Null where there is nothing to export. */
  z.object({ type: z.literal('exported'), id, content: z.nullable(z.object({ bytes, rows: index })) }),
  z.object({ type: z.literal('tied'), id, ties: z.array(filedTie) }),
  z.object({ type: z.literal('replied'), id, reply: replySchema }),
  z.object({ type: z.literal('summary'), id, filings: index, figures: index }),
  z.object({ type: z.literal('failed'), id, message: z.string() }),
  /** Not an answer to anything: the cache cannot be used, or not written. */
  z.object({ type: z.literal('cacheTrouble'), message: z.string() }),
]);
export type LibraryAnswer = z.infer<typeof libraryAnswerSchema>;
