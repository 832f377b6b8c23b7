import { pathRound } from 'd3-path';

/** Room inside a vessel, straight to the walls, in the unit of the drawing. */
export interface VesselRoom {
  readonly left: number;
  readonly right: number;
  /** Where the vessel opens: its brim. */
  readonly top: number;
  /** The floor. */
  readonly bottom: number;
}

/** Room beside the straight inside at both sides, as a share of the width: what the walls bulge by. */
const BULGE = 0.05;

/** How far the control points of a low vessel lie out, as a share of its height. */
const LOW_BULGE = 0.16;

/** From the inside to the wall, so that nothing touches its line. */
const WALL = 2;

/** Room inside a vessel that stands in a drawing of so much width. */
export function vesselRoom(width: number, top: number, bottom: number): VesselRoom {
  const beside = Math.min(width / 4, width * BULGE + WALL);
  return { left: beside, right: width - beside, top, bottom };
}

/** The outline of a vessel, open at its brim: it bulges away from the room inside, and never into it. */
export function vesselPath({ left, right, top, bottom }: VesselRoom): string {
  const middle = (top + bottom) / 2;
  // A quadratic curve comes half as far as its control point; a low vessel bulges less.
  const bulge = Math.max(0, Math.min(2 * (left - WALL), (bottom - top) * LOW_BULGE));
  const path = pathRound(2);
  path.moveTo(left - WALL / 2, top);
  path.quadraticCurveTo(left - WALL / 2 - bulge, middle, left - WALL / 2, bottom + WALL / 2);
  path.lineTo(right + WALL / 2, bottom + WALL / 2);
  path.quadraticCurveTo(right + WALL / 2 + bulge, middle, right + WALL / 2, top);
  return path.toString();
}
