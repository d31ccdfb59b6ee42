import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import manifest from '../../../package.json';
import messages from '../../../package.nls.json';
import { languages } from '../../../src/core/languages/all';
import { COMMANDS } from '../../../src/editor/commandIds';

/** Commands that only links, tree items and the status bar run. */
const INTERNAL = new Set<string>([
  COMMANDS.goToDefinitionAt,
  COMMANDS.showOccurrencesAt,
  COMMANDS.explainAt,
  COMMANDS.copyValueAt,
  COMMANDS.showHistoryAt,
  COMMANDS.revealFigure,
  COMMANDS.openSource,
  COMMANDS.librarySummary,
  COMMANDS.openSource,
  COMMANDS.showMoreOfLibrary,
  COMMANDS.openExported,
  COMMANDS.copyComputed,
  COMMANDS.ignoreFinding,
  COMMANDS.turnOffCheck,
]);

const { contributes } = manifest;

/** The fields of a contribution that people see. */
const SEEN = new Set([
  ...['title', 'category', 'label', 'name', 'contextualTitle'],
  ...['contents', 'description', 'markdownDescription', 'altText'],
]);
const SEEN_LISTS = new Set(['enumDescriptions', 'markdownEnumDescriptions', 'enumItemLabels']);

/** The texts of such fields, wherever they stand. */
function seen(value: unknown, field = ''): string[] {
  if (typeof value === 'string') return SEEN.has(field) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (SEEN_LISTS.has(field)) return Object.values(value).map(String);
  return Object.entries(value).flatMap(([name, inner]) => seen(inner, Array.isArray(value) ? field : name));
}

describe('the manifest', () => {
  it('contributes every command of the code that people run, and no other', () => {
    const wanted = Object.values(COMMANDS).filter((command) => !INTERNAL.has(command));
    assert.deepEqual(contributes.commands.map(({ command }) => command).sort(), [...wanted].sort());
  });

  it('has a text for every key, and uses every text', () => {
    const keys = [...JSON.stringify(manifest).matchAll(/"%([\w.]+)%"/g)].map(([, key = '']) => key);
    assert.deepEqual([...new Set(keys)].sort(), Object.keys(messages).sort());
    for (const [key, text] of Object.entries(messages)) assert.ok(text.trim() !== '', key);
  });

  it('says everything that people see through those texts', () => {
    const said = [manifest.description, ...seen(contributes), ...seen(manifest.capabilities)];
    assert.ok(said.length > 80, String(said.length));
    for (const text of said) assert.match(text, /^(?:%[\w.]+%|Tickmark)$/);
  });

  it('offers every language that is read, in the order in which it is read without the setting', () => {
    const { items } = contributes.configuration.properties['tickmark.filingLanguages'];
    const tags = languages.map(({ tag }) => tag);
    assert.deepEqual(items.enum, tags);
    assert.deepEqual(
      items.enumDescriptions,
      tags.map((tag) => `%setting.filingLanguages.${tag}%`),
    );
  });

  it('puts every command under its name in the palette', () => {
    for (const { command, category } of contributes.commands) assert.equal(category, 'Tickmark', command);
  });

  it('runs from menus and key bindings only commands that it contributes', () => {
    const known = new Set(contributes.commands.map(({ command }) => command));
    const items = Object.values(contributes.menus).flat();
    const run = [
      ...items.flatMap((item) => ('command' in item ? [item.command] : [])),
      ...contributes.keybindings.map(({ command }) => command),
    ];
    for (const command of run) assert.ok(known.has(command), command);
  });

  it('has a default for every kind of theme in every colour, and every colour of the code', () => {
    for (const { id, defaults } of contributes.colors) {
      assert.deepEqual(Object.keys(defaults).sort(), ['dark', 'highContrast', 'highContrastLight', 'light'], id);
      for (const colour of Object.values(defaults)) assert.match(colour, /^#[0-9a-f]{6}(?:[0-9a-f]{2})?$/, id);
    }
  });

  it('has its icons', () => {
    for (const { icon } of contributes.viewsContainers.activitybar) assert.match(readFileSync(icon, 'utf8'), /^<svg /);
    assert.equal(readFileSync(manifest.icon).subarray(1, 4).toString(), 'PNG');
  });

  it('has a picture for every step of the walkthrough, which follows the theme and takes nothing from elsewhere', () => {
    for (const { steps } of contributes.walkthroughs) {
      for (const { media } of steps) {
        const picture = readFileSync(media.svg, 'utf8');
        assert.match(picture, /^<svg [^>]*>\n {2}<title>/, media.svg);
        assert.match(picture, /var\(--vscode-editor-foreground, /, media.svg);
        // VS Code applies no style sheet in it, and no style: colours stand in attributes.
        assert.doesNotMatch(picture.replace('http://www.w3.org/2000/svg', ''), /https?:|url\(|<script|href|style/, media.svg);
      }
    }
  });

  it('links from the walkthrough only to commands that there are', () => {
    const linked = Object.values(messages).flatMap((text) => [...text.matchAll(/\(command:(tickmark\.[\w.]+)\)/g)]);
    const views = Object.values(contributes.views).flat();
    const known = new Set([...contributes.commands.map(({ command }) => command), ...views.map(({ id }) => `${id}.focus`)]);
    assert.ok(linked.length >= 5, String(linked.length));
    for (const [, command = ''] of linked) assert.ok(known.has(command), command);
  });
});
