/** How the list of body parts is grouped: by system, long bones once more by bone and side. */
import {
  type BoneZoneId,
  BONE_ZONE_IDS,
  LONG_BONES,
  type LongBone,
  SIDES,
  type Side,
  type StructureId,
  SYSTEMS,
  type System,
  boneZoneOf,
  structuresOf,
} from "../domain/anatomy.ts";

export interface BoneGroup {
  readonly key: `${LongBone}-${Side}`;
  readonly bone: LongBone;
  readonly side: Side;
  /** From the end nearer the trunk to the far end. */
  readonly zones: readonly BoneZoneId[];
}

export interface SystemGroup {
  readonly system: System;
  readonly bones: readonly BoneGroup[];
  readonly structures: readonly StructureId[];
}

const BONE_GROUPS: readonly BoneGroup[] = LONG_BONES.flatMap((bone) =>
  SIDES.map((side) => ({
    key: `${bone}-${side}` as const,
    bone,
    side,
    zones: BONE_ZONE_IDS.filter((id) => {
      const zone = boneZoneOf(id);
      return zone?.bone === bone && zone.side === side;
    }),
  })),
);

export const SYSTEM_GROUPS: readonly SystemGroup[] = SYSTEMS.map((system) => ({
  system,
  bones: system === "skeletal" ? BONE_GROUPS : [],
  structures: structuresOf(system).filter((id) => !boneZoneOf(id)),
}));

/** The keys of the groups that must be open for a structure to be seen. */
export function groupsHolding(id: StructureId): readonly string[] {
  const group = SYSTEM_GROUPS.find(({ system }) => structuresOf(system).includes(id));
  const bone = BONE_GROUPS.find(({ zones }) => zones.some((zone) => zone === id));
  return [...(group ? [group.system] : []), ...(bone ? [bone.key] : [])];
}
