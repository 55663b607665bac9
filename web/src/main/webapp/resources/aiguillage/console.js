"use strict";
// The console by keyboard. Every act is a button with its key written on it: a key presses the button, the button
// carries the act, one address of the server takes it and answers with the parts that it changes. Nothing here knows a
// scenario.
(() => {
  const RETRY = 2000;
  const PATIENCE = 300;
  const PULSE = 40000;
  const LONG_RINGING = 20;
  const AWAY = [404, 502, 503, 504];
  const STEP = "script message progress";
  const EVERYTHING = "top side script team message foot help";
  const SEARCHES = ["search", "searchAll"];
  const WAITS = ["refresh", "remark", "chart", "briefing", ...SEARCHES];
  const IN_THE_BACKGROUND = ["seen", "keep", ...WAITS];
  /** What is asked for anew soon; what she does is not lost for it. */
  const GIVES_WAY = IN_THE_BACKGROUND.filter((name) => name !== "remark");
  const LEADS_ELSEWHERE = ["switch", "hold", "callback", "ready", "pause", "ring", "identify", "refresh", "send", "hangup", "understood", "client", "practice", "again", "other"];
  const byId = (id) => document.getElementById(id);
  const now = () => byId("now").dataset;
  let pending = null;
  let waiting = null;
  let follows = null;
  let skew = 0;
  let ahead = "";
  let search = 0;
  let whenFound = null;
  let shown = null;
  let keep = 0;
  let remarked = "";

  // --- sending ---------------------------------------------------------------------------------------------------

  /** Does an act; once an answer was taken, the act that is to follow it. */
  const act = (name, value = "", parts = STEP, next = null) => {
    if (pending) {
      const goesOn = IN_THE_BACKGROUND.includes(pending.act) || WAITS.includes(name);
      if (goesOn && (!waiting || GIVES_WAY.includes(waiting[0]))) waiting = [name, value, parts, next];
      return;
    }
    follows = next;
    pending = { act: name, value, call: Number(now().call), at: Number(now().at), drafts: unkept(), parts: parts.split(" ") };
    busy(true);
    post();
  };

  /** What she typed into messages a moment ago goes with whatever she does next. */
  function unkept() {
    const typed = keep ? sources.drafts() : undefined;
    clearTimeout(keep);
    keep = 0;
    return typed;
  }

  async function post() {
    const slow = setTimeout(() => tell("sending"), PATIENCE);
    try {
      const response = await fetch(document.querySelector("main").dataset.acts, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(pending),
      });
      if (response.redirected || response.status === 401 || response.status === 403) expire();
      else if (response.ok) received(new DOMParser().parseFromString(await response.text(), "text/html"));
      else if (AWAY.includes(response.status)) retry();
      else location.reload();
    } catch {
      retry();
    } finally {
      clearTimeout(slow);
    }
  }

  function received(answer) {
    const sent = pending;
    pending = null;
    busy(false);
    const stood = sent.act === "chart" && document.activeElement.dataset.person;
    for (const part of answer.querySelectorAll("[data-part]")) byId(part.dataset.part)?.replaceChildren(...part.childNodes);
    if (sent.act === "understood" && !document.querySelector("#briefing [data-act=understood]")) byId("briefing").close();
    tell(sent.act === "remark" ? "noted" : "saved");
    if (["answer", "take-back"].includes(sent.act) && !refused()) forget(`${sent.call}/${sent.at}/`);
    const next = follows;
    follows = null;
    if (next && refused()) byId("waits").hidden = false;
    if (sent.parts.includes("script") || sent.act === "read") drawn(sent);
    if (sent.act === "keep") counted();
    tick();
    if (next && !refused()) act(...next);
    if (waiting) {
      const since = waiting;
      waiting = null;
      act(...since);
    }
    if (SEARCHES.includes(sent.act)) found();
    if (sent.act === "chart" && byId("organigram").open) stand(treeRows().find((row) => stood && row.dataset.person === stood) || treeRows()[0]);
  }

  function retry() {
    tell("lost");
    setTimeout(post, RETRY);
  }

  function busy(is) {
    document.querySelector("main").setAttribute("aria-busy", String(is));
  }

  function tell(state) {
    const saved = byId("saved");
    const words = saved.dataset[state].replace("{0}", () => remarked);
    saved.className = { lost: "is-attention strong", noted: "is-done strong" }[state] || "muted";
    saved.title = words;
    if (saved.textContent !== words) saved.textContent = words;
  }

  function expire() {
    pending = null;
    busy(false);
    byId("expired").showModal();
    byId("again-password").focus();
  }

  async function signInAgain(button) {
    const page = new DOMParser().parseFromString(await (await fetch(button.dataset.signin)).text(), "text/html");
    const form = page.querySelector("form");
    const fields = new URLSearchParams(new FormData(form));
    fields.set(form.querySelector("[autocomplete=username]").name, byId("again-name").value);
    fields.set(form.querySelector("[type=password]").name, byId("again-password").value);
    fields.set("primefaces.nonce", page.querySelector("script[nonce]").nonce);
    const submit = form.querySelector("[type=submit]");
    fields.set(submit.name, submit.value);
    const answer = await fetch(button.dataset.signin, { method: "POST", body: fields });
    if (answer.ok && !answer.url.includes(button.dataset.signin)) location.reload();
    else byId("again-fault").textContent = byId("again-fault").dataset.refused;
  }

  // --- what she types is hers until it is stored -------------------------------------------------------------------

  const placeOf = (what) => `${now().call}/${now().at}/${what}`;
  const place = (field) => placeOf(field.dataset.draft || byId("question").textContent);

  const refused = () => byId("answer")?.getAttribute("aria-invalid") === "true";

  function forget(prefix) {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(prefix)) sessionStorage.removeItem(key);
    }
  }

  function remember() {
    for (const field of document.querySelectorAll("#answer, [data-draft]")) {
      const kept = sessionStorage.getItem(place(field));
      if (kept !== null) field.value = kept;
      grow(field);
    }
    const dialled = byId("dialled") && sessionStorage.getItem(placeOf("dialled"));
    if (dialled) calling(document.querySelector("[data-local=dial]"), dialled);
    const kept = byId("several") && JSON.parse(sessionStorage.getItem(place(byId("several"))));
    if (kept) ticks().forEach((one, at) => tickOne(one, kept[at]));
  }

  const ticks = () => [...document.querySelectorAll("#several [role=checkbox]")];
  const tickOne = (button, is) => button.setAttribute("aria-checked", String(is));

  function grow(field) {
    if (field.tagName !== "TEXTAREA") return;
    field.style.height = "auto";
    field.style.height = `${field.scrollHeight + 2}px`;
  }

  /** French numbers in pairs while they are typed; any other country's as typed. */
  function pairs(field) {
    const digits = field.value.replace(/\D/g, "");
    if (/^0[1-9]/.test(digits) && field.selectionStart === field.value.length && digits.length <= 10) {
      field.value = digits.replace(/(\d\d)(?=\d)/g, "$1 ");
    }
  }

  /** A reference takes its shape while it is typed: letters and digits in their places, signs between them. */
  function shape(field) {
    const given = field.value.toUpperCase().replace(/[^\p{L}\p{N}]/gu, "");
    if (!field.dataset.shape || field.selectionStart < field.value.length) return;
    let at = 0;
    let shaped = "";
    for (const sign of field.dataset.shape) {
      if (at === given.length) break;
      shaped += /[\p{L}\p{N}]/u.test(sign) ? given[at++] : sign;
    }
    field.value = shaped + given.slice(at);
  }

  // --- drawing -----------------------------------------------------------------------------------------------------

  /** What was opened on one client is not shown in the next one's call until the server has drawn it. */
  function forgetClient() {
    if (byId("search")) byId("search").value = "";
    for (const part of ["chart", "brief"]) byId(part)?.replaceChildren();
  }

  function drawn(sent) {
    skew = Date.parse(now().clock) - Date.now();
    remember();
    if (shown !== now().call) forgetClient();
    shown = now().call;
    tick();
    const trail = document.querySelector(".trail");
    if (trail) trail.scrollTop = trail.scrollHeight;
    if (document.querySelector("dialog[open]")) return;
    if (refused()) byId("answer").dataset.refused = byId("answer").value.trim();
    const field = (sent?.act === "write" && lastDraft()) || (sent?.act === "callback" && !sent.value && byId("callback-hour")) || invalid("callback-hour") || byId("answer");
    if (sent?.act === "write" && field) begin(field);
    if (field) field.focus();
    else standAt(byId("step"));
    if (halfTyped(field) || field?.dataset.draft) field.setSelectionRange(field.value.length, field.value.length);
    else field?.select();
    if (field && ahead) {
      field.setRangeText(ahead, 0, field.value.length, "end");
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
    ahead = "";
    const words = [...document.querySelectorAll("#script [data-announce]:not([hidden])")].map((one) => one.textContent.trim());
    byId("announce").textContent = words.join(". ");
  }

  /** A step longer than the window begins at its first words, which are said first. */
  function standAt(step) {
    step?.focus({ preventScroll: true });
    step?.scrollIntoView({ block: "start" });
  }

  /** What she had begun to type goes on at its end; what was given or refused is replaced by the next letter. */
  const halfTyped = (field) => field?.id === "answer" && byId("question") && !refused() && sessionStorage.getItem(place(field)) !== null;

  /** The message that she has just added is hers to write; it stands last. */
  const lastDraft = () => [...document.querySelectorAll("[data-draft]")].pop();

  /** Her own words begin a paragraph. */
  function begin(draft) {
    draft.value += "\n\n";
    grow(draft);
  }

  const invalid = (id) => document.querySelector(`#${id}[aria-invalid=true]`);

  /** A caller to be called back shows himself when the hour comes, and is told once. */
  function due() {
    for (const one of document.querySelectorAll("[data-due]")) {
      if (Date.now() + skew < Date.parse(one.dataset.due)) continue;
      one.classList.add("is-due");
      const told = `${one.dataset.value}/${one.dataset.due}`;
      if (!one.dataset.act || sessionStorage.getItem("due") === told) continue;
      sessionStorage.setItem("due", told);
      byId("due").textContent = `${one.querySelector(".tab-name").textContent}, ${byId("due").dataset.words}`;
    }
  }

  /** How long each SMS is by now. */
  function counted() {
    for (const count of document.querySelectorAll("[data-count]")) {
      document.querySelector(`[data-count-of="${count.dataset.count}"]`)?.replaceChildren(count.textContent);
    }
  }

  /** The tab of a call says what its caller does: he waits while somebody is being called for him. */
  function waits() {
    const calls = Boolean(document.querySelector(".calling:not([hidden])"));
    document.querySelector(".tab-SPOKEN[aria-current=true]")?.classList.toggle("is-waiting", calls);
  }

  function tick() {
    due();
    waits();
    for (const time of document.querySelectorAll("time[data-since]")) {
      const seconds = Math.max(0, Math.floor((Date.now() + skew - Date.parse(time.dataset.since)) / 1000)) || 0;
      const two = (n) => String(n).padStart(2, "0");
      const hours = Math.floor(seconds / 3600);
      time.closest(".tab-RINGING")?.classList.toggle("is-long", seconds >= LONG_RINGING);
      time.textContent = `${hours ? `${hours}:` : ""}${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
    }
  }

  // --- pressing ----------------------------------------------------------------------------------------------------

  function press(button) {
    if (button.matches("a")) return button.click();
    const { act: name, value, from, local } = button.dataset;
    if (local) return locals[local](button);
    const given = from ? sources[from]() : value;
    if (given === null) return;
    byId("directory").close();
    byId("remark").close();
    const begun = name === "hangup" && unconfirmed();
    if (begun) return act("answer", begun, STEP, [name, given, EVERYTHING]);
    if (name === "remark") remarked = from ? byId("remark-words").value.trim() : button.lastElementChild.textContent;
    if (name === "remark" || name === "task") return act(name, given, "top");
    if (name === "read") return act(name, given, "message top");
    act(name, given, name === "understood" ? `${EVERYTHING} brief` : LEADS_ELSEWHERE.includes(name) ? EVERYTHING : undefined);
  }

  /** What she has written or ticked and not confirmed, unless the script has just refused it. */
  function unconfirmed() {
    const field = byId("answer");
    const several = byId("several");
    const given = several ? ticked() : byId("question") && field?.value.trim();
    return given && sessionStorage.getItem(place(several || field)) !== null && given !== field?.dataset.refused && given;
  }

  const ticked = () =>
    ticks()
      .filter((one) => one.getAttribute("aria-checked") === "true")
      .map((one) => one.dataset.value)
      .join(", ");

  const sources = {
    answer: () => {
      const field = byId("answer");
      const given = field.value.trim() || field.dataset.offered;
      if (given) return given;
      if (field.dataset.optional === "true") act("leave");
      else field.focus();
      return null;
    },
    several: () => {
      if (ticked()) return ticked();
      if (byId("several").dataset.optional === "true") act("leave");
      else ticks()[0].focus();
      return null;
    },
    remark: () => {
      const words = byId("remark-words");
      if (!words.value.trim()) {
        words.focus();
        return null;
      }
      return `WORDS ${words.value.trim()}`;
    },
    callback: () => JSON.stringify({ number: byId("callback-number").value, hour: byId("callback-hour").value }),
    drafts: () =>
      JSON.stringify(Object.fromEntries([...document.querySelectorAll("[data-draft]")].map((one) => [one.dataset.draft, one.value]))),
  };

  /** Somebody is being called since then. */
  function calling(button, since) {
    byId("dialled").dataset.since = since;
    button.hidden = true;
    button.nextElementSibling.hidden = false;
  }

  const locals = {
    directory: () => {
      byId("directory").showModal();
      byId("search").select();
      lookFor();
    },
    organigram: () => {
      byId("organigram").showModal();
      stand(treeRows()[0]); // of the last time, until it is drawn anew: she may walk on it meanwhile
      act("chart", "", "chart");
    },
    briefing: () => {
      byId("briefing").showModal();
      act("briefing", "", "brief");
    },
    go: (button) => {
      location.href = button.dataset.href;
    },
    closeBriefing: () => {
      byId("briefing").close();
      drawn();
    },
    dial: (button) => {
      const since = new Date(Date.now() + skew).toISOString();
      sessionStorage.setItem(placeOf("dialled"), since);
      calling(button, since);
      tick();
      byId("step").focus();
    },
    tick: (button) => {
      tickOne(button, button.getAttribute("aria-checked") !== "true");
      const kept = ticks().map((one) => one.getAttribute("aria-checked") === "true");
      sessionStorage.setItem(place(byId("several")), JSON.stringify(kept));
    },
    words: () => byId("answer").focus(),
    remark: () => {
      byId("remark-words").value = "";
      byId("remark").showModal();
    },
    remarkWords: () => byId("remark-words").focus(),
    closeRemark: () => byId("remark").close(),
    keys: () => byId("keys").showModal(),
    message: () => {
      const draft = document.querySelector("[data-draft]");
      (draft || byId("letters")).focus();
      draft?.setSelectionRange(draft.value.length, draft.value.length);
    },
  };

  // --- keys: choices by where they are on the keyboard, / and ? by what they write -----------------------------------

  const typing = (target) => target.matches("input, textarea, select");

  /** No answer begins with / or ?, so an empty field leaves them to the directory and to the list of keys. */
  const leaves = (target, key) => (key === "/" || key === "?") && target.id === "answer" && !target.value;

  function keyOf(event) {
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
    if (event.altKey && !event.ctrlKey) return digit ? `Alt ${digit}` : /^Key[A-Z]$/.test(event.code) ? `Alt ${event.code[3]}` : undefined;
    if (event.ctrlKey || event.metaKey) return event.key === "Enter" ? "Ctrl Enter" : undefined;
    if (/^F\d/.test(event.key) || event.key === "Escape") return event.key;
    if (event.key === "Enter") return event.shiftKey ? undefined : "Enter";
    if (typing(event.target) && !leaves(event.target, event.key)) return undefined;
    if (event.key === "/" || event.key === "?") return event.key;
    return digit || (event.key.length === 1 ? event.key.toUpperCase() : undefined);
  }

  const buttonOf = (key, within = document) =>
    [...within.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)].find((one) => !one.disabled && one.offsetParent);

  function beginWith(letter) {
    const plain = (text) => text.trim().normalize("NFD").toUpperCase();
    return [...document.querySelectorAll("[data-choice]")].filter((one) => plain(one.lastElementChild.textContent).startsWith(letter));
  }

  /** The only choice that begins with the letter; or, when several do, the next of them gets the focus. */
  function byInitial(letter) {
    const those = beginWith(letter);
    if (those.length > 1) those[(those.indexOf(document.activeElement) + 1) % those.length].focus();
    return those.length === 1 ? those[0] : undefined;
  }

  function moved(event) {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    const those = [...document.querySelectorAll("[data-choice]")];
    if (!step || !those.length || typing(event.target)) return false;
    const at = those.indexOf(document.activeElement);
    those[at < 0 ? 0 : (at + step + those.length) % those.length].focus();
    return true;
  }

  /** Letters typed before the next field is there go into it. */
  function typedAhead(event) {
    if (!pending || IN_THE_BACKGROUND.includes(pending.act) || typing(event.target) || event.ctrlKey || event.altKey || event.metaKey || event.key.length > 1) return false;
    ahead += event.key;
    return true;
  }

  function pressed(key) {
    press(buttonOf(key));
    return true;
  }

  function consoleKey(event) {
    if (typedAhead(event)) return true;
    if (moved(event)) return true;
    const key = keyOf(event);
    if (!key || event.repeat) return false;
    if (key === "Enter" && event.target.closest("#hold input")) return pressed("callback Enter");
    if (key === "Enter" && event.target.matches("button:not([role=checkbox]), a, summary, [data-draft]")) return false;
    const initial = /^\p{L}$/u.test(key) && beginWith(key).length;
    const button = initial ? byInitial(key) : buttonOf(key === "O" ? "Alt O" : key);
    if (button) press(button);
    else if (key === "F2" && !document.body.matches(".practice")) locals.directory();
    return Boolean(button) || ["F2", "F4", "F8", "F9"].includes(key);
  }

  // --- the directory over the call: what is typed keeps the focus, keys move in what was found ------------------------

  const everywhere = () => document.querySelector("[data-everywhere]").dataset.everywhere === "true";
  const lookFor = (all = everywhere()) => act(all ? "searchAll" : "search", byId("search").value, "found");
  const searching = () => Boolean(search) || [pending?.act, waiting?.[0]].some((name) => SEARCHES.includes(name));
  const ofChosen = (key) => document.querySelector(`.sheet.is-current [data-key="${key}"]`);

  /** A key pressed before what she typed was found acts on what was found, not on what stood there before. */
  function found() {
    const first = document.querySelector(".found-one");
    if (first) choosePerson(first);
    else byId("search").removeAttribute("aria-activedescendant");
    if (!whenFound || searching()) return;
    ofChosen(whenFound)?.click();
    whenFound = null;
  }

  function directoryKey(event) {
    const all = [...document.querySelectorAll(".found-one")];
    const at = all.findIndex((one) => one.getAttribute("aria-selected") === "true");
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && all.length) choosePerson(all[(at + step + all.length) % all.length]);
    else if (event.key === "F2") pressChosen(event.shiftKey ? "Shift F2" : event.ctrlKey ? "Ctrl F2" : "F2");
    else if (event.key === "Enter" && event.target.id === "search") pressChosen("F2");
    else if (event.key === "Tab" && !event.shiftKey) lookFor(!everywhere());
    else if (event.key === "F4") pressChosen("F4");
    else return false;
    return true;
  }

  // --- a remark over the call: two keys, or a sentence ----------------------------------------------------------------

  function remarkKey(event) {
    const key = keyOf(event);
    const button = key && buttonOf(key, byId("remark"));
    if (button) press(button);
    return Boolean(button);
  }

  function briefingKey(event) {
    const key = keyOf(event);
    if (key === "Enter" && event.target.matches("button")) return false;
    const button = key && buttonOf(key, byId("briefing"));
    if (button) press(button);
    return Boolean(button);
  }

  function pressChosen(key) {
    if (searching()) whenFound = key;
    else ofChosen(key)?.click();
  }

  function choosePerson(one) {
    for (const other of document.querySelectorAll(".found-one")) other.setAttribute("aria-selected", String(other === one));
    for (const sheet of document.querySelectorAll(".sheet")) sheet.classList.toggle("is-current", sheet.id === one.dataset.sheet);
    byId("search").setAttribute("aria-activedescendant", one.id);
    one.scrollIntoView({ block: "nearest" });
  }

  // --- the organigramme over the call: keys walk it, a letter goes to the next name that begins with it ---------------

  const treeRows = () => [...document.querySelectorAll(".tree-row")];

  function stand(row) {
    if (!row) return;
    for (const other of treeRows()) other.tabIndex = other === row ? 0 : -1;
    row.focus();
    row.scrollIntoView({ block: "nearest" });
  }

  function treeKey(event) {
    if (event.ctrlKey || event.altKey || event.metaKey) return false;
    const all = treeRows();
    const at = all.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to !== undefined) stand(all[Math.min(all.length - 1, Math.max(0, to))]);
    else if (event.key === "Enter") showSheet(all[at]);
    else if (event.key === "/") showSheet();
    else if (/^\p{L}$/u.test(event.key)) stand([...all.slice(at + 1), ...all.slice(0, at + 1)].find((row) => begins(row, event.key)));
    else return false;
    return true;
  }

  /** Whether one of the words of the row's name begins with the letter: people are looked for by their family name. */
  function begins(row, letter) {
    const plain = (text) => text.normalize("NFD").toUpperCase();
    return plain(row.dataset.person).split(/[\s'’-]+/).slice(1).concat(plain(row.dataset.person)).some((word) => word.startsWith(letter.toUpperCase()));
  }

  /** The sheet of somebody in it, with his lines, is the directory's. */
  function showSheet(row) {
    const name = row?.dataset.person;
    if (row && !name) return;
    byId("organigram").close();
    byId("search").value = name || "";
    locals.directory();
  }

  const DIALOGS = { directory: directoryKey, organigram: treeKey, remark: remarkKey, briefing: briefingKey };

  document.addEventListener("keydown", (event) => {
    const open = document.querySelector("dialog[open]");
    if (open && !DIALOGS[open.id]) return;
    if ((open ? DIALOGS[open.id] : consoleKey)(event)) event.preventDefault();
  });
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-act], button[data-local]");
    const one = event.target.closest(".found-one");
    if (button) press(button);
    else if (one) choosePerson(one);
    else if (event.target.closest(".tree-row")) showSheet(event.target.closest(".tree-row"));
  });

  document.addEventListener("input", (event) => {
    const field = event.target;
    if (field.id === "search") {
      clearTimeout(search);
      whenFound = null;
      search = setTimeout(() => {
        search = 0;
        lookFor();
      }, 50);
    } else if (field.matches("#answer, [data-draft]")) {
      if (field.dataset.control === "PHONE") pairs(field);
      if (field.dataset.control === "REFERENCE") shape(field);
      if (field.dataset.draft) {
        clearTimeout(keep);
        keep = setTimeout(() => act("keep", "", "top counts"), PATIENCE);
      }
      sessionStorage.setItem(place(field), field.value);
      grow(field);
    }
  });
  byId("again")?.addEventListener("submit", (event) => {
    event.preventDefault();
    signInAgain(event.submitter);
  });

  // --- a call comes in ------------------------------------------------------------------------------------------------

  /** Only the tabs and what is beside the call when she is busy: what she types is not disturbed. */
  const look = () => act("refresh", "", now().stage === "READY" ? EVERYTHING : "top side");

  function listen(path, again) {
    const socket = new WebSocket(`${location.origin.replace(/^http/, "ws")}${path}`);
    socket.onmessage = look;
    socket.onopen = () => again && look();
    socket.onclose = () => setTimeout(() => listen(path, true), RETRY);
  }
  const push = byId("push")?.dataset.path;
  if (push) listen(push);

  const foretell = (event) => {
    const next = event.target.closest?.("[data-next]")?.dataset.next;
    if (next && byId("next")) byId("next").textContent = `${byId("next").dataset.start} ${next}`;
  };
  document.addEventListener("focusin", foretell);
  document.addEventListener("mouseover", foretell);

  setInterval(tick, 1000);
  setInterval(() => act("seen", "", "top team"), PULSE);
  drawn();
})();
