/** How a figure with a mark looks: what was said of it last, apart from what the checks said and from what no longer holds. */
export const markLooks = ['ticked', 'tied', 'questioned', 'followUp', 'stale'] as const;
export type MarkLook = (typeof markLooks)[number];
