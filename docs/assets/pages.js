// Three small helps on every page; all work offline and none is needed to read it.
//
// 1. The card of a claim opens on hover too; a click, a tap or Enter opens it anyway.
// 2. What a mouse learns by resting on a word or a link is shown on a tap, or when the
//    keyboard comes to it. One listener for all: a page may hold hundreds of them.
// 3. From the day on which a source is due for another look, by the reader's own
//    clock, everything that cites it carries an amber chip.
(() => {
  "use strict";
  const script = document.currentScript;

  // ---- cards

  const wide = matchMedia("(min-width: 45em)");
  let leaving = 0;

  function place(button, card, anywhere = wide.matches) {
    if (!anywhere) return; // the style sheet puts it at the foot of the screen
    const at = button.getBoundingClientRect();
    const left = Math.min(at.left, innerWidth - card.offsetWidth - 16);
    const below = at.bottom + 4 + card.offsetHeight < innerHeight;
    card.style.inset = "auto";
    card.style.margin = "0";
    card.style.left = `${Math.max(8, left)}px`;
    card.style.top = below ? `${at.bottom + 4}px` : `${at.top - card.offsetHeight - 4}px`;
  }

  function cardOf(target) {
    const button = target instanceof Element && target.closest("button[popovertarget]");
    return button ? [button, document.getElementById(button.getAttribute("popovertarget"))] : [];
  }

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse") return;
    const [button, card] = cardOf(event.target);
    if (card && card.showPopover) {
      clearTimeout(leaving);
      if (!card.matches(":popover-open")) card.showPopover();
      place(button, card);
    } else if (event.target instanceof Element && event.target.closest(".nl-claim")) {
      clearTimeout(leaving);
    }
  });
  document.addEventListener("pointerout", (event) => {
    if (event.pointerType !== "mouse" || !(event.target instanceof Element)) return;
    const [button, over] = cardOf(event.target);
    const card = over || event.target.closest(".nl-claim");
    if (!card || !card.matches(":popover-open") || document.activeElement === button) return;
    clearTimeout(leaving);
    leaving = setTimeout(() => {
      if (card.matches(":popover-open") && !card.matches(":hover")) card.hidePopover();
    }, 250);
  });
  document.addEventListener("click", (event) => {
    const [button, card] = cardOf(event.target);
    if (card && card.matches(":popover-open")) place(button, card);
  });

  // ---- titles, without a mouse

  const note = document.createElement("div");
  note.className = "nl-claim nl-title";
  note.popover = "manual";
  note.setAttribute("aria-hidden", "true"); // the title itself is what a screen reader says

  function tell(target, shown) {
    if (note.isConnected) note.remove();
    const told = shown && target instanceof Element && target.closest("main [title]");
    if (!told || !note.showPopover) return;
    note.textContent = told.title;
    document.body.append(note);
    note.showPopover();
    place(told, note, true);
  }

  document.addEventListener("click", (event) =>
    tell(event.target, event.target.closest?.("abbr") && !event.target.closest("a, button, summary")));
  document.addEventListener("focusin", (event) =>
    tell(event.target, event.target.matches("a[title]:focus-visible")));
  document.addEventListener("focusout", () => tell());
  document.addEventListener("keydown", (event) => event.key === "Escape" && tell());

  // ---- sources past their check-by date

  const today = () => {
    const now = new Date();
    const two = (number) => String(number).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  };
  if (today() <= script.dataset.firstCheckBy) return;

  window.nextlineDue = (byDay) => {
    const due = new Map();
    for (const [day, keys] of Object.entries(byDay)) {
      if (today() > day) for (const key of keys) due.set(key, day);
    }
    const chip = (day, short) => {
      const made = document.createElement("span");
      made.className = "nl-due";
      made.textContent = short ? "due" : `due for another look since ${day}`;
      made.title = `Past its check-by date, ${day}`;
      return made;
    };
    const source = (link) => {
      const key = decodeURIComponent(link.hash.slice(1));
      if (key.startsWith("ref-")) return key.slice(4);
      return link.pathname.endsWith("/references/index.html") ? key : "";
    };
    const mark = (root) => {
      for (const link of root.querySelectorAll("a[href*='#']:not([data-due])")) {
        const day = due.get(source(link));
        if (!day) continue;
        link.dataset.due = day;
        link.after(" ", chip(day, !link.closest(".nl-claim")));
      }
      for (const item of root.querySelectorAll(".nl-references > li:not([data-due])")) {
        const day = due.get(item.id.replace(/^ref-/, ""));
        if (!day) continue;
        item.dataset.due = day;
        item.append(" ", chip(day, false));
      }
      for (const button of root.querySelectorAll(".nl-mark:not([data-due])")) {
        const [, card] = cardOf(button);
        const late = card && card.querySelector("a[data-due]");
        if (!late) continue;
        button.dataset.due = late.dataset.due;
        button.append(" ", chip(late.dataset.due, true));
      }
    };
    // Cards stand at the end of a page and are marked first, for their buttons.
    for (const card of document.querySelectorAll(".nl-claim")) mark(card);
    mark(document);
    const answer = document.getElementById("assessment");
    if (answer) new MutationObserver(() => mark(answer)).observe(answer, { childList: true, subtree: true });
  };
  const table = document.createElement("script");
  table.src = new URL("currency.js", script.src).href;
  document.head.append(table);
})();
