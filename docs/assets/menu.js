// The theme's menu, by keyboard. It is worked by labels of hidden switches, which only a
// pointer can press: they become buttons, and the focus goes where the menu opens.
(() => {
  "use strict";
  const toggle = document.getElementById("__drawer");
  const drawer = document.querySelector(".md-sidebar--primary");
  const label = document.querySelector(".md-header__button[for=__drawer]");
  if (!toggle || !drawer || !label) return;

  // The attribute `for` stays: the style sheet of the theme asks for it.
  function buttonOf(label, level) {
    if (!label) return null;
    const button = document.createElement("button");
    button.type = "button";
    for (const name of ["class", "id", "for"])
      if (label.hasAttribute(name)) button.setAttribute(name, label.getAttribute(name));
    button.append(...label.childNodes);
    button.addEventListener("click", () => level.click());
    label.replaceWith(button);
    return button;
  }

  const tell = (button, level) => button?.setAttribute("aria-expanded", String(level.checked));
  const call = (button, words) => button?.setAttribute("aria-label", words);

  const menu = buttonOf(label, toggle);
  call(menu, "Menu");
  tell(menu, toggle);

  // A level is opened by its own button and left by the title of what it shows.
  const levels = new Map();
  for (const level of drawer.querySelectorAll(".md-nav__toggle")) {
    const open = buttonOf(drawer.querySelector(`.md-nav__link[for="${level.id}"]`), level);
    const leave = buttonOf(drawer.querySelector(`.md-nav__title[for="${level.id}"]`), level);
    const words = leave?.textContent.trim();
    call(leave, `Back from ${words}`);
    if (!open?.textContent.trim()) call(open, words);
    tell(open, level);
    levels.set(level, [open, leave]);
  }

  const seen = (element) => element?.checkVisibility({ visibilityProperty: true });
  const first = () => [...drawer.querySelectorAll("a[href], button")].find(seen);

  toggle.addEventListener("change", () => {
    tell(menu, toggle);
    if (toggle.checked && document.activeElement === menu) first()?.focus();
  });
  drawer.addEventListener("change", ({ target }) => {
    const [open, leave] = levels.get(target) ?? [];
    tell(open, target);
    if (!toggle.checked) return;
    const next = target.checked ? leave : open;
    (seen(next) ? next : first())?.focus();
  });
  // Behind the open menu nothing can be read.
  drawer.addEventListener("focusout", ({ relatedTarget }) => {
    if (toggle.checked && relatedTarget && !drawer.contains(relatedTarget)) toggle.click();
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !toggle.checked) return;
    toggle.click();
    menu.focus();
  });
})();
