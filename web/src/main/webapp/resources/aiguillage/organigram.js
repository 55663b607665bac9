"use strict";
// The organigramme by keyboard: arrows walk the tree and fold it, / searches, what is typed leaves only those who fit.
(() => {
  const chart = document.getElementById("chart");
  const seek = document.getElementById("seek");
  const sought = document.getElementById("sought");
  const rows = [...chart.querySelectorAll("[role=treeitem]")];
  if (!rows.length) return;

  const level = (row) => Number(row.ariaLevel);
  const parents = new Map();
  for (const column of chart.children) {
    const above = [];
    for (const row of column.children) {
      parents.set(row, above[level(row) - 2]);
      above[level(row) - 1] = row;
    }
  }
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const words = new Map(rows.map((row) => [row, plain(row.textContent)]));
  let kept = null; // the rows that fit what is typed, and those above them; null when nothing is typed

  const shown = () => rows.filter((row) => !row.hidden);
  const draw = () => {
    for (const row of rows) {
      const above = parents.get(row);
      row.hidden = kept ? !kept.has(row) : Boolean(above && (above.hidden || above.ariaExpanded === "false"));
    }
    if (current.hidden) stand(shown()[0], false);
  };
  let current = rows.find((row) => row.dataset.found === "true") ?? rows[0];
  const stand = (row, focus = true) => {
    if (!row) return;
    current.tabIndex = -1;
    current = row;
    current.tabIndex = 0;
    if (focus) current.focus();
  };
  const fold = (row, open) => {
    row.ariaExpanded = String(open);
    draw();
  };
  const step = (by) => {
    const all = shown();
    stand(all[Math.min(all.length - 1, Math.max(0, all.indexOf(current) + by))]);
  };

  const keys = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Home: () => stand(shown()[0]),
    End: () => stand(shown().at(-1)),
    ArrowRight: () => (current.ariaExpanded === "false" ? fold(current, true) : current.ariaExpanded && step(1)),
    ArrowLeft: () => (current.ariaExpanded === "true" && !kept ? fold(current, false) : stand(parents.get(current))),
    Enter: () => (current.querySelector(".chart-more") ?? current.querySelector("a"))?.click(),
    c: () => current.querySelector("a[href^='tel:']")?.click(),
    m: () => current.querySelector("a[href^='mailto:']")?.click(),
  };
  chart.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.localName === "a") return;
    const does = keys[event.key];
    if (!does) return;
    event.preventDefault();
    does();
  });
  chart.addEventListener("click", ({ target }) => {
    const row = target.closest("[role=treeitem]");
    if (!row || target.closest("a")) return;
    stand(row);
    if (row.ariaExpanded) fold(row, row.ariaExpanded !== "true");
  });

  seek.addEventListener("input", () => {
    const wanted = plain(seek.value).split(/\s+/).filter(Boolean);
    kept = wanted.length ? new Set() : null;
    let many = 0;
    for (const row of rows) {
      const fits = wanted.length > 0 && wanted.every((word) => words.get(row).includes(word));
      row.classList.toggle("is-found", fits);
      if (fits) many++;
      for (let one = row; fits && one; one = parents.get(one)) kept.add(one);
    }
    sought.textContent = !kept ? "" : sought.dataset[many === 0 ? "none" : many === 1 ? "one" : "many"].replace("{0}", many);
    draw();
  });
  seek.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    stand(shown().find((row) => row.classList.contains("is-found")) ?? shown()[0]);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.target.localName === "input") return;
    event.preventDefault();
    seek.focus();
  });

  for (let above = parents.get(current); above; above = parents.get(above)) above.ariaExpanded = "true";
  draw();
  stand(current, current.dataset.found === "true");
})();
