import createKernel, { type ManifoldToplevel } from "manifold-3d";
import wasmUrl from "manifold-3d/manifold.wasm?url";
import { fetchOnce } from "../../fetch-once.ts";

/** What unites solids; half a megabyte, fetched when the first file is made. @throws when it cannot be fetched */
export const fetchKernel = (): Promise<ManifoldToplevel> =>
  fetchOnce("print/kernel", async () => {
    const kernel = await createKernel({ locateFile: () => wasmUrl });
    kernel.setup();
    return kernel;
  });
