/** Signs of a child's room, in a box of 24 by 24; each beside its word. */
const PATHS = {
  look: "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z",
  colour: "M4 20l1-5L15.5 4.5a2.1 2.1 0 0 1 3 0l1 1a2.1 2.1 0 0 1 0 3L9 19zM13 7l4 4M5 15l4 4",
  stickers: "M12 3.5l2.5 5.3 5.8.7-4.3 4 1.1 5.7-5.1-2.8-5.1 2.8 1.1-5.7-4.3-4 5.8-.7z",
  ask: "M4 5.5h16v10.5h-8l-4.5 4V16H4zM10 9.2a2 2 0 1 1 2.8 1.8c-.6.3-.8.6-.8 1.2M12 14v.01",
  stop: "M8 3h8l5 5v8l-5 5H8l-5-5V8zM8.5 12h7",
  back: "M9.5 5.5 4 11l5.5 5.5M4.5 11H14a5 5 0 0 1 0 10h-3",
  bag: "M5 8h14l1 12H4zM8.5 10.5V7a3.5 3.5 0 0 1 7 0v3.5",
  eraser: "M4 15 13 6a1.4 1.4 0 0 1 2 0l4 4a1.4 1.4 0 0 1 0 2l-7 7H8zM9.5 9.5l6 6M11 19h9",
  ear: "M5 9.5v5h3.5L13 18.5v-13L8.5 9.5zM16 9a4 4 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11",
  quiet: "M7 7h10v10H7z",
  speak:
    "M12 3.5a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0v-5a3 3 0 0 0-3-3zM5.5 11a6.5 6.5 0 0 0 13 0M12 17.5V21",
  companion:
    "M9 4.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM3.5 20c0-4 2.4-6.5 5.5-6.5 1.6 0 3 .7 4 1.8M17 11a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4zM13 20.5c0-2.2 1.7-3.6 4-3.6s4 1.4 4 3.6",
} as const;

export type RoomIconName = keyof typeof PATHS;

export function RoomIcon({ name }: { readonly name: RoomIconName }) {
  return (
    <svg className={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
