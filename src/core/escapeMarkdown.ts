/** Characters that mean something in Markdown, in HTML, or in VS Code's `$(icon)` syntax. */
const MEANINGFUL = /[\\`*_{}[\]()#+\-.!|<>~$&:]/g;

/** Text from a filing as Markdown that shows exactly that text, on one line, with nothing to click and nothing to fetch. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(MEANINGFUL, (character) => (character === '&' ? '&amp;' : `\\${character}`));
}
