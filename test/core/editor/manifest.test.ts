import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import manifest from '../../../package.json';
import messages from '../../../package.nls.json';
import { COMMANDS } from '../../../src/editor/commandIds';

/** Commands that only links and tree items run. */
const INTERNAL = new Set<string>([
  COMMANDS.goToDefinitionAt,
  COMMANDS.showOccurrencesAt,
  COMMANDS.explainAt,
  COMMANDS.copyValueAt,
  COMMANDS.revealFigure,
]);

const { contributes } = manifest;

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

  it('says every title, description and name through those texts', () => {
    const settings = Object.values(contributes.configuration.properties).map(({ markdownDescription }) => markdownDescription);
    const said = [
      ...contributes.commands.map(({ title }) => title),
      ...contributes.colors.map(({ description }) => description),
      ...contributes.views.tickmark.map(({ name }) => name),
      ...contributes.viewsWelcome.map(({ contents }) => contents),
      ...settings,
    ];
    for (const text of said) assert.match(text, /^%[\w.]+%$/);
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
});
