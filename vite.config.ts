import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  base: "./",
  plugins: [react()],
  build: { target: "es2022", chunkSizeWarningLimit: 1200 },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    setupFiles: ["tests/matchers/mesh.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
