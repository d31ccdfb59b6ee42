import assert from 'node:assert/strict';
import { load } from 'cheerio';
import { isTag } from 'domhandler';
import { ELEMENTS, PAGE_ATTRIBUTES } from '../../../src/filingView/render/allowList';
import { renderPage } from '../../../src/filingView/render/renderPage';
import type { RenderedPage } from '../../../src/filingView/render/rendered';
import { HOSTILE_MARKUP } from '../../hostile/markup';

const ATTRIBUTES = new Set(PAGE_ATTRIBUTES);

/** Whatever it tried, what is left is on the lists: checked on what a browser's parser makes of it, not on its letters. */
function assertHarmless({ parts, styles }: RenderedPage): void {
  for (const part of parts) if (part.type !== 'close') assertHarmlessMarkup(part.html);
  for (const sheet of [styles.layout, styles.paper, styles.shaded]) assertHarmlessStyles(sheet);
}

function assertHarmlessMarkup(html: string): void {
  const $ = load(html, {}, false);
  for (const element of $('*').toArray().filter(isTag)) {
    assert.ok(ELEMENTS.has(element.name), `<${element.name}> in ${html.slice(0, 300)}`);
    for (const [name, value] of Object.entries(element.attribs)) assertHarmlessAttribute(name, value);
  }
  for (const node of $.root().contents().toArray()) assert.notEqual(node.type, 'comment');
}

function assertHarmlessAttribute(name: string, value: string): void {
  assert.ok(ATTRIBUTES.has(name), `${name}="${value}"`);
  if (name === 'src')
    assert.match(value, /^(?:https:\/\/pictures\.example\/folder\/(?!.*(?:\.\.|%2e|%5c|\\))|data:image\/png;)/i);
  if (name === 'class')
    assert.match(value, /^(?:f-\S+|tm-(?:s|h)\d+|tm-link|tm-picture)(?: (?:f-\S+|tm-(?:s|h)\d+|tm-link|tm-picture))*$/);
  if (name === 'id' || name === 'data-target') assert.match(value, /^f-/);
  if (name === 'data-address') assert.match(value, /^https?:\/\/[^\s"'<>]+$/);
  assert.ok(name !== 'data-figure' && name !== 'data-place', `${name}="${value}"`);
  if (name === 'role') assert.match(value, /^(?:link|img)$/);
  if (name === 'tabindex') assert.equal(value, '0');
}

function assertHarmlessStyles(sheet: string): void {
  assert.doesNotMatch(
    sheet,
    /url|image-set|expression|javascript|attacker|import|font-face|keyframes|\\|<|fixed|sticky|:host|:root|::part/i,
  );
  assert.doesNotMatch(sheet.replaceAll('var(--tm-shade)', ''), /var\(|--|attr\(|behavior|binding|animation|transition|cursor/i);
  assert.doesNotMatch(sheet.replace(/@layer /g, ''), /@/);
  const brackets = sheet.replace(/"[^"]*"|'[^']*'/g, '').replace(/[^{}]/g, '');
  assert.match(brackets, /^(?:\{(?:\{\})*\})*$/, 'a rule ends where it should');
}

const rendered = (source: string) => renderPage({ source, figures: [], places: [] });

describe('hostile markup in the Filing View', () => {
  it('comes in enough disguises', () => assert.ok(Object.keys(HOSTILE_MARKUP).length >= 60));

  for (const [name, markup] of Object.entries(HOSTILE_MARKUP)) {
    it(`is harmless: ${name}`, () => {
      assertHarmless(rendered(markup));
      assertHarmless(rendered(`<html><body><div>before ${markup} after</div></body></html>`));
    });
  }

  it('is harmless all together, in either order', () => {
    const all = Object.values(HOSTILE_MARKUP).filter((markup) => markup.length < 10_000);
    assertHarmless(rendered(all.join('\n')));
    assertHarmless(rendered(all.reverse().join('\n')));
  });

  it('shows a tag that is written as text as text', () => {
    const [part] = rendered(HOSTILE_MARKUP['a tag in entities'] ?? '').parts;
    assert.equal(
      part?.type === 'block' && part.html,
      `&lt;script&gt;document.documentElement.dataset.ran=1;alert('ran')&lt;/script&gt;`,
    );
  });
});
