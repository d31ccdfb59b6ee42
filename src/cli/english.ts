import type { Localiser } from '../core/catalogue/workspace/problemInWords';

/** The program speaks English: the sentences are their own translations. */
export const ENGLISH: Localiser = {
  t: (message, ...values) => message.replace(/\{(\d)\}/g, (place, index: string) => values[Number(index)] ?? place),
};
