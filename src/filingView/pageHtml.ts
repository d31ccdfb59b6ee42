import type * as vscode from 'vscode';
import { hexOf } from '../bytes';

/** What a page is made of. */
export interface PageFrame {
  readonly script: vscode.Uri;
  readonly title: string;
  /** Whether pictures are loaded, from the folders that the webview is given, or written out. */
  readonly pictures: boolean;
}

/**
 * A page's frame. Its policy lets one script run, which is ours, and loads nothing but pictures, if those: what is shown comes in
 * messages, without a style or a handler in it, and our own style sheets are made by the script.
 */
export function pageHtml(webview: vscode.Webview, { script, title, pictures }: PageFrame): string {
  const nonce = hexOf(crypto.getRandomValues(new Uint8Array(16)));
  const policy = [
    "default-src 'none'",
    ...(pictures ? [`img-src ${webview.cspSource} data:`] : []),
    `script-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(title)}</title>
</head>
<body>
<script nonce="${nonce}" src="${escaped(webview.asWebviewUri(script).toString())}"></script>
</body>
</html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
