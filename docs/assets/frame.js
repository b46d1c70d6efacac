// The page that stands in a frame: its language and colours, and how high it is.
(() => {
  "use strict";
  const page = document.documentElement;
  const { values } = window.nextlineParameters;

  // Another language is another page; the settings and the case go with the reader. This
  // one may never get a body.
  if (values.lang && values.lang !== page.lang) {
    const other = new URL(`../${values.lang}/index.html`, location.href);
    other.search = location.search;
    other.hash = location.hash;
    location.replace(other);
    return;
  }

  const system = matchMedia("(prefers-color-scheme: dark)");
  function colours() {
    const dark = values.theme === "dark" || (values.theme !== "light" && system.matches);
    document.body.dataset.mdColorScheme = dark ? "slate" : "default";
  }
  system.addEventListener("change", colours);

  // Rounded, so that the height of an answer does not tell which answer it is.
  const STEP = 50;
  let told = 0;
  function tell() {
    const height = Math.ceil(document.body.scrollHeight / STEP) * STEP;
    if (height === told || window.parent === window) return;
    told = height;
    window.parent.postMessage({ source: "nextline", v: 1, type: "height", height }, "*");
  }

  // Only to a page that has named its own origin, and only if it is that page.
  document.addEventListener("nextline-answer", ({ detail }) => {
    if (!values.results || window.parent === window) return;
    const standings = Object.fromEntries(detail.options.map((row) => [row.id, row.standing]));
    window.parent.postMessage(
      { source: "nextline", v: 1, type: "result", ruleset: detail.ruleset, standings },
      values.results,
    );
  });

  document.addEventListener("DOMContentLoaded", () => {
    colours();
    new ResizeObserver(tell).observe(document.body);
  });
})();
