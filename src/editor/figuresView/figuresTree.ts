import * as vscode from 'vscode';
import { cardFor } from '../../core/library/card';
import { groupIdOf, groupsOf, type Grouping } from '../../core/library/grouping';
import type { Reading } from '../../core/library/reading';
import type { Target } from '../../core/library/subjects';
import { Disposables } from '../../disposables';
import type { Checks } from '../checks/checks';
import { cardMarkdown } from '../hover/cardMarkdown';
import type { FilingKnowledge } from '../filingKnowledge';
import { onDidChangeSetting, setting } from '../settings';
import type { ActiveFiling } from './activeFiling';
import { isReviewed, marksAtFigure, type Review } from '../../core/marks/review';
import type { ReviewSource } from '../marks/reviewSource';
import { adriftGroupItem, adriftItem } from './adriftItems';
import { adriftNodes, figureNodes, type AdriftGroupNode, type FigureNode, type GroupNode, type Node } from './nodes';
import { figureItem, groupItem, searchText } from './treeItems';

/** What the tree can be cut down to: figures that do not tie, that nobody has reviewed, or that somebody questions. */
export type Only = 'untied' | 'unreviewed' | 'questioned';

/** Everything made for one reading, under one grouping, sorting and filter. */
interface Forest {
  readonly groups: readonly GroupNode[];
  readonly children: Map<GroupNode, FigureNode[]>;
  readonly shown: number;
}

const NONE: ReadonlySet<number> = new Set();

