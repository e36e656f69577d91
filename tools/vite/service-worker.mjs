// Builds src/app/service-worker.ts and writes into it what it is to keep on the device. Not in TypeScript: the types
// of the plugin would bring those of a newer language into all files.
import { VitePWA } from "vite-plugin-pwa";

/** What stands for the list of files in the worker's source. */
const INJECTION_POINT = "self.precachedFiles";

/** A department's own; what only an installation asks for; pages for those who show this one in theirs. */
const NOT_KEPT = ["settings.json", "manifest.webmanifest", "icons/**", "embed/**", "**/*.{br,gz}"];

/** The packages that its source imports. */
export const WORKER_PACKAGES = [
  "workbox-core",
  "workbox-precaching",
  "workbox-routing",
  "workbox-strategies",
];

export function serviceWorker() {
  return VitePWA({
    strategies: "injectManifest",
    srcDir: "src/app",
    filename: "service-worker.ts",
    // The page registers it once it stands, see src/state/updates.ts; its manifest is a file of its own.
    injectRegister: false,
    manifest: false,
    injectManifest: {
      injectionPoint: INJECTION_POINT,
      globPatterns: ["**/*"],
      globIgnores: NOT_KEPT,
      maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
    },
  });
}
