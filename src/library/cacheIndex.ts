import * as z from 'zod/mini';

/** A file as it is on disk. Both ends of a change within one tick of the clock look alike, as they do to every such index. */
const stamp = {
  /** Milliseconds since 1970. */
  modified: z.number(),
  /** Bytes. */
  size: z.int().check(z.nonnegative()),
};
export const stampSchema = z.object(stamp);
export type Stamp = z.infer<typeof stampSchema>;

/** SHA-256 in hex. */
export const contentHash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

const cachedFile = z.object({ ...stamp, content: contentHash, variant: z.string() });
export type CachedFile = z.infer<typeof cachedFile>;

/** The file `index.json` of the cache: which record belongs to which file. */
export const cacheIndexSchema = z.object({
  engine: z.string(),
  files: z.record(z.string(), cachedFile),
});
export type CacheIndex = z.infer<typeof cacheIndexSchema>;
