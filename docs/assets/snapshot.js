// The started engine as an image of its memory: made once, at build, and laid into the
// memory of a fresh Python in the reader's browser, which then need not start it again.
//
// The only file that knows Pyodide's private snapshot options (_makeSnapshot,
// makeMemorySnapshot, _loadSnapshot) and the order in which it uses them. The build
// (build/snapshot.mjs) and the worker both read it. Whatever fails here, the worker
// starts Python from its files instead.
//
// An image: five numbers of 32 bits (MARK, bytes of memory, bytes of Pyodide's own
// header, pages, sum), the header, the numbers of the pages, the pages. It holds only
// those pages that differ from the memory of a fresh Python; over the others stands
// the sum, so that a browser whose fresh memory is another one is found out.
"use strict";
globalThis.nextlineSnapshot = (() => {
  const MARK = 0x4e4c494d;
  const PAGE = 4096;
  const LEAD = 20;

  const making = { _makeSnapshot: true };
  // Of both, because a fresh memory holds them: Emscripten would take the language of
  // the browser and, in Node, the path of the program.
  const alike = {
    env: { HOME: "/home/pyodide", LANG: "C.UTF-8", PYTHONHASHSEED: "0" },
    _sysExecutable: "python",
  };

  // Started Python, and options to start a fresh one → an image.
  async function make(pyodide, loadPyodide, options) {
    const whole = pyodide.makeMemorySnapshot();
    const headerBytes = new Uint32Array(whole.buffer, 0, 2)[1];
    const header = whole.slice(0, headerBytes);
    const memory = whole.subarray(headerBytes);
    const fresh = await freshMemory(header, memory.length, loadPyodide, options);
    const differs = (at) => {
      for (let i = at; i < at + PAGE; i++) if (memory[i] !== fresh[i]) return true;
      return false;
    };
    const pages = [];
    for (let at = 0; at < memory.length; at += PAGE) if (differs(at)) pages.push(at / PAGE);
    const numbers = new Uint32Array(pages);
    const sum = sumOfRest(fresh, numbers);
    const lead = new Uint32Array([MARK, memory.length, headerBytes, pages.length, sum]);
    const start = LEAD + headerBytes + numbers.byteLength;
    const image = new Uint8Array(start + pages.length * PAGE);
    image.set(new Uint8Array(lead.buffer));
    image.set(header, LEAD);
    image.set(new Uint8Array(numbers.buffer), LEAD + headerBytes);
    pages.forEach((page, n) =>
      image.set(memory.subarray(page * PAGE, (page + 1) * PAGE), start + n * PAGE));
    return image;
  }

  // Python as it was when the image was made. Throws if it cannot be that.
  async function load(image, loadPyodide, options) {
    const [mark, size, headerBytes, count, sum] = new Uint32Array(image.slice(0, LEAD).buffer);
    if (mark !== MARK) throw new Error("the memory image has another form");
    const start = LEAD + headerBytes + 4 * count;
    if (image.length !== start + count * PAGE) throw new Error("the memory image is cut short");
    const numbers = new Uint32Array(image.slice(LEAD + headerBytes, start).buffer);
    const header = image.slice(LEAD, LEAD + headerBytes);
    return withMemory(header, size, loadPyodide, options, (memory) => {
      if (memory.length !== size || sumOfRest(memory, numbers) !== sum)
        throw new Error("a fresh memory differs from that of the build");
      numbers.forEach((page, n) =>
        memory.set(image.subarray(start + n * PAGE, start + (n + 1) * PAGE), page * PAGE));
    });
  }

  // Pyodide makes its memory as long as the snapshot says it is, and then copies what
  // stands behind the header: nothing, because `lay` has put it in place before.
  async function withMemory(header, size, loadPyodide, options, lay) {
    Object.defineProperty(header, "length", { value: size });
    const create = globalThis._createPyodideModule;
    globalThis._createPyodideModule = async (settings) => {
      const module = await create(settings);
      lay(module.HEAPU8);
      return module;
    };
    try {
      return await loadPyodide({ ...options, ...alike, _loadSnapshot: header });
    } finally {
      globalThis._createPyodideModule = create;
    }
  }

  async function freshMemory(header, size, loadPyodide, options) {
    let fresh = null;
    const enough = new Error("enough");
    await withMemory(header, size, loadPyodide, options, (memory) => {
      fresh = memory.slice();
      throw enough;
    }).catch((error) => {
      if (error !== enough) throw error;
    });
    return fresh;
  }

  // Over the pages that an image leaves as they are.
  function sumOfRest(memory, numbers) {
    const words = new Uint32Array(memory.buffer, memory.byteOffset, memory.length / 4);
    const step = PAGE / 4;
    let sum = 0;
    let next = 0;
    for (let page = 0; page * step < words.length; page++) {
      if (numbers[next] === page) {
        next++;
        continue;
      }
      for (let i = page * step; i < (page + 1) * step; i++)
        if (words[i]) sum = (Math.imul(sum ^ words[i], 16777619) + i) >>> 0;
    }
    return sum;
  }

  return { making: { ...making, ...alike }, make, load };
})();
