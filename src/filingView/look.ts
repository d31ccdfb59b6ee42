import type * as vscode from 'vscode';
import { figureKinds } from '../core/filing';
import { setting } from '../editor/settings';
import type { Look } from './protocol';

/** The settings that the look of a page depends on. */
export const LOOK_SETTINGS = [
  'highlights.enabled',
  'highlights.kinds',
  'highlights.changeDirection',
  'hover.enabled',
  'hover.picture',
] as const;

/** How the user wants figures to look, as in text. */
export function lookFor(uri: vscode.Uri): Look {
  const kinds = setting('highlights.kinds', uri);
  return {
    kinds: setting('highlights.enabled', uri) ? figureKinds.filter((kind) => kinds.includes(kind)) : [],
    byDirection: setting('highlights.changeDirection', uri),
    withHover: setting('hover.enabled', uri),
    withPicture: setting('hover.picture', uri),
  };
}
