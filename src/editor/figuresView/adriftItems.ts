import * as vscode from 'vscode';
import { COMMANDS } from '../commandIds';
import { adriftInWords, lookName, markInWords } from '../words/marks';
import type { AdriftGroupNode, AdriftNode } from './nodes';

/** How marks look in the tree that are no longer where they were set. */

export function adriftGroupItem({ id, review }: AdriftGroupNode): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('Marks to look at again'), vscode.TreeItemCollapsibleState.Expanded);
  item.id = id;
  item.description = String(review.adrift.length);
  item.iconPath = new vscode.ThemeIcon('history');
  return item;
}

export function adriftItem({ id, placement }: AdriftNode, document: vscode.TextDocument): vscode.TreeItem {
  const { anchor } = placement.mark;
  const name = anchor.type === 'figure' ? (anchor.name ?? anchor.quote) : anchor.quote;
  // What has become of it comes first: in a narrow side bar the rest is cut off.
  const item = new vscode.TreeItem(adriftInWords(placement));
  item.id = id;
  if (name !== anchor.quote) item.description = name;
  item.tooltip = [adriftInWords(placement), markInWords(placement.mark), anchor.section].filter(Boolean).join('\n');
  if (placement.type === 'lost') {
    item.iconPath = new vscode.ThemeIcon('circle-slash', new vscode.ThemeColor('tickmark.staleMark'));
    item.contextValue = 'lostMark';
    return item;
  }
  item.iconPath = new vscode.ThemeIcon('triangle-up', new vscode.ThemeColor('tickmark.staleMark'));
  item.accessibilityInformation = { label: `${adriftInWords(placement)}, ${name}, ${lookName('stale')}` };
  item.contextValue = 'staleMark';
  if (placement.figure !== null)
    item.command = {
      command: COMMANDS.revealFigure,
      title: vscode.l10n.t('Show in the Document'),
      arguments: [document.uri.toString(), placement.span.start],
    };
  return item;
}
