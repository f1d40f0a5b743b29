// A stand-in until the view is there.

/** @param {HTMLElement} el @param {any} backend */
export function view(el, backend) {
  el.textContent = backend.info.name;
  return () => { el.textContent = ''; };
}
