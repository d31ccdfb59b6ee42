import type { CardLink } from '../../editor/hover/cardLinks';
import type { Inspection, InspectionSection, PageWords } from '../protocol';
import { element, signButton } from './elements';

interface InspectorHost {
  readonly close: () => void;
  readonly step: (backwards: boolean) => void;
  readonly openReading: () => void;
  readonly follow: (link: CardLink) => void;
  readonly foldedChanged: (folded: readonly string[]) => void;
}

/** Beside the page: all that is known of the selected figure, in sections that can be folded. */
export class Inspector {
  readonly element = element('aside', { class: 'inspector panel' });
  readonly #host: InspectorHost;
  readonly #folded: Set<string>;
  #words: PageWords | undefined;
  #overview: readonly InspectionSection[] = [];
  #isEmpty = true;

  constructor(host: InspectorHost, folded: readonly string[]) {
    this.#host = host;
    this.#folded = new Set(folded);
  }

  begin(words: PageWords): void {
    this.#words = words;
    this.#overview = [];
    this.element.setAttribute('aria-label', words.inspector);
    this.show(null);
  }

  show(inspection: Inspection | null): void {
    const words = this.#words;
    if (words === undefined) return;
    this.#isEmpty = inspection === null;
    const content = inspection === null ? this.#nothing(words) : this.#content(inspection, words);
    this.element.replaceChildren(this.#bar(words), ...content);
  }

  /** What is known of the filing as a whole: shown while no figure is. */
  tell(overview: readonly InspectionSection[]): void {
    this.#overview = overview;
    if (this.#isEmpty) this.show(null);
  }

  focus(): void {
    this.element.querySelector<HTMLElement>('summary, button')?.focus();
  }

  #bar(words: PageWords): HTMLElement {
    const { close, step, openReading } = this.#host;
    return element('div', { class: 'bar', attributes: { role: 'toolbar', 'aria-label': words.inspector } }, [
      signButton('‹', words.previousFigure, () => step(true)),
      signButton('›', words.nextFigure, () => step(false)),
      signButton('≡', words.openReading, openReading),
      element('span', { class: 'space' }),
      signButton('×', words.close, close),
    ]);
  }

  #nothing({ noFigure }: PageWords): HTMLElement[] {
    return [element('p', { class: 'hint', text: noFigure }), ...this.#overview.map((section) => this.#section(section))];
  }

  #content({ title, value, links: offered, sections }: Inspection, words: PageWords): HTMLElement[] {
    const links = offered.map((link) => {
      const button = element('button', { class: 'link', text: words.links[link], attributes: { type: 'button' } });
      button.addEventListener('click', () => this.#host.follow(link));
      return button;
    });
    return [
      element('h2', { text: title }),
      element('p', { class: 'value', text: value }),
      element('p', { class: 'links' }, links),
      ...sections.map((section) => this.#section(section)),
    ];
  }

  #section({ id, title, entries }: InspectionSection): HTMLElement {
    const list = element(
      'dl',
      {},
      entries.flatMap(({ term, text, isName }) => [
        element('dt', { text: term }),
        element('dd', { text, class: isName ? 'name' : '' }),
      ]),
    );
    const section = element('details', {}, [element('summary', { text: title }), list]);
    section.open = !this.#folded.has(id);
    section.addEventListener('toggle', () => {
      if (section.open) this.#folded.delete(id);
      else this.#folded.add(id);
      this.#host.foldedChanged([...this.#folded]);
    });
    return section;
  }
}