/** The active filing's figures as a tree; children are made when a group is opened. */
export class FiguresTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #filing: ActiveFiling;
  readonly #checks: Checks;
  readonly #reviews: ReviewSource;
  readonly #disposables = new Disposables();
  readonly #onDidChange = this.#disposables.add(new vscode.EventEmitter<void>());
  readonly #searchTexts = new WeakMap<Reading, string[]>();
  #filter = '';
  #only: Only | undefined;
  #forest: Forest | undefined;

  readonly onDidChangeTreeData = this.#onDidChange.event;

  constructor(filing: ActiveFiling, { checks, reviews }: FilingKnowledge) {
    this.#filing = filing;
    this.#checks = checks;
    this.#reviews = reviews;
    this.#disposables.add(reviews.onDidChange((document) => document === filing.document && this.#refresh()));
    this.#disposables.add(checks.onDidChange((document) => document === filing.document && this.#refresh()));
    this.#disposables.add(filing.onDidChange(() => this.#refresh()));
    this.#disposables.add(onDidChangeSetting(['figuresView.groupBy', 'figuresView.sortBy'], () => this.#refresh()));
  }

  get filter(): string {
    return this.#filter;
  }

  /** Shows only figures that have all the words in what can be read of them. */
  set filter(filter: string) {
    if (filter === this.#filter) return;
    this.#filter = filter;
    this.#refresh();
  }

  get only(): Only | undefined {
    return this.#only;
  }

  /** Shows only some figures. */
  set only(only: Only | undefined) {
    if (only === this.#only) return;
    this.#only = only;
    this.#refresh();
  }

  /** How many figures pass the filter, and how many there are. */
  counts(): { readonly shown: number; readonly all: number } {
    return { shown: this.#grow()?.shown ?? 0, all: this.#filing.reading?.figures.length ?? 0 };
  }

  getChildren(node?: Node): Node[] {
    if (node === undefined) return [...this.#adriftGroup(), ...(this.#grow()?.groups ?? [])];
    if (node.type === 'adriftGroup') return adriftNodes(node);
    return node.type === 'group' ? this.#childrenOf(node) : [];
  }

  getParent(node: Node): Node | undefined {
    return node.type === 'figure' || node.type === 'adrift' ? node.parent : undefined;
  }

  getTreeItem(node: Node): vscode.TreeItem {
    if (node.type === 'group') return groupItem(node, this.#isFiltered, { untied: this.#untied, review: this.#review });
    if (node.type === 'adriftGroup') return adriftGroupItem(node);
    const { document } = this.#filing;
    if (document === undefined) throw new Error('a figure is shown only while its filing is open');
    if (node.type === 'adrift') return adriftItem(node, document);
    return figureItem(node, document, { isUntied: this.#untied.has(node.index), look: this.#review?.looks.get(node.index) });
  }

  /** The card, made when the mouse rests on an item. */
  async resolveTreeItem(item: vscode.TreeItem, node: Node): Promise<vscode.TreeItem> {
    const { document } = this.#filing;
    if (node.type !== 'figure' || document === undefined) return item;
    const { reading } = node.parent;
    const card = cardFor(reading, { type: 'figure', index: node.index, figure: node.figure });
    const ties = await this.#checks.tiesOf(document, node.index);
    const marks = this.#review === undefined ? [] : marksAtFigure(this.#review, node.index);
    const context = { uri: document.uri, years: reading.profile, withPicture: setting('hover.picture'), ties, marks };
    item.tooltip = cardMarkdown(card, context);
    return item;
  }

  /** The node for a figure; for a metric's name its group, where groups are metrics. Undefined when the filter hides it. */
  nodeFor(target: Target): Node | undefined {
    const { reading } = this.#filing;
    const forest = this.#grow();
    if (reading === undefined || forest === undefined) return undefined;
    const grouping = setting('figuresView.groupBy');
    if (target.type === 'mention') {
      const id = this.#idOf(`metric:${target.mention.metric}`);
      return grouping === 'metric' ? forest.groups.find((group) => group.id === id) : undefined;
    }
    const figure = reading.figures[target.index];
    const id = figure && this.#idOf(groupIdOf(reading, figure, grouping));
    const parent = forest.groups.find((group) => group.id === id);
    return parent && this.#childrenOf(parent).find(({ index }) => index === target.index);
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  get #isFiltered(): boolean {
    return this.#filter !== '' || this.#only !== undefined;
  }

  /** Of the reading that is shown. */
  get #untied(): ReadonlySet<number> {
    const { document, reading } = this.#filing;
    const outcome = document && this.#checks.latest(document);
    return outcome !== undefined && outcome.reading === reading ? outcome.untied : NONE;
  }

  /** Of the reading that is shown. */
  get #review(): Review | undefined {
    const { document, reading } = this.#filing;
    const review = document && this.#reviews.of(document);
    return review !== undefined && review.reading === reading ? review : undefined;
  }

  #adriftGroup(): AdriftGroupNode[] {
    const review = this.#review;
    return review === undefined || review.adrift.length === 0 ? [] : [{ type: 'adriftGroup', id: 'adrift', review }];
  }

  #refresh(): void {
    this.#forest = undefined;
    this.#onDidChange.fire();
  }

  #grow(): Forest | undefined {
    this.#forest ??= this.#plant();
    return this.#forest;
  }

  #plant(): Forest | undefined {
    const { reading } = this.#filing;
    if (reading === undefined) return undefined;
    const keep = this.#predicate(reading);
    const grouping: Grouping = setting('figuresView.groupBy');
    const groups = groupsOf(reading, grouping, setting('figuresView.sortBy'), keep).map((group): GroupNode => {
      return { type: 'group', id: this.#idOf(group.id), reading, group };
    });
    const shown = groups.reduce((sum, { group }) => sum + group.figures.length, 0);
    return { groups, children: new Map(), shown };
  }

  /** While a filter is on, groups are open; ids of their own keep that from changing which ones the user had open. */
  #idOf(groupId: string): string {
    return this.#isFiltered ? `filtered:${groupId}` : groupId;
  }

  #childrenOf(node: GroupNode): FigureNode[] {
    const known = this.#forest?.children.get(node);
    if (known !== undefined) return known;
    const children = figureNodes(node);
    this.#forest?.children.set(node, children);
    return children;
  }

  #predicate(reading: Reading): (index: number) => boolean {
    const words = this.#filter.toLowerCase().split(/\s+/).filter(Boolean);
    const isWanted = this.#isWanted();
    if (words.length === 0) return isWanted;
    const texts = this.#searchTexts.get(reading) ?? reading.figures.map((figure) => searchText(reading, figure));
    this.#searchTexts.set(reading, texts);
    return (index) => isWanted(index) && words.every((word) => texts[index]?.includes(word) === true);
  }

  #isWanted(): (index: number) => boolean {
    const [untied, review] = [this.#untied, this.#review];
    switch (this.#only) {
      case undefined:
        return () => true;
      case 'untied':
        return (index) => untied.has(index);
      case 'unreviewed':
        return (index) => review === undefined || !isReviewed(review, index);
      case 'questioned':
        return (index) => review?.looks.get(index) === 'questioned';
    }
  }
}
