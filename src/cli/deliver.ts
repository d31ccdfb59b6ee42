import { complain, reasonInWords, SUCCESS, TROUBLE, type Surroundings } from './surroundings';

/** Where a command's result goes, and in which shape. */
export interface Delivery {
  readonly format: string;
  /** The file to write; null for standard output. */
  readonly out: string | null;
}

/** Says so, and is false, where the result could go nowhere: asked before anything is read. */
export function isDeliverable({ format, out }: Delivery, surroundings: Surroundings): boolean {
  if (format !== 'xlsx' || out !== null || !surroundings.isTerminal) return true;
  complain(surroundings, 'xlsx is nothing for a terminal: name a file with --out FILE');
  return false;
}

/** Makes the result, writes it where it belongs and returns the exit code. */
export async function deliver(
  make: () => string | Promise<string | Uint8Array>,
  { out }: Delivery,
  surroundings: Surroundings,
): Promise<number> {
  try {
    const content = await make();
    if (out === null) surroundings.out(content);
    else await surroundings.writeFile(out, content);
    return SUCCESS;
  } catch (reason) {
    complain(surroundings, `cannot write ${out ?? 'the result'}: ${reasonInWords(reason, 'there is no such folder')}`);
    return TROUBLE;
  }
}
