import { useEffect } from "react";
import { filmFrame, growthPlateFilm } from "../../domain/close-ups/growth-plate-x-ray.ts";
import { setPicture } from "../../state/exhibits/pictures.ts";
import type { Loaded } from "./use-block.ts";

const WIDTH_PX = 230;
const HEIGHT_PX = 250;
const NAME = "block-x-ray";

/** Keeps the radiograph of the growth plate's block in step with the block as it stands there. */
export function useBlockXRay({ id, layer }: Loaded, ageYears: number): void {
  useEffect(() => {
    if (id !== "growth-plate") return undefined;
    // A slider that is dragged asks for one picture a frame and not for one a step.
    const frame = requestAnimationFrame(() => {
      const positions = layer.geometry.getAttribute("position").array as Float32Array;
      const layers = layer.ids.map((of, s) => ({
        id: of,
        positions,
        triangles: layer.triangles.subarray(layer.starts[s], layer.starts[s + 1]),
      }));
      const film = { layers, ageYears, frame: filmFrame(WIDTH_PX, HEIGHT_PX) };
      setPicture(NAME, { width: WIDTH_PX, height: HEIGHT_PX, rgba: growthPlateFilm(film) });
    });
    return () => cancelAnimationFrame(frame);
  }, [id, layer, ageYears]);

  useEffect(() => () => setPicture(NAME, null), []);
}
