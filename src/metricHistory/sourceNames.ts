import { Uri } from 'vscode';
import { fileOf } from '../analysis/readingUri';
import type { Statement } from '../core/library/librarySeries';

/** How sources go by in words. */

/** The last part of a file's name. */
export function fileName(file: string): string {
  return fileOf(Uri.parse(file)).path.split('/').at(-1) ?? file;
}

/** `larkfield-fy2025-q3.md:42`, lines from 1 as the editor counts them. */
export function placeName({ file, place }: Pick<Statement, 'file' | 'place'>): string {
  return `${fileName(file)}:${place.line + 1}`;
}
