/** Line icons in a box of 24 by 24. Always beside or inside something that names them. */
const PATHS = {
  closer: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.3 15.3 20 20M7.5 10.5h6M10.5 7.5v6",
  further: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.3 15.3 20 20M7.5 10.5h6",
  "start-again": "M5 5v5h5M5.6 10a7 7 0 1 1-.4 4",
  back: "M10 6l-6 6 6 6M4 12h16",
  settings: "M5 7h14M5 12h14M5 17h14",
  tools: "M4 7.5h8.5m4.5 0h3M4 16.5h3m4.5 0H20M14.75 5v5M9.25 14v5",
  search: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.3 15.3 20 20",
  close: "M6 6l12 12M18 6 6 18",
  next: "M14 6l6 6-6 6M20 12H4",
  undo: "M8 5 4 9l4 4M4 9h10a5 5 0 0 1 0 10h-4",
  redo: "M16 5l4 4-4 4M20 9H10a5 5 0 0 0 0 10h4",
  rooms: "M4 5h7v6H4zM13 5h7v6h-7zM4 13h7v6H4zM13 13h7v6h-7z",
  up: "M6 15l6-6 6 6",
  down: "M6 9l6 6 6-6",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
