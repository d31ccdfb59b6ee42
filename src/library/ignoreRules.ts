import ignore, { type Ignore } from 'ignore';

interface RulesOfFolder {
  /** Where its `.gitignore` lies, with `/` at the end; empty for the workspace folder itself. */
  readonly folder: string;
  readonly rules: Ignore;
}

/**
 * What the `.gitignore` files of a workspace folder leave out, as git has it: a file's rules hold for its folder and below, the nearer
 * file has the last word, and nothing in a folder that is left out can be taken in again. Letters' case matters.
 */
export class IgnoreRules {
  /** The nearest last. */
  readonly #files: readonly RulesOfFolder[];
  readonly #folders = new Map<string, boolean>();

  /** @param files the texts of `.gitignore` files by the paths of their folders below the workspace folder: ``, `reports/old` */
  constructor(files: ReadonlyMap<string, string>) {
    this.#files = [...files]
      .map(([folder, text]) => ({
        folder: folder === '' ? '' : `${folder}/`,
        rules: ignore({ ignorecase: false, allowRelativePaths: true }).add(text),
      }))
      .sort((a, b) => a.folder.length - b.folder.length);
  }

  /** @param path of a file below the workspace folder, with `/` between names */
  ignores(path: string): boolean {
    const slash = path.lastIndexOf('/');
    return (slash >= 0 && this.#ignoresFolder(path.slice(0, slash))) || this.#decides(path);
  }

  #ignoresFolder(path: string): boolean {
    const known = this.#folders.get(path);
    if (known !== undefined) return known;
    const slash = path.lastIndexOf('/');
    const ignored = (slash >= 0 && this.#ignoresFolder(path.slice(0, slash))) || this.#decides(`${path}/`);
    this.#folders.set(path, ignored);
    return ignored;
  }

  #decides(path: string): boolean {
    for (let index = this.#files.length - 1; index >= 0; index--) {
      const file = this.#files[index];
      if (file === undefined || !path.startsWith(file.folder) || path.length === file.folder.length) continue;
      const { ignored, unignored } = file.rules.test(path.slice(file.folder.length));
      if (ignored || unignored) return ignored;
    }
    return false;
  }
}
