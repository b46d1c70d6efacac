// Starts the engine in Node and writes the image of its memory.
//
// node build/snapshot.mjs <folder of pyodide> <folder of the engine> <image>
//
// The same files give the same bytes: while Python starts, the clock goes on by a second
// whenever it is read, so that a changed folder looks changed. Chance is another number
// at each throw, so that what hangs on it differs from a fresh memory, and is kept.
import crypto from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import vm from "node:vm";

process.on("uncaughtException", (error) => {
  process.stderr.write(`${String(error).trim().split("\n").at(-1)}\n`);
  process.exit(1);
});

const [pyodideFolder, engine, target] = process.argv.slice(2);
const read = (name) => readFileSync(join(engine, name));

let chance = 0;
let now = Date.UTC(2000, 0, 1);
Date.now = () => (now += 1000);
performance.now = () => now - Date.UTC(2000, 0, 1) + chance;
crypto.randomFillSync = globalThis.crypto.getRandomValues = (bytes) => bytes.fill(++chance);

const assets = join(import.meta.dirname, "..", "docs", "assets");
vm.runInThisContext(readFileSync(join(assets, "snapshot.js"), "utf8"));
const { making, make } = globalThis.nextlineSnapshot;
const { loadPyodide } = await import(pathToFileURL(join(pyodideFolder, "pyodide.mjs")).href);

const options = {
  indexURL: `${pyodideFolder}/`,
  stdLibURL: join(engine, "python_stdlib.zip"),
  lockFileContents: JSON.parse(read("pyodide-lock.json")),
};
const pyodide = await loadPyodide({ ...options, ...making });
pyodide.FS.writeFile("python.zip", new Uint8Array(read("python.zip")));
pyodide.runPython(`
import os, site, zipfile
with zipfile.ZipFile("python.zip") as archive:
    archive.extractall(site.getsitepackages()[0])
os.remove("python.zip")
from answer_view import respond
from answer_view.ready import digest, ready
ready()
import gc
gc.collect()
`);
writeFileSync(target, await make(pyodide, loadPyodide, options));
