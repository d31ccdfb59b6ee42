import { readdirSync } from 'node:fs';
import { inProject } from './paths';

/** The folder of sample filings. */
export const samplesFolder = inProject('samples');

/**
 * The release among the samples that comes last by name, which is the latest quarter.
 * @throws Error when there is none.
 */
export function latestSample(): string {
  const releases = readdirSync(samplesFolder).filter((name) => name.endsWith('.md') && !/^readme/i.test(name));
  const latest = releases.sort().at(-1);
  if (!latest) throw new Error(`There is no release in ${samplesFolder}`);
  return latest;
}
