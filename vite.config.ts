import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // Relative, so that the app works from any folder of any static host.
  base: "./",
  plugins: [react()],
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
              test: /rolldown.runtime|node_modules\/(react|react-dom|scheduler|zustand|use-sync-external-store|i18next|react-i18next|valibot)\/|src\/(?!.*\.css|content\/[\w-]+\/|content\/(glossary|words|register)\.|ui\/Modal|scene\/|domain\/(facts|sources|relations?|ontology|pseudo-text)|i18n\/(es|en-XB)\.)/,
              minShareCount: 2,
              priority: 1,
            },
            {
              name: "three",
              test: /node_modules\/(three|three-mesh-bvh|camera-controls|meshoptimizer|@react-three)\//,
            },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/e2e/**"],
          setupFiles: ["tests/matchers/mesh.ts"],
          // Building a part takes seconds, on a busy machine many.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: ["tests/e2e/serve-app.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // One browser at a time: drawing in software takes a whole core.
          fileParallelism: false,
        },
      },
    ],
  },
});
