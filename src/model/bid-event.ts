/** Answers to a bid checklist, and what was decided, as hosts have them; a later one of the same track replaces it. */
export interface BidEvent {
  readonly dealId: string;
  /** Id or name of the track whose checklist was answered; needed where several tracks have one. */
  readonly track?: string | null;
  /** By id or name of the checklist's questions; one that is left out is not answered. */
  readonly answers?: Iterable<{ readonly item: string; readonly met: boolean }> | null;
  /** Absent or `null` = not decided yet. */
  readonly decision?: 'bid' | 'no-bid' | null;
  /** Who decided. */
  readonly by?: string | null;
  readonly at: string | number | Date;
  readonly note?: string | null;
}
