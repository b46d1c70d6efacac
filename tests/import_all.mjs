// Imports the modules named in argv[4] with the shipped standard library.
// argv: the engine's folder, Pyodide's folder, the names as JSON.
// Prints one line per module that does not import.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [engine, pyodideFolder, names] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(`${pyodideFolder}/pyodide.mjs`));
const pyodide = await loadPyodide({
  stdLibURL: `${engine}/python_stdlib.zip`,
  lockFileContents: readFileSync(`${engine}/pyodide-lock.json`, "utf8"),
});
pyodide.FS.writeFile("/python.zip", new Uint8Array(readFileSync(`${engine}/python.zip`)));
pyodide.globals.set("names", names);
console.log(
  pyodide.runPython(`
import importlib, json, site, zipfile
zipfile.ZipFile("/python.zip").extractall(site.getsitepackages()[0])
broken = []
for name in json.loads(names):
    try:
        importlib.import_module(name)
    except Exception as error:
        broken.append(f"{name}: {error!r}")
"\\n".join(broken)
`),
);
