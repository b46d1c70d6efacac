// What a script carried, as the answer to a request for it. Part of both others here.
globalThis.nextlineCarried = (() => {
  "use strict";
  const { fetch } = globalThis;
  const nameOf = (address) => String(address).split(/[?#]/)[0].split("/").at(-1);

  async function answer(name, content) {
    if (typeof content === "string") return new Response(content);
    const packed = await fetch(`data:application/octet-stream;base64,${content.gzip}`);
    const headers = name.endsWith(".wasm") ? { "Content-Type": "application/wasm" } : {};
    const body = packed.body.pipeThrough(new DecompressionStream("gzip"));
    return new Response(body, { headers });
  }

  return { nameOf, answer };
})();
