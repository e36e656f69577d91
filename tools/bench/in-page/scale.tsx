/**
 * The layers of the app with as many structures as one asks for: `drawScene(171)` draws them once and then once
 * more with every look changed, and says what that cost.
 */
import { createRoot, extend, useThree } from "@react-three/fiber";
import { act, useEffect } from "react";
import { IcosahedronGeometry, Mesh, Ray, Vector3, type WebGLRenderer } from "three";
import { BodyLayer, type Piece } from "../../../src/scene/body-layer.ts";
import { LayerMeshes } from "../../../src/scene/LayerMeshes.tsx";
import { createLightUniforms } from "../../../src/scene/materials.ts";
import { pickLayer } from "../../../src/scene/picking.ts";

export interface SceneCost {
  readonly calls: number;
  readonly triangles: number;
  readonly geometries: number;
  readonly textures: number;
  readonly programs: number;
}

export interface ScaleCost {
  readonly first: SceneCost;
  /** After a change of every look. */
  readonly changed: SceneCost;
  /** The main thread's part of drawing once more, milliseconds. */
  readonly frameMs: number;
  /** One question under the pointer, milliseconds. */
  readonly pickMs: number;
}

declare global {
  interface Window {
    drawScene: (structures: number) => Promise<ScaleCost>;
  }
}

extend({ Mesh });
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const FRAMES = 20;
const PICKS = 200;

/** A small closed ball somewhere in the body; the more there are, the smaller. */
function ball(index: number, total: number): Piece {
  const source = new IcosahedronGeometry(0.25 / Math.cbrt(total), 1);
  const place = source.getAttribute("position");
  const angle = index * 2.4;
  const height = (index / total) * 1.3;
  const positions = new Float32Array(place.count * 3);
  for (let v = 0; v < place.count; v++)
    positions.set(
      [
        place.getX(v) + 0.15 * Math.cos(angle),
        place.getY(v) + height,
        place.getZ(v) + 0.08 * Math.sin(angle),
      ],
      v * 3,
    );
  const triangles = Uint32Array.from({ length: place.count }, (_, v) => v);
  return { id: `part-${index}`, positions, triangles };
}

function Rendered({ onReady }: { readonly onReady: (gl: WebGLRenderer) => void }) {
  const gl = useThree((state) => state.gl);
  useEffect(() => onReady(gl), [gl, onReady]);
  return null;
}

window.drawScene = async (structures) => {
  const canvas = document.createElement("canvas");
  document.body.append(canvas);
  const pieces = Array.from({ length: structures }, (_, i) => ball(i, structures));
  const layers = [new BodyLayer(pieces.slice(0, -8)), new BodyLayer(pieces.slice(-8), 180)];
  const light = createLightUniforms();
  const root = createRoot(canvas);
  let gl: WebGLRenderer | undefined;
  let drawAgain = (): void => {};
  const onReady = (renderer: WebGLRenderer): void => void (gl = renderer);
  await root.configure({ frameloop: "never", size: { width: 300, height: 300, top: 0, left: 0 } });

  /** Every `nth` structure solid, the others glass. */
  const draw = async (nth: number): Promise<SceneCost> => {
    const lookOf = (id: string) => {
      const isSolid = Number(id.slice("part-".length)) % nth === 0;
      return { colour: [0.6, 0.3, 0.2] as const, presence: isSolid ? 1 : 0.3 };
    };
    const store = await act(async () =>
      root.render(
        <>
          <Rendered onReady={onReady} />
          {layers.map((layer, order) => (
            <LayerMeshes
              key={layer.ids[0]}
              layer={layer}
              light={light}
              order={order + 1}
              isCrowded={order === 0}
              lookOf={lookOf}
              fadeSeconds={0}
            />
          ))}
        </>,
      ),
    );
    const { scene, camera } = store.getState();
    drawAgain = () => gl!.render(scene, camera);
    drawAgain();
    const { render, memory, programs } = gl!.info;
    return {
      calls: render.calls,
      triangles: render.triangles,
      geometries: memory.geometries,
      textures: memory.textures,
      programs: programs?.length ?? 0,
    };
  };
  const first = await draw(2);
  const changed = await draw(3);
  const frameMs = timeOf(FRAMES, drawAgain);
  const pickMs = timeOfPicks(layers[0]!);
  root.unmount();
  canvas.remove();
  return { first, changed, frameMs, pickMs };
};

/** Milliseconds each. */
function timeOf(times: number, work: (i: number) => void): number {
  const started = performance.now();
  for (let i = 0; i < times; i++) work(i);
  return (performance.now() - started) / times;
}

/** Rays from the front, up the body. */
function timeOfPicks(layer: BodyLayer): number {
  const ray = new Ray(new Vector3(0, 0, 3), new Vector3(0, 0, -1));
  const ask = (i: number): void => {
    ray.origin.set(0.15 * Math.cos(i), (1.3 * i) / PICKS, 3);
    pickLayer(layer, ray, () => true);
  };
  // Builds the search tree.
  ask(0);
  return timeOf(PICKS, ask);
}
