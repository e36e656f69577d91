/**
 * The fact register: one neutral statement for each claim that the content makes, with its sources.
 *
 * Ids are stable and never reused. Sections: WH what it is, ST soft tissue, CU skin, VA vascular, IM
 * immunocompromised host, BO bone, CR care, SY symptoms, CA causes, DX diagnosis, TX treatment, SE side
 * effects, OU outlook, AF check-ups and living on. The first ids of each section are the claims of the page the register started from (WH-1
 * to WH-10, ST-1 to 3, CU-1 to 5, VA-1 to 4, IM-1 to 3, BO-1 to 7, CR-1 to 4, SY-1 to 8, CA-1 to 8, DX-1 to 12,
 * TX-1 to 19, SE-1 to 3, OU-1 to 4), in corrected form where their status says so; higher numbers were added
 * from the literature. Five sections are wholly added: AF, AN anatomy, GP growth plates, MO what the model does,
 * TK talking with a child.
 *
 * This file is only needed where sources are shown: import it dynamically there; elsewhere import its types.
 */
import { AFTER_FACTS } from "./facts/after.ts";
import { ANATOMY_FACTS } from "./facts/anatomy.ts";
import { CLOSE_UP_FACTS } from "./facts/close-ups.ts";
import { EXPLORE_FACTS } from "./facts/explore.ts";
import type { FactEntry } from "./facts/fact.ts";
import { PROCEDURE_FACTS } from "./facts/procedures.ts";
import { SYMPTOM_AND_CAUSE_FACTS } from "./facts/symptoms-and-causes.ts";
import { TEST_FACTS } from "./facts/tests.ts";
import { TREATMENT_FACTS } from "./facts/treatment.ts";
import { TYPE_FACTS } from "./facts/types.ts";

const REGISTER = {
  ...TYPE_FACTS,
  ...SYMPTOM_AND_CAUSE_FACTS,
  ...TEST_FACTS,
  ...TREATMENT_FACTS,
  ...AFTER_FACTS,
  ...ANATOMY_FACTS,
  ...CLOSE_UP_FACTS,
  ...PROCEDURE_FACTS,
  ...EXPLORE_FACTS,
};

export type FactId = keyof typeof REGISTER;

export const FACT_SECTIONS = [
  "WH",
  "ST",
  "CU",
  "VA",
  "IM",
  "BO",
  "CR",
  "SY",
  "CA",
  "DX",
  "TX",
  "SE",
  "AF",
  "OU",
  "AN",
  "GP",
  "MO",
  "TK",
] as const;
type FactSection = (typeof FACT_SECTIONS)[number];

interface FactReview {
  readonly reviewer: string;
  /** ISO date. */
  readonly date: string;
}

export interface Fact extends Omit<FactEntry, "clinicianOnly"> {
  readonly id: FactId;
  readonly section: FactSection;
  readonly clinicianOnly: boolean;
  /** Who with clinical training has confirmed the statement; null while nobody has. */
  readonly review: FactReview | null;
}

export const FACT_IDS = Object.keys(REGISTER) as FactId[];

export const isFactId = (value: unknown): value is FactId =>
  typeof value === "string" && Object.hasOwn(REGISTER, value);

/** The register's entry for an id. Total: every `FactId` has one. */
export function factOf(id: FactId): Fact {
  const entry: FactEntry = REGISTER[id];
  return {
    id,
    section: id.slice(0, 2) as FactSection,
    status: entry.status,
    statement: entry.statement,
    sources: entry.sources,
    clinicianOnly: entry.clinicianOnly ?? false,
    review: null,
  };
}
