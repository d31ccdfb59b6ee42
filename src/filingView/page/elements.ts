/** Makes the page's own elements. Text is always set as text. */

interface Made {
  readonly class?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  made: Made = {},
  children: readonly Node[] = [],
): HTMLElementTagNameMap[Name] {
  const result = document.createElement(name);
  if (made.class !== undefined) result.className = made.class;
  if (made.text !== undefined) result.textContent = made.text;
  for (const [attribute, value] of Object.entries(made.attributes ?? {})) result.setAttribute(attribute, value);
  result.append(...children);
  return result;
}

/** A button with a name for those who do not see its sign. */
export function signButton(sign: string, name: string, press: () => void): HTMLButtonElement {
  const button = element('button', {
    class: 'sign',
    text: sign,
    attributes: { type: 'button', title: name, 'aria-label': name },
  });
  button.addEventListener('click', press);
  return button;
}

/** Fills `{0}`, `{1}`, … */
export function filled(sentence: string, ...values: readonly (string | number)[]): string {
  return sentence.replace(/\{(\d)\}/g, (place, at: string) => String(values[Number(at)] ?? place));
}
