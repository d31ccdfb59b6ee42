import { releases, type Release, type ReleaseChoice } from './releases';

/** What the runner tells a suite that runs in another process, by way of the environment. */
export interface SuiteEnvironment {
  readonly choice: ReleaseChoice;
  /** Only tests whose full title contains this text. */
  readonly grep?: string | undefined;
  /** Whether the pictures of the README are to be taken anew. */
  readonly pictures?: boolean | undefined;
  /** Absolute path of the package of Tickmark to install; without it the project runs from its folder. */
  readonly vsix?: string | undefined;
}

/** As variables for a child process or an extension host. */
export function toVariables(environment: SuiteEnvironment): Record<string, string> {
  return {
    TICKMARK_VSCODE: environment.choice,
    TICKMARK_GREP: environment.grep ?? '',
    TICKMARK_PICTURES: environment.pictures ? '1' : '',
    TICKMARK_VSIX: environment.vsix ?? '',
  };
}

/** @throws Error in a process that the runner did not start. */
export function fromVariables(): SuiteEnvironment & { readonly release: Release } {
  const choice = process.env.TICKMARK_VSCODE;
  if (choice !== 'lowest' && choice !== 'newest') throw new Error('Start these tests with `npm run test:vscode`.');
  return {
    choice,
    release: releases[choice],
    grep: process.env.TICKMARK_GREP || undefined,
    pictures: process.env.TICKMARK_PICTURES === '1',
    vsix: process.env.TICKMARK_VSIX || undefined,
  };
}
