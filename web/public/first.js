// Before anything is drawn: the theme and the language that were chosen, so that nothing flashes.
(() => {
  try {
    const theme = localStorage.getItem("pourparlers.theme");
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
    const language = localStorage.getItem("pourparlers.language");
    if (language === "fr" || language === "en") document.documentElement.lang = language;
  } catch {
    // Storage may be closed to pages: the system's theme and language are used.
  }
})();
