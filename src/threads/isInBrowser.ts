/** Whether this runs in a worker of a browser, and not in Node: VS Code for the Web has its extensions in one. */
export const isInBrowser = (): boolean => 'importScripts' in globalThis;
