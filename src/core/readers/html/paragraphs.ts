import type { Box, Look, TextBox } from './boxes';
import { LookMeter, type LetterLook } from './lookMeter';
import { addRaised } from './raised';
import { isPlain, Words } from './words';

/** What the builder asks of the text it is given. */
export interface TextStyle extends LetterLook {
  readonly isRaised: boolean;
  readonly keepsSpace: boolean;
}

interface Line {
  readonly words: Words;
  readonly meter: LookMeter;
}

/** Lines that are all at most this long were broken by hand: each says something of its own (a title, an address). */
const LONGEST_SHORT_LINE = 100;
/** A no-break space at the beginning of a line moves it in by about as much, in points. */
const BLANK_WIDTH = 2.5;
const LEADING_BLANKS = /(?:\s|&#160;|&nbsp;|&#xa0;)*/iy;

/** Gathers the text nodes of a document into paragraphs, which it hands over as they end. */
export class ParagraphBuilder {
  readonly #put: (boxes: readonly Box[]) => void;
  #lines: Line[] = [];
  #line: Line = newLine();
  #isPreformatted = false;
  #depths: { readonly depth: number; marker: string | null }[] = [];

  constructor(put: (boxes: readonly Box[]) => void) {
    this.#put = put;
  }

  add(source: string, start: number, end: number, style: TextStyle): void {
    const { words, meter } = this.#line;
    if (style.keepsSpace) {
      this.#isPreformatted = true;
      words.addAsItStands(source, start, end);
      return;
    }
    const before = words.text.length;
    const indent = words.isEmpty ? style.indent + blanksAt(source, start, end) * BLANK_WIDTH : style.indent;
    if (style.isRaised) addRaised(words, source, start, end);
    else words.add(source, start, end);
    const added = words.text.length - before;
    meter.add(words.endsInBlank ? added - 1 : added, indent === style.indent ? style : { ...style, indent });
  }

  breakLine(): void {
    if (this.#isPreformatted) this.#line.words.write('\n');
    else {
      this.#lines.push(this.#line);
      this.#line = newLine();
    }
  }

  /** The words to come are an item of a list. */
  beginItem(depth: number, marker: string): void {
    this.end();
    this.#depths.push({ depth, marker });
  }

  endItem(): void {
    this.end();
    this.#depths.pop();
  }

  /** The paragraph ends here. */
  end(): void {
    if (this.#lines.length === 0 && this.#line.words.isEmpty) return;
    const lines = [...this.#lines, this.#line];
    const isPreformatted = this.#isPreformatted;
    this.#lines = [];
    this.#line = newLine();
    this.#isPreformatted = false;
    if (isPreformatted) this.#put([{ kind: 'lines', words: joined(lines, '\n') }]);
    else this.#put(this.#boxesOf(lines));
  }

  #boxesOf(lines: readonly Line[]): Box[] {
    if (lines.length === 1) return [this.#box(lines)];
    const groups = groupsOf(lines);
    return groups.flatMap((group) => {
      const isByHand = group.length > 1 && group.every(({ words }) => words.text.length <= LONGEST_SHORT_LINE);
      return isByHand ? group.map((line) => this.#box([line])) : [this.#box(group)];
    });
  }

  #box(lines: readonly Line[]): TextBox {
    const item = this.#depths.at(-1);
    const marker = item?.marker ?? null;
    if (item) item.marker = null;
    return {
      kind: 'text',
      words: joined(lines, '\n'),
      look: lookOfLines(lines),
      listDepth: item?.depth ?? null,
      marker,
    };
  }
}

const newLine = (): Line => ({ words: new Words(), meter: new LookMeter() });

/** Lines between empty lines. */
function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  for (const line of lines) {
    if (!line.words.isEmpty) group.push(line);
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

function joined(lines: readonly Line[], separator: string): Words {
  const [first, ...rest] = lines;
  const words = first?.words ?? new Words();
  for (const line of rest) words.append(line.words, separator);
  return words;
}

function lookOfLines(lines: readonly Line[]): Look {
  const [only] = lines;
  if (only && lines.length === 1) return only.meter.result();
  const looks = lines.map(({ meter }) => meter.result());
  const [first = new LookMeter().result()] = looks;
  const all = (has: (look: Look) => boolean) => looks.every(has);
  return {
    ...first,
    isBold: all(({ isBold }) => isBold),
    isItalic: all(({ isItalic }) => isItalic),
    isUnderlined: all(({ isUnderlined }) => isUnderlined),
    isInternalLink: all(({ isInternalLink }) => isInternalLink),
    size: Math.max(...looks.map(({ size }) => size)),
  };
}

function blanksAt(source: string, start: number, end: number): number {
  if (isPlain(source.charCodeAt(start))) return 0;
  LEADING_BLANKS.lastIndex = start;
  const blanks = (LEADING_BLANKS.exec(source)?.[0] ?? '').slice(0, end - start);
  return blanks.match(/&#160;|&nbsp;|&#xa0;|\u00a0/gi)?.length ?? 0;
}
