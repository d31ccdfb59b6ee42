import * as vscode from 'vscode';
import * as z from 'zod/mini';
import { fileOf } from '../../analysis/readingUri';
import { EXPORT_FORMATS } from '../../core/export/formats';
import { figureSheet } from '../../core/export/figureSheet';
import type { WireFigure } from '../../core/wire';
import { COMMANDS } from '../commandIds';
import { remark, type CommandContext } from '../commands/register';
import type { Exporter } from './exporter';

/**
 * What a key binding or another extension may pass, all of it optional: `{ "format": "xlsx", "target": "figures.xlsx" }`. A target is an
 * address or a path; a relative one begins in the filing's workspace folder, else beside the filing. Without a format its ending decides.
 */
const exportArguments = z.object({
  format: z.optional(z.enum(EXPORT_FORMATS)),
  target: z.optional(z.union([z.custom<vscode.Uri>((value) => value instanceof vscode.Uri), z.string().check(z.minLength(1))])),
});

/** Writes the figures of the filing that the reader is in to a file. */
export function registerExportCommand({ analyses, surfaces }: CommandContext, exporter: Exporter): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.exportFigures, async (...args: unknown[]) => {
    const wanted = argumentsOf(args);
    if (wanted === undefined) return remark(vscode.l10n.t('This is no format or no place to export figures to.'));
    const { document } = surfaces;
    if (document === undefined || (await analyses.fresh(document)) === undefined) return nothingToExport();
    const file = fileOf(document.uri);
    const sheet = async () => {
      await analyses.fresh(document);
      const lines = await analyses.wire(document, null);
      if (lines.length === 0) return void nothingToExport();
      // Written a moment ago, by the worker.
      return figureSheet(lines.map((line) => JSON.parse(line) as WireFigure));
    };
    const target = typeof wanted.target === 'string' ? placeOf(wanted.target, file) : wanted.target;
    return exporter.export({ sheet, name: `${stemOf(file)}-figures`, folder: folderOf(file), format: wanted.format, target });
  });
}

/** Menus pass what was clicked, which says nothing of how to export. */
function argumentsOf([first]: readonly unknown[]): z.infer<typeof exportArguments> | undefined {
  const isOurs = typeof first === 'object' && first !== null && ('format' in first || 'target' in first);
  return isOurs ? exportArguments.safeParse(first).data : {};
}

const ADDRESS = /^[a-z][a-z0-9+.-]+:/i;
const ABSOLUTE = /^(?:[a-z]:)?[\\/]/i;

function placeOf(target: string, file: vscode.Uri): vscode.Uri | undefined {
  if (ADDRESS.test(target)) return vscode.Uri.parse(target);
  if (ABSOLUTE.test(target)) return vscode.Uri.file(target);
  const base = vscode.workspace.getWorkspaceFolder(file)?.uri ?? folderOf(file);
  return base && vscode.Uri.joinPath(base, target);
}

/** What has never been saved lies nowhere. */
function folderOf(file: vscode.Uri): vscode.Uri | undefined {
  return file.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(file, '..');
}

function stemOf({ path }: vscode.Uri): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.replace(/(?<=.)\.\w+$/, '');
}

function nothingToExport(): void {
  remark(vscode.l10n.t('This document has no figures to export.'));
}
