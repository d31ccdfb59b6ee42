import { compareTexts, type Mark } from './model';

/**
 * Puts two versions of marks together. Of each part the version that was changed last counts; what only one of them has is kept. The
 * order in which versions come together, or how often, makes no difference: two windows, two branches of a repository and a file that a
 * dead window left behind all end as the same.
 */
export function mergedMarks(one: readonly Mark[], other: readonly Mark[]): Mark[] {
  const byId = new Map<string, Mark>();
  for (const mark of [...one, ...other]) {
    const known = byId.get(mark.id);
    byId.set(mark.id, known === undefined ? mark : mergedMark(known, mark));
  }
  return [...byId.values()];
}

/** Two versions of one mark as one. Fields that are not known here are the last one's, and those that it lacks the other's. */
export function mergedMark(one: Mark, other: Mark): Mark {
  const [earlier, later] = latest(one.state, other.state) === one.state ? [other, one] : [one, other];
  const resolved = one.resolved && other.resolved ? latest(one.resolved, other.resolved) : (one.resolved ?? other.resolved);
  return {
    ...earlier,
    ...later,
    state: later.state,
    anchor: latest(one.anchor, other.anchor),
    comments: mergedEntries(one.comments, other.comments),
    evidence: mergedEntries(one.evidence, other.evidence),
    ...(resolved === undefined ? {} : { resolved }),
  };
}

/** A part that knows when it was changed. */
interface Timed {
  readonly time: string;
  readonly edited?: string | undefined;
}

/** What was made at one instant in two ways: the same one of both, whichever is asked first. */
function latest<Part extends Timed>(one: Part, other: Part): Part {
  const order = compareTexts(one.edited ?? one.time, other.edited ?? other.time);
  const decided = order === 0 ? compareTexts(JSON.stringify(one), JSON.stringify(other)) : order;
  return decided >= 0 ? one : other;
}

function mergedEntries<Entry extends Timed & { readonly id: string; readonly deleted?: boolean | undefined }>(
  one: readonly Entry[],
  other: readonly Entry[],
): Entry[] {
  const byId = new Map<string, Entry>();
  for (const entry of [...one, ...other]) {
    const known = byId.get(entry.id);
    byId.set(entry.id, known === undefined ? entry : latest(known, entry));
  }
  return [...byId.values()].sort((a, b) => compareTexts(a.time, b.time) || compareTexts(a.id, b.id));
}
