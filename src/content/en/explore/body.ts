import { s } from "../../sentence.ts";
import type { ExplorationsOf } from "../../types.ts";

/** Things to find in any body: nothing here is about being ill. */
export const BODY: ExplorationsOf<"body"> = {
  "where-food-goes": {
    ask: "Do you want to see where your food goes?",
    told: [
      s("First it slides down a long pipe to your stomach.", "AN-1"),
      s("Your stomach is a stretchy bag of muscle that mixes it.", "AN-63"),
      s("It works all by itself.", "WH-12"),
    ],
    askBack: [
      "Can you show me where food goes?",
      "Where do you feel it when you are hungry?",
      "What did you like eating today?",
    ],
    found: "where food goes",
  },
  "hair-muscle": {
    ask: "Do you want to see where the hair muscle lives?",
    told: [
      s("Each little hair in this skin has its own tiny muscle.", "CU-8"),
      s("When you are cold it pulls, and the hair stands up.", "AN-82"),
      s("That is how you get goose bumps.", "AN-82"),
    ],
    askBack: [
      "When did you last have goose bumps?",
      "Can you find some tiny hairs on your arm?",
      "Look at the inside of your hand: is there a hair?",
    ],
    found: "where the hair muscle lives",
  },
  "heart-beat": {
    ask: "Do you want to see where the heart beats?",
    told: [
      s("Your heart is in your chest, between your lungs.", "AN-54"),
      s("It pumps your blood all day and all night.", "AN-54"),
      s("It has a kind of muscle that is just its own.", "AN-54"),
    ],
    askBack: ["Can you put your hand where it beats?", "When does your heart beat fast?"],
    found: "where the heart beats",
  },
  "long-tube": {
    ask: "Do you want to see a very, very long tube?",
    told: [
      s("After your stomach, food goes into this thin tube.", "AN-3", "AN-4"),
      s("It is longer than a grown-up is tall, so it lies in loops.", "AN-14", "AN-4"),
      s("Here your body takes in what it needs from your food.", "AN-70"),
    ],
    askBack: [
      "Can you follow the loops with your finger?",
      "Why does it lie in loops, do you think?",
    ],
    found: "how such a long tube fits inside",
  },
  "gut-squeeze": {
    ask: "Do you want to see how the food tube squeezes?",
    told: [
      s("This muscle goes around the tube like a ring.", "ST-6"),
      s("It gets tight behind the food and soft in front of it.", "AN-74"),
      s("That moves the food on, all by itself.", "AN-74", "WH-12"),
    ],
    askBack: [
      "Can you squeeze your hand the way the tube does?",
      "Have you ever heard your tummy rumble?",
    ],
    found: "how the food tube squeezes",
  },
  breath: {
    ask: "Do you want to see what pulls in the air when you breathe?",
    told: [
      s("This muscle lies under your lungs like a round roof.", "AN-57"),
      s("When it pulls, air comes in.", "AN-57"),
      s("It does what you want, too: you can breathe very slowly.", "AN-57"),
    ],
    askBack: ["Shall we take one slow breath together?", "Where do you feel the air?"],
    found: "what pulls in the air",
  },
  "quiet-muscle": {
    ask: "Do you want to see all the muscle that works by itself?",
    told: [
      s("All that lights up now has this muscle in it.", "MO-5"),
      s("It is called smooth muscle.", "WH-12"),
      s("It helps you day and night, and you need not think of it.", "WH-12"),
    ],
    askBack: ["What lights up in the tummy?", "Which muscles can you move when you want to?"],
    found: "where the muscle is that works by itself",
  },
  "blood-home": {
    ask: "Do you want to see how your blood comes home?",
    told: [
      s("Blood goes out from your heart, all around, and comes back.", "AN-15", "AN-54"),
      s("This big tube brings it back up to your heart.", "VA-5", "AN-15"),
      s("There is smooth muscle in its wall.", "AN-15"),
    ],
    askBack: [
      "Can you follow the way back to the heart?",
      "Can you see a thin blue line on your hand?",
    ],
    found: "how blood comes home to the heart",
  },
  bones: {
    ask: "Do you want to see a bone that gets longer?",
    told: [
      s("This is the long bone in a thigh.", "AN-28"),
      s("It is hard outside, with tiny blood tubes in it.", "AN-68"),
      s("It gets longer near its ends.", "AN-67", "BO-3"),
    ],
    askBack: ["Where is this bone in you?", "Can you feel your knee, where the bone ends?"],
    found: "how a bone gets longer",
  },
  "growing-place": {
    ask: "Do you want to see the very spot where a bone grows?",
    told: [
      s("Near the end of the bone there is a soft plate.", "BO-3", "BO-4"),
      s("Its cells stack up like blocks, and new bone is made.", "AN-87", "AN-91"),
      s("When you are all grown up, the plate turns into bone.", "BO-5"),
    ],
    askBack: ["Can you show me the soft plate?", "Shall we build a stack with our hands?"],
    found: "where a bone grows",
  },
  thinking: {
    ask: "Do you want to see what you think with?",
    told: [
      s("Your brain is safe inside your skull.", "AN-34", "AN-56"),
      s("Soft wraps lie all around it.", "AN-56"),
      s("It lets you think, feel and move.", "AN-56"),
    ],
    askBack: ["What are you thinking of?", "Can you feel the hard bone of your head?"],
    found: "what you think with",
  },
  guards: {
    ask: "Do you want to see some of your body's guards?",
    told: [
      s("These small beans sit in your neck.", "AN-50"),
      s("They help to keep germs away.", "AN-50", "AN-51"),
      s("There are some in your armpits, too.", "AN-50"),
    ],
    askBack: ["Where else could guards be?", "What helps you when you have a cold?"],
    found: "where some of the body's guards are",
  },
  "x-ray-look": {
    ask: "Do you want to see what an x-ray looks like?",
    told: [
      s("Bones look light in it, and soft parts look dark.", "GP-18"),
      s("This one is made from our model and not from a child.", "MO-4"),
      s("A real one takes some minutes, and you do not feel it.", "DX-20"),
    ],
    askBack: ["Which bones can you find?", "Did you ever have an x-ray, and how was it for you?"],
    found: "what an x-ray looks like",
  },
};
