// The page in a frame: light or dark as the reader's system says.
(() => {
  "use strict";
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const show = () => {
    document.body.dataset.mdColorScheme = dark.matches ? "slate" : "default";
  };
  document.addEventListener("DOMContentLoaded", show);
  dark.addEventListener("change", show);
})();
