import { s } from "../../sentence.ts";
import type { ExploreContent } from "../../types.ts";

/** To the grown-up beside the child. */
export const COMPANION: ExploreContent["companion"] = {
  prompts: [
    s("Begin with what the child has heard or thinks, and listen before you explain.", "TK-1"),
    s("Let the child choose what to look at, one thing at a time.", "TK-2"),
    s("Then wait: leave time to look, to ask, or to say nothing.", "TK-3"),
    s(
      "When a child turns away or starts to play, stop there, and offer to look again another day.",
      "TK-2",
    ),
    s("Let the child show you on the body, and gently clear up any mix-up.", "TK-4"),
    s("When you do not know, say so, and write the question down for the doctor.", "TK-5"),
    s(
      'If a child asks "Will I die?", stay close and do not brush it aside: say that it is a big and good question, and that you will ask the doctor together.',
      "TK-5",
      "TK-6",
    ),
    s(
      "Before about eight years, help with the stickers: the child points, you place them.",
      "TK-12",
    ),
  ],
  notToPromise: [
    s(
      "Promise no cure: say that the team will do what it can and that you will be honest.",
      "TK-7",
    ),
    s("Do not say when it will be over, or that it will never come back.", "WH-7", "CR-4"),
    s('Do not say "It will not hurt": say what it may feel like, and what helps.', "TK-8"),
    s('Do not say "Be brave" or "Do not cry": every feeling is allowed here.', "TK-9", "AF-13"),
    s("Do not say that feeling unwell shows that a medicine is working: it does not.", "TK-10"),
    s("Leave out fights, battles and heroes: getting well is not the child's job.", "TK-11"),
  ],
};
