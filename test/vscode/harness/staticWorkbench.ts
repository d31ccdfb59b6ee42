import { createReadStream, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Installation } from './install';
import { testExtension } from './paths';
import { quietSettings, type Settings } from './settings';
import { withoutServer } from './withoutServer';

/** VS Code for the Web: files for a browser, and no server behind them that runs anything. */
export interface StaticWorkbench {
  /** The address that opens a folder, which an extension has to provide. */
  address(folder: string, settings?: Settings): string;
  stop(): Promise<void>;
}

/** What comes with VS Code and is wanted here: themes, and the languages of filings. */
const BUILT_IN = ['theme-defaults', 'markdown-basics', 'html', 'json'] as const;

/** The workbench's own script, below the release. */
const WORKBENCH = 'out/vs/code/browser/workbench/workbench.js';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
};

/**
 * Hands out a release's workbench with Tickmark and the tests' extension in it.
 * @param extensionsFolder that has Tickmark in it, and nothing else
 */
export async function startStaticWorkbench({ root }: Installation, extensionsFolder: string): Promise<StaticWorkbench> {
  const folders = new Map([
    ['static', root],
    ['tickmark', installedIn(extensionsFolder)],
    ['tests', testExtension],
    ...BUILT_IN.map((name) => [name, path.join(root, 'extensions', name)] as const),
  ]);
  const workbench = withoutServer(readFileSync(path.join(root, WORKBENCH), 'utf8'));
  const server = createServer(({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const [, name = '', ...rest] = decodeURIComponent(pathname).split('/');
    if (name === '') return send(response, 'text/html', page(portOf(server), searchParams.get('settings') ?? '{}'));
    if (pathname === `/static/${WORKBENCH}`) return send(response, 'text/javascript', workbench);
    const folder = folders.get(name);
    const file = folder && path.join(folder, ...rest);
    if (!file?.startsWith(`${folder}${path.sep}`) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    address: (folder, settings = {}) => {
      const query = new URLSearchParams({ folder, settings: JSON.stringify({ ...quietSettings, ...settings }) });
      return `http://localhost:${portOf(server)}/?${query.toString()}`;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Where the only extension of a folder is. */
function installedIn(folder: string): string {
  const [name, ...others] = readdirSync(folder).filter((entry) => statSync(path.join(folder, entry)).isDirectory());
  if (name === undefined || others.length > 0) throw new Error(`${folder} holds not one extension but ${others.length + 1}`);
  return realpathSync(path.join(folder, name));
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

function send(response: ServerResponse, type: string, content: string): void {
  response.writeHead(200, { 'Content-Type': type }).end(content);
}

/** The page that VS Code's own server would make, without a server in it. */
function page(port: number, settings: string): string {
  const authority = `localhost:${port}`;
  const configuration = {
    additionalBuiltinExtensions: ['tickmark', 'tests', ...BUILT_IN].map((name) => ({
      scheme: 'http',
      authority,
      path: `/${name}`,
    })),
    configurationDefaults: JSON.parse(settings) as unknown,
    // Asked for by code-server's workbench.
    userDataPath: '/user-data',
    isEnabledCoderGettingStarted: false,
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    webviewEndpoint: `http://${authority}/static/out/vs/workbench/contrib/webview/browser/pre`,
  };
  const base = '/static';
  return `<!DOCTYPE html>
<html>
  <head>
    <meta charset="utf-8" />
    <meta id="vscode-workbench-web-configuration" data-settings="${attribute(JSON.stringify(configuration))}" />
    <meta id="vscode-workbench-web-base-url" data-settings="${base}" />
    <meta id="vscode-workbench-auth-session" data-settings="" />
    <link rel="stylesheet" href="${base}/out/vs/code/browser/workbench/workbench.css" />
  </head>
  <body aria-label=""></body>
  <script>globalThis._VSCODE_FILE_ROOT = new URL('${base}/out/', window.location).toString();</script>
  <script type="module" src="${base}/out/nls.messages.js"></script>
  <script type="module" src="${base}/${WORKBENCH}"></script>
</html>`;
}

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
