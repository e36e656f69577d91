import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { collectLicences } from "./tools/licences.ts";
import { compressedFiles } from "./tools/vite/compressed-files.ts";
import { securityPolicy } from "./tools/vite/security-policy.ts";
import { serviceWorker, WORKER_PACKAGES } from "./tools/vite/service-worker.mjs";

export default defineConfig({
  // Relative, so that the app works from any folder of any static host.
  base: "./",
  plugins: [
    react(),
    collectLicences({ alsoShipped: WORKER_PACKAGES }),
    securityPolicy(),
    serviceWorker(),
    compressedFiles(),
  ],
  build: {
    target: "es2022",
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        // What draws changes seldom and is fetched after the words: a file of its own.
        codeSplitting: {
          groups: [
            // The words are not to wait for what draws, nor a page's own parts for one another: what several of
            // them need is one file. What is only needed where it is asked for stays out of it.
            {
              name: "base",
              test: /rolldown.runtime|node_modules\/(react|react-dom|scheduler|zustand(?!\/esm\/traditional)|i18next|react-i18next)\/|^(?!.*node_modules).*\/src\/(?!.*\.css|content\/[\w-]+\/|content\/(glossary|words|register|name-without-side|tell-(?:exhibits|rooms|explore|place))\.|ui\/(?:Modal|HoldButton|QrCode|use-style-sheet)|panels\/(?:exhibits|rooms|present|explore|show|share|shortcuts)\/(?!RoomSlot)|panels\/(?:read-aloud\/(?:reader|spoken-text|use-reader)|search\/spelling|picture-growth)|state\/(updates|exhibits\/|present\/|explore\/|show\/|share\/(?!capture|solids)|history|key-chord|settings-file|media|use-lazy-words)|scene\/|domain\/(rooms|growth\.|body-rig|close-ups|x-ray|radiograph|lump|pushed-aside|procedures|facts|credits|sources|relations?|ontology|pseudo-text|unit-ball)|i18n\/(es|en-XB)\.|i18n\/(exhibits|later|rooms|present|explore|show|share|read-aloud|recovery|lazy-words))/,
              minShareCount: 2,
              priority: 1,
            },
            // What the body and the exhibits before it are both drawn with.
            {
              name: "stage",
              test: /\/src\/(scene\/(?!exhibits\/|rooms\/|print\/|quality\/coarsen|.*\.css)|domain\/(pushed-aside|x-ray|radiograph)|state\/media)|node_modules\/(three|three-mesh-bvh|camera-controls|meshoptimizer(?!\/meshopt_simplifier)|@react-three)\//,
            },
          ],
        },
      },
    },
  },
  test: {
    // One more than the smallest machine that this is to be quick on has cores: a page that is waited for leaves one idle.
    maxWorkers: 3,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/e2e/**"],
          setupFiles: [
            "tests/leave-no-trace.ts",
            "tests/matchers/mesh.ts",
            "tests/matchers/typed-arrays.ts",
          ],
          // Most of a file's time is reading modules: the files of a worker share them, so each leaves no trace.
          isolate: false,
          // Building a part takes seconds, on a busy machine many; the full counts of `npm run test:long` take hours.
          testTimeout: process.env["TEST_LONG"] === "1" ? 7_200_000 : 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: ["tests/e2e/serve-app.ts"],
          // The files of a worker share their browser, and pages by which nothing was kept.
          isolate: false,
          // A state that is waited for is reached, on a busy machine later: only one that never comes is a failure.
          expect: { poll: { timeout: 30_000 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
