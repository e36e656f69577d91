/** The body's defenders: shown with the immune type, not as places of origin. */
import type { FactId } from "../../domain/facts.ts";
import { s } from "../sentence.ts";
import type { Sections, Spoken, Topic } from "../types.ts";

/** What is said of one organ, or of a group of nodes. */
function defence(they: "It is" | "They are"): Omit<Sections, "where" | "tissue"> {
  const part = they === "It is" ? "part" : "parts";
  return {
    why: {
      child: [
        s(`${they} here to show you how the body keeps germs in check.`, "AN-51", "MO-1"),
        s("Parts like these are the body's guards.", "AN-51"),
        s("No lump of this kind is shown here.", "MO-1"),
        s(
          "When the guards are weak, one type can start in other places of the body.",
          "IM-3",
          "IM-8",
        ),
      ],
      family: [
        s(`${they} ${part} of the immune system, which protects the body against germs.`, "AN-51"),
        s(`${they} shown for that defence, not as a starting place.`, "MO-1"),
        s(
          "When these defences are weak, one type can start in several other places.",
          "IM-3",
          "IM-8",
        ),
      ],
      clinician: [
        s("Shown as part of the immune system, not as a site of origin.", "AN-51", "MO-1"),
        s(
          "Impaired T-cell immunity is the setting for EBV-associated smooth muscle tumours.",
          "IM-4",
          "IM-9",
        ),
      ],
    },
    rarity: {
      child: [s("That type is very, very rare.", "OU-1")],
      family: [s("That type is very rare.", "OU-1")],
      clinician: [s("EBV-associated smooth muscle tumours are very rare.", "OU-1", "IM-4")],
    },
  };
}

interface DefenderText {
  readonly fact: FactId;
  readonly they: "It is" | "They are";
  readonly name: Spoken<string>;
  readonly summary: Spoken<string>;
  readonly where: Spoken<string>;
  readonly tissue: Spoken<string>;
}

function defender({ fact, they, name, summary, where, tissue }: DefenderText): Topic {
  const told = (text: Spoken<string>): Sections["where"] => ({
    child: [s(text.child, fact)],
    family: [s(text.family, fact)],
    clinician: [s(text.clinician, fact)],
  });
  return {
    name,
    summary: {
      child: s(summary.child, fact, "AN-51"),
      family: s(summary.family, fact, "AN-51"),
      clinician: s(summary.clinician, fact, "AN-51"),
    },
    sections: { where: told(where), tissue: told(tissue), ...defence(they) },
  };
}

const NODE_TISSUE: Spoken<string> = {
  child: "They are small, like beans, and they trap germs.",
  family: "They are small, bean-shaped filters that trap germs.",
  clinician: "Lymphoid filters along the lymph vessels.",
};

export const IMMUNE = {
  spleen: defender({
    fact: "AN-48",
    they: "It is",
    name: { child: "The spleen", family: "Spleen", clinician: "Spleen" },
    summary: {
      child: "The spleen cleans your blood and helps keep germs away.",
      family: "The spleen filters the blood and helps against germs.",
      clinician: "Filters blood and takes part in immune defence.",
    },
    where: {
      child: "It is behind your stomach, high on your body's left side.",
      family: "It lies behind the stomach, high in the belly on the body's left side.",
      clinician: "Upper abdomen on the body's left side, behind the stomach.",
    },
    tissue: {
      child: "It is soft, like a sponge that is full of blood.",
      family: "It is a soft organ full of blood, which it filters.",
      clinician: "Filtering tissue with a rich blood supply.",
    },
  }),
  thymus: defender({
    fact: "AN-49",
    they: "It is",
    name: { child: "The thymus", family: "Thymus", clinician: "Thymus" },
    summary: {
      child: "The thymus is a school for cells that guard you.",
      family: "The thymus is where defence cells called T cells ripen.",
      clinician: "Primary lymphoid organ in which T cells mature.",
    },
    where: {
      child: "It is behind the top of your breast bone.",
      family: "It lies behind the upper breastbone.",
      clinician: "Behind the upper sternum.",
    },
    tissue: {
      child: "It is big in children and gets small when they grow up.",
      family: "It is large in children and shrinks after puberty.",
      clinician: "Large in childhood, involutes after puberty.",
    },
  }),
  "lymph-nodes-neck": defender({
    fact: "AN-50",
    they: "They are",
    name: {
      child: "The germ filters in the neck",
      family: "Lymph nodes of the neck",
      clinician: "Cervical lymph nodes",
    },
    summary: {
      child: "These small filters catch germs from your head and throat.",
      family: "These lymph nodes filter fluid from the head and throat.",
      clinician: "Nodal group of the neck.",
    },
    where: {
      child: "They are on both sides of your neck.",
      family: "They lie on both sides of the neck.",
      clinician: "Neck, both sides.",
    },
    tissue: NODE_TISSUE,
  }),
  "lymph-nodes-axilla": defender({
    fact: "AN-50",
    they: "They are",
    name: {
      child: "The germ filters in the armpits",
      family: "Lymph nodes of the armpits",
      clinician: "Axillary lymph nodes",
    },
    summary: {
      child: "These small filters catch germs from your arms.",
      family: "These lymph nodes filter fluid from the arms.",
      clinician: "Nodal group of the axillae.",
    },
    where: {
      child: "They are in both of your armpits.",
      family: "They lie in both armpits.",
      clinician: "Axillae, both sides.",
    },
    tissue: NODE_TISSUE,
  }),
  "lymph-nodes-groin": defender({
    fact: "AN-50",
    they: "They are",
    name: {
      child: "The germ filters at the top of the legs",
      family: "Lymph nodes of the groins",
      clinician: "Inguinal lymph nodes",
    },
    summary: {
      child: "These small filters catch germs from your legs.",
      family: "These lymph nodes filter fluid from the legs.",
      clinician: "Nodal group of the groins.",
    },
    where: {
      child: "They are where your legs join your body, on both sides.",
      family: "They lie in both groins, where legs and trunk meet.",
      clinician: "Groins, both sides.",
    },
    tissue: NODE_TISSUE,
  }),
} satisfies Readonly<Record<string, Topic>>;
