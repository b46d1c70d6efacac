// Runs the rules, in Python, away from the page. The only file that knows Pyodide.
//
// In:  {kind: "start", base}            base: absolute address of engine/
//      {kind: "ask", id, request}       request: JSON text
//      {kind: "digest", id, bytes}      for the self-test
// Out: {kind: "progress", loaded, total, step}   step: see STEPS
//      {kind: "ready", milliseconds, python, pyodide}
//      {kind: "answer", id, response}   response: JSON text
//      {kind: "digest", id, response}   response: SHA-256 in hexadecimal
//      {kind: "failed", step, cause, detail}     cause: "fetch" or "browser"
//
// A classic worker, because some hospital proxies block .mjs. It words nothing
// clinical and decides nothing: it moves bytes and passes text to Python.

"use strict";

// The page has the words for each.
const STEPS = { list: "list", files: "files", python: "python", rules: "rules", answer: "answer" };

let step = STEPS.list;
let starting = null; // a promise of Python's `respond`, once started
let digest = null; // bytes → SHA-256, in Python: browsers have it on https only

self.onmessage = async ({ data }) => {
  try {
    if (data.kind === "start") {
      starting ??= start(data.base);
      await starting;
    } else if (data.kind === "digest") {
      await starting;
      const response = digest(new Uint8Array(data.bytes));
      self.postMessage({ kind: "digest", id: data.id, response });
    } else if (data.kind === "ask") {
      if (!starting) throw new Error('"ask" came before "start"');
      const respond = await starting;
      step = STEPS.answer;
      const response = respond(data.request);
      self.postMessage({ kind: "answer", id: data.id, response });
    }
  } catch (error) {
    self.postMessage({ kind: "failed", step, ...explain(error) });
  }
};

async function start(base) {
  const began = performance.now();
  const manifest = await readManifest(base);

  step = STEPS.files;
  const progress = counter(manifest.total);
  const file = (name) => {
    const entry = manifest.files.find((each) => each.name === name);
    if (!entry) throw new Error(`manifest.json does not list ${name}`);
    // The hash in the address keeps an old copy out of a new release.
    return { ...entry, url: `${base}${name}?${entry.sha256.slice(0, 12)}` };
  };
  const whole = (response) => response.arrayBuffer();
  // Compiled while it arrives, whatever type the server gives it.
  const compile = (response) => WebAssembly.compileStreaming(response);
  const fetched = Promise.all([
    fetchCounted(file("pyodide.asm.wasm"), progress, compile),
    fetchCounted(file("python_stdlib.zip"), progress, whole),
    fetchCounted(file("python.zip"), progress, whole),
    fetchCounted(file("pyodide-lock.json"), progress, whole),
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
  const [module, stdlib, rules, lock] = await fetched;

  step = STEPS.python;
  progress(0);
  const pyodide = await withBytesInHand(module, stdlib, () =>
    loadPyodide({
      indexURL: base,
      lockFileContents: new TextDecoder().decode(lock),
    }),
  );

  step = STEPS.rules;
  progress(0);
  pyodide.FS.writeFile("python.zip", new Uint8Array(rules));
  const respond = pyodide.runPython(`
import os, site, zipfile
with zipfile.ZipFile("python.zip") as archive:
    archive.extractall(site.getsitepackages()[0])
os.remove("python.zip")
from answer_view import respond
respond
`);
  digest = pyodide.runPython(`
import hashlib
lambda data: hashlib.sha256(data.to_bytes()).hexdigest()
`);
  self.postMessage({
    kind: "ready",
    milliseconds: Math.round(performance.now() - began),
    python: pyodide.runPython("import sys; sys.version.split()[0]"),
    pyodide: pyodide.version,
  });
  return respond;
}

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

function counter(total) {
  let loaded = 0;
  return (bytes) => {
    loaded += bytes;
    self.postMessage({ kind: "progress", loaded, total, step });
  };
}

// Fetches one file and hands it to `read`, counting the bytes as they pass.
async function fetchCounted({ name, url, bytes }, progress, read) {
  let seen = 0;
  const count = new TransformStream({
    transform(chunk, controller) {
      seen += chunk.length;
      progress(chunk.length);
      controller.enqueue(chunk);
    },
  });
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`status ${response.status}`);
    const headers = { "Content-Type": "application/wasm" }; // compiling asks for it
    return await read(new Response(response.body.pipeThrough(count), { headers }));
  } catch (error) {
    throw new Error(`${name}: ${error.message}`);
  } finally {
    // A proxy that cuts or rewrites a file is named, whatever came of reading it.
    if (seen && seen !== bytes) {
      throw new Error(`${name}: ${seen} bytes came instead of ${bytes}`);
    }
  }
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
  return { cause: fetching ? "fetch" : "browser", detail };
}
