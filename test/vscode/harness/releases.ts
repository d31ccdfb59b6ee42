import { readFileSync } from 'node:fs';
import { inProject } from './paths';

/** A release of VS Code that the tests run in. */
export interface Release {
  /** `1.96`: names folders, screenshots and suites. */
  readonly name: string;
  /** `1.96.4`: what `vscode.version` says. */
  readonly version: string;
  /** Where its package.json and lock file are, and its modules once installed. */
  readonly folder: string;
  /** The oldest major version of Node that its server runs on. */
  readonly node: number;
}

export type ReleaseChoice = 'lowest' | 'newest';

/** The two ends of what the extension supports. To move one, change it here, its folder in servers/ and `engines.vscode`. */
export const releases: Readonly<Record<ReleaseChoice, Release>> = {
  lowest: { name: '1.96', version: '1.96.4', folder: inProject('test/vscode/servers/v1.96'), node: 20 },
  newest: { name: '1.139', version: '1.139.1', folder: inProject('test/vscode/servers/v1.139'), node: 24 },
};

/** @throws Error when the lowest release under test is not the lowest that package.json promises. */
export function checkLowestRelease(): void {
  const manifest = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as { engines: { vscode: string } };
  const promised = /^\^?(\d+\.\d+)/.exec(manifest.engines.vscode)?.[1];
  if (promised === releases.lowest.name) return;
  throw new Error(
    `package.json promises VS Code ${manifest.engines.vscode}, but the lowest release under test is ${releases.lowest.name}. ` +
      'Change `engines.vscode`, or the lowest release in test/vscode/harness/releases.ts and its folder in test/vscode/servers/.',
  );
}
