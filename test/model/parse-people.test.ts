import { describe, expect, test } from 'vitest';
import type { ActivityEvent, Target } from '../../src/model/index.js';
import { goodRow, issuesOf, parseRows, salesPipeline } from './sales-pipeline.js';

const pipeline = {
  ...salesPipeline,
  owners: [
    { id: 'u1', name: 'Ann Berg', teamId: 'north' },
    { id: 'u2', name: 'Bo Ek' },
    { id: 'u3', name: 'Cia Dahl', teamId: null },
  ],
  teams: [
    { id: 'north', name: 'North' },
    { id: 'south', name: 'South' },
  ],
};
const row = (id: string, owner: unknown, team?: unknown) => ({ ...goodRow, id, owner, team });

describe('an owner', () => {
  test('is found by id, else by name without case and outer space', () => {
    const { deals, issues } = parseRows([row('1', 'u1'), row('2', ' ann BERG '), row('3', 'u2')], {
      pipeline,
    });
    expect(deals.map((deal) => deal.ownerId)).toEqual(['u1', 'u1', 'u2']);
    expect(issues).toEqual([]);
  });

  test('nobody knew is added, id and name the text, and reported once', () => {
    const read = parseRows([row('1', 'Dan'), row('2', 'dan'), row('3', 'Dan')], { pipeline });
    expect(read.deals.map((deal) => deal.ownerId)).toEqual(['Dan', 'Dan', 'Dan']);
    expect(read.owners.at(-1)).toEqual({ id: 'Dan', name: 'Dan', teamId: null });
    expect(issuesOf(read)).toEqual(['unknown-owner owner added-to-definition']);
  });

  test('is no news where the definition names nobody', () => {
    expect(parseRows([row('1', 'Dan')]).issues).toEqual([]);
  });

  test('gives a deal without a team its own team', () => {
    const { deals } = parseRows(
      [row('1', 'u1'), row('2', 'u1', 'SOUTH'), row('3', 'u2'), row('4', null, 'South')],
      { pipeline },
    );
    expect(deals.map((deal) => deal.teamId)).toEqual(['north', 'south', null, 'south']);
  });

  test('left without a team gets the one all its rows name, whatever their order', () => {
    const rows = [
      row('1', 'u2', 'South'),
      row('2', 'Dan', 'West'),
      row('3', 'Dan', 'West'),
      row('4', 'Eva', 'West'),
      row('5', 'Eva', 'South'),
      row('7', 'Fay', 'West'),
      row('8', 'Fay'),
    ];
    for (const deals of [rows, [...rows].reverse()]) {
      const { owners, teams } = parseRows([...deals, row('6', 'u3', 'South')], { pipeline });
      expect(new Map(owners.map(({ id, teamId }) => [id, teamId]))).toEqual(
        new Map([
          ['u1', 'north'],
          ['u2', 'south'],
          ['u3', null],
          ['Dan', 'West'],
          ['Eva', null],
          ['Fay', null],
        ]),
      );
      expect(teams.map(({ id }) => id).sort()).toEqual(['West', 'north', 'south']);
    }
  });

  test('that rows put in a team has no deal outside it, so that the team has the target and all it is for', () => {
    const rows = [row('1', 'Dan', 'West'), row('2', 'Dan'), row('3', 'Eva', 'West'), row('4', 'Eva', 'West')];
    const { deals, owners } = parseRows(rows);
    for (const { id, teamId } of owners.filter((owner) => owner.teamId !== null)) {
      const teams = deals.filter((deal) => deal.ownerId === id).map((deal) => deal.teamId);
      expect(teams).toEqual(teams.map(() => teamId));
    }
    expect(owners.map(({ teamId }) => teamId)).toEqual([null, 'West']);
  });

  test('may be called what objects call their insides', () => {
    const { deals, owners } = parseRows(
      ['__proto__', 'constructor', 'toString'].map((name) => row(name, name, name)),
    );
    expect(deals.map((deal) => deal.ownerId)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(owners).toHaveLength(3);
  });

  test('may belong to a team that only owners name', () => {
    const owners = [{ id: 'u1', name: 'Ann', teamId: 'east' }];
    expect(parseRows([], { pipeline: { ...salesPipeline, owners } }).teams).toEqual([
      { id: 'east', name: 'east' },
    ]);
  });
});

describe('targets', () => {
  const q3 = { start: '2017-07-01', end: '2017-10-01' };

  test('are of owners, teams, or the whole, found by id or name', () => {
    const targets: Target[] = [
      { period: q3, amountMinor: 100 },
      { period: q3, amountMinor: 0, ownerId: 'ann berg' },
      { period: q3, amountMinor: -5, teamId: 'South' },
      { period: q3, amountMinor: 7, ownerId: 'New' },
    ];
    const read = parseRows([], { pipeline, targets });
    expect(read.targets).toEqual([
      { period: q3, amountMinor: 100, ownerId: null, teamId: null },
      { period: q3, amountMinor: 0, ownerId: 'u1', teamId: null },
      { period: q3, amountMinor: -5, ownerId: null, teamId: 'south' },
      { period: q3, amountMinor: 7, ownerId: 'New', teamId: null },
    ]);
    expect(read.owners.at(-1)?.id).toBe('New');
    expect(read.issues).toEqual([]);
  });

  test.each([
    [
      { period: { start: '2017-07-01', end: '2017-07-01' }, amountMinor: 5 },
      'target-unreadable period left-out',
      0,
    ],
    [{ amountMinor: 5 }, 'target-unreadable period left-out', 0],
    [{ period: q3, amountMinor: NaN }, 'target-unreadable amountMinor left-out', 0],
    [{ period: q3, amountMinor: 1e300 }, 'target-unreadable amountMinor left-out', 0],
    [{ period: q3, amountMinor: null }, 'target-unreadable amountMinor left-out', 0],
    [{ period: q3, amountMinor: 0.5 }, 'amount-rounded amountMinor rounded', 1],
    [
      { period: q3, amountMinor: 5, ownerId: 'u1', teamId: 'north' },
      'target-unreadable teamId treated-as-unknown',
      1,
    ],
    [null, 'target-unreadable – left-out', 0],
  ])('that are odd are reported: %j', (target, issue, count) => {
    const read = parseRows([], { pipeline, targets: [target as Target] });
    expect(issuesOf(read)).toEqual([issue]);
    expect(read.targets).toHaveLength(count);
  });
});

describe('activities', () => {
  const activity = (dealId: unknown, at: unknown) => ({ dealId, at, type: 'call' }) as ActivityEvent;

  test('give a deal its last activity, where the row has no later one', () => {
    const activities = [
      activity('A', '2017-05-02'),
      activity('A', '2017-05-03T10:00Z'),
      activity('A', '2017-05-01'),
    ];
    const lastOf = (lastActivity: string | null) =>
      parseRows([{ ...goodRow, lastActivity }], { activities }).deals[0]?.lastActivityDate;
    expect([lastOf(null), lastOf('2017-04-01'), lastOf('2017-05-04')]).toEqual([
      '2017-05-03',
      '2017-05-03',
      '2017-05-04',
    ]);
  });

  test.each([
    [activity('A', 'today'), 'activity-unreadable at left-out'],
    [activity(null, '2017-05-01'), 'activity-unreadable dealId left-out'],
    [activity('Z', '2017-05-01'), 'history-unknown-deal dealId left-out'],
    [activity('A', '2017-07-01'), 'history-after-as-of at left-out'],
    [null as unknown as ActivityEvent, 'activity-unreadable – left-out'],
  ])('that cannot be used are left out and reported: %j', (event, issue) => {
    const read = parseRows([goodRow], { activities: [event] });
    expect(issuesOf(read)).toEqual([issue]);
    expect(read.issues[0]?.input).toBe('activities');
  });
});
