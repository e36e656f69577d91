/** The app's own build, without what only a served copy has: a service worker, ready compressed files. */
import { type InlineConfig, loadConfigFromFile, type Plugin, type PluginOption } from "vite";
import { PACKAGE_MODE, ROOT } from "./paths.ts";

const NOT_BUILT = /^vite-plugin-pwa|^compressed-files$/u;

async function pluginsOf(option: PluginOption): Promise<Plugin[]> {
  const plugin = await option;
  if (Array.isArray(plugin)) return (await Promise.all(plugin.map(pluginsOf))).flat();
  return plugin && !NOT_BUILT.test(plugin.name) ? [plugin] : [];
}

export async function readAppConfig(): Promise<InlineConfig> {
  const env = { command: "build", mode: PACKAGE_MODE } as const;
  const loaded = await loadConfigFromFile(env, `${ROOT}vite.config.ts`, ROOT);
  if (!loaded) throw new Error("The app's build has no settings.");
  const { config } = loaded;
  return {
    ...config,
    mode: PACKAGE_MODE,
    root: ROOT,
    configFile: false,
    logLevel: "error",
    plugins: await pluginsOf(config.plugins),
  };
}
