import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { structureName } from "../content/tell.ts";
import {
  type SelectableId,
  type StructureId,
  type WholeBoneId,
  zonesOf,
} from "../domain/anatomy.ts";
import { useViewer } from "../state/store.ts";
import { Disclosure } from "../ui/Disclosure.tsx";
import { StructureButton } from "./StructureButton.tsx";
import { SYSTEM_GROUPS, groupsHolding } from "./body-parts-groups.ts";
import { commonEnd } from "./common-end.ts";
import { useContent } from "../state/use-content.ts";

interface OpenGroups {
  readonly keys: ReadonlySet<string>;
  /** The selection these groups were last opened for. */
  readonly structure: SelectableId | null;
}

/** Every structure and whole bone as a button: the canvas is one way to choose a place, never the only one. */
export function BodyParts() {
  const { t } = useTranslation();
  const headingId = useId();
  const structure = useViewer((state) => state.structure);
  const [open, setOpen] = useState<OpenGroups>({ keys: new Set(), structure: null });

  // What is chosen on the body is shown in the list too; a person may close the group again.
  if (open.structure !== structure) {
    const holding = structure ? groupsHolding(structure) : [];
    setOpen({ keys: new Set([...open.keys, ...holding]), structure });
  }

  const disclosureOf = (key: string) => ({
    isOpen: open.keys.has(key),
    onToggle: (isOpen: boolean) => {
      const keys = new Set(open.keys);
      if (isOpen) keys.add(key);
      else keys.delete(key);
      setOpen({ ...open, keys });
    },
  });

  return (
    <section className="body-parts" aria-labelledby={headingId}>
      <h2 id={headingId} className="rail-heading">
        {t("parts.label")}
      </h2>
      <p className="parts-hint">{t("parts.hint")}</p>
      {SYSTEM_GROUPS.map(({ system, bones, structures }) => (
        <Disclosure
          key={system}
          title={t(`parts.system.${system}`)}
          headingLevel={3}
          {...disclosureOf(system)}
        >
          {bones.map((bone) => (
            <BoneGroup key={bone} bone={bone} {...disclosureOf(bone)} />
          ))}
          <PartList ids={structures} />
        </Disclosure>
      ))}
    </section>
  );
}

interface BoneGroupProps {
  readonly bone: WholeBoneId;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** A long bone, to be chosen as a whole or opened into its zones. */
function BoneGroup({ bone, isOpen, onToggle }: BoneGroupProps) {
  const { t } = useTranslation();
  const content = useContent("structures");
  const voice = useViewer((state) => state.voice);
  return (
    <Disclosure
      className="bone-group"
      title={t("parts.zones", { name: structureName(content, bone, voice) })}
      beside={<StructureButton id={bone} isMarked />}
      headingLevel={4}
      isOpen={isOpen}
      onToggle={onToggle}
    >
      <PartList ids={zonesOf(bone)} isOfOneBone />
    </Disclosure>
  );
}

interface PartListProps {
  readonly ids: readonly StructureId[];
  /** The heading names bone and side, so the entries need not show them again. */
  readonly isOfOneBone?: boolean;
}

function PartList({ ids, isOfOneBone = false }: PartListProps) {
  const content = useContent("structures");
  const voice = useViewer((state) => state.voice);
  const impliedEnd = isOfOneBone
    ? commonEnd(ids.map((id) => structureName(content, id, voice)))
    : "";
  return (
    <ul className="part-list">
      {ids.map((id) => (
        <li key={id}>
          <StructureButton id={id} isMarked impliedEnd={impliedEnd} />
        </li>
      ))}
    </ul>
  );
}
