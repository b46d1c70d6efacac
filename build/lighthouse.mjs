// Lighthouse on given addresses, in the installed Chromium; nothing asks the network.
//
// node build/lighthouse.mjs <chromium> <desktop|mobile> <category,category> <address>...
//
// Prints a JSON list, one entry an address: {address, scores, faults, measured}.
//   scores    a whole number from 0 to 100 for each category asked for
//   faults    the audits that cost points, as "category: what it says (where)"
//   measured  what stands behind the score for speed, if that was asked for:
//             milliseconds, the sum of layout shifts, and bytes
import puppeteer from "puppeteer-core";
import lighthouse, { desktopConfig } from "lighthouse";

const MEASURED = {
  "first-contentful-paint": "paint",
  "largest-contentful-paint": "largest",
  "total-blocking-time": "blocked",
  "cumulative-layout-shift": "shift",
  "total-byte-weight": "bytes",
};

const [chromium, preset, categories, ...addresses] = process.argv.slice(2);
if (!["desktop", "mobile"].includes(preset) || !addresses.length) {
  console.error("lighthouse: say a browser, desktop or mobile, categories, addresses");
  process.exit(2);
}
const onlyCategories = categories.split(",");

const browser = await puppeteer.launch({
  executablePath: chromium,
  headless: true,
  args: [
    "--no-sandbox", // build machines run as root
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
  ],
});
try {
  const found = [];
  for (const address of addresses) found.push(await look(address));
  console.log(JSON.stringify(found));
} finally {
  await browser.close();
}

async function look(address) {
  const port = Number(new URL(browser.wsEndpoint()).port);
  const options = { port, logLevel: "error", onlyCategories, disableFullPageScreenshot: true };
  // Without marks for speed nothing is slowed down.
  if (!onlyCategories.includes("performance")) options.throttlingMethod = "provided";
  const config = preset === "desktop" ? desktopConfig : undefined;
  const { lhr } = await lighthouse(address, options, config);
  if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
  const scores = {};
  const faults = [];
  for (const category of onlyCategories) {
    const { score, auditRefs } = lhr.categories[category];
    scores[category] = Math.round(100 * score);
    for (const { id, weight } of auditRefs) {
      const audit = lhr.audits[id];
      if (weight && audit.score !== null && audit.score < 1)
        faults.push(`${category}: ${audit.title}${where(audit)}`);
    }
  }
  const measured = {};
  for (const [id, name] of Object.entries(MEASURED))
    if (id in lhr.audits) measured[name] = lhr.audits[id].numericValue;
  return { address, scores, faults, measured };
}

// The first places of an audit, as far as it names any.
function where({ details }) {
  const places = (details?.items ?? []).slice(0, 3).map((item) =>
    item.node?.snippet ?? item.url ?? item.source ?? item.description ?? "");
  const said = places.filter((place) => typeof place === "string" && place);
  return said.length ? ` (${said.join("; ")})` : "";
}
