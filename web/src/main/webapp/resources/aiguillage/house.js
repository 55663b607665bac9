"use strict";
// What every page does: the nonce sent back with its forms; the theme and the language chosen, kept for a year.
(() => {
  const nonce = document.currentScript.nonce;

  // PrimeFaces expects the page's nonce back, and only sends it itself from pages that carry one of its components
  document.addEventListener("submit", ({ target: form }) => {
    if (form.method !== "post" || form.elements["primefaces.nonce"]) return;
    form.append(Object.assign(document.createElement("input"), { type: "hidden", name: "primefaces.nonce", value: nonce }));
  });

  // a list's own search, a pause after it was typed
  let typing = 0;
  document.addEventListener("input", ({ target }) => {
    if (!target.classList.contains("list-filter")) return;
    clearTimeout(typing);
    typing = setTimeout(() => PrimeFaces.widgets.rows.filter(), 250);
  });

  const keep = (name, value) => {
    document.cookie = `${name}=${value}; path=/; max-age=${value ? 31536000 : 0}; samesite=lax`;
  };

  document.addEventListener("click", (event) => {
    const theme = event.target.closest("[data-theme-choice]");
    const language = event.target.closest("[data-language-choice]");
    if (theme) {
      document.documentElement.dataset.theme = theme.dataset.themeChoice;
      keep("theme", theme.dataset.themeChoice);
      for (const button of document.querySelectorAll("[data-theme-choice]")) {
        button.setAttribute("aria-pressed", String(button === theme));
      }
    } else if (language) {
      keep("language", language.dataset.languageChoice);
      location.reload();
    }
    const copied = event.target.closest("[data-copy]");
    if (copied) navigator.clipboard?.writeText(copied.dataset.copy).then(() => (copied.textContent = copied.dataset.done));
    for (const menu of document.querySelectorAll("details.menu[open]")) {
      if (!menu.contains(event.target)) menu.open = false;
    }
  });
})();
