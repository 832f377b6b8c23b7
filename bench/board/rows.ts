/** A deal as the host has it, before any library. */
export interface BoardRow {
  readonly id: string;
  readonly name: string;
  readonly account: string;
  readonly amountMinor: number;
  readonly owner: string;
  /** Calendar date: of the close that is expected, or of the one that was. */
  readonly close: string;
  readonly stage: string;
}

/** The columns, in the order of every board; the last two are ends. */
export const STAGES = ['Lead', 'Contact', 'Need', 'Trial', 'Proposal', 'Contract', 'Won', 'Lost'] as const;

/** The day at whose end the boards stand. */
export const AS_OF = '2026-09-30';

export const OWNERS = ['Ada Berg', 'Bo Ek', 'Cleo Marsh', 'Dan Ruiz', 'Eva Lind', 'Finn Oduya'] as const;

const PLACES = ['Alder', 'Birch', 'Cedar', 'Dune', 'Ebb', 'Fjord', 'Grove', 'Heath', 'Inlet'] as const;
const TRADES = ['mill', 'foods', 'press', 'depot', 'shipping', 'works', 'bakery'] as const;

const two = (number: number): string => String(number).padStart(2, '0');
const pick = <TItem>(items: readonly TItem[], at: number): TItem => items[at % items.length]!;

function rowAt(index: number): BoardRow {
  const stage = pick(STAGES, index);
  const isClosed = stage === 'Won' || stage === 'Lost';
  return {
    id: `d${index}`,
    name: `${pick(PLACES, index * 7)} ${pick(TRADES, index * 5)} ${index}`,
    account: `${pick(PLACES, index * 3)} ${pick(TRADES, index)} group`,
    amountMinor: ((index * 7919) % 99_991) * 100,
    owner: pick(OWNERS, index * 11),
    close: isClosed
      ? `2026-0${1 + (index % 8)}-${two(1 + (index % 28))}`
      : `2026-11-${two(1 + (index % 29))}`,
    stage,
  };
}

/** So many rows, as many in each column as in any other. */
export const rowsOf = (size: number): BoardRow[] => Array.from({ length: size }, (_, index) => rowAt(index));
