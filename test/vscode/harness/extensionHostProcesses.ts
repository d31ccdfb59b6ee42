import { execFileSync } from 'node:child_process';

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** Ends the extension hosts that this process's servers have started, as a crash does: nothing in them gets a last turn. */
export function killExtensionHosts(): number {
  const hosts = extensionHosts();
  for (const host of hosts) process.kill(host, 'SIGKILL');
  return hosts.length;
}

/** The ids of the extension hosts that this process's servers have started: to find them takes longer than a write. */
export function extensionHosts(): number[] {
  const all = processes();
  const own = new Set([process.pid]);
  for (let size = 0; size < own.size;) {
    size = own.size;
    for (const { pid, parent } of all) if (own.has(parent)) own.add(pid);
  }
  return all.flatMap(({ pid, command }) => (own.has(pid) && command.includes('type=extensionHost') ? [pid] : []));
}

function processes(): Process[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return lines.flatMap((line) => {
    const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return command === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), command }];
  });
}
