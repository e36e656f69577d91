import { added } from "./fact.ts";

/** How to talk with a child about the illness, and what not to promise. */
export const EXPLORE_FACTS = {
  "TK-1": added(
    "Children bring ideas of their own about illness, some of them untrue; a grown-up who listens first learns what needs explaining.",
    "C23",
  ),
  "TK-2": added(
    "Too much at once can overwhelm a child; the grown-up follows the child's lead and keeps the talk going over time.",
    "C17",
    "C26",
  ),
  "TK-3": added(
    "Children take things in better at their own pace, a phrase at a time, with room to react and to ask.",
    "C27",
  ),
  "TK-4": added(
    "Children show in play what they know of a hospital's ways and how they feel about them.",
    "C19",
  ),
  "TK-5": added(
    "Where a grown-up has no answer it is right to say so and to find out; a child's questions are answered simply and honestly.",
    "C26",
    "C22",
  ),
  "TK-6": added(
    "Children with cancer may wonder whether they will die, aloud or not; the question deserves an honest and hopeful answer rather than a quick denial, and the care team can help with the words.",
    "C16",
  ),
  "TK-7": added("Cure is not promised to a child.", "C2"),
  "TK-8": added(
    "Children are told honestly what may hurt and what will not, and what they will see, hear and feel.",
    "C19",
    "C18",
    "C23",
  ),
  "TK-9": added(
    "Telling a child not to cry or to be brave can backfire; naming the feeling and allowing it helps a child to feel heard.",
    "C20",
  ),
  "TK-10": added(
    "Whether there are side effects does not show how well chemotherapy is working; tests do.",
    "C21",
    "C9",
  ),
  "TK-11": added(
    "Words of fighting, battle and warriors are left out when talking with children about cancer.",
    "C7",
    "C8",
  ),
  "TK-12": added(
    "Marking a body chart without help is advised from about 8 years of age; where there are few places to tell apart, a list can serve better than a drawing.",
    "C24",
    "C25",
  ),
} as const;
