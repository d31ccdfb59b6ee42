import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { onPath } from './executables';

const NAMES_ON_PATH = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const ARGUMENTS = [
  '--no-sandbox', // containers seldom allow one, and the page is our own
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Launches a headless Chromium: the one that the environment's CHROMIUM names, else an installed one, else the one from npm.
 * @throws Error that says what is missing and the cure.
 */
export async function launchBrowser(): Promise<Browser> {
  const which = await findBrowser();
  try {
    return await chromium.launch({ ...which, headless: true, args: ARGUMENTS });
  } catch (error) {
    throw new Error(
      `${which.executablePath ?? 'Google Chrome'} does not start. Install Chromium (on Debian: apt-get install chromium) ` +
        `or set CHROMIUM to a Chromium or Chrome that runs.\n${String(error)}`,
      { cause: error },
    );
  }
}

async function findBrowser(): Promise<Pick<LaunchOptions, 'executablePath' | 'channel'>> {
  const named = process.env.CHROMIUM;
  if (named) return { executablePath: named };
  const installed = onPath(NAMES_ON_PATH);
  if (installed) return { executablePath: installed };
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };
  const { default: fromNpm } = await import('@sparticuz/chromium');
  return { executablePath: await fromNpm.executablePath() };
}
