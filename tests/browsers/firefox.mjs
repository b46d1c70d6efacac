// Drives Firefox by WebDriver BiDi for firefox.py.
// argv: the path of Firefox, and how many seconds to wait for anything.
// In:  a line of JSON for each step: [name, ...arguments]
// Out: a line of JSON for each: {value} or {error}
// The end of the input ends the browser.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const [executablePath, seconds] = process.argv.slice(2);
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
  },
});
const page = await browser.newPage();
page.setDefaultTimeout(patience);
let asked = [];
page.on("request", (request) => asked.push(request.url()));

const steps = {
  go: async (url) => void (await page.goto(url)),
  run: (promise) => page.evaluate(promise),
  press: async (key, times) => {
    while (times-- > 0) await page.keyboard.press(key);
  },
  type: (text) => page.keyboard.type(text),
  click: (selector) => page.click(selector),
  asked: () => asked.splice(0),
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
