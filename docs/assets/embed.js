// Puts the Nextline calculator into a page of yours, and lets it be as high as it needs.
//
//   <nextline-calculator lang="de" units="si"><iframe …></iframe></nextline-calculator>
//   <div data-nextline data-lang="de"></div>
//   <script src="https://your.host/nextline/assets/embed.js" async></script>
//
// Settings: lang theme units jurisdiction section case audience (see the embedding guide).
// Only a height is taken from the frame, never more than a page could need; what the
// reader enters leaves it only with `results`, your page's own exact origin.
(() => {
  "use strict";
  const base = new URL("../embed/", document.currentScript.src);
  const SETTINGS = ["theme", "units", "jurisdiction", "section", "case", "audience", "results"];
  const LOWEST = 400;
  const HIGHEST = 60000;
  const frames = new Set();

  function address(host) {
    const given = (name) => host.getAttribute(name) ?? host.getAttribute(`data-${name}`);
    const language = /^[a-z]{2}$/.test(given("lang") || "") ? given("lang") : "en";
    const url = new URL(`${language}/index.html`, base);
    for (const name of SETTINGS) {
      const value = given(name);
      if (value) url.searchParams.set(name, value);
    }
    return url.href;
  }

  function mount(host) {
    let frame = host.querySelector("iframe");
    if (frame && frames.has(frame)) return;
    const fresh = !frame;
    frame ||= document.createElement("iframe");
    frame.title ||= "Nextline calculator";
    frame.allow = "clipboard-write";
    Object.assign(frame.style, { width: "100%", border: "0", minHeight: `${LOWEST}px` });
    const wanted = address(host);
    if (frame.src !== wanted) frame.src = wanted;
    frames.add(frame);
    if (fresh) host.append(frame);
  }

  // Whoever else sends a message is not one of our frames: the origin would not tell,
  // because a frame in a sandbox or from a file has none.
  addEventListener("message", ({ source, data }) => {
    for (const frame of frames) {
      if (frame.contentWindow !== source || data?.source !== "nextline" || data.v !== 1) continue;
      if (data.type === "height" && Number.isFinite(data.height)) {
        const height = Math.min(HIGHEST, Math.max(LOWEST, Math.round(data.height)));
        if (Math.abs(height - frame.offsetHeight) > 2) frame.style.height = `${height}px`;
      } else if (data.type === "result") {
        const detail = { standings: data.standings, ruleset: data.ruleset };
        frame.dispatchEvent(new CustomEvent("nextline-result", { detail, bubbles: true }));
      }
    }
  });

  if (!customElements.get("nextline-calculator"))
    customElements.define(
      "nextline-calculator",
      class extends HTMLElement {
        connectedCallback() {
          // Its fallback frame may not have been read yet.
          queueMicrotask(() => mount(this));
        }
      },
    );
  const all = () => document.querySelectorAll("[data-nextline]").forEach(mount);
  all();
  document.addEventListener("DOMContentLoaded", all);
})();
