"use strict";
// The workshop of a scenario or of a block: sends the whole text with every act, a pause after it was typed, and draws what the server says of it.
// Until a version is saved, what was typed is kept in this browser's tab; neither a lost session nor a restart loses it.
(() => {
  const PAUSE = 350;
  const RETRY = 3000;
  const byId = (id) => document.getElementById(id);
  const TYPED = "faults verdicts drawing";
  const TRIED = "trial drawing";
  const EVERYTHING = `state notice ${TYPED} history${byId("try") ? " trial" : ""}`;
  const form = byId("bench");
  const said = byId("said").dataset;
  const main = byId("main");
  const nonce = document.currentScript.nonce;
  const subject = said.client ? "client" : "block";
  const shelf = () => (said.client ? `scenario/${said.client}` : `block/${said.block}`);
  const editors = {};
  const saved = { source: byId("served-source").value, tests: byId("served-tests")?.value ?? "" };
  let unkept = said.renamed === "true"; // what is shown was made for this page and is kept nowhere yet
  let base = said.base;
  let version = said.version;
  let moves = null;
  let noticed = "";
  let sending = false;
  let next = null;
  let timer = 0;
  let line = 1;
  let leaving = false;

  // --- what is being written ---------------------------------------------------------------------------------------

  const written = () => ({ source: editors.source.text(), tests: editors.tests?.text() ?? "" });
  const isDirty = () => unkept || Object.entries(written()).some(([name, text]) => text !== saved[name]);

  function typed() {
    keep();
    noticed = "";
    clearTimeout(timer);
    timer = setTimeout(() => send("", TYPED + (moves ? " trial" : "")), PAUSE);
  }

  function keep() {
    const dirty = isDirty();
    main.toggleAttribute("data-dirty", dirty);
    if (dirty) sessionStorage.setItem(shelf(), JSON.stringify({ base, version, ...written() }));
    else sessionStorage.removeItem(shelf());
  }

  function found() {
    try {
      const kept = JSON.parse(sessionStorage.getItem(shelf()));
      return kept && (kept.source !== saved.source || kept.tests !== saved.tests) ? kept : null;
    } catch {
      return null;
    }
  }

  function tell(kind, words, act) {
    const told = byId("told");
    told.innerHTML = "";
    const notice = document.createElement("p");
    notice.className = `notice notice-${kind}`;
    notice.append(Object.assign(document.createElement("span"), { textContent: words }));
    if (act) notice.append(act);
    told.append(notice);
  }

  // --- sending -------------------------------------------------------------------------------------------------------

  function send(act, render) {
    if (sending) {
      if (act || !next) next = [act, render];
      return;
    }
    sending = true;
    post(act, render);
  }

  async function post(act, render) {
    const sent = written();
    try {
      const response = await fetch(form.action, {
        method: "POST",
        headers: { "Faces-Request": "partial/ajax", "Content-Type": "application/x-www-form-urlencoded" },
        body: body(act, render, sent),
      });
      const type = response.headers.get("Content-Type") || "";
      if (response.redirected || response.status === 401 || response.status === 403 || (response.ok && !type.includes("xml"))) return expired();
      if (!response.ok) return lost(act, render);
      const answer = new DOMParser().parseFromString(await response.text(), "text/xml");
      if (answer.querySelector("redirect")) return expired();
      if (answer.querySelector("error")) return lost(act, render);
      received(answer, act, sent);
    } catch {
      lost(act, render);
    }
  }

  function body(act, render, sent) {
    const fields = new URLSearchParams({
      "bench": "bench",
      "primefaces.nonce": nonce,
      "jakarta.faces.ViewState": form.elements["jakarta.faces.ViewState"].value,
      "jakarta.faces.partial.ajax": "true",
      "jakarta.faces.source": "bench:act",
      "jakarta.faces.behavior.event": "action",
      "jakarta.faces.partial.execute": "bench:act",
      "jakarta.faces.partial.render": render,
      "bench:act": "bench:act",
      [subject]: said[subject],
      "noticed": noticed,
      "act": act,
      "base": base,
      "version": version,
      "source": sent.source,
      "tests": sent.tests,
    });
    if (moves) {
      fields.set("at", byId("at").value);
      for (const move of moves) fields.append("move", move);
    }
    return fields;
  }

  function received(answer, act, sent) {
    sending = false;
    for (const update of answer.querySelectorAll("update")) {
      const drawn = byId(update.getAttribute("id"));
      if (drawn) drawn.outerHTML = update.textContent;
    }
    const told = byId("told").dataset;
    if (act && Number(told.version) > 0) {
      unkept = false;
      Object.assign(saved, sent);
      version = told.version;
      base = told.base;
      keep();
      renamed(told.address);
    }
    if (moves && byId("ask")) moves.length = Number(byId("ask").dataset.taken);
    mark();
    light();
    if (next) {
      const [nextAct, render] = next;
      next = null;
      send(nextAct, render);
    }
  }

  // a block that was new has an address once it is saved
  function renamed(address) {
    const key = address.replace(/.*=/, "");
    if (said[subject] === key) return;
    said[subject] = key;
    history.replaceState(null, "", address);
  }

  function lost(act, render) {
    tell("attention", said.lost);
    setTimeout(() => post(act, render), RETRY);
  }

  function expired() {
    sending = false;
    leaving = true;
    const here = `${location.pathname}?${subject}=${said[subject]}`;
    const link = Object.assign(document.createElement("a"), { textContent: said.signin });
    link.href = `${form.action.replace(/\/scenario\/.*/, "")}/security/signin.xhtml?to=${encodeURIComponent(here)}`;
    tell("danger", said.expired, link);
  }

  // --- what the server said of the text -----------------------------------------------------------------------------

  function mark() {
    for (const [name, editor] of Object.entries(editors)) {
      editor.mark([...document.querySelectorAll(`[data-fault="${name}"]`)].map((row) => ({
        line: Number(row.dataset.line),
        column: Number(row.dataset.column),
        length: Number(row.dataset.length),
        severity: row.dataset.severity,
        message: row.querySelector(".fault-words").textContent,
      })));
    }
  }

  // lights the step under the cursor, unless a call that is tried lights its path
  function light() {
    if (moves) {
      const tried = document.querySelectorAll("#drawing .node.lit");
      tried[tried.length - 1]?.scrollIntoView({ block: "nearest", inline: "nearest" });
      return;
    }
    const nodes = [...document.querySelectorAll("#drawing .node")];
    const here = nodes.filter((node) => line >= Number(node.dataset.line) && line <= Number(node.dataset.lastLine));
    for (const node of nodes) node.classList.toggle("lit", here.includes(node));
    if (here.length) here[0].scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  // --- a call that is tried -----------------------------------------------------------------------------------------

  function open(trying) {
    byId("try").hidden = !trying;
    document.querySelector(".text").hidden = trying;
    moves = trying ? [] : null;
    if (trying) attempt();
    else send("", "drawing");
  }

  const attempt = () => send("", TRIED);

  const settle = new MutationObserver(() => {
    const first = byId("reply") || document.querySelector("#ask [data-move]") || byId("ask");
    if (moves && first && !byId("ask").contains(document.activeElement)) first.focus();
    byId("ask")?.scrollIntoView({ block: "nearest" });
  });

  // --- acts ---------------------------------------------------------------------------------------------------------

  const place = (element) => element.closest("[data-line]").dataset;

  const acts = {
    save: () => send("save", EVERYTHING),
    force: () => send("force", EVERYTHING),
    approve: () => send("approve", EVERYTHING),
    publish: () => send("publish", EVERYTHING),
    try: () => open(!moves),
    leave: () => open(false),
    begin: () => { moves = []; attempt(); },
    back: () => { moves.pop(); attempt(); },
    move: (button) => { moves.push(button.dataset.move); attempt(); },
    reply: () => { moves.push(`answer\t${byId("ask").dataset.field}\t${byId("reply").value}`); attempt(); },
    go(button) {
      const at = place(button);
      show(at.fault);
      editors[at.fault].go(Number(at.line), Number(at.column), Number(at.length));
    },
    mend(button) {
      const at = place(button);
      show(at.fault);
      editors[at.fault].put(Number(at.line), Number(at.column), Number(at.length), at.suggestion);
    },
    notice(button) { noticed = button.dataset.user; send("", "verdicts"); },
    test(button) {
      show("tests");
      editors.tests.go(Number(button.dataset.line));
    },
    discard() {
      editors.source.replace(saved.source);
      editors.tests?.replace(saved.tests);
      byId("told").innerHTML = "";
    },
  };

  function show(tab) {
    if (moves) open(false);
    for (const button of document.querySelectorAll("[data-tab]")) {
      const chosen = button.dataset.tab === tab;
      button.setAttribute("aria-selected", String(chosen));
      button.tabIndex = chosen ? 0 : -1;
      byId(button.dataset.tab).hidden = !chosen;
    }
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button, .node");
    if (!button) return;
    const { do: act, tab, open: dialog, close } = button.dataset;
    if (act) acts[act](button);
    else if (tab) { show(tab); editors[tab].focus(); }
    else if (dialog) byId(dialog).showModal();
    else if (close) byId(close).close();
    else if (button.dataset.line) { show("source"); editors.source.go(Number(button.dataset.line)); }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.id === "reply") acts.reply();
    else if (event.key === "Enter" && event.target.matches(".node")) event.target.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    else if (event.key === "Escape" && moves && !document.querySelector("dialog[open]")) open(false);
    else if (["ArrowLeft", "ArrowRight"].includes(event.key) && event.target.matches("[data-tab]")) {
      const other = document.querySelector("[data-tab][aria-selected=false]");
      show(other.dataset.tab);
      other.focus();
    }
  });

  addEventListener("beforeunload", (event) => {
    if (isDirty() && !leaving) event.preventDefault();
  });

  // --- opening ------------------------------------------------------------------------------------------------------

  const kept = found();
  for (const name of ["source", "tests"].filter(byId)) {
    const parent = byId(name);
    editors[name] = aiguillageEditor(parent, {
      text: kept ? kept[name] : saved[name],
      words: parent.dataset.words?.split("|"),
      label: parent.dataset.label,
      nonce,
      onChange: typed,
      onLine: (number) => {
        if (name !== "source" || number === line) return;
        line = number;
        light();
      },
    });
    // what is edited takes the focus anyway; said outright, checkers and readers know it too
    parent.querySelector(".cm-content").tabIndex = 0;
  }
  if (kept) {
    base = kept.base;
    version = kept.version;
    const button = Object.assign(document.createElement("button"), { type: "button", className: "act-plain", textContent: said.discard });
    button.dataset.do = "discard";
    tell("attention", said.found, button);
    typed();
  } else if (unkept) {
    keep();
  }
  if (byId("try")) settle.observe(byId("try"), { childList: true, subtree: true });
  mark();
  light();
})();
