import { check } from './commands/check';
import { extract } from './commands/extract';
import { series } from './commands/series';
import { HELP, requestOf } from './options';
import { complain, SUCCESS, TROUBLE, type Surroundings } from './surroundings';

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
      complain(surroundings, `${request.message}\nTry: tickmark --help`);
      return TROUBLE;
    case 'extract':
      return extract(request, surroundings);
    case 'series':
      return series(request, surroundings);
    case 'check':
      return check(request, surroundings);
  }
}
