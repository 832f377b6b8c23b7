/** How likely each of some consecutive whole numbers is: `chances[i]` is the probability of `first + i`. They add up to 1. */
export interface CountDistribution {
  readonly first: number;
  readonly chances: Float64Array;
}

/** Deals that are equally likely to be won. */
export interface EqualChances {
  /** Whole basis points, 0–10,000. */
  readonly basisPoints: number;
  readonly count: number;
}

/** Deals that are equally likely to be won, and worth the same. */
export interface EqualDeals extends EqualChances {
  /** Minor units; may be negative. */
  readonly amountMinor: number;
}

const WHOLE = 10_000;

/** Distributions longer than this lose what is less than 10⁻³⁰ of their highest chance at either end. */
const LENGTH_KEPT_WHOLE = 1024;
const NEGLIGIBLE = 1e-30;

/**
 * The distribution of the number of wins among independent deals (Poisson-binomial, docs/measures.md §10), exact but for
 * rounding. Deals of one probability are taken together, and those in order of it, so that no order of deals changes a bit.
 */
export function winCounts(deals: readonly EqualChances[]): CountDistribution {
  const byChance = new Map<number, number>();
  for (const { basisPoints, count } of deals) {
    byChance.set(basisPoints, (byChance.get(basisPoints) ?? 0) + count);
  }
  let parts = [...byChance]
    .sort(([one], [other]) => one - other)
    .map(([basisPoints, count]) => binomial(count, basisPoints));
  // Halves of equal length cost least.
  while (parts.length > 1) {
    const joined: CountDistribution[] = [];
    for (let index = 0; index < parts.length; index += 2) {
      const next = parts[index + 1];
      joined.push(next ? sumOf(parts[index]!, next) : parts[index]!);
    }
    parts = joined;
  }
  return parts[0] ?? { first: 0, chances: Float64Array.of(1) };
}

/** The number of wins among deals of one probability: weights outward from the likeliest number, divided by their sum. */
export function binomial(count: number, basisPoints: number): CountDistribution {
  if (basisPoints <= 0 || count <= 0) return { first: 0, chances: Float64Array.of(1) };
  if (basisPoints >= WHOLE) return { first: count, chances: Float64Array.of(1) };
  if (count === 1)
    return { first: 0, chances: Float64Array.of(1 - basisPoints / WHOLE, basisPoints / WHOLE) };
  const odds = basisPoints / (WHOLE - basisPoints);
  const likeliest = Math.min(count, Math.floor(((count + 1) * basisPoints) / WHOLE));
  const least = count < LENGTH_KEPT_WHOLE ? 0 : NEGLIGIBLE;
  const below: number[] = [];
  for (let wins = likeliest, weight = 1; wins > 0; wins--) {
    weight *= wins / (count - wins + 1) / odds;
    if (weight <= least) break;
    below.push(weight);
  }
  const above: number[] = [];
  for (let wins = likeliest, weight = 1; wins < count; wins++) {
    weight *= ((count - wins) / (wins + 1)) * odds;
    if (weight <= least) break;
    above.push(weight);
  }
  const chances = Float64Array.from([...below.toReversed(), 1, ...above]);
  const sum = chances.reduce((total, weight) => total + weight, 0);
  return { first: likeliest - below.length, chances: chances.map((weight) => weight / sum) };
}

/** The distribution of the sum of two independent numbers. */
function sumOf(one: CountDistribution, other: CountDistribution): CountDistribution {
  const chances = new Float64Array(one.chances.length + other.chances.length - 1);
  const length = other.chances.length;
  for (let at = 0; at < one.chances.length; at++) {
    const chance = one.chances[at]!;
    for (let index = 0; index < length; index++) chances[at + index]! += chance * other.chances[index]!;
  }
  return trimmed({ first: one.first + other.first, chances });
}

function trimmed({ first, chances }: CountDistribution): CountDistribution {
  if (chances.length <= LENGTH_KEPT_WHOLE) return { first, chances };
  const least = chances.reduce((highest, chance) => Math.max(highest, chance), 0) * NEGLIGIBLE;
  let start = 0;
  let end = chances.length;
  while (chances[start]! < least) start++;
  while (chances[end - 1]! < least) end--;
  return { first: first + start, chances: chances.slice(start, end) };
}

/** Rounding must not push a point past a probability that the distribution meets exactly. */
const TOLERANCE = 1e-12;

/** The least number that is not exceeded with at least this probability. */
export function pointOf({ first, chances }: CountDistribution, probability: number): number {
  let reached = 0;
  for (const [index, chance] of chances.entries()) {
    reached += chance;
    if (reached >= probability - TOLERANCE) return first + index;
  }
  return first + chances.length - 1;
}

/** The probability of a number or more. */
export function chanceOfAtLeast({ first, chances }: CountDistribution, least: number): number {
  if (least <= first) return 1;
  let chance = 0;
  for (let index = chances.length - 1; index >= least - first; index--) chance += chances[index]!;
  return Math.min(1, chance);
}
