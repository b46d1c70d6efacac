// Only in the share edition, before the script of a worker: its first message brings
// the files that it will ask for, and it gets them from there.
(() => {
  "use strict";
  const { nameOf, answer } = nextlineCarried;
  let files = null;

  self.addEventListener("message", function first(event) {
    self.removeEventListener("message", first);
    event.stopImmediatePropagation();
    files = event.data;
  });

  self.fetch = async (address) => {
    const name = nameOf(address);
    return name in files ? answer(name, files[name]) : new Response(null, { status: 404 });
  };

  const { importScripts } = self;
  self.importScripts = (...addresses) => {
    for (const address of addresses) {
      const source = new Blob([files[nameOf(address)]], { type: "text/javascript" });
      importScripts.call(self, URL.createObjectURL(source));
    }
  };
})();
