/** Words of what all rooms share. */
export const en = {
  room: {
    name: {
      look: "Look around",
      present: "Teach a class",
      explore: "Explore with a child",
      show: "Talk with a family",
    },
    about: {
      look: "The body and its words, by oneself.",
      present: "Lessons for a projector, a quiz, a worksheet.",
      explore: "Few, big things; colours and stickers; a strip for the companion.",
      show: "Mark a place, say it in plain words, print a handout.",
    },
    share: "Share and save",
  },
  settingsFile: {
    entries:
      "Some settings in the file beside this page are not understood and are ignored: {{entries}}.",
    unreadable: "The settings file beside this page cannot be read, so it is ignored.",
    understood: "Understood",
  },
  history: { undo: "Undo", redo: "Redo" },
};
