import { createEngine, type AnalysisInput, type Engine } from '../core/analyse';
import { loadCatalogue, type Catalogue } from '../core/catalogue/catalogue';
import { decode } from '../core/decode';
import type { Format } from '../core/filing';
import { formatOf } from '../core/readers/formatOf';
import { textsOf, wireFigures, type WireFigure } from '../core/wire';
import { catalogueWith } from './catalogue';
import { inputsAt, type Input, type ListFolder } from './files';
import { HELP, requestOf, type Request } from './options';
import { print } from './outputs';

/** What the program needs of its surroundings. */
export interface Surroundings {
  readonly version: string;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly listFolder: ListFolder;
  readonly readStandardInput: () => Promise<Uint8Array>;
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

async function extract(request: Extraction, surroundings: Surroundings): Promise<number> {
  const catalogue = await catalogueFor(request, surroundings);
  return catalogue === null ? TROUBLE : extractWith(createEngine(catalogue), request, surroundings);
}

/** The catalogue that filings are read with; null when the file of it cannot be used, which has been said. */
async function catalogueFor({ catalogue: file }: Extraction, { readFile, error }: Surroundings): Promise<Catalogue | null> {
  if (file === null) return loadCatalogue();
  try {
    const { catalogue, messages } = catalogueWith(file, decode(await readFile(file), 'plain'));
    for (const message of messages) error(`tickmark: ${message}\n`);
    return catalogue;
  } catch (reason) {
    error(`tickmark: cannot read ${file}: ${reasonInWords(reason)}\n`);
    return null;
  }
}

/** A file that cannot be read is named; the others are still done. */
async function extractWith(
  engine: Engine,
  { files, format, as, languages }: Extraction,
  surroundings: Surroundings,
): Promise<number> {
  const figures: WireFigure[] = [];
  let code = SUCCESS;
  const attempt = async (path: string, work: () => Promise<void>) => {
    try {
      await work();
    } catch (reason) {
      surroundings.error(`tickmark: cannot read ${path}: ${reasonInWords(reason)}\n`);
      code = TROUBLE;
    }
  };
  const read = async ({ path, named }: Input) => {
    const bytes = await (path === STANDARD_INPUT ? surroundings.readStandardInput() : surroundings.readFile(path));
    // Whoever names a file here says that it is a filing.
    for (const figure of figuresOf(engine, path, bytes, { as, insist: named, languages })) figures.push(figure);
  };
  for (const file of files) {
    await attempt(file, async () => {
      const inputs = file === STANDARD_INPUT ? [{ path: file, named: true }] : await inputsAt(file, surroundings.listFolder);
      for (const input of inputs) await attempt(input.path, () => read(input));
    });
  }
  surroundings.out(print(figures, format));
  return code;
}

type ReadingOptions = Required<Omit<AnalysisInput, 'text' | 'format'>> & { readonly as: Format | null };

function figuresOf(engine: Engine, file: string, bytes: Uint8Array, { as, ...options }: ReadingOptions): WireFigure[] {
  const plain = decode(bytes, 'plain');
  const format = as ?? formatOf(file, plain);
  const source = format === 'html' ? decode(bytes, 'markup') : plain;
  const { filing, figures } = engine.analyse({ text: source, format, ...options });
  return wireFigures(file, textsOf(filing, source), figures);
}

function reasonInWords(reason: unknown): string {
  const code = reason instanceof Error && 'code' in reason ? reason.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EACCES':
      return 'permission denied';
    default:
      return reason instanceof Error ? reason.message : String(reason);
  }
}
