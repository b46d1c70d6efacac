// The calculator page: form ↔ URL fragment ↔ worker. It moves text and focus; it
// decides nothing and words no clinical statement (those come from Python).
"use strict";
(() => {
  const form = document.getElementById("case");
  if (!form) return;

  const page = document.documentElement;
  const script = document.currentScript;
  const assessment = document.getElementById("assessment");
  const status = document.getElementById("engine-status");
  const bar = document.getElementById("engine-progress");
  const spoken = document.getElementById("spoken");
  const jump = document.getElementById("to-answer");
  const notice = document.getElementById("link-notice");
  const treatments = document.getElementById("treatments");
  const template = document.getElementById("treatment-row");
  const root = new URL(script.dataset.root, location.href);
  // What this page says in its language; the worker's answers are worded in Python.
  const said = JSON.parse(document.getElementById("page-words").textContent);
  const words = (key, places = {}) =>
    said[key].replace(/\{(\w+)\}/g, (_, name) => places[name]);
  const language = document.querySelector("[data-language]").dataset.language;

  const TREATMENT = ["agent", "setting", "outcome", "best_response", "cycles",
    "months_on", "months_since_last"];
  const LONGEST_FRAGMENT = 20000;

  // ---- treatments: as many rows as are needed, numbered from one --------------

  const rows = () => [...treatments.querySelectorAll(".nl-treatment")];
  let nextRow = rows().length;

  function addRow() {
    const copy = template.content.firstElementChild.cloneNode(true);
    const id = String(nextRow++);
    copy.dataset.row = id;
    for (const element of copy.querySelectorAll("[id], [name], [for]"))
      for (const name of ["id", "name", "for"])
        if (element.hasAttribute(name))
          element.setAttribute(name, element.getAttribute(name).replace("ROW", id));
    treatments.append(copy);
    renumber();
    return copy;
  }

  function renumber() {
    rows().forEach((row, index) => {
      row.querySelectorAll(".nl-ordinal").forEach((n) => (n.textContent = index + 1));
      row.querySelector(".nl-remove").hidden = false;
      row.querySelector(".nl-up").hidden = index === 0;
      row.querySelector(".nl-down").hidden = index === rows().length - 1;
    });
  }

  const part = (row, key) => row.querySelector(`[name="prior.${row.dataset.row}.${key}"]`);

  // ---- the case as text: what stands in the form, and what a link brought -----

  // Names or values in a link that no control can hold. They are passed to Python,
  // which names them, until the reader changes an answer.
  let strays = {};
  let strayTreatments = [];

  function typed() {
    const fields = { ...strays };
    for (const control of form.elements)
      if (control.name && !control.name.startsWith("prior.") && control.value.trim())
        fields[control.name] = inUnit(control);
    const prior = rows()
      .map((row) => Object.fromEntries(TREATMENT
        .map((key) => [key, part(row, key).value]).filter(([, v]) => v.trim())))
      .filter((entry) => Object.keys(entry).length);
    return { fields, prior: [...prior, ...strayTreatments] };
  }

  function toFragment({ fields, prior }) {
    const search = new URLSearchParams();
    for (const name of Object.keys(fields).sort()) search.append(name, fields[name]);
    for (const entry of prior)
      search.append("prior", TREATMENT.map((key) => entry[key] || "").join("~")
        .replace(/~+$/, ""));
    return search.toString();
  }

  function hold(control, value) {
    if (!control || control.type === "button") return false;
    // A link says the unit, or means the one that the rules read: never the one that
    // is chosen on this page.
    const unit = control.dataset?.si;
    const inSi = unit && value.endsWith(` ${unit}`);
    if (unit) showUnit(control, inSi ? unit : control.dataset.us);
    control.value = inSi ? value.slice(0, -unit.length - 1) : value;
    return inUnit(control) === value;
  }

  // ---- units: a number is read in the unit that stands beside its label ---------
  //
  // A number that was typed keeps its unit when the other system is chosen: nothing
  // is converted here, and no number changes its meaning.

  const units = form.querySelector("[data-setting=units]");
  const measured = [...form.querySelectorAll("[data-si]")];
  const PLAIN = /^\s*[+-]?\d+([.,]\d+)?\s*$/;

  function inUnit(control) {
    const unit = control.dataset?.unit;
    return unit && unit !== control.dataset.us && PLAIN.test(control.value)
      ? `${control.value.trim()} ${unit}`
      : control.value;
  }

  function showUnit(control, unit) {
    control.dataset.unit = unit;
    control.labels[0].querySelector(".nl-unit").textContent = unit;
  }

  function showUnits() {
    for (const control of measured)
      if (!control.value.trim()) showUnit(control, control.dataset[units.value]);
  }

  function fromFragment(text) {
    strays = {};
    strayTreatments = [];
    empty();
    notice.hidden = true;
    if (text.length > LONGEST_FRAGMENT) return say(words("link_too_long"));
    fill(new URLSearchParams(text));
    if (Object.keys(strays).length || strayTreatments.length) say(words("link_partly"));
    else if (text) say(words("link_came"));
  }

  // Every answer back to "not known"; how the page is set stays as it is.
  function empty() {
    for (const control of form.elements) if (control.name) control.value = "";
    showUnits();
  }

  // Put answers into the form; `pairs` has names and values, a treatment under "prior".
  function fill(pairs) {
    const wanted = [];
    for (const [name, value] of pairs) {
      if (name === "prior") wanted.push(value.split("~"));
      else if (!hold(form.elements.namedItem(name), value)) strays[name] = value;
    }
    while (rows().length < wanted.length) addRow();
    wanted.forEach((parts, index) => {
      const row = rows()[index];
      const held = TREATMENT.every((key, at) => hold(part(row, key), parts[at] || ""));
      if (held && parts.length <= TREATMENT.length) return;
      TREATMENT.forEach((key) => (part(row, key).value = ""));
      strayTreatments.push(Object.fromEntries(parts.map((v, at) => [TREATMENT[at] || "extra", v])));
    });
  }

  // ---- short links: Python reads and writes them -------------------------------

  const SHORT = "case=";
  let unread = null;  // a short link that waits for Python
  let opened = null;  // the one whose case stands in the form, until that is changed

  // Whatever stands in the form stays until the link is known to be whole.
  function take(text) {
    opened = null;
    unread = null;
    if (!text.startsWith(SHORT)) return fromFragment(text);
    unread = text.slice(SHORT.length);
    say(words("link_reading"));
    if (page.dataset.engine === "ready") openShort();
  }

  function openShort() {
    worker.postMessage({ kind: "ask", id: -1, request: JSON.stringify({ open: unread }) });
  }

  function openedShort(response) {
    const text = unread;
    unread = null;
    if (!response.ok) {
      say(`${response.refused || response.message} ${words("kept")}`);
      return ask();
    }
    fromFragment("");
    const pairs = Object.entries(response.fields);
    for (const entry of response.prior)
      pairs.push(["prior", TREATMENT.map((key) => entry[key] || "").join("~")]);
    fill(pairs);
    opened = text;
    say(words("link_came"));
    ask();
  }

  // ---- taking the answer away --------------------------------------------------

  const tools = document.getElementById("take-away");
  const panel = document.getElementById("taken");
  const box = document.getElementById("taken-text");
  const told = document.getElementById("taken-status");
  let taking = "";

  function takeAway(what) {
    taking = what;
    if (what === "print") return print();
    worker.postMessage({ kind: "ask", id: -2,
      request: JSON.stringify({ ...typed(), ...style(), take: what, address: location.href.split(/[?#]/)[0] }) });
  }

  function taken(response) {
    if (!response.ok) return offer(response.message);
    if (taking !== "json") return offer(response.taken);
    const file = document.createElement("a");
    file.href = URL.createObjectURL(new Blob([response.taken], { type: "application/json" }));
    file.download = "nextline-case.json";
    file.click();
    setTimeout(() => URL.revokeObjectURL(file.href), 1000);
    told.textContent = words("saved");
    panel.hidden = false;
    box.hidden = true;
  }

  // Shown as well as copied: a frame or a policy may refuse the clipboard.
  async function offer(text) {
    panel.hidden = box.hidden = false;
    box.value = text;
    box.rows = Math.min(14, text.split("\n").length + 1);
    box.focus();
    box.select();
    box.scrollTop = 0;
    try {
      await navigator.clipboard.writeText(text);
      told.textContent = words("copied");
    } catch {
      told.textContent = words("selected");
    }
  }

  // ---- the sheet for the board: made when the reader pauses, printed instead of the page

  const sheet = document.getElementById("sheet");
  document.body.append(sheet); // beside everything that print then leaves out
  let edition = 0;      // counts what the form held; a sheet of an older one is not shown
  let printing = false; // whether the button waits for its sheet

  function stale() {
    edition++;
    clearTimeout(stale.timer);
    delete page.dataset.sheet;
  }

  function askSheet() {
    worker.postMessage({ kind: "ask", id: `sheet ${edition}`,
      request: JSON.stringify({ ...typed(), ...style(), take: "sheet", letters: letters() }) });
  }

  function putSheet(response) {
    if (response.ok && !waits()) {
      sheet.innerHTML = response.taken;
      page.dataset.sheet = "";
    }
    if (printing) window.print(); // without a sheet, the whole page
    printing = false;
  }

  function print() {
    if ("sheet" in page.dataset || page.dataset.engine !== "ready") return window.print();
    printing = true;
    askSheet();
  }

  // How wide the letters of this machine are: how much fits a page hangs on it.
  function letters() {
    const text = "Supported by a randomised trial; labelled use. Not met: 12.1 g/dL";
    const pen = document.createElement("canvas").getContext("2d");
    pen.font = `100px ${getComputedStyle(sheet).fontFamily}`;
    return [text, pen.measureText(text).width / 100];
  }

  window.addEventListener("beforeprint", () => {
    const now = new Date();
    const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
    for (const time of sheet.querySelectorAll("time[data-today]"))
      time.textContent = parts.map((n) => String(n).padStart(2, "0")).join("-");
  });

  function say(sentence) {
    notice.textContent = sentence;
    notice.hidden = false;
  }

  // ---- the worker: one for the page, last question wins -----------------------

  let worker = null;
  let asked = 0;
  let shown = 0;
  let sentAt = 0;

  // While an answer is being made, only the newest question is kept for after it.
  let waiting = false;
  // Whether everything is asked for, or only what differs from what is on the page.
  let whole = true;

  function ask() {
    stale();
    if (page.dataset.engine !== "ready") return;
    if (asked > shown) {
      waiting = true;
      return;
    }
    const request = JSON.stringify({ ...typed(), ...style(), whole, opened, plan: plan.value,
      unfolded: unfolded() });
    sentAt = performance.now();
    worker.postMessage({ kind: "ask", id: ++asked, request });
  }

  function receive({ data }) {
    if (page.dataset.engine === "failed") return; // what follows a failure is noise
    if (data.kind === "progress") {
      bar.max = data.total;
      bar.value = data.loaded;
      const percent = Math.round((100 * data.loaded) / data.total);
      status.textContent = words("percent", { step: words(`step_${data.step}`), percent });
    } else if (data.kind === "ready") {
      page.dataset.engine = "ready";
      bar.hidden = true;
      status.textContent = words("ready", { python: data.python });
      tools.hidden = own.hidden = false;
      unread ? openShort() : ask();
    } else if (data.kind === "failed") {
      const message = words(`failed_${data.cause}`, { step: words(`step_${data.step}`) });
      fail(`${message} (${data.detail})`);
    } else if (data.kind === "answer" && data.id === -1) {
      openedShort(JSON.parse(data.response));
    } else if (data.kind === "answer" && data.id === -2) {
      taken(JSON.parse(data.response));
    } else if (data.kind === "answer" && data.id === -4) {
      showLayer(JSON.parse(data.response));
    } else if (data.kind === "answer" && data.id === `sheet ${edition}`) {
      putSheet(JSON.parse(data.response));
    } else if (data.kind === "answer" && data.id > shown) {
      shown = data.id;
      if (waiting) {
        waiting = false;
        ask();
      }
      show(JSON.parse(data.response));
    }
  }

  // The criteria as tables: read by those without scripts, and here only when wanted.
  const tables = document.getElementById("static-tables");
  tables?.addEventListener("toggle", () => {
    const unread = tables.querySelector("noscript");
    if (!unread) return;
    const read = document.createElement("template");
    read.innerHTML = unread.textContent;
    unread.replaceWith(read.content);
  });

  function fail(message) {
    page.dataset.engine = "failed";
    bar.hidden = true;
    status.textContent = words(tables ? "failed_kept" : "failed_framed", { message });
    status.classList.add("nl-failed");
    spoken.textContent = status.textContent;
    if (tables) tables.open = true;
  }

  function show(response) {
    if (!response.ok) {
      whole = true;
      spoken.textContent = response.message;
      status.textContent = response.message;
      return;
    }
    const open = new Set([...assessment.querySelectorAll("details[open]")].map(fold));
    const focused = placeOfFocus();
    if (!put(response.html)) {
      whole = true; // something is missing here: the whole answer is asked for
      ask();
      return;
    }
    whole = false;
    for (const details of assessment.querySelectorAll("details"))
      if (open.has(fold(details))) details.open = true;
    if (focused) focusAgain(focused);
    for (const place of form.querySelectorAll("[data-understood]")) {
      place.textContent = response.understood[place.dataset.understood] || "";
      place.hidden = !place.textContent;
    }
    markProblems(response.answer.problems);
    markDoubts(response.answer.doubts);
    for (const place of form.querySelectorAll("[data-waits]")) {
      place.textContent = response.waiting[place.dataset.waits] || "";
      place.hidden = !place.textContent;
    }
    document.dispatchEvent(new CustomEvent("nextline-answer", { detail: response.answer }));
    window.nextline = { answer: response.answer, milliseconds: performance.now() - sentAt };
    assessment.dataset.answer = String(shown);
    announced = response.announcement;
    tell();
    clearTimeout(stale.timer);
    stale.timer = setTimeout(() => "sheet" in page.dataset || askSheet(), 400);
  }

  // Put the answer in place, keeping the parts of it that are on the page already. A
  // mark names one exact HTML, so what is kept cannot be an older one.
  function put(html) {
    const have = new Map(
      [...assessment.querySelectorAll("[data-kept]")].map((e) => [e.dataset.kept, e]));
    const fresh = document.createElement("template");
    fresh.innerHTML = html;
    const same = [...fresh.content.querySelectorAll("[data-same]")];
    if (!same.every((hole) => have.has(hole.dataset.same))) return false;
    assessment.replaceChildren(fresh.content);
    for (const hole of same) hole.replaceWith(have.get(hole.dataset.same));
    return true;
  }

  // What a part of the answer is about, as a selector that fits the next answer too.
  function owner(element) {
    for (const key of ["option", "trial", "conflict", "group"]) {
      const about = element.closest(`[data-${key}]`)?.dataset[key];
      if (about) return `[data-${key}="${about}"]`;
    }
    return "#assessment";
  }

  const fold = (details) =>
    [owner(details), details.dataset.layer, details.dataset.conflict].join(" ");

  const alike = ({ about, kind }) =>
    [...assessment.querySelectorAll(`${kind}:is(${about}, ${about} *)`)];

  // The focus, if it stands in the answer: what comes in its place gets it back.
  function placeOfFocus() {
    const at = document.activeElement;
    if (at === assessment || !assessment.contains(at)) return null;
    const place = { about: owner(at), kind: at.localName, words: at.textContent };
    return { ...place, index: alike(place).indexOf(at) };
  }

  function focusAgain(place) {
    const here = alike(place);
    const same = here.filter((element) => element.textContent === place.words);
    const found = same.length === 1 ? same[0] : here[place.index];
    (found ?? assessment.querySelector(`${place.about} a`) ?? assessment).focus();
  }

  // What is asked about a control is read out with it, before its own help.
  function describe(control, id) {
    const own = (control.getAttribute("aria-describedby") ?? "").split(" ")
      .filter((other) => other && !/^(problem|doubt)-/.test(other));
    const all = id ? [id, ...own] : own;
    if (all.length) control.setAttribute("aria-describedby", all.join(" "));
    else control.removeAttribute("aria-describedby");
  }

  function markProblems(problems) {
    form.querySelectorAll("[aria-invalid], [data-doubtful]").forEach((c) => describe(c));
    form.querySelectorAll("[aria-invalid]").forEach((c) => c.removeAttribute("aria-invalid"));
    const listed = rows().filter((row) => TREATMENT.some((key) => part(row, key).value.trim()));
    form.querySelectorAll("[aria-errormessage]").forEach((c) => c.removeAttribute("aria-errormessage"));
    for (const [at, name] of problems.flatMap((p, i) => p.fields.map((f) => [i, f]))) {
      const inList = name.match(/^prior\[(\d+)\]\.(\w+)$/);
      const control = inList
        ? listed[inList[1]] && part(listed[inList[1]], inList[2])
        : form.elements.namedItem(name);
      if (!control?.setAttribute) continue;
      control.setAttribute("aria-invalid", "true");
      control.setAttribute("aria-errormessage", `problem-${at}`);
      describe(control, `problem-${at}`);
    }
  }

  // ---- the reader's own plan first: the answer waits until it is stated -----------

  const own = document.getElementById("own");
  const first = document.getElementById("plan-first");
  const choice = document.getElementById("own-plan-choice");
  const plan = document.getElementById("own-plan");
  let announced = "";

  const waits = () => !choice.hidden && !plan.value;

  // What is announced is what is on the page: nothing of an answer that waits.
  function tell() {
    assessment.hidden = tools.hidden = waits();
    const sentence = waits() ? words("plan_waits") : announced;
    if (!sentence) return;
    const said = document.createElement("span");
    said.textContent = sentence;
    jump.replaceChildren(said, waits() ? "" : ` ${words("show")}`);
    jump.hidden = false;
    clearTimeout(tell.timer);
    tell.timer = setTimeout(() => (spoken.textContent = sentence), 600);
  }

  first.addEventListener("click", () => {
    choice.hidden = !choice.hidden;
    first.setAttribute("aria-expanded", String(!choice.hidden));
    plan.value = "";
    if (!choice.hidden) plan.focus();
    tell();
    ask();
  });
  plan.addEventListener("change", () => {
    tell();
    ask();
  });

  // A link inside the answer leads to a place in it; the address keeps the case.
  assessment.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    const place = link && document.getElementById(link.hash.slice(1));
    if (!place) return;
    event.preventDefault();
    place.scrollIntoView({ block: "nearest" });
    place.querySelector("a, summary").focus();
  });

  // ---- the reasons of an option, and its dose: asked for when they are opened ---------

  const optionOf = (layer) => layer.closest("[data-option]").dataset.option;
  const unfolded = () =>
    [...assessment.querySelectorAll("[data-layer=reasons][open]")].map(optionOf);

  assessment.addEventListener("toggle", (event) => {
    const layer = event.target;
    const what = layer.dataset.ask;
    if (!layer.open || !what) return;
    const of = what === "reasons" ? typed() : {}; // the dose is the same in every case
    worker.postMessage({ kind: "ask", id: -4,
      request: JSON.stringify({ ...of, ...style(), [what]: optionOf(layer) }) });
  }, true);

  function showLayer(response) {
    if (!response.ok) return;
    const what = response.reasons ? "reasons" : "dose";
    const layer = assessment.querySelector(
      `[data-option="${response[what]}"] [data-ask=${what}]`);
    if (!layer) return; // a newer answer has it already
    const told = document.createElement("template");
    told.innerHTML = response.html;
    layer.querySelector("summary ~ *").replaceWith(told.content);
    delete layer.dataset.ask;
  }

  // ---- how the answer is worded ---------------------------------------------------

  const audience = form.querySelector("[data-setting=audience]");
  const style = () => ({ root: script.dataset.root, language, audience: audience.value });

  function markDoubts(doubts) {
    form.querySelectorAll("[data-doubtful]").forEach((c) => delete c.dataset.doubtful);
    for (const [at, name] of doubts.flatMap((d, i) => d.fields.map((f) => [i, f]))) {
      const control = form.elements.namedItem(name);
      if (!control) continue;
      control.dataset.doubtful = "";
      describe(control, `doubt-${at}`);
    }
  }

  // start.js has asked for Python already.
  function start() {
    const engine = window.nextlineEngine;
    status.hidden = false;
    bar.hidden = false;
    status.textContent = words("loading");
    worker = engine.worker;
    if (!worker) return fail(words("failed_start"));
    const broken = () => fail(words("failed_load"));
    if (engine.broken) return broken();
    worker.onerror = broken;
    worker.onmessage = receive;
    engine.early.forEach(receive);
  }

  // ---- wiring -----------------------------------------------------------------

  let pause;
  function changed() {
    strays = {};
    strayTreatments = [];
    opened = null;
    ask();
    // Browsers limit how often the address may change.
    clearTimeout(pause);
    pause = setTimeout(() => {
      const fragment = toFragment(typed());
      history.replaceState(null, "", fragment ? `#${fragment}` : location.href.split("#")[0]);
    }, 120);
  }

  form.addEventListener("input", (event) => {
    if (event.target === units) return showUnits();
    if (event.target === audience) {
      whole = true;
      return ask();
    }
    if (!event.target.value) showUnits();
    changed();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("click", (event) => {
    if (!event.target.closest) return;
    const remove = event.target.closest(".nl-remove");
    if (remove) {
      const row = remove.closest(".nl-treatment");
      const index = rows().indexOf(row);
      row.remove();
      renumber();
      (rows()[Math.max(0, index - 1)]?.querySelector("select")
        || document.getElementById("add-treatment")).focus();
      changed();
    } else if (event.target.closest(".nl-up, .nl-down")) {
      const button = event.target.closest("button");
      const up = button.classList.contains("nl-up");
      const row = button.closest(".nl-treatment");
      if (up) row.previousElementSibling.before(row);
      else row.nextElementSibling.after(row);
      renumber();
      (button.hidden ? row.querySelector(up ? ".nl-down" : ".nl-up") : button).focus();
      changed();
    } else if (event.target.id === "add-treatment") {
      addRow().querySelector("select").focus();
    } else if (event.target.id === "clear-case") {
      empty();
      notice.hidden = true;
      changed();
    }
  });
  // Ctrl+Enter, and Enter where a number is typed, lead to the reasons of the first
  // option, but never past a stop. Delete takes a choice back to "not known"; the wheel never changes one.
  form.addEventListener("keydown", (event) => {
    const choice = event.target;
    if (event.key === "Enter" && (event.ctrlKey || choice.tagName === "INPUT")) {
      event.preventDefault();
      const reasons = !assessment.querySelector(".nl-alerts")
        && assessment.querySelector("[data-option] [data-layer=reasons] > summary");
      if (!reasons) return toAnswer();
      reasons.focus();
      reasons.scrollIntoView({ block: "center" });
      return;
    }
    if (choice.tagName !== "SELECT" || !["Delete", "Backspace"].includes(event.key)) return;
    event.preventDefault();
    if (!choice.value) return;
    choice.value = "";
    choice.dispatchEvent(new Event("input", { bubbles: true }));
  });
  form.addEventListener("wheel", (event) => {
    if (event.target.tagName === "SELECT" && event.target === document.activeElement)
      event.target.blur();
  }, { passive: true });
  // The bar at the foot of a narrow screen leads to the answer: not while it is there.
  new IntersectionObserver(([{ isIntersecting }]) =>
    jump.parentElement.toggleAttribute("data-there", isIntersecting)).observe(assessment);
  function toAnswer() {
    assessment.scrollIntoView();
    assessment.focus({ preventScroll: true });
  }
  for (const way of [jump, document.getElementById("skip-to-answer")])
    way.addEventListener("click", toAnswer);
  window.addEventListener("hashchange", () => {
    if (document.getElementById(location.hash.slice(1))) return; // a place, not a case
    take(location.hash.slice(1));
    if (!unread) ask();
  });
  tools.addEventListener("click", (event) => {
    const what = event.target.dataset?.take;
    if (what) takeAway(what);
  });
  document.getElementById("taken-close").addEventListener("click", () => {
    panel.hidden = true;
    tools.querySelector(`[data-take="${taking}"]`)?.focus();
  });

  // Another language shows the same case.
  for (const link of document.querySelectorAll("[data-keep-case]"))
    link.addEventListener("click", () => (link.hash = toFragment(typed())));

  // ---- what the address asked for -------------------------------------------------

  const { values, refused } = window.nextlineParameters;
  if (values.units) units.value = values.units;
  if (values.audience) audience.value = values.audience;
  if (values.section) page.dataset.section = values.section;

  document.getElementById("add-treatment").hidden = false;
  document.getElementById("clear-case").hidden = false;
  renumber();
  take(location.hash.slice(1) || (values.case ? SHORT + values.case : ""));
  if (values.jurisdiction && !form.elements.jurisdiction.value)
    form.elements.jurisdiction.value = values.jurisdiction;
  if (refused.length) say(words("setting_unknown", { names: refused.join(", ") }));
  start();
})();
