import { mergedFiles, NO_MARKS, readMarksFile, writeMarksFile, type MarksFile } from '../core/marks/marksFile';
import type { Mark } from '../core/marks/model';

/** One file of marks, wherever it lies. */
export interface MarksStorage {
  /** Undefined where there is no file. */
  read(): Promise<string | undefined>;
  /** Writes a text beside the file, so that it can take the file's place at once. */
  prepare(text: string): Promise<Prepared>;
  /** Leaves another window the time to finish; the longer, the more often it has come in between. Not always the same time. */
  giveWay(times: number): Promise<void>;
}

/** A text that is written but not yet the file's. One of the two has to be called. */
export interface Prepared {
  /** Makes it the file's, whole: whoever reads meanwhile has the old text or the new one. */
  commit(): Promise<void>;
  discard(): Promise<void>;
}

/** Others write too, now and then: so often in a row as here nobody does who gives way. */
const MOST_ATTEMPTS = 24;

/** Somebody else writes the file faster than it can be read. */
export class BusyMarksError extends Error {}

/**
 * Puts marks into a file. Whatever is in it stays: the file is read, put together with the marks, and replaced if it still is what was
 * read; then read again, since another window may have replaced it in the same instant.
 *
 * @returns what the file holds then
 * @throws BusyMarksError, and whatever the storage throws
 */
export async function writeMarks(storage: MarksStorage, marks: readonly Mark[]): Promise<MarksFile> {
  let inBetween = 0;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const before = await storage.read();
    const known = readMarksFile(before ?? '');
    const file = mergedFiles(known, { ...NO_MARKS, marks });
    const text = writeMarksFile(file);
    if (before !== undefined && text === writeMarksFile(known)) return known;
    const prepared = await storage.prepare(text);
    if (!(await putInPlace(storage, prepared, before))) await storage.giveWay(++inBetween);
  }
  throw new BusyMarksError('the file of marks is being written by somebody else all the time');
}

/** Whether the file still was as it had been read, and is now what was prepared. Nothing is left beside it, whatever goes wrong. */
async function putInPlace(storage: MarksStorage, prepared: Prepared, before: string | undefined): Promise<boolean> {
  try {
    const isUntouched = (await storage.read()) === before;
    await (isUntouched ? prepared.commit() : prepared.discard());
    return isUntouched;
  } catch (error) {
    await prepared.discard().then(undefined, () => undefined);
    throw error;
  }
}

/** Whether a file has everything of some marks, or something later. */
export function holds(file: Pick<MarksFile, 'marks' | 'strangers'>, marks: readonly Mark[]): boolean {
  return writeMarksFile(mergedFiles({ ...NO_MARKS, ...file }, { ...NO_MARKS, marks })) === writeMarksFile(file);
}
