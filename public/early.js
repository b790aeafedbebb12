// Runs before the first paint: theme, text size and language, so that nothing flickers.
(() => {
  const root = document.documentElement;
  const read = (key) => {
    try {
      return JSON.parse(localStorage.getItem(`switchboard.${key}`) ?? 'null');
    } catch {
      return null; // storage is blocked or holds something else: the defaults do
    }
  };
  const theme = read('theme');
  root.dataset.theme =
    theme === 'light' || theme === 'dark' ? theme : matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const size = read('textSize');
  root.dataset.textSize = ['small', 'medium', 'large'].includes(size) ? size : 'medium';
  const lang = read('lang');
  root.lang = lang === 'en' || lang === 'zh' ? lang : /^zh\b/i.test(navigator.language) ? 'zh' : 'en';
})();
