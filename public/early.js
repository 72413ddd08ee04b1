// Runs before the page is drawn. The file shows the first question; where the address asks for
// something else, that question would flash, so it is kept hidden until the app has drawn the right one.
(() => {
  const { documentElement: page } = document;
  const query = new URLSearchParams(location.search);
  const lang = query.get('lang');
  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') page.dataset.theme = theme;
  const elsewhere = !/^(?:#?|#\/|#\/start|#\/score)$/.test(location.hash);
  const otherLanguage = (lang === 'en' || lang === 'zh-CN') && lang !== page.lang;
  if (!elsewhere && !otherLanguage && !query.has('demo')) return;
  page.dataset.late = '';
  // Should the app never come, the question is better than nothing.
  setTimeout(() => delete page.dataset.late, 8000);
})();
