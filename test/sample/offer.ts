import type { Random } from './random.js';

/** What the sample's company sells: how large a deal it makes and how long it takes, against 1 for the average. */
interface Product {
  readonly name: string;
  readonly weight: number;
  readonly size: number;
  readonly pace: number;
}

const PRODUCTS: readonly Product[] = [
  { name: 'Checkweigher line', weight: 26, size: 1.2, pace: 1 },
  { name: 'Inspection cell', weight: 20, size: 1.7, pace: 1.15 },
  { name: 'Weighbridge', weight: 12, size: 1.5, pace: 1.1 },
  { name: 'Silo load cells', weight: 14, size: 0.7, pace: 0.85 },
  { name: 'Calibration contract', weight: 16, size: 0.3, pace: 0.6 },
  { name: 'Spare parts frame order', weight: 12, size: 0.4, pace: 0.6 },
];

const SCOPES = [
  'plant 2',
  'packing hall',
  'line 4',
  'new site',
  'replacement',
  'cold store',
  'goods in',
  'pilot',
  '2 lines',
  'all sites',
] as const;

/** Where deals come from: how often, and what it adds to the log-odds of going on in every stage. */
const CHANNELS = [
  { name: 'Referral', weight: 16, skill: 0.3 },
  { name: 'Existing customer', weight: 24, skill: 0.25 },
  { name: 'Trade fair', weight: 18, skill: -0.1 },
  { name: 'Website', weight: 20, skill: -0.1 },
  { name: 'Outbound', weight: 14, skill: -0.3 },
  { name: 'Partner', weight: 8, skill: 0.1 },
] as const;

/** What is offered to whom and how it came about. */
export interface Offer {
  readonly product: string;
  readonly title: string;
  readonly channel: string;
  /** Major units. */
  readonly amount: number;
  /** Log-odds of going on in every stage that channel and amount bring. */
  readonly skill: number;
  /** Multiplies the days in every stage. */
  readonly pace: number;
}

/** The amount, in major units, that half of the deals of an average product and seller lie under. */
const MEDIAN_AMOUNT = 16_000;

/** Share of deals that are rocks: many times the usual. */
const ROCK_SHARE = 0.012;

/** As people write sums: two significant digits, or a half step between them. */
export function roundish(amount: number): number {
  const step = 10 ** Math.max(1, Math.floor(Math.log10(amount)) - 1);
  const unit = amount / step < 30 ? step / 2 : step;
  return Math.max(unit, Math.round(amount / unit) * unit);
}

/** A quoted sum: to the unit, now and then to the cent. */
export function quoted(amount: number, random: Random): number {
  return random.chance(0.25) ? Math.round(amount * 100) / 100 : Math.round(amount);
}

export function drawOffer(random: Random, sellerSize: number): Offer {
  const product = PRODUCTS[random.weighted(PRODUCTS.map((each) => each.weight))] ?? PRODUCTS[0]!;
  const channel = CHANNELS[random.weighted(CHANNELS.map((each) => each.weight))] ?? CHANNELS[0];
  const rock = random.chance(ROCK_SHARE) ? random.between(8, 30) : 1;
  const amount = roundish(random.logNormal(MEDIAN_AMOUNT * product.size * sellerSize, 0.75) * rock);
  const logSize = Math.log(amount / MEDIAN_AMOUNT);
  return {
    product: product.name,
    title: `${product.name}, ${random.pick(SCOPES)}`,
    channel: channel.name,
    amount,
    // Large deals are lost more often and take longer.
    skill: channel.skill - 0.14 * logSize,
    pace: product.pace * Math.exp(0.1 * logSize),
  };
}
