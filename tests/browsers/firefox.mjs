// Drives Firefox by WebDriver BiDi for firefox.py.
// argv: the path of Firefox, how many seconds to wait for anything, and the file into
// which it prints.
// In:  a line of JSON for each step: [name, ...arguments]
// Out: a line of JSON for each: {value} or {error}
// The end of the input ends the browser.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const [executablePath, seconds, paper] = process.argv.slice(2);
const patience = seconds * 1000;
const require = createRequire(new URL("../../build/package.json", import.meta.url));
const puppeteer = require("puppeteer-core");

const browser = await puppeteer.launch({
  browser: "firefox",
  executablePath,
  headless: true,
  defaultViewport: { width: 1280, height: 900 },
  protocolTimeout: 2 * patience,
  // A request that should not happen must not reach anybody: nothing listens there.
  extraPrefsFirefox: {
    // As a reader has it: a page from a folder reads no file. The driver loosens it.
    "security.fileuri.strict_origin_policy": true,
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": 9,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": 9,
    // What a page prints is printed without asking.
    "print.always_print_silent": true,
    "print_printer": "Mozilla Save to PDF",
    "print.printer_Mozilla_Save_to_PDF.print_to_file": true,
    "print.printer_Mozilla_Save_to_PDF.print_to_filename": paper,
  },
});
const page = await browser.newPage();
page.setDefaultTimeout(patience);
const asked = [];
const errors = [];
page.on("request", (request) => asked.push(request.url()));
// What a policy refused, or a message that is for another origin, is reported like an
// error, but no script was stopped by it.
const REPORTS = /^(Content-Security-Policy:|Failed to execute ‘postMessage’)/;
page.on("pageerror", ({ message }) => REPORTS.test(message) || errors.push(message));

// The page, or a frame in it by its place.
const shown = async (frame) =>
  frame === undefined ? page : await (await page.$$("iframe"))[frame].contentFrame();

const steps = {
  go: async (url) => void (await page.goto(url)),
  run: async (promise, frame) => (await shown(frame)).evaluate(promise),
  // Goes on in the next document when a frame is left for it.
  comes: async (expression, frame) => {
    const place = await shown(frame);
    try {
      const found = await place.waitForFunction(expression, { polling: 20 });
      return await found.jsonValue();
    } catch (error) {
      if (error instanceof puppeteer.TimeoutError) return null;
      throw error;
    }
  },
  press: async (key, times) => {
    while (times-- > 0) await page.keyboard.press(key);
  },
  type: (text) => page.keyboard.type(text),
  pressWithControl: async (key) => {
    await page.keyboard.down("Control");
    await page.keyboard.press(key);
    await page.keyboard.up("Control");
  },
  click: async (selector, frame) => (await shown(frame)).click(selector),
  resize: (width) => page.setViewport({ width, height: 900 }),
  asked: () => asked.splice(0),
  errors: () => errors.splice(0),
  screenshot: () => page.screenshot({ encoding: "base64" }),
};

try {
  for await (const line of createInterface({ input: process.stdin })) {
    const [name, ...values] = JSON.parse(line);
    let answer;
    try {
      answer = { value: (await steps[name](...values)) ?? null };
    } catch (error) {
      answer = { error: String(error) };
    }
    console.log(JSON.stringify(answer));
  }
} finally {
  await browser.close();
}
