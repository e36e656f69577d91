import { s } from "../../sentence.ts";
import type { ExplorationsOf } from "../../types.ts";

/** About the illness itself: opened by the companion. */
export const ILLNESS: ExplorationsOf<"illness"> = {
  "what-it-is": {
    ask: "Do you want to know what {this} is?",
    told: [
      s("You are made of tiny blocks called cells.", "WH-14"),
      s("{this} starts when a few muscle cells grow too much.", "WH-14", "WH-11"),
      s("It is very, very rare and nobody's fault.", "OU-1", "CA-10"),
    ],
    askBack: [
      "What have you heard about it?",
      "What do you like to call it?",
      "Is there something you want to ask your doctor?",
    ],
    found: "what {this} is",
  },
  "nobodys-fault": {
    ask: "Do you want to know why it started?",
    told: [
      s("No one knows all the reasons yet, but it is nobody's fault.", "CA-1", "CA-10"),
      s("Nothing you did, said or thought made it start.", "CA-10"),
      s("Others cannot catch it from you, so hugs are fine.", "CA-9"),
    ],
    askBack: ["What did you think made it start?", "Who gives the best hugs?"],
    found: "that it is nobody's fault",
  },
  "big-feelings": {
    ask: "Do you want to hear about big feelings?",
    told: [
      s("You may be sad, mad or scared.", "AF-13"),
      s("There are no wrong feelings.", "AF-13"),
      s("You can play, draw or talk to let them out.", "AF-13"),
    ],
    askBack: [
      "Where in your body do you feel it?",
      "What helps you when you are sad?",
      "Shall we draw how it feels?",
    ],
    found: "that there are no wrong feelings",
  },
};
