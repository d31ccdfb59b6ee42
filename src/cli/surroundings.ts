import type { ListFolder } from './files';

/** What the program needs of its surroundings. */
export interface Surroundings {
  readonly version: string;
  /** What paths that begin nowhere begin at; absolute, where there is a file system. */
  readonly workingFolder: string;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly writeFile: (path: string, content: string | Uint8Array) => Promise<void>;
  readonly listFolder: ListFolder;
  readonly readStandardInput: () => Promise<Uint8Array>;
  readonly out: (content: string | Uint8Array) => void;
  /** Whether standard output is shown to a person, rather than going to a file or a program. */
  readonly isTerminal: boolean;
  readonly error: (text: string) => void;
}

/** Exit codes. */
export const SUCCESS = 0;
/** Something does not tie. */
export const FOUND = 1;
export const TROUBLE = 2;

/** Says what went wrong, in the way of the program. */
export function complain({ error }: Pick<Surroundings, 'error'>, message: string): void {
  error(`tickmark: ${message}\n`);
}

/** Whether a file could not be read because there is none. */
export function isMissing(reason: unknown): boolean {
  const code = reason instanceof Error && 'code' in reason ? reason.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/** Why a file could not be read or written. `missing` is what is said where something on its path is not there. */
export function reasonInWords(reason: unknown, missing = 'there is no such file'): string {
  const code = reason instanceof Error && 'code' in reason ? reason.code : undefined;
  switch (code) {
    case 'ENOENT':
      return missing;
    case 'EACCES':
      return 'permission denied';
    default:
      return reason instanceof Error ? reason.message : String(reason);
  }
}
