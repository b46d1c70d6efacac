// Runs the rules, in Python, away from the page.
//
// In:  {kind: "start", base, image}     base: absolute address of engine/
//                                       image: false to do without it; left out, true
//      {kind: "ask", id, request}       request: JSON text
//      {kind: "digest", id, bytes}      for the self-test
// Out: {kind: "progress", loaded, total, step}   step: see STEPS
//      {kind: "ready", milliseconds, python, pyodide, image}   image: whether it served
//      {kind: "answer", id, response}   response: JSON text
//      {kind: "digest", id, response}   response: SHA-256 in hexadecimal
//      {kind: "failed", step, cause, detail}     cause: "fetch" or "browser"
//
// Python is not started but laid into memory as the build has started it. Where that
// fails, it is started from its files, which are fetched only then.
//
// A classic worker, because some hospital proxies block .mjs. It words nothing
// clinical and decides nothing: it moves bytes and passes text to Python.

"use strict";

// The page has the words for each.
const STEPS = { list: "list", files: "files", python: "python", rules: "rules", answer: "answer" };
const ALWAYS = ["pyodide.js", "pyodide.asm.js", "pyodide.asm.wasm", "pyodide-lock.json"];
const IMAGE = "snapshot.zip";
const ARCHIVES = ["python_stdlib.zip", "python.zip"]; // what the image stands for

let step = STEPS.list;
let starting = null; // a promise of what Python offers, once started

self.onmessage = async ({ data }) => {
  try {
    if (data.kind === "start") {
      starting ??= start(data.base, data.image ?? true);
      await starting;
    } else if (data.kind === "digest") {
      const { digest } = await starting;
      const response = digest(new Uint8Array(data.bytes));
      self.postMessage({ kind: "digest", id: data.id, response });
    } else if (data.kind === "ask") {
      if (!starting) throw new Error('"ask" came before "start"');
      const { respond } = await starting;
      step = STEPS.answer;
      const response = respond(data.request);
      self.postMessage({ kind: "answer", id: data.id, response });
    }
  } catch (error) {
    self.postMessage({ kind: "failed", step, ...explain(error) });
  }
};

// The smallest module there is. Where it does not compile, a setting of the browser or
// a policy of the host forbids WebAssembly, and no file is to blame.
const SMALLEST = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
function checkWebAssembly() {
  try {
    new WebAssembly.Module(SMALLEST);
  } catch (error) {
    throw Object.assign(error, { cause: "webassembly" });
  }
}

async function start(base, withImage) {
  const began = performance.now();
  checkWebAssembly();
  const manifest = await readManifest(base);
  const file = (name) => {
    const entry = manifest.files.find((each) => each.name === name);
    if (!entry) throw new Error(`manifest.json does not list ${name}`);
    // The hash in the address keeps an old copy out of a new release.
    return { ...entry, url: `${base}${name}?${entry.sha256.slice(0, 12)}` };
  };

  step = STEPS.files;
  const sizeOf = (names) => names.reduce((sum, name) => sum + file(name).bytes, 0);
  const progress = counter(sizeOf([...ALWAYS, ...(withImage ? [IMAGE] : ARCHIVES)]));
  const whole = (response) => response.arrayBuffer();
  const archives = (counted) =>
    Promise.all(ARCHIVES.map((name) => fetchCounted(file(name), counted, whole)));
  const fetched = Promise.all([
    fetchCounted(file("pyodide.asm.wasm"), progress, compile),
    fetchCounted(file("pyodide-lock.json"), progress, whole),
    withImage ? imageOf(file(IMAGE), progress) : null,
    withImage ? null : archives(progress),
  ]);
  fetched.catch(() => {}); // reported below, also when a script fails first
  for (const name of ["pyodide.js", "pyodide.asm.js"]) {
    try {
      importScripts(file(name).url);
    } catch (error) {
      throw new Error(`${name}: ${error.message}`);
    }
    progress(file(name).bytes);
  }
  const [module, lock, image, early] = await fetched;

  step = STEPS.python;
  progress(0);
  const options = { indexURL: base, lockFileContents: new TextDecoder().decode(lock) };
  let pyodide = image && (await fromImage(image, module, options));
  const restored = Boolean(pyodide);
  if (!restored) {
    step = STEPS.files;
    const [stdlib, rules] = early ?? (await archives(counter(sizeOf(ARCHIVES))));
    step = STEPS.python;
    pyodide = await withBytesInHand(module, stdlib, () => loadPyodide(options));
    step = STEPS.rules;
    progress(0);
    readRules(pyodide, rules);
  }
  const [respond, digest] = ["respond", "digest"].map((name) => pyodide.globals.get(name));
  self.postMessage({
    kind: "ready",
    milliseconds: Math.round(performance.now() - began),
    python: pyodide.runPython("import sys; sys.version.split()[0]"),
    pyodide: pyodide.version,
    image: restored,
  });
  return { respond, digest };
}

