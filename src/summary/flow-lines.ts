/**
 * What can become of the open pipeline between two days, and its ends (docs/measures.md §11), in the order in which it is told.
 * Cells hold a line by its place here, so that lines are added at the end of a group's codes only with a new part name.
 */
export const FLOW_LINES = [
  'opening',
  'new',
  'reopened',
  'back-from-hold',
  'moved-in',
  'transferred-in',
  'restored',
  'raised',
  'lowered',
  'rate-change',
  'moved-out',
  'transferred-out',
  'deleted',
  'won',
  'lost',
  'disqualified',
  'held',
  'closing',
] as const;

/** A line of the flow. */
export type FlowLineName = (typeof FLOW_LINES)[number];

/** Lines by which a deal comes in, the one that counts first where a deal gets one line only. */
export const FLOW_ENTRIES = [
  'transferred-in',
  'new',
  'restored',
  'reopened',
  'back-from-hold',
  'moved-in',
] as const satisfies readonly FlowLineName[];

/** Lines by which a deal goes out, likewise. */
export const FLOW_EXITS = [
  'deleted',
  'transferred-out',
  'won',
  'lost',
  'disqualified',
  'held',
  'moved-out',
] as const satisfies readonly FlowLineName[];

/** Ways to come back to where a deal was between the two days. */
export const FLOW_TRIPS = [
  'reopened',
  'back-from-hold',
  'moved-back',
  'transferred-back',
  'restored',
  'raised-and-lowered',
  'came-and-left',
] as const;

/** A kind of round trip. */
export type FlowTripName = (typeof FLOW_TRIPS)[number];

/** How the flow is told. */
export type FlowMode = 'gross' | 'net' | 'ranked';
