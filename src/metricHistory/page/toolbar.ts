import { element } from '../../filingView/page/elements';
import type { HistoryWords, PageHistory, ToHost } from '../protocol';

/** What can be chosen and done. */
export interface ToolbarActions {
  readonly choose: (choice: Omit<Extract<ToHost, { type: 'choose' }>, 'type'>) => void;
  readonly addMetric: () => void;
  readonly copyImage: () => void;
  readonly copyCsv: () => void;
}

export function toolbarElement(history: PageHistory, words: HistoryWords, actions: ToolbarActions): HTMLElement {
  const { sorts, sort, look, canAdd } = history;
  const looks = [
    { id: 'bars', name: words.bars },
    { id: 'line', name: words.line },
  ] as const;
  const add = action(words.addMetric, actions.addMetric);
  add.disabled = !canAdd;
  return element('div', { class: 'toolbar' }, [
    ...(sorts.length > 0 ? [segments(words.periods, sorts, sort, (id) => actions.choose({ sort: id }))] : []),
    ...unitBox(history, words, (unit) => actions.choose({ unit })),
    segments(words.look, looks, look, (id) => actions.choose({ look: id })),
    add,
    element('span', { class: 'space' }),
    action(words.copyImage, actions.copyImage),
    action(words.copyCsv, actions.copyCsv),
  ]);
}

/** Buttons of which one is pressed. */
function segments<Id extends string>(
  label: string,
  options: readonly { readonly id: Id; readonly name: string }[],
  chosen: Id | null,
  choose: (id: Id) => void,
): HTMLElement {
  const buttons = options.map(({ id, name }) => {
    const attributes = { type: 'button', 'aria-pressed': String(id === chosen), 'data-key': `${label} ${id}` };
    const button = element('button', { text: name, attributes });
    button.addEventListener('click', () => choose(id));
    return button;
  });
  return element('div', { class: 'segments', attributes: { role: 'group', 'aria-label': label } }, buttons);
}

function unitBox({ units, unit }: PageHistory, words: HistoryWords, choose: (unit: string) => void): HTMLElement[] {
  if (units.length === 0) return [];
  const options = units.map(({ id, name }) => element('option', { text: name, attributes: { value: id } }));
  const box = element('select', { attributes: { 'aria-label': words.unit, title: words.unit, 'data-key': 'unit' } }, options);
  if (unit !== null) box.value = unit;
  box.addEventListener('change', () => choose(box.value));
  return [box];
}

function action(name: string, act: () => void): HTMLButtonElement {
  const button = element('button', { class: 'action', text: name, attributes: { type: 'button', 'data-key': name } });
  button.addEventListener('click', act);
  return button;
}
