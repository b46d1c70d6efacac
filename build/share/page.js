// Only in the share edition, on every page before any other script: a page that was
// opened from a folder may neither fetch a file nor start a worker from one. Both come
// here from scripts that carry the files; all other code is that of the site.
(() => {
  "use strict";
  const { workers, carried, before } = window.nextlineShare;
  const root = new URL("../", document.currentScript.src);
  const files = new Map(); // name → a promise of its content
  const arrived = new Map();
  window.nextlineCarry = (name, content) => arrived.set(name, content);

  function carry(name) {
    if (!files.has(name))
      files.set(name, new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = new URL(`${carried}/${name}.js`, root);
        script.onload = () => resolve(arrived.get(name));
        script.onerror = () => reject(new Error(`${carried}/${name}.js is missing`));
        document.head.append(script);
      }));
    return files.get(name);
  }

  // A worker whose script and files are on their way: messages wait for them.
  const Plain = window.Worker;
  window.Worker = class extends EventTarget {
    #waiting = [];
    #worker = null;
    #ended = false;
    #heard = {};

    constructor(address) {
      super();
      for (const kind of ["message", "error"])
        this.addEventListener(kind, (event) => this.#heard[kind]?.call(this, event));
      const path = new URL(address, location.href).href.slice(root.href.length);
      this.#start(path.split("?")[0]).catch((error) =>
        this.dispatchEvent(new ErrorEvent("error", { message: error.message, error })));
    }

    async #start(path) {
      const names = workers[path];
      if (!names) throw new Error(`${path} is not carried`);
      const contents = await Promise.all(names.map(carry));
      if (this.#ended) return;
      const source = new Blob([...before, contents[0]], { type: "text/javascript" });
      this.#worker = new Plain(URL.createObjectURL(source));
      for (const kind of ["message", "error"])
        this.#worker.addEventListener(kind, (event) =>
          this.dispatchEvent(new event.constructor(kind, event)));
      const rest = Object.fromEntries(names.map((name, at) => [name, contents[at]]));
      this.#worker.postMessage(rest);
      for (const message of this.#waiting) this.#worker.postMessage(message);
    }

    postMessage(message) {
      if (this.#worker) this.#worker.postMessage(message);
      else this.#waiting.push(message);
    }

    terminate() {
      this.#ended = true;
      this.#worker?.terminate();
    }

    set onmessage(heard) { this.#heard.message = heard; }
    set onerror(heard) { this.#heard.error = heard; }
  };

  // What a page itself asks for: the files of the engine, to hash them.
  const { nameOf, answer } = nextlineCarried;
  const { fetch } = window;
  window.fetch = async (address, ...more) => {
    const name = nameOf(address);
    const listed = Object.values(workers).some((names) => names.includes(name));
    return listed ? answer(name, await carry(name)) : fetch(address, ...more);
  };
})();
