import type { CardLink } from '../../editor/hover/cardLinks';
import type { Look, PageWords, ToPage, WordsPlace } from '../protocol';
import { Blocks } from './blocks';
import { Card } from './card';
import { Contents } from './contents';
import { element, filled } from './elements';
import { figureAt, Figures } from './figures';
import { FindBox } from './findBox';
import type { Host } from './host';
import { Inspector } from './inspector';
import { Passages } from './passages';
import { Scrolling } from './scrolling';
import { Search } from './search';
import { Theme } from './theme';

/** The page: the filing in a shadow tree, and around it what is there to work with it. */
export class FilingPage {
  readonly #host: Host;
  readonly #filing = element('div', { class: 'filing' });
  readonly #root = this.#filing.attachShadow({ mode: 'open' });
  readonly #scroller = element('main', { class: 'scroller', attributes: { tabindex: '0' } }, [this.#filing]);
  readonly #message = element('p', { class: 'message', attributes: { role: 'status' } });
  readonly #progress = element('div', { class: 'progress', attributes: { role: 'progressbar' } });
  readonly #live = element('div', { class: 'live', attributes: { 'aria-live': 'polite' } });
  readonly #scrolling = new Scrolling(this.#scroller);
  readonly #blocks: Blocks;
  readonly #figures: Figures;
  readonly #search: Search;
  readonly #passages: Passages;
  readonly #theme: Theme;
  readonly #card: Card;
  readonly #inspector: Inspector;
  readonly #contents: Contents;
  readonly #find: FindBox;
  #generation = 0;
  #words: PageWords | undefined;

