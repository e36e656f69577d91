/** Words of reading aloud, which not every device can. */
export const en = {
  readAloud: {
    label: "Read aloud",
    listen: "Listen",
    pause: "Pause",
    goOn: "Go on",
    stop: "Stop",
    speed: "Speed",
    rate: { verySlow: "Very slow", slow: "Slow", normal: "Normal", fast: "Fast" },
    noVoice: "This device has no voice of its own that can read these words aloud.",
  },
};
