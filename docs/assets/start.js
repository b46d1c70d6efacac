// Starts the worker while the page is still being read; the calculator takes over its
// messages. What came before that is kept for it.
(() => {
  "use strict";
  const root = new URL(document.currentScript.dataset.root, location.href);
  const engine = { worker: null, early: [] };
  window.nextlineEngine = engine;
  try {
    engine.worker = new Worker(new URL("assets/worker.js", root));
  } catch {
    return; // the calculator says so
  }
  engine.worker.onmessage = (message) => engine.early.push(message);
  engine.worker.onerror = () => (engine.broken = true);
  engine.worker.postMessage({ kind: "start", base: new URL("engine/", root).href });
})();
