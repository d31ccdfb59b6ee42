import * as vscode from 'vscode';
import type { HighlightKind } from '../settings';

/** A look of its own: every kind, and the two directions of a change where the user wants them apart. */
export type HighlightStyle = HighlightKind | 'increase' | 'decrease';

export const HIGHLIGHT_STYLES: readonly HighlightStyle[] = [
  'level',
  'change',
  'increase',
  'decrease',
  'share',
  'forecast',
  'mention',
];

/** How the line at a figure is drawn, told apart without colour too; the Filing View's page draws the same (styleSheets.ts). */
const LINES: Readonly<Record<HighlightStyle, { readonly style: string; readonly width: string }>> = {
  level: { style: 'solid', width: '0 0 1px 0' },
  change: { style: 'solid', width: '0 0 2px 0' },
  increase: { style: 'solid', width: '2px 0 0 0' },
  decrease: { style: 'solid', width: '0 0 2px 0' },
  share: { style: 'solid', width: '1px 0 1px 0' },
  forecast: { style: 'dashed', width: '1px' },
  mention: { style: 'dotted', width: '0 0 1px 0' },
};

/** A decoration type of the editor: colours come from the theme, so that users and themes can change them. */
export function decorationTypeFor(style: HighlightStyle, overviewRuler: boolean): vscode.TextEditorDecorationType {
  const line = LINES[style];
  const onRuler = overviewRuler && style !== 'mention';
  return vscode.window.createTextEditorDecorationType({
    borderStyle: line.style,
    borderWidth: line.width,
    borderColor: new vscode.ThemeColor(`tickmark.${style}Line`),
    ...(style === 'mention' ? {} : { backgroundColor: new vscode.ThemeColor(`tickmark.${style}Background`) }),
    ...(onRuler ? { overviewRulerColor: new vscode.ThemeColor(`tickmark.${style}OverviewRuler`) } : {}),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
