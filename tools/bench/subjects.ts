/** What is compared: this app, the same body in Google's `<model-viewer>`, and in a plain three.js scene. */
import { readFile } from "node:fs/promises";
import { bundle } from "./bundle.ts";
import { type BenchServer, serveCompressed } from "./serve.ts";

const ROOT = new URL("../../", import.meta.url);
const STYLE =
  "<style>html,body,model-viewer{margin:0;width:100%;height:100%;overflow:hidden}</style>";
const page = (rest: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,">${STYLE}${rest}</html>`;

/**
 * The decoder comes from this server and not from elsewhere. It is drawn at full resolution like the others, and is
 * not moved by itself to invite a person to turn it.
 */
const MODEL_VIEWER = page(`<script>
  self.ModelViewerElement = { meshoptDecoderLocation: "decoder.js" };
</script>
<script type="module" src="model-viewer.min.js"></script>
<script type="module">
  const viewer = await customElements.whenDefined("model-viewer");
  viewer.minimumRenderScale = 1;
</script>
<model-viewer src="../models/body.glb" camera-controls interaction-prompt="none"></model-viewer>`);

const PLAIN = page(`<script type="module" src="plain.js"></script>`);

const packageFile = (path: string): Promise<Uint8Array> =>
  readFile(new URL(`node_modules/${path}`, ROOT));

/**
 * Serves the built app and beside it the other two, which take the body from the same place.
 * @param folder the app as it ships, absolute
 */
export async function serveSubjects(folder: string): Promise<BenchServer> {
  const files = new Map<string, string | Uint8Array>([
    ["model-viewer/index.html", MODEL_VIEWER],
    [
      "model-viewer/model-viewer.min.js",
      await packageFile("@google/model-viewer/dist/model-viewer.min.js"),
    ],
    ["model-viewer/decoder.js", await packageFile("meshoptimizer/meshopt_decoder.cjs")],
    ["plain/index.html", PLAIN],
    ["plain/plain.js", await bundle("plain.ts")],
    // For what is measured without any page around it.
    ["empty/index.html", page("<body></body>")],
  ]);
  return serveCompressed(folder, files);
}
