/**
 * What code-server has put into VS Code's workbench so that it always has a server behind it, and what stands there in VS Code for the
 * Web: no server, and the user's data in the browser.
 */
const CHANGES: readonly (readonly [RegExp, string])[] = [
  [/,remoteAuthority:location\.host(?=\})/, ''],
  [/(?<=\.file\(this\.userDataPath\)\.with\(\{scheme:)\w+\.vscodeRemote/, '"vscode-userdata"'],
];

/**
 * The script of the workbench, as VS Code for the Web has it.
 * @throws Error when the release does not have what is to be changed
 */
export function withoutServer(script: string): string {
  return CHANGES.reduce((text, [pattern, replacement]) => {
    if (!pattern.test(text)) throw new Error(`The workbench has nothing like ${String(pattern)}: see withoutServer.ts.`);
    return text.replace(pattern, replacement);
  }, script);
}
