// Where a page or a widget begins: a backend for what there is, and the view on it.
import { pageBackend } from './page_backend.js';
import { KernelBackend } from './kernel_backend.js';
import { WaveBackend } from './wave_backend.js';
import { ProcessBackend } from './process_backend.js';
import { processView } from './process_view.js';
import { view } from './view.js';

/** Says in the page what went wrong. @param {HTMLElement} el @param {unknown} error */
function complain(el, error) {
  const p = document.createElement('p');
  p.setAttribute('role', 'alert');
  p.textContent = error instanceof Error ? error.message : String(error);
  el.append(p);
}

/**
 * The view on what a backend reads first; both stand in the `waveTurn` of the element.
 * @param {HTMLElement} el @param {any} backend @param {any} first text or input to read
 * @param {any} options of the view
 */
async function show(el, backend, first, options) {
  try {
    await backend.read(first);
    const shown = (backend instanceof ProcessBackend ? processView : view)(el, backend, options);
    Object.assign(el, { waveTurn: { backend, view: shown } });
    return shown;
  } catch (error) {
    complain(el, error);
    return undefined;
  }
}

/** What a payload is to read first. @param {any} payload */
function firstInput({ state, run }) {
  const text = state?.text ?? run?.text;
  return typeof text === 'string' ? { text } : { input: state?.input ?? {} };
}

/**
 * Shows a payload in an element.
 * @param {HTMLElement} el @param {any} payload @param {any} [options] of the view
 * @returns {Promise<any>} what the view returned, and the backend
 */
export async function mount(el, payload, options = {}) {
  try {
    const { style = '', state } = payload;
    const backend = payload.process ? new ProcessBackend(payload) : pageBackend(payload);
    const shown = await show(el, backend, firstInput(payload), { style, state, ...options });
    return { backend, view: shown };
  } catch (error) {
    complain(el, error);
    return undefined;
  }
}

/** Pages that stand beside a widget of the same name. @returns {Map<string, any>} */
function pagesByName() {
  const all = /** @type {any} */ (globalThis);
  return (all.waveTransformerPages ??= new Map());
}

/** A page that hides while its widget is there. */
class StoredPage {
  /** @param {HTMLElement} el @param {any} payload */
  constructor(el, payload) {
    this.el = el;
    this.payload = payload;
    this.box = /** @type {HTMLElement} */ (el.closest('.jp-OutputArea-child') ?? el);
    this.mounted = false;
  }

  /** @param {boolean} live whether the widget is there */
  beside(live) {
    this.box.style.display = live ? 'none' : '';
    if (live || this.mounted) return;
    this.mounted = true;
    mount(this.el, this.payload);
  }
}

/**
 * Shows a payload of a saved notebook. Where there is a kernel the widget of that name takes its
 * place; where there is none, the note that a widget is missing, which stands below, is hidden.
 * @param {string} name of the elements with `data-wave-turn`, the first that is empty is taken
 * @param {any} payload
 */
export function mountStored(name, payload) {
  const marked = [...document.querySelectorAll(`[data-wave-turn="${name}"]`)];
  const el = /** @type {HTMLElement} */ (marked.find((e) => !e.hasAttribute('data-shown')));
  if (!el) return;
  el.setAttribute('data-shown', '');
  const page = new StoredPage(el, payload), before = pagesByName().get(name);
  pagesByName().set(name, { page, live: before?.live ?? 0 });
  page.beside(Boolean(before?.live));
  hideMissing(page.box);
}

/** Calls when something about an element changes, and at once. @param {Node} node
 *  @param {() => void} look */
function watch(node, look) {
  new MutationObserver(look).observe(node, { childList: true, subtree: true });
  look();
}

/** Hides the note of a widget that is missing, in the output below. @param {HTMLElement} box */
function hideMissing(box) {
  const area = box.closest('.jp-OutputArea');
  if (!area || box.matches('.jp-OutputArea')) return;
  watch(area, () => {
    const next = /** @type {HTMLElement|null} */ (box.nextElementSibling);
    if (!next) return;
    const missing = /^\s*Error displaying widget/.test(next.textContent ?? '');
    const display = missing ? 'none' : '';
    if (next.style.display !== display) next.style.display = display;
  });
}

/** Tells the page of that name that a widget has come (1) or gone (-1). @param {string} name
 *  @param {number} step */
function countWidgets(name, step) {
  const known = pagesByName().get(name) ?? { page: null, live: 0 };
  known.live += step;
  pagesByName().set(name, known);
  known.page?.beside(known.live > 0);
}

/** Of a widget: what needs no kernel computes here. @param {any} model */
function backendOf(model) {
  const info = model.get('info'), { waves, process } = model.get('first');
  if (process) return new ProcessBackend({ info, process });
  return waves ? new WaveBackend({ info, waves }) : new KernelBackend(model);
}

/**
 * The widget.
 * @param {{model: any, el: HTMLElement}} widget @returns {() => void} what to do at its end
 */
export function render({ model, el }) {
  const name = model.get('name'), backend = backendOf(model);
  const onState = (/** @type {any} */ state) => {
    model.set('state', state);
    model.save_changes();
  };
  const options = { style: model.get('sheet'), state: model.get('state'), onState };
  countWidgets(name, 1);
  const inner = el.appendChild(document.createElement('div'));
  const shown = show(inner, backend, model.get('first'), options);
  return () => {
    backend.close();
    countWidgets(name, -1);
    shown.then((end) => end?.());
  };
}

export default { render };
