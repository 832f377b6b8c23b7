import type { CairnToken } from './cairn-token.js';

/** A kind of thing the look gives a colour of its own. */
export type CarrierKind = 'open' | 'won' | 'lost' | 'hold' | 'disqualified' | 'attention' | 'unknown';

/** How a kind is told without its colour. */
export interface KindCarrier {
  /** The kind: of a stage (docs/measures.md §0), or what is overdue or low (`attention`), or not known (`unknown`). */
  readonly kind: CarrierKind;
  /** The token of its colour. */
  readonly token: CairnToken;
  /** The second carrier in words: no two kinds share one. */
  readonly carrier: string;
  /** Its small mark as SVG path data in a box of 16 × 16, drawn with an even-odd fill. */
  readonly path: string;
}

/** Each kind with its second carrier: colour never speaks alone. */
export const KIND_CARRIERS: readonly KindCarrier[] = [
  {
    kind: 'open',
    token: '--cairn-stage-4',
    carrier: 'a ring',
    path: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2m0 2.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7',
  },
  { kind: 'won', token: '--cairn-won', carrier: 'a solid stone', path: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2' },
  {
    kind: 'lost',
    token: '--cairn-lost',
    carrier: 'a cross',
    path: 'M2.7 4.5L4.5 2.7L8 6.2L11.5 2.7L13.3 4.5L9.8 8L13.3 11.5L11.5 13.3L8 9.8L4.5 13.3L2.7 11.5L6.2 8z',
  },
  { kind: 'hold', token: '--cairn-hold', carrier: 'two bars', path: 'M4 2.5h3v11H4zM9 2.5h3v11H9z' },
  {
    kind: 'disqualified',
    token: '--cairn-disqualified',
    carrier: 'a ring struck through',
    path: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2m0 1.8a4.2 4.2 0 1 0 0 8.4a4.2 4.2 0 0 0 0-8.4M4.2 10.5L10.5 4.2L11.8 5.5L5.5 11.8z',
  },
  { kind: 'attention', token: '--cairn-attention', carrier: 'a triangle', path: 'M8 2L14.5 13.5H1.5z' },
  {
    kind: 'unknown',
    token: '--cairn-hatch',
    carrier: 'a hatch',
    path: 'M2 6.5L6.5 2H9L2 9zM2 11.5L11.5 2H14L2 14zM5 14L14 5V7.5L7.5 14zM10 14L14 10V12.5L12.5 14z',
  },
];
