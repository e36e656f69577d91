import { s } from "../../sentence.ts";
import type { ExplorationsOf } from "../../types.ts";

/** What doctors do: opened by the companion. */
export const DOCTORS: ExplorationsOf<"doctors"> = {
  "big-camera": {
    ask: "Do you want to see the big camera with a ring?",
    told: [
      s("You lie on a table that slides through a big ring.", "DX-53"),
      s("The ring takes photos of your inside and does not touch you.", "DX-22", "DX-53"),
      s("It hums, and the photos do not hurt.", "DX-16", "DX-53"),
    ],
    askBack: ["How do you think the ring sounds?", "Which soft toy would you like to take along?"],
    found: "how the big camera works",
  },
  "picture-tunnel": {
    ask: "Do you want to see the tunnel that takes photos?",
    told: [
      s("MRI is a short tunnel with a strong magnet.", "DX-25", "DX-55"),
      s("It is loud, so you get something to keep your ears safe.", "DX-26"),
      s("The photos do not hurt, and they can see you and talk with you.", "DX-16", "DX-55"),
    ],
    askBack: ["Shall we make the knocking sound?", "What would you like to think of in there?"],
    found: "what the picture tunnel is like",
  },
  "tiny-piece": {
    ask: "Do you want to see how doctors find out what a lump is?",
    told: [
      s("First you get medicine, and if you still feel something, say so.", "DX-37"),
      s("Then they take a few tiny bits of the lump and look at them up close.", "DX-60", "DX-39"),
      s("What you see here is just drawn, to show you how.", "MO-15"),
      s("The spot can be sore for a few days, and there is help for that.", "DX-61"),
    ],
    askBack: ["Who would you like to have near you?", "What do you want to ask about it?"],
    found: "how doctors find out what a lump is",
  },
  operation: {
    ask: "Do you want to know how doctors take out a lump?",
    told: [
      s(
        "In surgery sleep you feel nothing, and one doctor stays till you wake up.",
        "TX-26",
        "TX-27",
      ),
      s("The doctors try to take out the whole lump.", "TX-1"),
      s("What you see here is just drawn, to show you how.", "MO-15"),
      s("After that you may be sore, and there is help for it.", "SE-6"),
    ],
    askBack: [
      "Who would you like to see when you wake up?",
      "How is surgery sleep not like your sleep at night?",
    ],
    found: "how doctors take out a lump",
  },
  "strong-rays": {
    ask: "Do you want to see how strong rays can help?",
    told: [
      s(
        "Some children get strong rays on just one spot, and do not feel them.",
        "TX-2",
        "TX-51",
        "TX-34",
      ),
      s("You lie still by yourself for a few minutes, and the team sees and hears you.", "TX-34"),
      s("What you see here is just drawn, to show you how.", "MO-15"),
      s("Your team tells you if this is in your plan.", "CR-4"),
    ],
    askBack: ["How still can you be, like a stone?", "What would you like to ask the team?"],
    found: "how strong rays can help",
  },
  "travelling-medicine": {
    ask: "Do you want to see a medicine that travels?",
    told: [
      s("Some children get a medicine that goes where their blood goes.", "TX-2", "TX-54"),
      s("If there are {cells}, it makes it hard for them to grow.", "TX-12"),
      s("You may feel tired or throw up, and there is medicine that helps.", "SE-2", "SE-11"),
    ],
    askBack: [
      "Can you follow its way with your finger?",
      "What feels good to you when you are tired?",
      "What would you like to ask the team?",
    ],
    found: "how a medicine travels",
  },
};
