// Small helpers to build the page with: elements, drawings, fields that never round what they show.
import { exactText, readNumber, shown } from './view_math.js';

const SVG_SPACE = 'http://www.w3.org/2000/svg';
let countOfNames = 0;

/** A name that no other element has. */
export function freshName(stem) {
  countOfNames += 1;
  return `wt-${stem}-${countOfNames}`;
}

/** Sets attributes; functions become listeners, null and false take an attribute away. */
export function setAttributes(node, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') node.addEventListener(name, value);
    else if (value === null || value === undefined || value === false) node.removeAttribute(name);
    else if (node.getAttribute(name) !== String(value))
      node.setAttribute(name, value === true ? '' : value);
  }
  return node;
}

/** An element with attributes and children. */
export function html(tag, attributes = {}, ...children) {
  const node = setAttributes(document.createElement(tag), attributes);
  node.append(...children.flat().filter((c) => c !== null && c !== undefined && c !== false));
  return node;
}

/** An SVG element. */
export function svg(tag, attributes = {}, ...children) {
  const node = setAttributes(document.createElementNS(SVG_SPACE, tag), attributes);
  node.append(...children.flat().filter((c) => c !== null && c !== undefined && c !== false));
  return node;
}

/** Writes a text where it differs. */
export function writeText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

/** A drawing with a name and a description that tells its state. */
export function drawing(kind, height, attributes = {}) {
  const node = svg('svg', {
    class: `drawing ${kind}`,
    role: 'img',
    height,
    width: '100%',
    ...attributes,
  });
  return node;
}

/** A button with a name; `icon` stands in front. */
export function button(text, press, { icon = '', label = null, kind = '', title = null } = {}) {
  return html(
    'button',
    { type: 'button', class: `button ${kind}`, click: press, 'aria-label': label, title },
    icon && html('span', { class: 'icon', 'aria-hidden': 'true' }, icon),
    text && html('span', {}, text),
  );
}

/** A choice of one of a few, as a row of radio buttons.
 * @param {{value: any, text: string, title?: string, label?: string}[]} options */
export function segmented(name, options, choose) {
  const group = freshName('choice');
  const field = html('fieldset', { class: 'segmented' }, html('legend', {}, name));
  const inputs = options.map(({ value, text, title, label }) => {
    const input = html('input', {
      type: 'radio',
      name: group,
      value,
      'aria-label': label ?? null,
      change: () => choose(value),
    });
    field.append(html('label', { title: title ?? null }, input, html('span', {}, text)));
    return input;
  });
  const set = (value) =>
    inputs.forEach((i) => {
      i.checked = i.value === String(value);
    });
  return { el: field, set, inputs };
}

/** A list to choose from, with its name. */
export function chooser(name, choose) {
  const select = html('select', { change: () => choose(select.value) });
  const el = html('label', { class: 'chooser' }, html('span', {}, name), select);
  let key = '';
  const fill = (options, value) => {
    const now = JSON.stringify(options);
    if (now !== key)
      select.replaceChildren(...options.map((o) => html('option', { value: o.value }, o.text)));
    key = now;
    select.value = String(value);
  };
  return { el, select, fill };
}

/** A field for a number. What it shows is rounded until one enters it; what it holds never is: only
 * what a person typed is handed on.
 * @param {string} name @param {(value: number) => void} change */
export function numberField(name, change, { step = null, digits = 4, label = null } = {}) {
  const state = { value: NaN, text: '' };
  const input = html('input', {
    type: 'text',
    inputmode: 'decimal',
    autocomplete: 'off',
    spellcheck: 'false',
    class: 'number',
    'aria-label': label ?? name,
  });
  const put = (text) => {
    input.value = text;
    state.text = text;
  };
  const accept = () => {
    if (input.value === state.text) return;
    const value = readNumber(input.value);
    if (Number.isNaN(value)) put(exactText(state.value));
    else change(value);
  };
  const nudge = (event) => {
    if (event.key === 'Enter') return accept();
    if (event.key === 'Escape') return put(exactText(state.value));
    const way = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (!way || !step) return;
    event.preventDefault();
    change(state.value + way * step() * (event.shiftKey ? 10 : 1));
  };
  input.addEventListener('focus', () => {
    put(exactText(state.value));
    input.select();
  });
  input.addEventListener('blur', () => {
    accept();
    put(shown(state.value, digits));
  });
  input.addEventListener('keydown', nudge);
  const set = (value) => {
    if (Object.is(value, state.value)) return;
    state.value = value;
    const root = /** @type {any} */ (input.getRootNode());
    put(root.activeElement === input ? exactText(value) : shown(value, digits));
    input.title = exactText(value);
  };
  return {
    el: input,
    set,
    get value() {
      return state.value;
    },
  };
}

/** A slider. It shows a value, whatever that is, and hands on only what the hand has moved. */
export function slider(label, change, { min = 0, max = 1, begin = () => {} } = {}) {
  const input = html('input', {
    type: 'range',
    step: 'any',
    min,
    max,
    'aria-label': label,
    pointerdown: begin,
    input: () => change(Number(input.value)),
  });
  const keys = (event) => {
    const way = {
      ArrowRight: 1,
      ArrowUp: 1,
      ArrowLeft: -1,
      ArrowDown: -1,
      PageUp: 10,
      PageDown: -10,
    }[event.key];
    if (!way) return;
    event.preventDefault();
    const step = ((Number(input.max) - Number(input.min)) / 200) * way * (event.shiftKey ? 5 : 1);
    const value = Math.min(Number(input.max), Math.max(Number(input.min), state.value + step));
    if (value !== state.value) change(value);
  };
  const state = { value: NaN };
  input.addEventListener('keydown', keys);
  const set = (value, range = null, words = null) => {
    if (range) setAttributes(input, { min: range[0], max: Math.max(range[1], value) });
    state.value = value;
    input.value = String(value);
    if (words) input.setAttribute('aria-valuetext', words);
    const share = (value - Number(input.min)) / (Number(input.max) - Number(input.min) || 1);
    input.style.setProperty('--share', `${(100 * Math.min(1, Math.max(0, share))).toFixed(2)}%`);
  };
  return { el: input, set };
}

/** A part of the page with a heading. */
export function panel(title, kind, ...children) {
  const name = freshName('title');
  const heading = html('h3', { id: name }, title);
  return {
    heading,
    el: html('section', { class: `panel ${kind}`, 'aria-labelledby': name }, heading, children),
  };
}

/** Follows a pointer from where it goes down until it is lifted.
 * @param {{down: (e: PointerEvent) => any, move: (e: PointerEvent, start: any) => void, up?: () => void}} to */
export function followPointer(node, to) {
  let start = null;
  node.addEventListener('pointerdown', (event) => {
    if (event.button) return;
    start = to.down(event);
    if (!start) return;
    try {
      node.setPointerCapture(event.pointerId);
    } catch {
      /* a pointer that is no longer there */
    }
    event.preventDefault();
  });
  node.addEventListener('pointermove', (event) => {
    if (start) to.move(event, start);
  });
  const end = () => {
    if (start) {
      start = null;
      to.up?.();
    }
  };
  node.addEventListener('pointerup', end);
  node.addEventListener('pointercancel', end);
}

/** Asks for one drawing at the next frame, however often it is called. */
export function oncePerFrame(draw) {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    const go = () => {
      asked = false;
      draw();
    };
    if (document.visibilityState === 'hidden') setTimeout(go, 16);
    else requestAnimationFrame(go);
  };
}

/** Copies a text to the clipboard; was that allowed? */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
