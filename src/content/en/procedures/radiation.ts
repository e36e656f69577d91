import { s } from "../../sentence.ts";
import type { Procedure } from "../../types.ts";

/** Several beams that add up in one place. */
export const RADIATION: Procedure = {
  name: {
    child: "Rays that meet",
    family: "Radiation from several sides",
    clinician: "External beam radiotherapy, step by step",
  },
  about: {
    child: [
      s("Rays from many sides meet in one spot.", "TX-51"),
      s("There they can stop {cells}.", "TX-10"),
    ],
    family: [
      s("Beams from several sides meet in one place.", "TX-51"),
      s("There they are strong enough to act on cancer cells that remain.", "TX-10", "TX-51"),
    ],
    clinician: [
      s("Beams from several directions cross in the target, where dose adds up.", "TX-10", "TX-51"),
    ],
  },
  steps: [
    {
      name: {
        child: "Getting ready",
        family: "Planning",
        clinician: "Planning and immobilisation",
      },
      about: {
        child: [
          s("First, helpers take a photo and plan where the rays should go.", "TX-36"),
          s(
            "Small marks, or a form made just for you, help you to lie the same way each time.",
            "TX-36",
          ),
        ],
        family: [
          s("First comes a planning scan.", "TX-36"),
          s(
            "Marks on the skin, and sometimes a mould or mask, keep the place the same each time.",
            "TX-36",
          ),
        ],
        clinician: [
          s("Planning scan, skin marks, mould or mask where needed.", "TX-36"),
          s("The beams shown are illustrative, not a plan.", "MO-15"),
        ],
      },
    },
    {
      name: { child: "One ray", family: "One beam alone", clinician: "A single beam" },
      about: {
        child: [
          s("One thin ray alone does only a little.", "TX-51"),
          s("You do not feel it.", "TX-34"),
        ],
        family: [
          s("One beam alone brings only a small part of the dose.", "TX-51"),
          s("It is not felt.", "TX-34"),
        ],
        clinician: [
          s("A single beam carries a fraction of the target's dose along its path.", "TX-51"),
        ],
      },
    },
    {
      name: { child: "Rays that add up", family: "Where they meet", clinician: "Convergence" },
      about: {
        child: [
          s("Now rays from many sides meet in one spot.", "TX-51"),
          s("There they add up, like lamps that all shine on one thing.", "TX-51"),
        ],
        family: [
          s("Beams from different sides meet in one place, and there they add up.", "TX-51"),
          s("The beams here show the idea and are nobody's plan.", "MO-15"),
        ],
        clinician: [
          s("Doses add up where beams cross; tissue along each path receives less.", "TX-51"),
        ],
      },
    },
    {
      name: { child: "Many short visits", family: "Little by little", clinician: "Fractionation" },
      about: {
        child: [
          s("You come for many short visits, not one long one.", "TX-35", "TX-52"),
          s("In between, the healthy parts can rest.", "TX-52"),
        ],
        family: [
          s(
            "The dose is split over many short visits, often on weekdays for several weeks.",
            "TX-35",
            "TX-52",
          ),
          s(
            "Healthy parts around get less of it, and the breaks help them to recover.",
            "TX-51",
            "TX-52",
          ),
        ],
        clinician: [
          s(
            "Daily fractions, Monday to Friday, for several weeks; breaks help normal tissue recover.",
            "TX-35",
            "TX-52",
          ),
          s("Surrounding tissue receives less, but not none.", "TX-51"),
        ],
      },
    },
  ],
  feels: {
    child: [
      s("The machine may turn around you, but it does not touch you.", "TX-53"),
      s("You are by yourself for some minutes, but helpers see and hear you.", "TX-34"),
      s("No rays stay in you, so you can hug all you like.", "TX-37"),
    ],
    family: [
      s(
        "The rays are not felt, and for the few minutes alone your child is seen and heard.",
        "TX-34",
      ),
      s("Your child can be hugged as always: nothing of the rays remains.", "TX-37"),
      s("Tiredness and red or darker skin can follow.", "SE-5"),
    ],
    clinician: [
      s("Not felt; minutes of immobility, under anaesthesia in some children.", "TX-34", "TX-36"),
      s("Fatigue, skin reaction by site; no radioactivity remains.", "SE-5", "TX-37"),
    ],
  },
};
