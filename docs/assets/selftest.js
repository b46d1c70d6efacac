// The self-test page: puts the cases of the build to the rules in this browser, and
// hashes what was loaded. What is expected stands in the page; Python compares.
"use strict";
(() => {
  const button = document.getElementById("run-selftest");
  if (!button) return;
  const status = document.getElementById("selftest-status");
  const bar = document.getElementById("selftest-progress");
  const result = document.getElementById("selftest-result");
  const read = (id) => JSON.parse(document.getElementById(id).textContent);
  const said = read("page-words");
  const words = (key, places = {}) =>
    said[key].replace(/\{(\w+)\}/g, (_, name) => places[name]);
  const root = new URL(document.currentScript.dataset.root, location.href);
  const engine = new URL("engine/", root).href;

  function line(list, text, good) {
    const item = document.createElement("li");
    item.textContent = `${words(good ? "good" : "bad")} ${text}`;
    item.dataset.holds = String(good);
    list.append(item);
  }

  function section(heading) {
    const title = document.createElement("h2");
    title.textContent = heading;
    const list = document.createElement("ul");
    result.append(title, list);
    return list;
  }

  // One worker for each way of starting; an answer comes back by the number of its
  // question. image: see worker.js.
  function start(image) {
    const worker = new Worker(new URL("assets/worker.js", root));
    const open = new Map();
    let last = 0;
    let refuse;
    const ready = new Promise((resolve, reject) => {
      refuse = reject;
      worker.onerror = () => reject(new Error(words("no_worker")));
      worker.onmessage = ({ data }) => {
        if (data.kind === "ready") resolve(data.image);
        if (data.kind === "failed") {
          reject(new Error(data.detail));
          for (const [, no] of open.values()) no(new Error(data.detail));
        }
        if (data.kind === "answer" || data.kind === "digest")
          open.get(data.id)?.[0](data.response);
      };
    });
    const ask = (message) =>
      new Promise((resolve, reject) => {
        open.set(++last, [resolve, reject]);
        worker.postMessage({ ...message, id: last });
      });
    worker.postMessage({ kind: "start", base: engine, image });
    return { ready, ask, stop: () => worker.terminate(), refuse };
  }

  async function run() {
    const expected = read("selftest-expected");
    const files = Object.entries(expected.files);
    const parts = files.length + 2 * (expected.cases.length + 1);
    let done = 0;
    let wrong = 0;
    const step = (good) => {
      bar.value = ++done;
      if (!good) wrong += 1;
      return good;
    };
    result.replaceChildren();
    result.hidden = true;
    bar.max = parts;
    bar.value = 0;
    bar.hidden = false;
    status.removeAttribute("data-holds");
    status.textContent = words("running");
    let test;
    try {
      test = start(false);
      await test.ready;
      const check = async (selftest) => {
        const reply = JSON.parse(
          await test.ask({ kind: "ask", request: JSON.stringify({ selftest }) }));
        if (!reply.ok) throw new Error(reply.detail || reply.message);
        return reply;
      };
      const engines = section(words("files"));
      for (const [name, digest] of files) {
        const address = `${engine}${name}?${digest.slice(0, 12)}`;
        const response = await fetch(address);
        const bytes = await response.arrayBuffer();
        const found = await test.ask({ kind: "digest", bytes });
        line(engines, name, step(response.ok && found === digest));
      }
      const cases = section(words("cases"));
      const kept = section(words("canaries"));
      const of = expected.cases.length;
      const counts = { agree: of, of };
      const judge = async (way) => {
        let agree = 0;
        for (const one of expected.cases) {
          const { agrees } = await check({ case: one.case, expected: one.expected });
          agree += agrees ? 1 : 0;
          if (!step(agrees)) line(cases, one.name, false);
        }
        line(cases, words(way, { agree, of }), agree === of);
        const { canaries } = await check({ canaries: expected.canaries });
        const hold = canaries.filter((canary) => canary.holds).length;
        if (way === "files_agree" || hold !== canaries.length)
          for (const canary of canaries) line(kept, canary.says, canary.holds);
        counts.agree = Math.min(counts.agree, agree);
        counts.hold = Math.min(counts.hold ?? hold, hold);
        counts.all = canaries.length;
        step(hold === canaries.length);
      };
      await judge("files_agree");
      // The engine that a second visit lays into memory answers for itself.
      test.stop();
      test = start(true);
      if (await test.ready) await judge("image_agree");
      else line(cases, words("no_image"), true);
      end(wrong === 0, words(wrong ? "differs" : "passed", counts));
    } catch (error) {
      end(false, words("failed", { detail: error.message }));
    } finally {
      test?.stop();
    }
  }

  function end(good, sentence) {
    bar.hidden = true;
    result.hidden = false;
    status.dataset.holds = String(good);
    status.textContent = sentence;
  }

  button.hidden = false;
  status.textContent = words("ready");
  button.addEventListener("click", async () => {
    button.disabled = true;
    await run();
    button.disabled = false;
    button.focus();
  });
})();
