/** How the list of body parts is grouped: by system, long bones once more by bone and side. */
import {
  type SelectableId,
  type StructureId,
  SYSTEMS,
  type System,
  WHOLE_BONES,
  type WholeBoneId,
  boneZoneOf,
  structuresOf,
  systemOf,
  wholeBoneOf,
} from "../domain/anatomy.ts";

export interface SystemGroup {
  readonly system: System;
  /** Each opens into its zones. */
  readonly bones: readonly WholeBoneId[];
  readonly structures: readonly StructureId[];
}

export const SYSTEM_GROUPS: readonly SystemGroup[] = SYSTEMS.map((system) => ({
  system,
  bones: WHOLE_BONES.filter((bone) => systemOf(bone) === system),
  structures: structuresOf(system).filter((id) => !boneZoneOf(id)),
}));

/** The keys of the groups that must be open for its button to be seen. */
export function groupsHolding(id: SelectableId): readonly (System | WholeBoneId)[] {
  const bone = wholeBoneOf(id);
  return bone && bone !== id ? [systemOf(id), bone] : [systemOf(id)];
}
