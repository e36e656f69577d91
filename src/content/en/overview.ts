import { s } from "../sentence.ts";
import type { Topic } from "../types.ts";

/** The disease as a whole. */
export const OVERVIEW: Topic = {
  name: {
    child: "Leiomyosarcoma",
    family: "Leiomyosarcoma in children",
    clinician: "Leiomyosarcoma in childhood",
  },
  summary: {
    child: s("Leiomyosarcoma is {rare} that starts in smooth muscle.", "WH-1", "OU-1"),
    family: s(
      "Leiomyosarcoma is a rare cancer of smooth muscle, the kind of muscle that works without you thinking.",
      "WH-1",
      "OU-1",
    ),
    clinician: s(
      "Leiomyosarcoma (LMS) is a soft tissue sarcoma with smooth muscle differentiation, very rare in childhood.",
      "WH-1",
      "WH-2",
      "OU-1",
    ),
  },
  sections: {
    where: {
      child: [
        s("Smooth muscle is in your tummy, your skin and your blood vessels.", "WH-12"),
        s("So {this} can start in more than one place.", "WH-3"),
        s("Doctors sort it into five types.", "WH-10"),
        s("Touch one to see where it starts.", "WH-10"),
      ],
      family: [
        s(
          "Smooth muscle is found in the gut, in the walls of blood vessels and in the skin, so this cancer can start in many places.",
          "WH-3",
          "WH-12",
        ),
        s("Doctors tell five types apart, mainly by where they start.", "WH-10"),
        s("In children, older reports name the digestive tract most often.", "WH-4"),
        s("Experts now know that some of those cases were other tumours.", "WH-4"),
        s("A tumour that is not removed can spread.", "WH-6"),
        s("How fast it grows differs a great deal from one to the next.", "WH-8"),
      ],
      clinician: [
        s(
          "It can arise at many sites; five groups are told apart: soft tissue, cutaneous, vascular, the immunocompromised host, and bone.",
          "WH-3",
          "WH-10",
        ),
        s(
          "The paediatric predominance of the digestive tract rests on older series that include GIST and EBV-driven tumours.",
          "WH-4",
          "ST-5",
        ),
        s(
          "Behaviour varies with site, size and grade; unresected disease can metastasise.",
          "WH-6",
          "WH-8",
        ),
      ],
    },
    tissue: {
      child: [
        s("Your body is built from tiny cells, like a house from bricks.", "WH-14"),
        s("{cell} has stopped doing its own job.", "WH-14"),
        s("The cells we talk about here are smooth muscle cells.", "WH-11"),
      ],
      family: [
        s(
          "All five types start in smooth muscle cells, or in cells that can become them.",
          "WH-11",
        ),
        s("Cancer cells grow without doing the work that the tissue needs.", "WH-14"),
      ],
      clinician: [
        s("Presumed cell of origin: the smooth muscle cell or its mesenchymal precursor.", "WH-11"),
      ],
    },
    why: {
      child: [
        s("Smooth muscle works all by itself.", "WH-12"),
        s("It moves food along in your tummy.", "WH-12"),
        s("It makes your hairs stand up when you feel cold.", "WH-12"),
        s("No one knows just why a cell there {turns}.", "CA-1"),
        s("It is nobody's fault.", "CA-10"),
        s("Nothing you did, said or thought made it start.", "CA-10"),
        s("You cannot catch it, and you cannot give it to anyone.", "CA-9"),
      ],
      family: [
        s(
          "Smooth muscle squeezes food along, narrows blood vessels and raises the hairs on the skin.",
          "WH-12",
        ),
        s("It does so on its own.", "WH-12"),
        s("Nobody yet fully knows why such a cell turns into cancer.", "CA-1"),
        s("It is nobody's fault: not the child's, not the parents'.", "CA-10"),
        s("It cannot be passed from one person to another.", "CA-9"),
      ],
      clinician: [
        s(
          "The sites follow the distribution of smooth muscle: muscularis propria, vessel walls, arrector pili.",
          "WH-11",
          "WH-12",
          "ST-6",
          "CU-6",
        ),
        s("The aetiology is incompletely understood.", "CA-1"),
      ],
    },
    rarity: {
      child: [
        s("It is very, very rare, and rarer still in small children.", "OU-1", "SY-8"),
        s("Most lumps and tummy aches are {none}.", "SY-9"),
        s("When doctors find it early and take it all out, that helps a lot.", "WH-9"),
        s("They keep checking after that, to be sure.", "WH-7"),
      ],
      family: [
        s(
          "It is extremely rare: most people who have it are adults, and only a small number of children are found to have it each year.",
          "OU-1",
          "SY-7",
          "WH-13",
        ),
        s("It can happen at any age, though less often in young children.", "SY-8"),
        s("Finding it early and taking all of it out helps a great deal.", "WH-9"),
        s("After that it is less likely to come back, but it can.", "WH-7"),
        s("That is why check-ups go on.", "WH-7"),
      ],
      clinician: [
        s(
          "Estimated at about 20 to 30 paediatric diagnoses a year in the United States (NCI MyPART).",
          "WH-13",
        ),
        s("Reported from infancy onwards; less often in young children.", "SY-8"),
        s(
          "Early, complete resection improves the outlook considerably; recurrence remains possible, so surveillance continues.",
          "WH-7",
          "WH-9",
        ),
      ],
    },
  },
};
