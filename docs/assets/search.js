// The index of the search is larger than any page, and most pages are read without a
// search. The theme asks for it at once; here that waits until somebody turns to the
// search, or comes from one (the words looked for are then marked in the page).
(() => {
  "use strict";
  const search = document.querySelector("[data-md-component=search]");
  if (!search || new URLSearchParams(location.search).has("h")) return;
  const { open } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (method, address, ...more) {
    open.call(this, method, address, ...more);
    if (!String(address).endsWith("/search_index.json")) return;
    XMLHttpRequest.prototype.open = open;
    this.send = (body) => {
      const turns = ["pointerover", "focusin", "change"];
      const places = [search, ...document.querySelectorAll("[for=__search], #__search")];
      const each = (way) => places.forEach((place) => turns.forEach((turn) => place[way](turn, start)));
      const start = () => {
        each("removeEventListener");
        XMLHttpRequest.prototype.send.call(this, body);
      };
      each("addEventListener");
    };
  };
})();
