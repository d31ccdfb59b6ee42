import * as vscode from 'vscode';
import * as z from 'zod/mini';
import { EXPORT_FORMATS } from '../../core/export/formats';
import { remark } from '../commands/register';

/**
 * What a key binding or another extension may pass, all of it optional: `{ "format": "xlsx", "target": "figures.xlsx" }`. A target is an
 * address or a path; a relative one begins in the filing's workspace folder, else beside the filing. Without a format its ending decides.
 */
const exportArguments = z.object({
  format: z.optional(z.enum(EXPORT_FORMATS)),
  target: z.optional(z.union([z.custom<vscode.Uri>((value) => value instanceof vscode.Uri), z.string().check(z.minLength(1))])),
});

export type ExportArguments = z.infer<typeof exportArguments>;

/** Menus pass what was clicked, which says nothing of how to export. Undefined, with a word of why, for what cannot be meant. */
export function argumentsOf([first]: readonly unknown[]): ExportArguments | undefined {
  const isOurs = typeof first === 'object' && first !== null && ('format' in first || 'target' in first);
  const checked = exportArguments.safeParse(isOurs ? first : {});
  if (checked.success) return checked.data;
  remark(vscode.l10n.t('This is no format or no place to export figures to.'));
  return undefined;
}

const ADDRESS = /^[a-z][a-z0-9+.-]+:/i;
const ABSOLUTE = /^(?:[a-z]:)?[\\/]/i;

/** Where a target is; a relative path begins in `base`. */
export function targetOf(target: ExportArguments['target'], base: vscode.Uri | undefined): vscode.Uri | undefined {
  if (typeof target !== 'string') return target;
  if (ADDRESS.test(target)) return vscode.Uri.parse(target);
  if (ABSOLUTE.test(target)) return vscode.Uri.file(target);
  return base && vscode.Uri.joinPath(base, target);
}
