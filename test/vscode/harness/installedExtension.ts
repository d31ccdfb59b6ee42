import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Installation } from './install';
import { inProject, projectFolder } from './paths';
import { removeFolder, temporaryFolder } from './temporaryFolder';

/** An extensions folder of VS Code's that has Tickmark in it. */
export interface ExtensionsFolder {
  readonly folder: string;
  readonly remove: () => void;
}

/**
 * Makes an extensions folder with Tickmark installed.
 * @param vsix absolute path of the package to install; without it the project itself stands there as it was built last
 * @throws Error with what VS Code said when it does not install
 */
export function withTickmark(installation: Installation, vsix?: string): ExtensionsFolder {
  const folder = temporaryFolder('extensions');
  if (vsix === undefined) linkProject(folder);
  else installPackage(installation, vsix, folder);
  const remove = () => {
    removeFolder(folder);
    if (vsix === undefined) tidyManifest();
  };
  return { folder, remove };
}

/** After a build, reloading the window is enough. */
function linkProject(folder: string): void {
  const { publisher, name, version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as Record<string, string>;
  const kind = process.platform === 'win32' ? 'junction' : 'dir';
  symlinkSync(projectFolder, path.join(folder, `${publisher}.${name}-${version}`), kind);
}

/** VS Code writes what it has measured of an installed extension into its manifest, and here that is the project's. */
function tidyManifest(): void {
  const file = inProject('package.json');
  const { __metadata: measured, ...manifest } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  if (measured !== undefined) writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
}

function installPackage({ node, serverScript }: Installation, vsix: string, folder: string): void {
  const data = temporaryFolder('installing');
  const flags = ['--accept-server-license-terms', '--extensions-dir', folder, '--server-data-dir', data];
  const { status, stdout, stderr } = spawnSync(node, [serverScript, '--install-extension', vsix, ...flags], {
    encoding: 'utf8',
    env: { ...process.env, EXTENSIONS_GALLERY: '{}' },
  });
  removeFolder(data);
  if (status !== 0) throw new Error(`${vsix} could not be installed.\n${stdout}${stderr}`);
}

/**
 * Makes the package that people get.
 * @returns its absolute path, in a folder of its own
 * @throws Error when it cannot be made; why is printed
 */
export function makePackage(): string {
  const vsix = path.join(temporaryFolder('package'), 'tickmark.vsix');
  const { status } = spawnSync(process.execPath, [inProject('scripts/package.mjs'), '--out', vsix], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The package could not be made.');
  return vsix;
}
