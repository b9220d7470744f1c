type Child = Node | string | false | undefined;
type Properties = Record<string, string | boolean | undefined | ((event: Event) => void)>;

/** One element; functions are listeners (`onclick`), `true` is an attribute without a value. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Properties = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (typeof value === 'string') element.setAttribute(name, value);
  }
  for (const child of children) if (child) element.append(child);
  return element;
}

interface FieldOptions {
  name: string;
  label: string;
  help: string;
  value?: string;
  type?: 'text' | 'password';
  inputmode?: string;
  autocomplete: string;
  error?: string | undefined;
  beside?: HTMLElement;
}

/** Label above, help under it, what is wrong beside the field. */
export function field(options: FieldOptions): { row: HTMLElement; input: HTMLInputElement } {
  const { name, label, help, value = '', error } = options;
  const input = h('input', {
    id: name,
    name,
    type: options.type ?? 'text',
    inputmode: options.inputmode,
    autocomplete: options.autocomplete,
    autocapitalize: 'none',
    spellcheck: 'false',
    'aria-invalid': error ? 'true' : undefined,
    'aria-describedby': error ? `${name}-help ${name}-error` : `${name}-help`,
  });
  input.value = value;
  const row = h(
    'div',
    { class: 'field' },
    h('label', { for: name }, label),
    h('p', { class: 'help', id: `${name}-help` }, help),
    h('div', { class: 'with-button' }, input, options.beside),
    error !== undefined && h('p', { class: 'error', id: `${name}-error` }, error),
  );
  return { row, input };
}
