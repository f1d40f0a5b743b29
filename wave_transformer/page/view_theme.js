// Light or dark: as the page around says, or else as the reader prefers.

/** What the page around is set to; null where it does not say. */
export function themeAround(doc = document) {
  const { body, documentElement: top } = doc;
  const lab = body?.dataset.jpThemeLight ?? top.dataset.jpThemeLight;
  if (lab) return lab === 'false' ? 'dark' : 'light';
  const has = (name) => body?.classList.contains(name) || top.classList.contains(name);
  if (has('quarto-dark') || has('vscode-dark') || has('dark') || has('dark-theme')) return 'dark';
  if (has('quarto-light') || has('vscode-light') || has('light') || has('light-theme'))
    return 'light';
  const named = top.getAttribute('theme') ?? top.dataset.theme ?? body?.dataset.theme;
  return named === 'dark' || named === 'light' ? named : null;
}

/** Keeps the theme of an element in step; returns what ends that.
 * @param {any} node @param {string} [chosen] @param {(theme: string) => void} [changed] */
export function followTheme(node, chosen = 'auto', changed = () => {}) {
  const prefers = matchMedia('(prefers-color-scheme: dark)');
  const set = () => {
    const around = chosen === 'auto' ? themeAround() : chosen;
    const theme = around ?? (prefers.matches ? 'dark' : 'light');
    if (node.dataset.theme === theme) return;
    node.dataset.theme = theme;
    changed(theme);
  };
  const watch = new MutationObserver(set);
  for (const target of [document.documentElement, document.body])
    watch.observe(target, {
      attributes: true,
      attributeFilter: ['class', 'theme', 'data-theme', 'data-jp-theme-light'],
    });
  prefers.addEventListener('change', set);
  set();
  return () => {
    watch.disconnect();
    prefers.removeEventListener('change', set);
  };
}
