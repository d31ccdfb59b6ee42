import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Installation } from './install';
import { quietSettings, type Settings } from './settings';
import { removeFolder, temporaryFolder } from './temporaryFolder';

/** A running VS Code server with data folders of its own. */
export interface Server {
  /** `127.0.0.1:54321`: also the authority of its `vscode-remote:` addresses. */
  readonly authority: string;
  /** Replaces the user's settings (on top of {@link quietSettings}); a workbench reads them when it opens. */
  setSettings(settings: Settings): void;
  /** Ends the server, its extension hosts and its folders. */
  stop(): Promise<void>;
}

export interface ServerOptions {
  /** Where installed extensions are; by default a new empty folder. */
  readonly extensionsFolder?: string | undefined;
  /** Extra environment, which the extension host inherits. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
}

const START_LIMIT = 60_000;
const STOP_LIMIT = 5_000;

/** @throws Error with everything the server printed, when it ends or does not listen within a minute. */
export async function startServer(installation: Installation, options: ServerOptions = {}): Promise<Server> {
  const folder = temporaryFolder('server');
  const setSettings = settingsWriter(folder);
  setSettings({});
  const server = launch(installation, options, folder);
  const endAtExit = () => killGroup(server);
  process.once('exit', endAtExit);
  const stop = async () => {
    await end(server);
    process.removeListener('exit', endAtExit);
    removeFolder(folder);
  };
  try {
    return { authority: `127.0.0.1:${await listeningPort(server)}`, setSettings, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function settingsWriter(folder: string): Server['setSettings'] {
  const userFolder = path.join(folder, 'user-data/User');
  mkdirSync(userFolder, { recursive: true });
  return (settings) =>
    writeFileSync(path.join(userFolder, 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }, null, 2));
}

function launch(installation: Installation, options: ServerOptions, folder: string): ChildProcess {
  const sockets = path.join(folder, 'run');
  mkdirSync(sockets, { mode: 0o700 });
  const flags = {
    host: '127.0.0.1',
    port: '0',
    'telemetry-level': 'off',
    'server-data-dir': path.join(folder, 'server-data'),
    'user-data-dir': path.join(folder, 'user-data'),
    'extensions-dir': options.extensionsFolder ?? path.join(folder, 'extensions'),
  };
  return spawn(
    installation.node,
    [
      installation.serverScript,
      '--without-connection-token',
      '--accept-server-license-terms',
      ...Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]),
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32', // its own process group: extension hosts outlive the server by a moment
      env: {
        ...process.env,
        EXTENSIONS_GALLERY: '{}', // no request leaves the machine
        XDG_RUNTIME_DIR: sockets,
        TMPDIR: sockets,
        ...options.env,
      },
    },
  );
}

function listeningPort(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why: string) => {
      clearTimeout(timer);
      reject(new Error(`VS Code's server ${why}.\n${output}`));
    };
    const timer = setTimeout(() => fail(`did not listen within ${START_LIMIT / 1000} seconds`), START_LIMIT);
    const read = (data: Buffer) => {
      output += data.toString();
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (!port) return;
      clearTimeout(timer);
      server.stdout?.off('data', read).resume(); // keep the pipe flowing, or the server would block on it
      resolve(port);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', (data: Buffer) => (output += data.toString()));
    server.once('error', (error) => fail(`could not be started (${error.message})`));
    server.once('exit', (code) => fail(`ended with code ${code}`));
  });
}

async function end(server: ChildProcess): Promise<void> {
  if (server.pid !== undefined && server.exitCode === null && server.signalCode === null) {
    const gone = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    const timer = setTimeout(() => killGroup(server), STOP_LIMIT);
    await gone;
    clearTimeout(timer);
  }
  killGroup(server);
}

function killGroup(server: ChildProcess): void {
  if (server.pid === undefined) return;
  try {
    if (process.platform === 'win32') server.kill('SIGKILL');
    else process.kill(-server.pid, 'SIGKILL');
  } catch {
    // All of the group had ended already.
  }
}
