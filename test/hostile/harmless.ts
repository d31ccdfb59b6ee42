import assert from 'node:assert/strict';
import { load } from 'cheerio';
import { isTag } from 'domhandler';
import { ELEMENTS, PAGE_ATTRIBUTES } from '../../src/filingView/render/allowList';
import type { RenderedPage } from '../../src/filingView/render/rendered';

const ATTRIBUTES = new Set(PAGE_ATTRIBUTES);

/** Whatever it tried, what is left is on the lists: checked on what a browser's parser makes of it, not on its letters. */
export function assertHarmless({ parts, styles }: RenderedPage): void {
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
