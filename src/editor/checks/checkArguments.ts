import * as z from 'zod/mini';
import { checkIds } from '../../core/checks/model';

/** What quick fixes pass to commands. Any extension can run those too, with anything. */

const offset = z.int().check(z.nonnegative());
const check = z.enum(checkIds);

/** The text to copy. */
export const copyArguments = z.tuple([z.string()]);
export type CopyArguments = z.infer<typeof copyArguments>;

/** The document, where the figure begins at which the finding is shown, its check; and the reason, where nobody is to be asked for it. */
export const ignoreArguments = z.union([z.tuple([z.string(), offset, check]), z.tuple([z.string(), offset, check, z.string()])]);
export type IgnoreArguments = z.infer<typeof ignoreArguments>;

/** The document, the check, and for what it is turned off. */
export const turnOffArguments = z.tuple([z.string(), check, z.enum(['filing', 'workspace'])]);
export type TurnOffArguments = z.infer<typeof turnOffArguments>;
