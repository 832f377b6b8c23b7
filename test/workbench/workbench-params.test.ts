import { describe, expect, test } from 'vitest';
import { UNKNOWN_GROUP_ID } from '../../src/win-rates/index.js';
import { addressValues, readParams, type WorkbenchParams } from '../../stories/workbench/workbench-params.js';

const DEFAULTS: WorkbenchParams = {
  asOf: null,
  unit: 'quarter',
  periodOf: null,
  targetMinor: null,
  owner: null,
  horizon: 'period',
};

const read = (address: string): WorkbenchParams => readParams(new URLSearchParams(address));

/** What an address keeps of the values when it is written and opened again. */
function throughTheAddress(params: WorkbenchParams): WorkbenchParams {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(addressValues(params)))
    if (value !== undefined) search.set(name, value);
  return readParams(search);
}

describe('the address of the Workbench', () => {
  test.each([
    'as-of=2026-02-31',
    'as-of=12026-02-01',
    'as-of=2026-13-01&period=2026-00-10',
    'as-of=0020-01-01&period=9999-12-31',
    'as-of=today&unit=decade&period=Q3&target=much&horizon=ever',
    'target=-5',
    'target=1e9',
    'target=1000000000001',
    'owner=&target=&unit=&period=&as-of=',
    'no-owner=perhaps',
  ])('falls back to the defaults where it makes no sense: %s', (address) => {
    expect(read(address)).toEqual(DEFAULTS);
  });

  test.each<[string, Partial<WorkbenchParams>]>([
    ['a day and a period', { asOf: '2017-12-31', unit: 'month', periodOf: '2017-10-01' }],
    ['a target of 0', { targetMinor: 0 }],
    ['the largest target', { targetMinor: 1_000_000_000_000 }],
    ['an owner whose name is hard to write', { owner: 'Åsa & “Bo” = #1?' }],
    ['an owner called null', { owner: 'null' }],
    ['the deals without an owner', { owner: UNKNOWN_GROUP_ID }],
    ['all open deals', { horizon: 'all' }],
  ])('keeps %s', (_, some) => {
    expect(throughTheAddress({ ...DEFAULTS, ...some })).toEqual({ ...DEFAULTS, ...some });
  });

  test('says nothing of what is the default', () => {
    expect(Object.values(addressValues(DEFAULTS))).toEqual(Array(7).fill(undefined));
  });

  test('never holds an empty value, which Storybook would drop', () => {
    expect(addressValues({ ...DEFAULTS, owner: UNKNOWN_GROUP_ID })).toMatchObject({ 'no-owner': 'yes' });
    expect(Object.values(addressValues({ ...DEFAULTS, owner: UNKNOWN_GROUP_ID }))).not.toContain('');
  });
});
