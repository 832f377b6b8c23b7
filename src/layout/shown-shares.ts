/**
 * Shares of one whole, rounded for show so that they add up to what the whole is rounded to: by largest remainder
 * (docs/measures.md §0 "quantiles"). A share that would round to nothing though it is something stays as it is.
 * @param shares 0–1; `null` = not known
 * @param digits decimals of a percentage
 */
export function shownShares(shares: readonly (number | null)[], digits = 0): (number | null)[] {
  const unit = 100 * 10 ** digits;
  const parts = shares.map((share) => {
    const scaled = share === null || !Number.isFinite(share) ? 0 : Math.max(0, share) * unit;
    return {
      floor: Math.floor(scaled),
      rest: scaled - Math.floor(scaled),
      isTiny: scaled > 0 && scaled < 0.5,
    };
  });
  const counted = parts.filter(({ isTiny }) => !isTiny);
  const whole = counted.reduce((sum, { floor, rest }) => sum + floor + rest, 0);
  let missing = Math.round(whole) - counted.reduce((sum, { floor }) => sum + floor, 0);
  const raised = new Set<number>();
  const byRest = parts
    .map(({ rest }, index) => ({ rest, index }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { rest, index } of byRest) {
    if (missing <= 0 || rest === 0) break;
    if (parts[index]!.isTiny) continue;
    raised.add(index);
    missing--;
  }
  return shares.map((share, index) => {
    const { floor, isTiny } = parts[index]!;
    return share === null || isTiny ? share : (floor + (raised.has(index) ? 1 : 0)) / unit;
  });
}