function readRules(pyodide, rules) {
  pyodide.FS.writeFile("python.zip", new Uint8Array(rules));
  pyodide.runPython(`
import os, site, zipfile
with zipfile.ZipFile("python.zip") as archive:
    archive.extractall(site.getsitepackages()[0])
os.remove("python.zip")
from answer_view import respond
from answer_view.ready import digest
`);
}

// ---- the image of the started engine ------------------------------------------------

// The bytes of the image, unpacked while they arrive; null where the files shall serve.
// What was cut or altered on the way fails its checksum here, before it is used.
async function imageOf(file, progress) {
  const unpack = (response) =>
    new Response(
      response.body.pipeThrough(onlyEntry()).pipeThrough(new DecompressionStream("gzip")),
    ).arrayBuffer();
  try {
    return new Uint8Array(await fetchCounted(file, progress, unpack));
  } catch (error) {
    return without(error);
  }
}

function without(error) {
  console.warn(`nextline: the image of the engine failed, its files serve: ${error.message}`);
  return null;
}

// Lets the bytes of an archive's only entry through, which is stored as it is.
function onlyEntry() {
  let place = 0;
  let start = 0;
  let end = Infinity;
  return new TransformStream({
    transform(chunk, controller) {
      if (!place) {
        const lead = new DataView(chunk.buffer, chunk.byteOffset);
        start = 30 + lead.getUint16(26, true) + lead.getUint16(28, true);
        end = start + lead.getUint32(18, true);
      }
      const part = chunk.subarray(Math.max(0, start - place), Math.max(0, end - place));
      place += chunk.length;
      if (part.length) controller.enqueue(part);
    },
  });
}

async function fromImage(image, module, options) {
  try {
    importScripts("snapshot.js");
    const load = (withSnapshot) =>
      withBytesInHand(module, NO_FILES, () => loadPyodide(withSnapshot));
    return await nextlineSnapshot.load(image, load, options);
  } catch (error) {
    return without(error);
  }
}

// An archive without entries: the image has all of the library that is needed.
const NO_FILES = new Uint8Array([80, 75, 5, 6, ...new Array(18).fill(0)]);

async function readManifest(base) {
  const response = await fetch(`${base}manifest.json`, { cache: "no-cache" }).catch(
    (error) => {
      throw new Error(`manifest.json: ${error.message}`);
    },
  );
  if (!response.ok) throw new Error(`manifest.json: status ${response.status}`);
  return response.json().catch(() => {
    throw new Error("manifest.json: what came is not JSON");
  });
}

// Tells the page ten times a second at most: it has better things to do.
function counter(total) {
  let loaded = 0;
  let told = 0;
  return (bytes) => {
    loaded += bytes;
    const now = performance.now();
    if (bytes && loaded < total && now - told < 100) return;
    told = now;
    self.postMessage({ kind: "progress", loaded, total, step });
  };
}

// Fetches one file and hands it to `read`, counting the bytes as they pass.
async function fetchCounted({ name, url, bytes }, progress, read) {
  let counted;
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`status ${response.status}`);
    counted = count(response.clone().body, progress);
    const result = await read(response);
    await counted;
    return result;
  } catch (error) {
    throw new Error(`${name}: ${error.message}`);
  } finally {
    // A proxy that cuts or rewrites a file is named, whatever came of reading it.
    const seen = await counted?.catch(() => 0);
    if (seen && seen !== bytes) {
      throw new Error(`${name}: ${seen} bytes came instead of ${bytes}`);
    }
  }
}

async function count(body, progress) {
  let seen = 0;
  for (const reader = body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return seen;
    seen += value.length;
    progress(value.length);
  }
}

// The wasm, compiled while it arrives, whatever type the server gives it. A response
// that has its type is handed over untouched: browsers keep the machine code of such a
// one for the next visit.
function compile(response) {
  const named = response.headers.get("Content-Type") === "application/wasm";
  const headers = { "Content-Type": "application/wasm" };
  return WebAssembly.compileStreaming(named ? response : new Response(response.body, { headers }));
}

// Pyodide fetches its two big files itself. It is given the ones already here,
// so nothing is fetched twice and no blob: address is needed, which a content
// security policy may refuse. Everything is put back afterwards.
async function withBytesInHand(module, stdlib, load) {
  const { fetch } = self;
  const { instantiateStreaming } = WebAssembly;
  self.fetch = async (url) =>
    new Response(String(url).endsWith("/python_stdlib.zip") ? stdlib : null);
  WebAssembly.instantiateStreaming = async (unused, imports) => ({
    module,
    instance: await WebAssembly.instantiate(module, imports),
  });
  try {
    return await load();
  } finally {
    self.fetch = fetch;
    WebAssembly.instantiateStreaming = instantiateStreaming;
  }
}

function explain(error) {
  const detail = String(error?.message ?? error).trim().split("\n").at(-1);
  const fetching = step === STEPS.list || step === STEPS.files;
  const cause = fetching ? "fetch" : "browser";
  return { cause: error?.cause === "webassembly" ? error.cause : cause, detail };
}
