import { use } from "react";
import type { Layer } from "../content/layers.ts";
import type * as RegisterText from "../content/register.ts";
import type * as Facts from "../domain/facts.ts";
import type * as Sources from "../domain/sources.ts";
import { useViewer } from "../state/store.ts";
import { fetchContent } from "../state/use-content.ts";

/** All facts and sources, and how both read in one language. */
export interface Register {
  readonly layer: Layer<"register">;
  readonly facts: typeof Facts;
  readonly sources: typeof Sources;
  readonly text: typeof RegisterText;
}

async function loadRegister(lang: string): Promise<Register> {
  const [layer, facts, sources, text] = await Promise.all([
    fetchContent("register", lang),
    import("../domain/facts.ts"),
    import("../domain/sources.ts"),
    import("../content/register.ts"),
  ]);
  return { layer, facts, sources, text };
}

const registers = new Map<string, Promise<Register>>();

/** Fetched when somebody first asks where a sentence comes from; after a failure, tried again. */
function fetchRegister(lang: string): Promise<Register> {
  const known = registers.get(lang);
  if (known) return known;
  const loading = loadRegister(lang);
  loading.catch(() => registers.delete(lang));
  registers.set(lang, loading);
  return loading;
}

/** The register in the current language; suspends until it is here. */
export const useRegister = (): Register => use(fetchRegister(useViewer((state) => state.lang)));
