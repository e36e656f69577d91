import { useThree, useFrame } from "@react-three/fiber";
import { useEffect, useMemo, useRef } from "react";
import { BufferAttribute, BufferGeometry } from "three";
import type { BodyLayer, TriangleRuns } from "./body-layer.ts";
import type { Look } from "./appearance.ts";
import { approach, ARRIVED, shareOf } from "./fading.ts";
import {
  createClay,
  createDepth,
  createGlass,
  createLookTexture,
  type LightUniforms,
} from "./materials.ts";

export interface LayerMeshesProps<Id extends string> {
  readonly layer: BodyLayer<Id>;
  /** What is drawn of it; all by default. */
  readonly drawn?: TriangleRuns;
  readonly light: LightUniforms;
  /** Drawn after the solid parts and after layers of a lower order. */
  readonly order: number;
  /** Many glass parts lie behind one another: only the nearest surface is to show. Draws them twice. */
  readonly isCrowded: boolean;
  readonly lookOf: (id: Id) => Look;
  /** Seconds that a change of look takes; 0 for people who asked for less motion. */
  readonly fadeSeconds: number;
}

/**
 * A layer as two meshes over the same vertices: clay for the structures that are solid, glass for those
 * that are not. Which triangle belongs to which is an index, rewritten when a structure changes sides.
 */
export function LayerMeshes<Id extends string>({
  layer,
  drawn = layer,
  light,
  order,
  isCrowded,
  lookOf,
  fadeSeconds,
}: LayerMeshesProps<Id>) {
  const invalidate = useThree((state) => state.invalidate);
  const parts = useMemo(() => createParts(layer, light), [layer, light]);
  const targets = useRef(new Float32Array(layer.ids.length * 4));
  const isMoving = useRef(false);

  useEffect(() => () => parts.dispose(), [parts]);

  // Before the looks, which say what of it is drawn in which way.
  useEffect(() => {
    parts.draw(drawn);
    invalidate();
  }, [parts, drawn, invalidate]);

  useEffect(() => {
    layer.ids.forEach((id, s) => {
      const { colour, presence } = lookOf(id);
      targets.current.set([...colour, presence], s * 4);
    });
    if (fadeSeconds === 0 || !parts.hasDrawn()) parts.arrive(targets.current);
    else isMoving.current = true;
    invalidate();
  }, [layer, lookOf, fadeSeconds, parts, invalidate]);

  useFrame((_, delta) => {
    if (!isMoving.current) return;
    isMoving.current = parts.approach(targets.current, shareOf(delta, fadeSeconds));
    if (isMoving.current) invalidate();
  });

  return (
    <>
      <mesh geometry={parts.solid} material={parts.clay} frustumCulled={false} renderOrder={0} />
      <mesh
        geometry={parts.clear}
        material={parts.depth}
        frustumCulled={false}
        renderOrder={order}
        visible={isCrowded}
      />
      <mesh
        geometry={parts.clear}
        material={parts.glass}
        frustumCulled={false}
        renderOrder={order}
      />
    </>
  );
}

function createParts<Id extends string>(layer: BodyLayer<Id>, light: LightUniforms) {
  const { texture, data } = createLookTexture(layer.ids.length);
  const solid = shareVertices(layer);
  const clear = shareVertices(layer);
  const clay = createClay(texture);
  const depth = createDepth(texture);
  const glass = createGlass(texture, light);
  let grouping = "";
  let drawn: TriangleRuns = layer;

  function fill(): void {
    const { length } = layer.ids;
    fillIndex(solid, drawn, length, (s) => grouping[s] === "s");
    fillIndex(clear, drawn, length, (s) => grouping[s] === "c");
  }

  function regroup(): void {
    const next = layer.ids
      .map((_, s) => (data[s * 4 + 3]! >= 1 ? "s" : data[s * 4 + 3]! > ARRIVED ? "c" : "-"))
      .join("");
    texture.needsUpdate = true;
    if (next === grouping) return;
    grouping = next;
    fill();
  }

  return {
    solid,
    clear,
    clay,
    depth,
    glass,
    hasDrawn: () => grouping !== "",
    draw(runs: TriangleRuns) {
      if (runs === drawn) return;
      drawn = runs;
      fill();
    },
    arrive(targets: Float32Array) {
      data.set(targets);
      regroup();
    },
    /** Moves every look a share of the way; whether anything is still on its way. */
    approach(targets: Float32Array, share: number): boolean {
      const moving = approach(data, targets, share);
      regroup();
      return moving;
    },
    dispose() {
      texture.dispose();
      clay.dispose();
      depth.dispose();
      glass.dispose();
      solid.dispose();
      clear.dispose();
    },
  };
}

function shareVertices<Id extends string>(layer: BodyLayer<Id>): BufferGeometry {
  const geometry = new BufferGeometry();
  for (const name of ["position", "normal", "structure"])
    geometry.setAttribute(name, layer.geometry.getAttribute(name));
  geometry.setIndex(new BufferAttribute(new Uint32Array(layer.triangles.length), 1));
  geometry.setDrawRange(0, 0);
  return geometry;
}

function fillIndex(
  geometry: BufferGeometry,
  { triangles, starts }: TriangleRuns,
  count: number,
  belongs: (s: number) => boolean,
): void {
  const index = geometry.getIndex()!;
  const array = index.array as Uint32Array;
  let length = 0;
  for (let s = 0; s < count; s++) {
    if (!belongs(s)) continue;
    const run = triangles.subarray(starts[s], starts[s + 1]);
    array.set(run, length);
    length += run.length;
  }
  geometry.setDrawRange(0, length);
  index.needsUpdate = true;
}
