/** As much of VS Code as the editor's words need: its language, and messages with their places filled in. */

export const env = { language: 'en' };

export const l10n = {
  t: (message: string, ...args: readonly (string | number | boolean)[]): string =>
    message.replace(/\{(\d+)\}/g, (place, index: string) => String(args[Number(index)] ?? place)),
};

export class MarkdownString {
  value: string;
  isTrusted: unknown = undefined;

  constructor(value: string) {
    this.value = value;
  }
}
