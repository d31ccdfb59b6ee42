import { existsSync } from 'node:fs';
import path from 'node:path';

/** The project's folder, found from wherever the built file that asks stands. */
export const projectFolder = upwards(__dirname);

/** Where the built tests are. */
export const builtTests = path.join(projectFolder, 'out/test/vscode');

/** The tests' own extension, built: `testExtension/`. VS Code also wants one under development before it runs tests. */
export const testExtension = path.join(builtTests, 'testExtension');

export function inProject(...names: string[]): string {
  return path.join(projectFolder, ...names);
}

function upwards(folder: string): string {
  if (existsSync(path.join(folder, 'esbuild.js'))) return folder;
  const parent = path.dirname(folder);
  if (parent === folder) throw new Error(`No project folder above ${__dirname}`);
  return upwards(parent);
}
