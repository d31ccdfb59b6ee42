import { spawn } from 'node:child_process';
import path from 'node:path';

/** What is measured with: the program itself, which has the whole engine in it. */
const PROGRAM = path.resolve('dist/cli.js');
/** Nothing to read. */
const NOTHING = 'package.json';

/** How much more memory reading a file takes at its peak than reading next to nothing, in bytes: of a process of its own. */
export async function peakMemory(file: string): Promise<number> {
  const [whole, base] = [await peakOf(file), await peakOf(NOTHING)];
  return whole - base;
}

/** The peak of the resident memory, which the system keeps count of and the process tells at its end. */
function peakOf(file: string): Promise<number> {
  const script = `
    process.argv.splice(1, process.argv.length, ${JSON.stringify(PROGRAM)}, 'extract', ${JSON.stringify(file)}, '--format', 'jsonl');
    process.stdout.write = () => true;
    process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)));
    require(${JSON.stringify(PROGRAM)});`;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'ignore', 'pipe'] });
    let told = '';
    child.stderr.on('data', (data: Buffer) => (told += data.toString()));
    child.on('error', reject);
    child.on('exit', () => {
      const kilobytes = Number(/\d+$/.exec(told)?.[0]);
      if (kilobytes > 0) resolve(kilobytes * 1024);
      else reject(new Error(`the memory was not told: ${told}`));
    });
  });
}
