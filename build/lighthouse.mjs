// Lighthouse on given addresses, in the installed Chromium; nothing asks the network.
//
// node build/lighthouse.mjs <chromium> <desktop|mobile> <address>...
//
// Prints a JSON list, one entry an address: {address, scores, faults, measured}.
//   scores    a whole number from 0 to 100 for each category
//   faults    the audits that cost points, as "category: what it says (where)"
//   measured  milliseconds and bytes behind the score for speed
import { launch } from "chrome-launcher";
import lighthouse, { desktopConfig } from "lighthouse";

const CATEGORIES = ["accessibility", "best-practices", "seo", "performance"];
const MEASURED = {
  "first-contentful-paint": "paint",
  "largest-contentful-paint": "largest",
  "total-blocking-time": "blocked",
  "cumulative-layout-shift": "shift",
  "speed-index": "speed",
  "total-byte-weight": "bytes",
};

const [chromium, preset, ...addresses] = process.argv.slice(2);
if (!["desktop", "mobile"].includes(preset) || !addresses.length) {
  console.error("lighthouse: say a browser, desktop or mobile, and addresses");
  process.exit(2);
}

const browser = await launch({
  chromePath: chromium,
  chromeFlags: [
    "--headless=new",
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
  browser.kill();
}

async function look(address) {
  const options = { port: browser.port, logLevel: "error", onlyCategories: CATEGORIES };
  const config = preset === "desktop" ? desktopConfig : undefined;
  const { lhr } = await lighthouse(address, options, config);
  if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
  const scores = {};
  const faults = [];
  for (const category of CATEGORIES) {
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
    measured[name] = lhr.audits[id].numericValue;
  return { address, scores, faults, measured };
}

// The first places of an audit, as far as it names any.
function where({ details }) {
  const places = (details?.items ?? []).slice(0, 3).map((item) =>
    item.node?.snippet ?? item.url ?? item.source ?? item.description ?? "");
  const said = places.filter((place) => typeof place === "string" && place);
  return said.length ? ` (${said.join("; ")})` : "";
}
