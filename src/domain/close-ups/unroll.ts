/**
 * How a tube that is slit lengthwise is opened like a book. Its wall's middle line, seen in cross-section, is a chain of
 * circular arcs, the same on both sides of the back; opening keeps their lengths and lessens their curvature, so
 * the layers bend but hardly stretch. Two coordinates across, in metres: `across` sideways, `ahead` towards the slit.
 */

export interface ArcFigures {
  readonly radiusM: number;
  /** By how much the wall turns along the arc, radians. */
  readonly turn: number;
}

interface Arc {
  readonly radiusM: number;
  /** Where it starts, as a length along the middle line from the back, and as the turn up to there. */
  readonly fromM: number;
  readonly fromTurn: number;
  readonly centreAcrossM: number;
  readonly centreAheadM: number;
}

export interface Section {
  /** From the back to the slit on one side; the other side mirrors them. */
  readonly arcs: readonly Arc[];
  /** Length of one side. */
  readonly halfLengthM: number;
}

interface Chain {
  readonly arcs: readonly ArcFigures[];
  /** Where the middle of the back lies. */
  readonly backM: number;
}

function chain({ arcs, backM }: Chain): Section {
  const placed: Arc[] = [];
  let [fromM, fromTurn, across, ahead] = [0, 0, 0, backM];
  for (const { radiusM, turn } of arcs) {
    const centreAcrossM = across - radiusM * Math.sin(fromTurn);
    const centreAheadM = ahead + radiusM * Math.cos(fromTurn);
    placed.push({ radiusM, fromM, fromTurn, centreAcrossM, centreAheadM });
    fromM += radiusM * turn;
    fromTurn += turn;
    across = centreAcrossM + radiusM * Math.sin(fromTurn);
    ahead = centreAheadM - radiusM * Math.cos(fromTurn);
  }
  return { arcs: placed, halfLengthM: fromM };
}

/** Puts a section so that the middle of its line lies at 0: an opened tube neither comes nearer nor goes away. */
function centred(arcs: readonly ArcFigures[]): Section {
  const raw = chain({ arcs, backM: 0 });
  const place = new Float64Array(4);
  const steps = 256;
  let sum = 0;
  for (let i = 0; i < steps; i++) {
    place[0] = ((i + 0.5) / steps) * raw.halfLengthM;
    roll(raw, place);
    sum += place[1]!;
  }
  return chain({ arcs, backM: -sum / steps });
}

/**
 * The closed section of arcs from the middle of the back to the slit.
 * @throws when they do not turn by half a circle together.
 */
export function sectionOf(arcs: readonly ArcFigures[]): Section {
  const total = arcs.reduce((sum, { turn }) => sum + turn, 0);
  if (Math.abs(total - Math.PI) > 1e-9)
    throw new Error(`Half a section turns by pi, not ${total}.`);
  return centred(arcs);
}

/** The section with this share of its curvature left: 1 closed, towards 0 flat (never 0 itself). */
export function opened(section: Section, curvatureLeft: number): Section {
  const { arcs, halfLengthM } = section;
  return centred(
    arcs.map(({ radiusM, fromM }, i) => ({
      radiusM: radiusM / curvatureLeft,
      turn: (((arcs[i + 1]?.fromM ?? halfLengthM) - fromM) / radiusM) * curvatureLeft,
    })),
  );
}

/** Where two arcs meet, both may claim a point. */
const SHARED_TURN = 1e-9;

/**
 * Finds a point's place in the wall of a closed section, in the same numbers: sideways and ahead become the length
 * along the middle line (negative on the other side) and the height outward from it. Unique near the wall.
 */
export function unroll({ arcs }: Section, place: Float64Array): void {
  const side = place[0]! < 0 ? -1 : 1;
  const across = place[0]! * side;
  const ahead = place[1]!;
  let best = Infinity;
  for (let i = 0; i < arcs.length; i++) {
    const { radiusM, fromM, fromTurn, centreAcrossM, centreAheadM } = arcs[i]!;
    const [x, y] = [across - centreAcrossM, centreAheadM - ahead];
    // From the back onward: beyond the side of an arc's centre the angle would start again from below.
    const angle = Math.atan2(x, y);
    const turn = angle < -Math.PI / 2 ? angle + 2 * Math.PI : angle;
    const toTurn = arcs[i + 1]?.fromTurn ?? Infinity;
    const height = Math.hypot(x, y) - radiusM;
    // Far arcs of an oval may face the point as well, from across the hollow.
    const isFacing = turn > fromTurn - SHARED_TURN && turn < toTurn + SHARED_TURN;
    if (!isFacing || Math.abs(height) >= best) continue;
    best = Math.abs(height);
    place[0] = side * (fromM + (turn - fromTurn) * radiusM);
    place[1] = height;
  }
}

/**
 * Where the middle line is at the length `place[0]` along it, and which way is outward there: writes sideways,
 * ahead, and the two parts of a unit vector.
 */
export function roll({ arcs }: Section, place: Float64Array): void {
  const side = place[0]! < 0 ? -1 : 1;
  const along = place[0]! * side;
  let i = arcs.length - 1;
  while (i > 0 && along < arcs[i]!.fromM) i--;
  const { radiusM, fromM, fromTurn, centreAcrossM, centreAheadM } = arcs[i]!;
  const turn = fromTurn + (along - fromM) / radiusM;
  const [outAcross, outAhead] = [Math.sin(turn), -Math.cos(turn)];
  place[0] = side * (centreAcrossM + radiusM * outAcross);
  place[1] = centreAheadM + radiusM * outAhead;
  place[2] = side * outAcross;
  place[3] = outAhead;
}
