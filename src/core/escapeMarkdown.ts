/** Characters that mean something in Markdown, in HTML, or in VS Code's `$(icon)` syntax. */
const MEANINGFUL = /[\\`*_{}[\]()#+\-.!|<>~$&:]/g;

/** Text from a filing as Markdown that shows exactly that text, on one line, with nothing to click and nothing to fetch. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(MEANINGFUL, (character) => (character === '&' ? '&amp;' : `\\${character}`));
}

/** What means something anywhere in a line, and what makes addresses links. */
const MEANINGFUL_WITHIN = /[\\`*_{}[\]|<>~&]|:(?=\/\/)|(?<=www)\./g;

/** The same for what stands behind other words in a line that people may read as it is written: it is escaped where it has to be. */
export function escapeWithin(text: string): string {
  return text.replace(/\s+/g, ' ').replace(MEANINGFUL_WITHIN, (character) => (character === '&' ? '&amp;' : `\\${character}`));
}
