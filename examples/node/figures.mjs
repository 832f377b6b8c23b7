import { coverage, cycle, dealMix, stageTotals, velocity, winRate } from 'cairn-ui/measures';
import { createReadonlyPipelineStore } from 'cairn-ui/summary';

const FOURTH_QUARTER = { start: '2017-10-01', end: '2018-01-01' };

/** The quarter that open deals are for: nothing of it is won yet. */
const NEXT_QUARTER = { start: '2018-01-01', end: '2018-04-01' };

/**
 * Every figure of a pipeline of the set, by name: counts as they are, money in whole major units, shares to the digits told.
 *
 * @param {import('cairn-ui/model').Pipeline} pipeline
 */
export function figuresOf(pipeline) {
  const store = createReadonlyPipelineStore(pipeline);
  const unit = 10 ** pipeline.process.currencyExponent;
  /** @param {number | null} minor */
  const major = (minor) => (minor === null ? null : minor / unit);
  const all = store.select(winRate, {});
  const withOpen = store.select(winRate, { open: 'as-lost' });
  const quarter = store.select(winRate, { window: FOURTH_QUARTER });
  const cycles = store.select(cycle, {});
  const mix = store.select(dealMix, {
    classes: { by: 'amount', thresholdsMinor: [5000 * unit, 1000 * unit] },
  });
  const { stages } = store.select(stageTotals, {});
  const seller = { filter: { dimensions: { owner: [ownerId(pipeline, 'Darcel Schlecht')] } } };
  const hers = store.select(winRate, {}, seller);
  const covered = store.select(
    coverage,
    { window: NEXT_QUARTER, horizon: 'all', targetMinor: 320_000 * unit },
    seller,
  );
  const { perDayMinor } = store.select(velocity, { scope: 'all' });
  /** @param {string} name */
  const standing = (name) => stages.find(({ stageName }) => stageName === name)?.deals.count ?? 0;
  /** @type {Record<string, number | null>} */
  const figures = {
    'deals won': all.won.count,
    'value won': major(all.won.valueMinor),
    'deals lost': all.lost.count,
    'value lost': major(all.lost.valueMinor),
    'deals open': all.open.count,
    'value open': all.open.valuedCount === 0 ? null : major(all.open.valueMinor),
    'open in Engaging': standing('Engaging'),
    'open in Prospecting': standing('Prospecting'),
    'win rate by unit': rounded(all.unit.value, 10),
    'win rate by value': rounded(all.value.value, 10),
    'win rate, open as not won': rounded(withOpen.unit.value, 10),
    'won in Q4 2017': quarter.unit.numerator,
    'closed in Q4 2017': quarter.unit.denominator,
    'mean cycle of won deals': rounded(cycles.won.meanDays, 7),
    'median cycle of won deals': cycles.won.medianDays,
    'mean cycle of lost deals': rounded(cycles.lost.meanDays, 7),
    'median cycle of lost deals': cycles.lost.medianDays,
    'top 20 % of open deals hold': rounded(mix.concentration.topShare.value, 6),
    'Gini of open deals': rounded(mix.concentration.gini.value, 7),
    'Darcel Schlecht won': hers.won.count,
    'Darcel Schlecht lost': hers.lost.count,
    'Darcel Schlecht open': hers.open.count,
    'Darcel Schlecht open value': hers.open.valuedCount === 0 ? null : major(hers.open.valueMinor),
    'Darcel Schlecht coverage of 320,000': rounded(covered.coverage?.value ?? null, 6),
    'velocity a day': perDayMinor === null ? null : rounded(perDayMinor / unit, 3),
  };
  for (const { id, open, valueShare } of mix.classes) {
    figures[`open ${id}s`] = open.count;
    figures[`share of open value in ${id}s`] = rounded(valueShare.value, 4);
  }
  return figures;
}

/**
 * @param {import('cairn-ui/model').Pipeline} pipeline
 * @param {string} name
 */
function ownerId({ owners }, name) {
  return owners.find((owner) => owner.name === name)?.id ?? name;
}

/**
 * @param {number | null} value
 * @param {number} digits
 */
function rounded(value, digits) {
  return value === null ? null : Number(value.toFixed(digits));
}
