/** Height of the drawing of the line through time, in pixels; by itself, as the room kept for the line is loaded before it. */
export const HISTORY_HEIGHT = 72;
