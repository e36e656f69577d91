import { s } from "../sentence.ts";
import type { Passage, Sections, Topic } from "../types.ts";

/** Said of every part of the digestive tract where the type can start. */
const GUT: Omit<Sections, "where"> = {
  tissue: {
    child: [
      s("Its wall has layers, like a sandwich.", "ST-13"),
      s("One layer is smooth muscle.", "ST-6"),
    ],
    family: [
      s(
        "One of the layers of its wall is thick smooth muscle, with an inner coat in rings and an outer coat running lengthwise.",
        "ST-6",
        "ST-13",
      ),
    ],
    clinician: [
      s(
        "Layer of origin: muscularis propria (inner circular, outer longitudinal), less often muscularis mucosae.",
        "ST-6",
      ),
    ],
  },
  why: {
    child: [
      s("The muscle squeezes all by itself to move food along.", "WH-12"),
      s("In a very few people, a cell of that muscle turns into {cell}.", "WH-11", "OU-1"),
      s("It is nobody's fault.", "CA-10"),
    ],
    family: [
      s("Smooth muscle here moves food along without you thinking.", "WH-12"),
      s("The digestive type begins in those muscle cells.", "WH-11"),
      s("Nobody caused it.", "CA-10"),
    ],
    clinician: [
      s("Origin from smooth muscle of the wall or its precursors.", "WH-11"),
      s("Distinguish from GIST: KIT and DOG1 negative, SMA and desmin positive.", "ST-11"),
    ],
  },
  rarity: {
    child: [s("This is very, very rare.", "OU-1"), s("Most tummy aches are {none}.", "SY-9")],
    family: [
      s("It is very rare in the gut.", "ST-4", "OU-1"),
      s("Most tummy aches are not cancer; one that stays should be shown to a doctor.", "SY-9"),
    ],
    clinician: [s("Very rare: about one-fiftieth as common as GIST in the gut.", "ST-4", "ST-12")],
  },
};

/** The shared text with what is special about one part's wall after it. */
function withTissue(extra: Passage): Omit<Sections, "where"> {
  return {
    ...GUT,
    tissue: {
      child: [...GUT.tissue.child, ...extra.child],
      family: [...GUT.tissue.family, ...extra.family],
      clinician: [...GUT.tissue.clinician, ...extra.clinician],
    },
  };
}

const SMALL_BOWEL_GROWTH = {
  family: [s("A tumour here can grow into the tube, stay in its wall or grow outward.", "ST-10")],
  clinician: [s("Growth may be endoluminal, intramural or exophytic.", "ST-10")],
};

const SMALL_BOWEL = withTissue({
  child: [s("This tube is long, so it lies in many loops.", "AN-14")],
  ...SMALL_BOWEL_GROWTH,
});

const DUODENUM = withTissue({
  child: [s("This part is short and stays in its place.", "AN-3")],
  ...SMALL_BOWEL_GROWTH,
});

const COLON = withTissue({
  child: [s("Its outer muscle lies in three long bands.", "ST-9")],
  family: [s("In the colon the outer coat is gathered into three long bands.", "ST-9")],
  clinician: [
    s("The longitudinal layer forms three taeniae, 0.8 to 1 cm wide in adults.", "ST-9"),
    s("Normal wall in children: about 1.0 to 1.3 mm, at most 1.9 mm.", "ST-14"),
  ],
});

const HERE = {
  child: s("The tummy type of {this} can start here.", "ST-1", "WH-5"),
  family: s("It is one of the places where the digestive type can start.", "ST-1", "WH-5"),
};

