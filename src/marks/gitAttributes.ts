/** Beside the files of marks: git then keeps the lines of both sides, and lines of one mark are put together when they are read. */
export const GIT_ATTRIBUTES = '*.jsonl merge=union text eol=lf\n';
