import { fileURLToPath } from "node:url";
import { build, type Rolldown } from "vite";

/**
 * A script of `in-page/` with everything it needs, as text that a page can run.
 * @param file its name, such as `probe.ts`
 * @throws when it cannot be built
 */
export async function bundle(file: string, { isDevelopment = false } = {}): Promise<string> {
  const entry = fileURLToPath(new URL(`in-page/${file}`, import.meta.url));
  const mode = isDevelopment ? "development" : "production";
  const result = await build({
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": JSON.stringify(mode) },
    build: {
      lib: { entry, formats: ["iife"], name: "inPage" },
      write: false,
      minify: !isDevelopment,
      target: "es2022",
    },
  });
  return (result as Rolldown.RolldownOutput[])[0]!.output[0].code;
}