export const DIGESTIVE = {
  oesophagus: {
    name: {
      child: "The food pipe",
      family: "Food pipe (oesophagus)",
      clinician: "Oesophagus",
    },
    summary: {
      child: s("This pipe brings food from your mouth to your stomach.", "AN-1"),
      family: s("The food pipe carries food from the throat to the stomach.", "AN-1"),
      clinician: s("Muscular tube from pharynx to stomach.", "AN-1"),
    },
    sections: {
      where: {
        child: [s("It runs down through your neck and chest.", "AN-1")],
        family: [s("It runs down through the chest and the diaphragm to the stomach.", "AN-1")],
        clinician: [
          s("Descends through the chest and passes the diaphragm to reach the stomach.", "AN-1"),
        ],
      },
      tissue: {
        child: [s("It is a soft tube with muscle in its wall.", "AN-62")],
        family: [s("Its wall holds muscle, and its lower part is smooth muscle.", "AN-62")],
        clinician: [
          s("Striated muscle above gives way to smooth muscle in the lower part.", "AN-62"),
        ],
      },
      why: {
        child: [s("We show it so that you can find your way to the stomach.", "MO-1")],
        family: [s("It is shown to help you find your way into the digestive tract.", "MO-1")],
        clinician: [s("Shown for orientation.", "MO-1")],
      },
      rarity: {
        child: [s("It is not on the list of places for the tummy type of {this}.", "WH-5")],
        family: [s("It is not on the list of organs given for the digestive type.", "WH-5")],
        clinician: [s("Not among the organs listed for the digestive type.", "WH-5")],
      },
    },
  },
  stomach: {
    name: { child: "The stomach", family: "Stomach", clinician: "Stomach" },
    summary: {
      child: s("The stomach is a stretchy bag that mixes your food.", "AN-2", "AN-63"),
      family: s(
        "The stomach is a stretchy bag of muscle that stores and mixes food.",
        "AN-2",
        "AN-63",
      ),
      clinician: s("Muscular reservoir in the upper abdomen.", "AN-2", "AN-63"),
    },
    sections: {
      where: {
        child: [s("It is high in your belly, more to your body's left side.", "AN-2"), HERE.child],
        family: [
          s(
            "It lies in the upper belly, mostly on the body's left side, below the diaphragm.",
            "AN-2",
          ),
          HERE.family,
        ],
        clinician: [
          s("Epigastrium, mostly to the body's left of the midline, below the diaphragm.", "AN-2"),
        ],
      },
      ...withTissue({
        child: [s("The stomach has one more muscle coat than the rest of the gut.", "ST-7")],
        family: [s("The stomach has a third, slanting coat on the inside.", "ST-7")],
        clinician: [s("The stomach adds an innermost oblique layer.", "ST-7")],
      }),
    },
  },
  duodenum: {
    name: {
      child: "The first part of the small gut",
      family: "First part of the small intestine (duodenum)",
      clinician: "Duodenum",
    },
    summary: {
      child: s("Food goes here next when it leaves the stomach.", "AN-3"),
      family: s("The duodenum takes in food as it leaves the stomach.", "AN-3"),
      clinician: s("First segment of the small intestine.", "AN-3"),
    },
    sections: {
      where: {
        child: [
          s(
            "It makes a short curve, like the letter C, high in your belly, more to your body's right side.",
            "AN-3",
          ),
          HERE.child,
        ],
        family: [
          s(
            "It makes a short C-shaped curve in the upper belly, mostly to the body's right of the middle.",
            "AN-3",
          ),
          HERE.family,
        ],
        clinician: [
          s(
            "C-shaped loop around the head of the pancreas, mostly to the body's right of the midline.",
            "AN-3",
          ),
        ],
      },
      ...DUODENUM,
    },
  },
  jejunum: {
    name: {
      child: "The middle of the small gut",
      family: "Middle part of the small intestine (jejunum)",
      clinician: "Jejunum",
    },
    summary: {
      child: s("This is the middle of the small gut, and it lies in loops.", "AN-4"),
      family: s("The jejunum is the middle part of the small intestine, coiled in loops.", "AN-4"),
      clinician: s("Second segment of the small intestine.", "AN-4"),
    },
    sections: {
      where: {
        child: [
          s("Its loops fill the upper part of your belly, more to your body's left side.", "AN-4"),
          HERE.child,
        ],
        family: [
          s("Its loops lie mostly high in the belly and towards the body's left side.", "AN-4"),
          HERE.family,
        ],
        clinician: [
          s("Loops mostly in the upper abdomen and towards the body's left side.", "AN-4"),
        ],
      },
      ...SMALL_BOWEL,
    },
  },
  ileum: {
    name: {
      child: "The last part of the small gut",
      family: "Last part of the small intestine (ileum)",
      clinician: "Ileum",
    },
    summary: {
      child: s("This is the last part of the small gut.", "AN-5"),
      family: s("The ileum is the last part of the small intestine.", "AN-5"),
      clinician: s("Third and last segment of the small intestine.", "AN-5"),
    },
    sections: {
      where: {
        child: [
          s("Its loops lie low in your belly, more to your body's right side.", "AN-5"),
          s("It leads into the big gut.", "AN-5"),
          HERE.child,
        ],
        family: [
          s(
            "Its loops lie low in the belly, mostly towards the body's right side, where it opens into the large intestine.",
            "AN-5",
          ),
          HERE.family,
        ],
        clinician: [
          s("Loops mostly low and towards the body's right side, ending at the caecum.", "AN-5"),
          s("Normal terminal ileum in children: wall about 1.0 mm, at most 1.9 mm.", "ST-14"),
        ],
      },
      ...SMALL_BOWEL,
    },
  },
  caecum: {
    name: {
      child: "The start of the big gut",
      family: "Start of the large intestine (caecum)",
      clinician: "Caecum",
    },
    summary: {
      child: s("This is a pouch where the big gut begins.", "AN-6"),
      family: s("The caecum is the pouch where the large intestine begins.", "AN-6"),
      clinician: s("Blind pouch at the start of the large intestine.", "AN-6"),
    },
    sections: {
      where: {
        child: [s("It is low in your belly, on your body's right side.", "AN-6"), HERE.child],
        family: [s("It lies low in the belly on the body's right side.", "AN-6"), HERE.family],
        clinician: [s("Iliac fossa on the body's right side.", "AN-6")],
      },
      ...COLON,
    },
  },
  appendix: {
    name: { child: "The appendix", family: "Appendix", clinician: "Vermiform appendix" },
    summary: {
      child: s("The appendix is a thin little tube, thinner than a pencil.", "AN-7"),
      family: s("The appendix is a thin, closed tube that hangs from the large intestine.", "AN-7"),
      clinician: s("Blind-ending tube from the caecum.", "AN-7"),
    },
    sections: {
      where: {
        child: [
          s(
            "It hangs from the start of the big gut, low on your body's right side.",
            "AN-7",
            "AN-6",
          ),
          HERE.child,
        ],
        family: [
          s(
            "It hangs from the start of the large intestine, low in the belly on the body's right side.",
            "AN-7",
            "AN-6",
          ),
          HERE.family,
        ],
        clinician: [
          s("Arises from the caecum; 4.1 to 4.4 mm from front to back at any age.", "AN-7"),
        ],
      },
      ...GUT,
    },
  },
  "ascending-colon": {
    name: {
      child: "The big gut, going up",
      family: "Upward part of the large intestine (ascending colon)",
      clinician: "Ascending colon",
    },
    summary: {
      child: s("This part of the big gut goes up.", "AN-8"),
      family: s("The ascending colon is the part of the large intestine that climbs.", "AN-8"),
      clinician: s("Colon from caecum to the flexure below the liver.", "AN-8"),
    },
    sections: {
      where: {
        child: [s("It goes up along your body's right side.", "AN-8"), HERE.child],
        family: [s("It climbs along the body's right side up to the liver.", "AN-8"), HERE.family],
        clinician: [s("Along the flank on the body's right side, up to the liver.", "AN-8")],
      },
      ...COLON,
    },
  },
  "transverse-colon": {
    name: {
      child: "The big gut, going across",
      family: "Crosswise part of the large intestine (transverse colon)",
      clinician: "Transverse colon",
    },
    summary: {
      child: s("This part of the big gut goes from side to side.", "AN-9"),
      family: s("The transverse colon crosses the belly from side to side.", "AN-9"),
      clinician: s("Colon between the two flexures.", "AN-9"),
    },
    sections: {
      where: {
        child: [
          s(
            "It goes across your belly, from your body's right side to your body's left side.",
            "AN-9",
          ),
          HERE.child,
        ],
        family: [
          s("It crosses the belly from the body's right side to the body's left side.", "AN-9"),
          HERE.family,
        ],
        clinician: [
          s("Crosses the abdomen from the body's right side to the body's left side.", "AN-9"),
        ],
      },
      ...COLON,
    },
  },
  "descending-colon": {
    name: {
      child: "The big gut, going down",
      family: "Downward part of the large intestine (descending colon)",
      clinician: "Descending colon",
    },
    summary: {
      child: s("This part of the big gut goes down.", "AN-10"),
      family: s("The descending colon leads down the side of the belly.", "AN-10"),
      clinician: s("Colon from the splenic flexure to the sigmoid.", "AN-10"),
    },
    sections: {
      where: {
        child: [s("It goes down along your body's left side.", "AN-10"), HERE.child],
        family: [s("It runs down along the body's left side.", "AN-10"), HERE.family],
        clinician: [s("Along the flank on the body's left side.", "AN-10")],
      },
      ...COLON,
    },
  },
  "sigmoid-colon": {
    name: {
      child: "The big gut, the S bend",
      family: "S-shaped part of the large intestine (sigmoid colon)",
      clinician: "Sigmoid colon",
    },
    summary: {
      child: s("This part of the big gut bends like the letter S.", "AN-11"),
      family: s("The sigmoid colon is an S-shaped bend that leads to the rectum.", "AN-11"),
      clinician: s("S-shaped colon between descending colon and rectum.", "AN-11"),
    },
    sections: {
      where: {
        child: [
          s("It is low in your belly and starts on your body's left side.", "AN-11"),
          HERE.child,
        ],
        family: [
          s("It lies low in the belly, from the body's left side into the pelvis.", "AN-11"),
          HERE.family,
        ],
        clinician: [s("From the iliac fossa on the body's left side into the pelvis.", "AN-11")],
      },
      ...COLON,
    },
  },
  rectum: {
    name: {
      child: "The last part of the big gut",
      family: "Last part of the large intestine (rectum)",
      clinician: "Rectum",
    },
    summary: {
      child: s("Poo waits here until you go to the toilet.", "AN-12"),
      family: s("The rectum stores stool until it is time to go to the toilet.", "AN-12"),
      clinician: s("Terminal large intestine above the anal canal.", "AN-12"),
    },
    sections: {
      where: {
        child: [
          s("It is low down, in front of the bottom of your back bones.", "AN-12"),
          HERE.child,
        ],
        family: [
          s("It lies low in the pelvis, in front of the base of the spine.", "AN-12"),
          HERE.family,
        ],
        clinician: [s("In the pelvis, anterior to the sacrum.", "AN-12")],
      },
      ...GUT,
    },
  },
  "anal-canal": {
    name: {
      child: "The way out of the gut",
      family: "End of the gut (anal canal)",
      clinician: "Anal canal",
    },
    summary: {
      child: s("This is the very end of the gut.", "AN-13"),
      family: s("The anal canal is the last few centimetres of the gut.", "AN-13"),
      clinician: s("Last few centimetres of the gut, closed by two sphincters.", "AN-13"),
    },
    sections: {
      where: {
        child: [s("It is where poo leaves your body.", "AN-13"), HERE.child],
        family: [
          s("It is the short passage from the rectum to the outside.", "AN-13"),
          HERE.family,
        ],
        clinician: [s("From the rectum through the pelvic floor to the anus.", "AN-13")],
      },
      ...withTissue({
        child: [s("Here the muscle makes a ring that keeps shut by itself.", "ST-8", "AN-13")],
        family: [
          s(
            "Here the ring muscle is thicker and forms the inner sphincter, which stays closed by itself.",
            "ST-8",
            "AN-13",
          ),
        ],
        clinician: [
          s(
            "The internal anal sphincter is thickened circular muscle, about 1.2 mm in children.",
            "ST-8",
          ),
        ],
      }),
    },
  },
} satisfies Readonly<Record<string, Topic>>;