  constructor(host: Host) {
    this.#host = host;
    const body = element('div');
    this.#root.append(body);
    this.#blocks = new Blocks(body);
    this.#theme = new Theme(this.#root);
    this.#figures = new Figures(this.#blocks, (figures) => host.say({ type: 'label', generation: this.#generation, figures }));
    this.#search = new Search(() => this.#blocks.all);
    this.#passages = new Passages(this.#root, { blocks: this.#blocks, search: this.#search }, (place) =>
      this.#selectWords(place),
    );
    this.#card = new Card({
      ask: (figure) => host.say({ type: 'card', generation: this.#generation, figure }),
      follow: (figure, link) => host.say({ type: 'follow', generation: this.#generation, figure, link }),
      followSource: (row) => host.say({ type: 'followSource', generation: this.#generation, row }),
    });
    this.#inspector = new Inspector(
      {
        close: () => this.#togglePanel('inspector', false),
        step: (backwards) => host.say({ type: 'step', backwards }),
        openReading: () => host.say({ type: 'openReading' }),
        follow: (link) => this.#followSelected(link),
        foldedChanged: (folded) => host.remember({ folded: [...folded] }),
      },
      host.state.folded,
    );
    this.#contents = new Contents(
      (place) => this.#goToPlace(place),
      () => this.#togglePanel('contents', false),
    );
    this.#find = new FindBox({
      search: this.#search,
      show: (range) => this.#showRange(range),
      from: () => this.#top().block,
      closed: () => this.#scroller.focus(),
    });
    for (const panel of ['contents', 'inspector'] as const) this.#elementOf(panel).hidden = !host.state.panels.includes(panel);
    document.body.append(
      this.#contents.element,
      this.#scroller,
      this.#inspector.element,
      this.#find.element,
      this.#card.element,
      this.#live,
    );
    this.#scroller.prepend(this.#progress, this.#message);
    this.#listen();
  }

  receive(message: ToPage): void {
    if ('generation' in message && message.type !== 'begin' && message.generation !== this.#generation) return;
    switch (message.type) {
      case 'begin':
        return this.#begin(message);
      case 'parts':
        return this.#blocks.add(message.parts);
      case 'end':
        return this.#restore();
      case 'replace':
        for (const { block, html } of message.blocks) this.#blocks.replace(block, html);
        return;
      case 'analysed':
        return this.#analysed(message.figures, message.outline);
      case 'failed':
        return this.#tell(message.message);
      case 'look':
        return this.#look(message.look);
      case 'labels':
        return this.#label(message.labels);
      case 'marks':
        return this.#figures.mark(message.marks);
      case 'passages':
        return this.#passages.show(message.passages);
      case 'card':
        return this.#card.show(message.figure, message.card);
      case 'inspection':
        if (message.figure === this.#figures.selected) this.#inspector.show(message.inspection);
        return;
      case 'overview':
        return this.#inspector.tell(message.sections);
      case 'select':
        return this.#selected(message.figure, message.takesFocus);
      case 'reveal':
        return this.#reveal(message.block, message.words);
      case 'toggle':
        if (message.panel === 'find') return this.#find.open();
        return this.#togglePanel(message.panel, !this.#isShown(message.panel));
      case 'findNext':
        return this.#find.step(message.backwards);
    }
  }

  #begin({ generation, title, styles, words, look, pictures }: Extract<ToPage, { type: 'begin' }>): void {
    // Another page: what was selected on the one before is no figure of it.
    if (this.#words !== undefined) this.#host.remember({ selected: null });
    this.#generation = generation;
    this.#words = words;
    document.title = title;
    this.#scroller.setAttribute('aria-label', `${words.page} ${title}`.trim());
    this.#tell('');
    this.#progress.setAttribute('aria-label', words.loading);
    this.#progress.hidden = false;
    this.#theme.begin(styles);
    this.#blocks.begin(pictures);
    this.#search.forget();
    this.#figures.select(null);
    this.#passages.show([]);
    this.#card.hide();
    this.#card.pictureName = words.picture;
    this.#contents.begin(words);
    this.#inspector.begin(words);
    this.#find.begin(words);
    this.#look(look);
  }

  #analysed(figures: number, outline: Extract<ToPage, { type: 'analysed' }>['outline']): void {
    this.#progress.hidden = true;
    this.#search.forget();
    this.#figures.collect();
    this.#contents.show(outline);
    this.#remind();
    const words = this.#words;
    if (words !== undefined) this.#live.textContent = figures === 0 ? words.noFigures : filled(words.figures, figures);
  }

  /** Selects again what was selected before the page was hidden, where it stands. */
  #remind(): void {
    const { selected } = this.#host.state;
    if (selected === null || this.#figures.selected !== null || this.#figures.piecesOf(selected).length === 0) return;
    this.#select(selected);
    this.#host.say({ type: 'select', generation: this.#generation, figure: selected });
  }

  /** What cannot be shown is said in the page's place. */
  #tell(message: string): void {
    this.#progress.hidden = true;
    this.#message.textContent = message;
    this.#message.hidden = message === '';
  }

  #look({ kinds, byDirection, withHover, withPicture }: Look): void {
    for (const kind of ['level', 'change', 'share', 'forecast'] as const) {
      this.#filing.classList.toggle(`with-${kind}`, kinds.includes(kind));
    }
    this.#filing.classList.toggle('by-direction', byDirection);
    this.#filing.classList.toggle('with-hover', withHover);
    this.#card.withPicture = withPicture;
  }

  #label(labels: readonly (readonly [number, string])[]): void {
    this.#figures.label(labels);
    const selected = labels.find(([figure]) => figure === this.#figures.selected);
    if (selected !== undefined) this.#live.textContent = selected[1];
  }

  #selected(figure: number, takesFocus: boolean): void {
    this.#select(figure);
    const [piece] = this.#figures.piecesOf(figure);
    if (piece === undefined) return;
    const boxOf = () => piece.getBoundingClientRect();
    if (!this.#scrolling.isInView(boxOf())) this.#scrolling.bring(boxOf, 'middle');
    if (takesFocus || document.hasFocus()) piece.focus({ preventScroll: true });
  }

  #select(figure: number | null): void {
    this.#figures.select(figure);
    if (figure !== null) this.#passages.forgetSelection();
    this.#host.remember({ selected: figure });
    if (figure === null) return this.#inspector.show(null);
    const label = this.#figures.piecesOf(figure)[0]?.getAttribute('aria-label');
    if (label === null || label === undefined) this.#host.say({ type: 'label', generation: this.#generation, figures: [figure] });
    else this.#live.textContent = label;
  }

  /** A person chose a figure: it is inspected, and the host and its tree follow. */
  #choose(figure: number | null): void {
    this.#card.hide();
    this.#select(figure);
    if (figure !== null) this.#togglePanel('inspector', true, false);
    this.#host.say({ type: 'select', generation: this.#generation, figure });
  }

  #selectWords(place: WordsPlace | null): void {
    if (place !== null && this.#figures.selected !== null) this.#select(null);
    this.#host.say({ type: 'selectWords', generation: this.#generation, place });
  }

  #followSelected(link: CardLink): void {
    const { selected } = this.#figures;
    if (selected !== null) this.#host.say({ type: 'follow', generation: this.#generation, figure: selected, link });
  }

  #elementOf(panel: 'contents' | 'inspector'): HTMLElement {
    return panel === 'contents' ? this.#contents.element : this.#inspector.element;
  }

  #isShown(panel: 'contents' | 'inspector'): boolean {
    return this.#elementOf(panel).hidden === false;
  }

  #togglePanel(panel: 'contents' | 'inspector', isShown: boolean, takesFocus = true): void {
    const shown = this.#elementOf(panel);
    if (this.#isShown(panel) === isShown) return;
    const top = this.#top();
    shown.hidden = !isShown;
    this.#scrollTo(top);
    this.#host.remember({ panels: (['contents', 'inspector'] as const).filter((name) => this.#isShown(name)) });
    if (!takesFocus) return;
    if (!isShown) this.#scroller.focus();
    else if (panel === 'contents') this.#contents.focus();
    else this.#inspector.focus();
  }

  #goToPlace(place: number): void {
    const target = this.#root.querySelector(`.tm-place[data-place="${place}"]`);
    this.#bringToTop(target?.parentElement);
  }

  #showRange(range: Range): void {
    const boxOf = () => range.getBoundingClientRect();
    if (!this.#scrolling.isInView(boxOf())) this.#scrolling.bring(boxOf, 'middle');
  }

  #bringToTop(target: Element | null | undefined): void {
    if (target) this.#scrolling.bring(() => target.getBoundingClientRect(), 'top');
  }

  #reveal(block: number, words: string): void {
    const range = this.#search.inBlock(block, words);
    if (range === undefined) return this.#bringToTop(this.#blocks.all[block]);
    CSS.highlights.set('tm-place', new Highlight(range));
    this.#showRange(range);
  }

  /** The block at the top of the window, and how far the window has gone beyond its beginning. */
  #top(): { readonly block: number; readonly offset: number } {
    const { top } = this.#scroller.getBoundingClientRect();
    const blocks = this.#blocks.all;
    let [low, high] = [0, blocks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((blocks[middle]?.getBoundingClientRect().bottom ?? 0) > top + 1) high = middle;
      else low = middle + 1;
    }
    return { block: low, offset: top - (blocks[low]?.getBoundingClientRect().top ?? top) };
  }

  #scrollTo({ block, offset }: { readonly block: number; readonly offset: number }): void {
    const target = this.#blocks.all[block];
    if (target === undefined) return;
    this.#scrolling.bring(() => {
      const { x, y, width, height } = target.getBoundingClientRect();
      return new DOMRect(x, y + offset, width, height);
    }, 'top');
  }

  #restore(): void {
    const { block, offset } = this.#host.state;
    if (block > 0 || offset > 0) this.#scrollTo({ block, offset });
  }

  #listen(): void {
    let frame = 0;
    this.#scroller.addEventListener('scroll', () => {
      this.#card.hide();
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => this.#host.remember(this.#top()));
    });
    // Within the shadow tree: the way from one place of it to another is no event outside.
    this.#root.addEventListener('pointerover', (event) => {
      const found = this.#filing.classList.contains('with-hover') ? figureAt(event) : undefined;
      if (found === undefined) this.#card.leave();
      else this.#card.enter(found.figure, found.piece);
    });
    this.#filing.addEventListener('pointerleave', () => this.#card.leave());
    this.#filing.addEventListener('click', (event) => this.#click(event));
    document.addEventListener('keydown', (event) => this.#key(event));
  }

  #click(event: Event): void {
    const found = figureAt(event);
    if (found !== undefined) return this.#choose(found.figure);
    const [origin] = event.composedPath();
    const link = origin instanceof Element ? origin.closest<HTMLElement>('.tm-link') : null;
    if (link !== null) this.#followLink(link);
  }

  #followLink({ dataset }: HTMLElement): void {
    if (dataset.address !== undefined) return this.#host.say({ type: 'openAddress', address: dataset.address });
    if (dataset.target === undefined) return;
    this.#bringToTop(this.#root.getElementById(dataset.target));
  }

  #key(event: KeyboardEvent): void {
    const [origin] = event.composedPath();
    const found = figureAt(event);
    if (event.key === 'Escape') return this.#escape();
    if (found !== undefined) return this.#figureKey(event, found.figure);
    const link = origin instanceof HTMLElement && origin.classList.contains('tm-link') ? origin : null;
    if (event.key === 'Enter' && link !== null) this.#followLink(link);
  }

  /** On a figure: across to its neighbours, and into what is known of it. */
  #figureKey(event: KeyboardEvent, figure: number): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      this.#host.say({ type: 'step', backwards: event.key === 'ArrowLeft' });
    } else if (event.key === 'Enter' || event.key === ' ') {
      this.#choose(figure);
      if (event.key === 'Enter') this.#inspector.focus();
    } else return;
    event.preventDefault();
  }

  /** Puts away what lies on top, one thing at a time. */
  #escape(): void {
    if (this.#card.hide() || this.#find.close()) return;
    if (this.#inspector.element.contains(document.activeElement) || this.#contents.element.contains(document.activeElement)) {
      const { selected } = this.#figures;
      const piece = selected === null ? undefined : this.#figures.piecesOf(selected)[0];
      (piece ?? this.#scroller).focus({ preventScroll: true });
      return;
    }
    CSS.highlights.delete('tm-place');
    if (this.#figures.selected === null) return;
    this.#choose(null);
    this.#scroller.focus({ preventScroll: true });
  }
}
