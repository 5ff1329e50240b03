// The size of letters and the theme that a reader chose, before anything is drawn; src/comfort/look.ts sends changes.
(() => {
  const { style, dataset } = document.documentElement;
  const metas = [...document.getElementsByTagName('meta')].filter(({ name }) => /color/.test(name));
  const [dark, light, both] = metas.map(({ content }) => content);

  function put({ scale, theme = both }) {
    style.setProperty('--text-scale', scale > 0.8 && scale < 1.6 ? scale : 1);
    const colour = { dark, light }[(dataset.theme = theme)];
    [colour || dark, colour || light, theme].forEach((content, at) => (metas[at].content = content));
  }
  style.setProperty('--scripted', 'inline-block');
  addEventListener('look', ({ detail }) => put(detail));
  try {
    put(JSON.parse(localStorage['ban-tin-look']));
  } catch {}
})();
