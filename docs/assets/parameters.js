// What the address asks of the calculator: ?lang=de&theme=dark&units=si …
//
// Each setting has its list of values; what is not on it is left out and named to the
// reader. Nothing of the address is ever put into the page as HTML.
(() => {
  "use strict";
  const LISTED = {
    lang: ["en", "de"],
    theme: ["light", "dark", "auto"],
    units: ["us", "si"],
    jurisdiction: ["us", "eu", "uk_england"],
    section: ["all", "form", "answer"],
    audience: ["clinician", "pharmacist", "plain"],
  };
  const ORIGIN = /^https?:\/\/([\w.-]+|\[[\da-f:.]+\])(:\d+)?$/;
  const LONGEST_CASE = 2000; // Python refuses longer ones too
  const values = {};
  const refused = [];

  function allowed(name, value) {
    if (Object.hasOwn(LISTED, name)) return LISTED[name].includes(value);
    if (name === "case") return value.length <= LONGEST_CASE && /^[\w.-]+$/.test(value);
    // An exact origin, as a browser writes it; "*" and "null" are none.
    if (name === "results") return ORIGIN.test(value) && originOf(value) === value;
    return false;
  }

  function originOf(address) {
    try {
      return new URL(address).origin;
    } catch {
      return "";
    }
  }

  for (const [name, value] of new URLSearchParams(location.search.slice(0, 5000))) {
    if (allowed(name, value)) values[name] = value;
    else if (refused.length < 5) refused.push(name.slice(0, 20));
  }
  window.nextlineParameters = { values, refused };
})();
