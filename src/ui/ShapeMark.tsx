/** Drawn in a box of 16 by 16, of about equal weight to the eye. */
const PATHS = {
  circle: "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8z",
  diamond: "M8 .6 15.4 8 8 15.4.6 8z",
  triangle: "M8 1.2 15.4 14.4H.6z",
  cross: "M5.6 1h4.8v4.6H15v4.8h-4.6V15H5.6v-4.6H1V5.6h4.6z",
  square: "M2.2 2.2h11.6v11.6H2.2z",
} as const;

export interface ShapeMarkProps {
  readonly shape: keyof typeof PATHS;
  readonly colour: string;
}

/** A type's sign: colour and shape say the same, the word stands beside it. */
export function ShapeMark({ shape, colour }: ShapeMarkProps) {
  return (
    <svg className="shape-mark" viewBox="0 0 16 16" aria-hidden="true" style={{ color: colour }}>
      <path d={PATHS[shape]} fill="currentColor" strokeLinejoin="round" />
    </svg>
  );
}
