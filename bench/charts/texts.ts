const counts = new Intl.NumberFormat('en');
const shares = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 });
const multiples = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const amounts = new Intl.NumberFormat('en', {
  style: 'currency',
  currency: 'EUR',
  notation: 'compact',
  minimumSignificantDigits: 3,
  maximumSignificantDigits: 3,
});

/** `1,204` */
export const countText = (count: number): string => counts.format(count);

/** `63%`; a dash where it is not known. */
export const shareText = (share: number | null): string => (share === null ? '–' : shares.format(share));

/** `2.05×`; a dash where it is not known. */
export const multipleText = (multiple: number | null): string =>
  multiple === null ? '–' : `${multiples.format(multiple)}×`;

/** `€1.20M` */
export const amountText = (amountMinor: number): string => amounts.format(amountMinor / 100);
