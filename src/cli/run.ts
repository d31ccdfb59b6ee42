import { createEngine } from '../core/analyse';
import { loadCatalogue } from '../core/catalogue/catalogue';
import { formatOf } from '../core/readers/formatOf';
import { wireFigures, type WireFigure } from '../core/wire';
import { HELP, requestOf, type Request } from './options';
import { print } from './outputs';

/** What the program needs of its surroundings. */
export interface Surroundings {
  readonly version: string;
  /** The file's characters, a byte order mark included: offsets count it. */
  readonly readFile: (path: string) => Promise<string>;
  readonly readStandardInput: () => Promise<string>;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

const SUCCESS = 0;
const TROUBLE = 2;
const STANDARD_INPUT = '-';

/** Runs the program and returns its exit code. */
export async function runCommandLine(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const request = requestOf(args);
  switch (request.type) {
    case 'help':
      surroundings.out(HELP);
      return SUCCESS;
    case 'version':
      surroundings.out(`${surroundings.version}\n`);
      return SUCCESS;
    case 'mistake':
      surroundings.error(`tickmark: ${request.message}\nTry: tickmark --help\n`);
      return TROUBLE;
    case 'extract':
      return extract(request, surroundings);
  }
}

type Extraction = Extract<Request, { type: 'extract' }>;

/** A file that cannot be read is named; the others are still done. */
async function extract({ files, format, as, languages }: Extraction, surroundings: Surroundings): Promise<number> {
  const engine = createEngine(loadCatalogue());
  /** Whoever names a file here says that it is a filing. */
  const figuresOf = (file: string, text: string) =>
    wireFigures(file, text, engine.analyse({ text, format: as ?? formatOf(file, text), insist: true, languages }).figures);
  const figures: WireFigure[] = [];
  let code = SUCCESS;
  for (const file of files) {
    try {
      const text = await (file === STANDARD_INPUT ? surroundings.readStandardInput() : surroundings.readFile(file));
      for (const figure of figuresOf(file, text)) figures.push(figure);
    } catch (reason) {
      surroundings.error(`tickmark: cannot read ${file}: ${reasonInWords(reason)}\n`);
      code = TROUBLE;
    }
  }
  surroundings.out(print(figures, format));
  return code;
}

function reasonInWords(reason: unknown): string {
  const code = reason instanceof Error && 'code' in reason ? reason.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EISDIR':
      return 'it is a folder';
    case 'EACCES':
      return 'permission denied';
    default:
      return reason instanceof Error ? reason.message : String(reason);
  }
}
