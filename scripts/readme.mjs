// Writes the tables of the README from package.json and package.nls.json, each between two marks such as `<!-- commands -->` and
// `<!-- /commands -->`. With --check it writes nothing and fails when a table is not current.
//
//     node scripts/readme.mjs [--check] [FILE]
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const inProject = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const readJson = (name) => JSON.parse(readFileSync(inProject(name), 'utf8'));

const { contributes } = readJson('package.json');
const texts = readJson('package.nls.json');

/** What a `%key%` of package.json stands for. */
function textOf(reference) {
  const text = texts[reference.slice(1, -1)];
  if (!text) throw new Error(`package.nls.json has no text for ${reference}`);
  return text;
}

const code = (text) => `\`${text}\``;
const list = (values) => values.map((value) => code(value)).join(', ');

function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`);
  return lines.join('\n');
}

/** A bar would end the cell, a line break the table. */
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** The commands that the palette lists: the others belong to items of the tree. */
function commandsTable() {
  const hidden = new Set(contributes.menus.commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command));
  const listed = contributes.commands.filter(({ command }) => !hidden.has(command));
  return table(
    ['Command', 'Keys', 'Id'],
    listed.map(({ command, title }) => [textOf(title), keysOf(command), code(command)]),
  );
}

function keysOf(command) {
  const bound = contributes.keybindings.filter((binding) => binding.command === command);
  return bound.map(({ key, mac }) => (mac ? `${keys(key)} (Mac: ${keys(mac)})` : keys(key))).join(', ');
}

/** `ctrl+alt+.` as people write it: `Ctrl+Alt+.` */
const keys = (binding) => code(binding.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()));

function settingsTable() {
  const rows = Object.entries(contributes.configuration.properties).map(([name, { markdownDescription, ...schema }]) => [
    code(name),
    code(JSON.stringify(schema.default)),
    `${textOf(markdownDescription)}${choicesOf(schema)}`,
  ]);
  return table(['Setting', 'Default', 'What it does'], rows);
}

/** What a setting may be, or what may be in its list, as a sentence; nothing where that is free. */
function choicesOf({ enum: one, items }) {
  if (one) return ` One of ${list(one)}.`;
  return items?.enum ? ` Any of ${list(items.enum)}.` : '';
}

function coloursTable() {
  const rows = contributes.colors.map(({ id, description, defaults }) => [
    code(id),
    textOf(description),
    code(defaults.light),
    code(defaults.dark),
  ]);
  return table(['Colour', 'What it colours', 'Light', 'Dark'], rows);
}

const TABLES = { commands: commandsTable, settings: settingsTable, colours: coloursTable };

/** The text with every table made anew. */
function withTables(text) {
  return Object.entries(TABLES).reduce((result, [name, make]) => {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [before, rest, ...more] = result.split(open);
    const after = rest?.split(close);
    if (after?.length !== 2 || more.length > 0) throw new Error(`the README needs ${open} and ${close}, each once`);
    return `${before}${open}\n\n${make()}\n\n${close}${after[1]}`;
  }, text);
}

const { values, positionals } = parseArgs({ options: { check: { type: 'boolean', default: false } }, allowPositionals: true });
const file = positionals[0] ?? inProject('README.md');
const text = readFileSync(file, 'utf8');
const wanted = withTables(text);

if (wanted !== text && values.check) {
  console.error(`The tables of ${file} are not current: run \`npm run readme\`.`);
  process.exitCode = 1;
} else if (wanted !== text) {
  writeFileSync(file, wanted);
  console.log(`Wrote the tables of ${file}.`);
}
