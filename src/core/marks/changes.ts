import type { Anchor, Comment, EvidenceSource, Mark, MarkState } from './model';

/** Who does something, and when: ISO 8601 in UTC to the millisecond. */
export interface Act {
  readonly author: string;
  readonly time: string;
}

/** One thing that is done to a mark. */
export type Change =
  /** `author`: of a state that comes back, whoever had set it; else who does it now. */
  | { readonly type: 'state'; readonly is: MarkState; readonly by: Mark['state']['by']; readonly author?: string }
  | { readonly type: 'anchor'; readonly anchor: Anchor }
  | { readonly type: 'comment'; readonly id: string; readonly text: string }
  | { readonly type: 'editComment'; readonly id: string; readonly text: string }
  | { readonly type: 'deleteComment'; readonly id: string; readonly deleted: boolean }
  | { readonly type: 'resolve'; readonly is: boolean }
  | { readonly type: 'addEvidence'; readonly id: string; readonly source: EvidenceSource }
  | { readonly type: 'deleteEvidence'; readonly id: string; readonly deleted: boolean };

/** A new mark, without a state of its own yet. */
export function newMark(id: string, anchor: Anchor, act: Act): Mark {
  return {
    v: 1,
    id,
    state: { is: 'cleared', by: 'person', ...act },
    anchor: { ...anchor, time: act.time },
    comments: [],
    evidence: [],
  };
}

/** The mark after a change. The time must be later than {@link newestTime}, whatever the clock says: else the change does not count. */
export function changed(mark: Mark, change: Change, { author, time }: Act): Mark {
  switch (change.type) {
    case 'state':
      return { ...mark, state: { is: change.is, by: change.by, author: change.author ?? author, time } };
    case 'anchor':
      return { ...mark, anchor: { ...change.anchor, time } };
    case 'resolve':
      return { ...mark, resolved: { is: change.is, author, time } };
    case 'comment':
      return { ...mark, comments: [...mark.comments, { id: change.id, author, time, text: change.text }] };
    case 'editComment':
      return withComment(mark, change.id, time, { text: change.text });
    case 'deleteComment':
      return withComment(mark, change.id, time, { deleted: change.deleted });
    case 'addEvidence':
      return { ...mark, evidence: [...mark.evidence, { id: change.id, author, time, source: change.source }] };
    case 'deleteEvidence':
      return {
        ...mark,
        evidence: mark.evidence.map((entry) => {
          return entry.id === change.id ? { ...entry, time, deleted: change.deleted } : entry;
        }),
      };
  }
}

/** When something of a mark was last changed. */
export function newestTime({ state, anchor, resolved, comments, evidence }: Mark): string {
  const entries = [...comments, ...evidence].map((entry) => (typeof entry['edited'] === 'string' ? entry['edited'] : entry.time));
  return [state.time, anchor.time, resolved?.time ?? '', ...entries].reduce((newest, time) => (time > newest ? time : newest));
}

/** What takes a change back; undefined for what the mark does not have. */
export function inverse(mark: Mark, change: Change): Change | undefined {
  switch (change.type) {
    case 'state':
      return { type: 'state', is: mark.state.is, by: mark.state.by, author: mark.state.author };
    case 'anchor':
      return { type: 'anchor', anchor: mark.anchor };
    case 'resolve':
      return { type: 'resolve', is: mark.resolved?.is ?? false };
    case 'comment':
      return { type: 'deleteComment', id: change.id, deleted: true };
    case 'editComment': {
      const before = mark.comments.find(({ id }) => id === change.id);
      return before && { type: 'editComment', id: change.id, text: before.text };
    }
    case 'addEvidence':
      return { type: 'deleteEvidence', id: change.id, deleted: true };
    case 'deleteComment':
    case 'deleteEvidence':
      return { ...change, deleted: !change.deleted };
  }
}

function withComment(mark: Mark, id: string, time: string, change: Partial<Pick<Comment, 'text' | 'deleted'>>): Mark {
  const comments = mark.comments.map((comment) => {
    if (comment.id !== id) return comment;
    return { ...comment, ...change, edited: time };
  });
  return { ...mark, comments };
}
