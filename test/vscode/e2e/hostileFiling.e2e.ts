import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ELEMENTS } from '../../../src/filingView/render/allowList';
import { renderPage } from '../../../src/filingView/render/renderPage';
import { HOST, HOSTILE_MARKUP } from '../../hostile/markup';
import { FilingPage } from '../parts/filingPage';
import type { Workbench } from '../workbench';
import { openWorkbench } from './session';

const END = '<p>The end of the page.</p>';

/** Pages of all the markup: together what leaves the rest of a page alone, the others each by themselves. */
function pages(): string[] {
  const together: string[] = [];
  const alone: string[] = [];
  for (const markup of Object.values(HOSTILE_MARKUP)) {
    const { parts } = renderPage({ source: `${markup}${END}`, figures: [], places: [] });
    const swallows = !parts.some((part) => part.type === 'block' && part.html.includes(END));
    (swallows ? alone : together).push(`<div>${markup}</div>`);
  }
  return [together.join('\n'), ...alone].map((body) => `<html><body><p>The begin of the page.</p>${body}${END}</body></html>`);
}

/** The editor's own server, our script, and pictures beside the filing, which a webview gets from the editor by way of this host. */
function isOurs({ protocol, host, pathname }: URL): boolean {
  if (!/^(?:https?|wss?|ftp):$/.test(protocol) || host.startsWith('127.0.0.1:')) return true;
  return host.endsWith('.vscode-resource.vscode-cdn.net') && /\/(?:dist\/filingView\.js|filingView\/[a-z]+\.png)$/.test(pathname);
}

describe('a hostile filing', () => {
  let workbench: Workbench;
  const asked: string[] = [];

  before(async () => {
    const settings = { 'workbench.editorAssociations': { '*.htm': 'tickmark.filingView' } };
    workbench = await openWorkbench({ folder: 'test/fixtures/filingView', settings });
    const { page } = workbench;
    page.context().on('request', (request) => {
      if (!isOurs(new URL(request.url()))) asked.push(request.url());
    });
    page.context().on('dialog', (dialog) => {
      asked.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.context().on('page', (other) => asked.push(`window ${other.url()}`));
    // What a policy stops is not asked for, but should not even have been tried.
    page.on('console', (message) => {
      if (/attacker\.example|Content Security Policy/.test(message.text())) asked.push(`console ${message.text()}`);
    });
  });

  after(() => workbench.close());

  it('opens, asks for nothing, and runs nothing', async () => {
    const bodies = pages();
    const nameOf = (index: number) => `hostile${index}.htm`;
    // All at once: the editor lists the folder's files when it is first asked for one.
    for (const [index, body] of bodies.entries()) writeFileSync(path.join(workbench.folder, nameOf(index)), body);
    for (const index of bodies.keys()) {
      await workbench.openTab(nameOf(index));
      const page = new FilingPage(workbench.page);
      await page.frame.locator('.filing', { hasText: 'The begin of the page.' }).waitFor();
      if (index === 0) await page.frame.locator('.filing', { hasText: 'The end of the page.' }).waitFor();
      await page.waitForRead();
      const found = await page.filing.evaluate((filing) => ({
        names: [...new Set([...(filing.shadowRoot?.querySelectorAll('*') ?? [])].map(({ localName }) => localName))],
        ran: document.documentElement.dataset.ran,
        scripts: document.scripts.length,
      }));
      assert.deepEqual(
        found.names.filter((element) => !ELEMENTS.has(element)),
        [],
      );
      assert.equal(found.ran, undefined);
      if (index === 0) await workbench.screenshot('hostile filing');
    }
    assert.deepEqual(asked, []);
  });

  it('would have been seen to ask', async () => {
    await workbench.page.evaluate((address) => fetch(address).catch(() => undefined), `${HOST}/control`);
    assert.ok(
      asked.some((address) => address.startsWith(`${HOST}/control`)),
      asked.join(),
    );
  });
});
