import * as vscode from 'vscode';
import { wordsOf } from '../../core/library/symbolsOf';
import type { TreeLevel, TreeNode, TreeReply } from '../../core/library/treeNodes';
import { Disposables } from '../../disposables';
import type { WorkspaceLibrary } from '../library/workspaceLibrary';
import { onDidChangeSetting, setting } from '../settings';
import { readerLanguage } from '../words/readerLanguage';
import { libraryItem, moreItem } from './libraryItems';

/** What the tree of the library shows: a node, or a line that says how many more there are. */
export type Branch = NodeBranch | MoreBranch;

export interface NodeBranch {
  readonly type: 'node';
  /** Unique in the tree, and the same as long as the node means the same. */
  readonly id: string;
  readonly node: TreeNode;
}

export interface MoreBranch {
  readonly type: 'more';
  readonly id: string;
  /** Below which branch. */
  readonly parent: string;
  readonly left: number;
}

/** As many as people scroll through. */
const PAGE = 300;

/** All filings of the workspace as a tree; each level is asked of the library when it is opened, and nothing is kept. */
export class LibraryTree implements vscode.TreeDataProvider<Branch>, vscode.Disposable {
  readonly #library: WorkspaceLibrary;
  readonly #disposables = new Disposables();
  readonly #onDidChange = this.#disposables.add(new vscode.EventEmitter<Branch | undefined>());
  readonly #onDidShow = this.#disposables.add(new vscode.EventEmitter<number>());
  /** How many nodes are shown below a branch, where that is more than a page. */
  readonly #limits = new Map<string, number>();
  #filter = '';

  readonly onDidChangeTreeData = this.#onDidChange.event;
  /** Tells how many nodes there are on top. */
  readonly onDidShow = this.#onDidShow.event;

  constructor(library: WorkspaceLibrary) {
    this.#library = library;
    this.#disposables.add(onDidChangeSetting(['libraryView.groupBy'], () => this.refresh()));
  }

  get filter(): string {
    return this.#filter;
  }

  /** Shows only what has all the words in its names, and what that is in. */
  set filter(filter: string) {
    if (filter === this.#filter) return;
    this.#filter = filter;
    this.refresh();
  }

  refresh(): void {
    this.#onDidChange.fire(undefined);
  }

  /** Shows another page of what is below a branch. */
  showMore(parent: string): void {
    this.#limits.set(parent, this.#limitOf(parent) + PAGE);
    this.refresh();
  }

  async getChildren(branch?: Branch): Promise<Branch[]> {
    const level = levelBelow(branch);
    if (level === undefined) return [];
    const parent = branch?.id ?? this.#rootId();
    const { nodes, total } = await this.#ask(level, parent);
    if (branch === undefined) this.#onDidShow.fire(total);
    const shown = nodes.map((node): Branch => ({ type: 'node', id: `${parent}/${node.key}`, node }));
    if (total <= nodes.length) return shown;
    return [...shown, { type: 'more', id: `${parent}/…`, parent, left: total - nodes.length }];
  }

  getTreeItem(branch: Branch): vscode.TreeItem {
    if (branch.type === 'more') return moreItem(branch);
    return libraryItem(branch.node, branch.id);
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  /** While a filter is on, ids of their own keep it from changing what the user had open. */
  #rootId(): string {
    return [setting('libraryView.groupBy'), ...(this.#filter === '' ? [] : ['filtered'])].join(':');
  }

  #limitOf(parent: string): number {
    return this.#limits.get(parent) ?? PAGE;
  }

  async #ask(level: TreeLevel, parent: string): Promise<TreeReply> {
    const language = readerLanguage(vscode.env.language);
    const most = this.#limitOf(parent);
    const reply = await this.#library.ask({ type: 'tree', of: { level, words: wordsOf(this.#filter), language, most } });
    return reply?.level ?? { nodes: [], total: 0 };
  }
}

function levelBelow(branch: Branch | undefined): TreeLevel | undefined {
  if (branch === undefined) return { of: 'top', grouping: setting('libraryView.groupBy') };
  return branch.type === 'node' && 'children' in branch.node ? branch.node.children : undefined;
}
