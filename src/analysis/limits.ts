/** What reading a filing may cost. Over it the reader is told so, and everything else goes on. */

/** In bytes. Larger files are left out: reading markup takes thirty times its size in memory. The largest annual reports have some 40 MB. */
export const MOST_FILE_BYTES = 50_000_000;

/** What a thread that reads or renders filings may take of the memory: one that wants more is ended, and nothing else with it. */
export const MOST_THREAD_MEGABYTES = 2048;

/** In milliseconds. A thread that is asked something and says nothing for so long hangs: the largest file takes half a minute. */
export const MOST_SILENCE_MS = 120_000;
