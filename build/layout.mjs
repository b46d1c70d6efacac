// Lays out a graph: DOT on stdin, SVG on stdout. Graphviz itself, as WebAssembly.
import { text } from "node:stream/consumers";
import { instance } from "@viz-js/viz";

const graphviz = await instance();
const laidOut = graphviz.render(await text(process.stdin), { format: "svg" });
if (laidOut.status !== "success") {
  // Its warnings are about the width of letters outside ASCII, which it estimates.
  const errors = laidOut.errors.filter((one) => one.level !== "warning");
  console.error(errors.map((one) => one.message).join("\n"));
  process.exit(1);
}
process.stdout.write(laidOut.output);
