import { createEngine } from '../core/analyse';
import type { Catalogue } from '../core/catalogue/catalogue';
import { decode } from '../core/decode';
import type { Analysis, Format } from '../core/filing';
import { formatOf } from '../core/readers/formatOf';
import { inputsAt, type Input } from './files';
import type { ReadingRequest } from './options';
import { complain, reasonInWords, SUCCESS, TROUBLE, type Surroundings } from './surroundings';

const STANDARD_INPUT = '-';

/** A file that was read. */
export interface ReadFiling {
  /** As the caller named it, or under the folder that the caller named. */
  readonly file: string;
  readonly analysis: Analysis;
  /** The text of the file. */
  readonly source: string;
}

/**
 * Hands over one filing after the other and returns the exit code. A file that cannot be read is named; the others are still done.
 */
export async function readFilings(
  { files, as, languages }: ReadingRequest,
  catalogue: Catalogue,
  surroundings: Surroundings,
  take: (filing: ReadFiling) => void,
): Promise<number> {
  const engine = createEngine(catalogue);
  let code = SUCCESS;
  const attempt = async (path: string, work: () => Promise<void>) => {
    try {
      await work();
    } catch (reason) {
      complain(surroundings, `cannot read ${path}: ${reasonInWords(reason)}`);
      code = TROUBLE;
    }
  };
  const read = async ({ path, named }: Input) => {
    const bytes = await (path === STANDARD_INPUT ? surroundings.readStandardInput() : surroundings.readFile(path));
    const { text, format } = sourceOf(path, bytes, as);
    // Whoever names a file here says that it is a filing.
    const analysis = engine.analyse({ text, format, insist: named, languages });
    take({ file: path, analysis, source: text });
  };
  for (const file of files) {
    await attempt(file, async () => {
      const inputs = file === STANDARD_INPUT ? [{ path: file, named: true }] : await inputsAt(file, surroundings.listFolder);
      for (const input of inputs) await attempt(input.path, () => read(input));
    });
  }
  return code;
}

function sourceOf(file: string, bytes: Uint8Array, as: Format | null): { readonly text: string; readonly format: Format } {
  const plain = decode(bytes, 'plain');
  const format = as ?? formatOf(file, plain);
  return { text: format === 'html' ? decode(bytes, 'markup') : plain, format };
}
