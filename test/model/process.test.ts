import { describe, expect, test } from 'vitest';
import {
  findStage,
  processTemplates,
  resolveProcess,
  twoTrackCrm,
  genericSixStage,
  leadGenerationToClosing,
  qualificationToClosedWon,
  type PipelineDefinition,
  type Stage,
} from '../../src/model/index.js';

const sales: PipelineDefinition = {
  currency: 'EUR',
  tracks: [
    {
      id: 'sales',
      name: 'Sales',
      stages: [
        { id: 'qualify', name: 'Qualify', kind: 'open' },
        { id: 'propose', name: 'Propose', kind: 'open' },
        { id: 'won', name: 'Won', kind: 'won' },
        { id: 'lost', name: 'Lost', kind: 'lost' },
      ],
    },
  ],
};

function withStage(stage: Partial<Stage>): PipelineDefinition {
  return {
    currency: 'EUR',
    tracks: [{ id: 't', name: 'T', stages: [{ id: 's', name: 'S', kind: 'open', ...stage }] }],
  };
}

describe('a process', () => {
  test('has every stage in one list, with its kind, track and place', () => {
    const process = resolveProcess(sales);
    expect(process.stages.map((at) => [at.stage.id, at.kind, at.trackIndex, at.openIndex])).toEqual([
      ['qualify', 'open', 0, 0],
      ['propose', 'open', 0, 1],
      ['won', 'won', 0, null],
      ['lost', 'lost', 0, null],
    ]);
    expect(process.openStageIndexes).toEqual([[0, 1]]);
    expect(process.stageIndexById.get('propose')).toBe(1);
    expect(process.stageIndexById.has('unmapped')).toBe(false);
  });

  test('fills in UTC, January, no name, and the last track as the pipeline', () => {
    const process = resolveProcess({ currency: 'JPY', tracks: twoTrackCrm.tracks });
    expect(process).toMatchObject({
      name: null,
      timeZone: 'UTC',
      fiscalYearStart: 1,
      currency: 'JPY',
      currencyExponent: 0,
    });
    expect(process.pipelineTracks).toEqual([false, true]);
    expect(
      resolveProcess({ ...sales, name: 'Nordic', timeZone: 'Europe/Stockholm', fiscalYearStart: 7 }),
    ).toMatchObject({
      name: 'Nordic',
      timeZone: 'Europe/Stockholm',
      fiscalYearStart: 7,
    });
  });

  test('may have a track without stages', () => {
    expect(resolveProcess({ currency: 'EUR', tracks: [{ id: 't', name: 'T', stages: [] }] }).stages).toEqual(
      [],
    );
  });

  test('reads the tracks that say so as the pipeline', () => {
    const tracks = twoTrackCrm.tracks.map((track) => ({ ...track, pipeline: track.id === 'leads' }));
    expect(resolveProcess({ currency: 'EUR', tracks }).pipelineTracks).toEqual([true, false]);
  });
});

describe('a mistake in a definition', () => {
  const track = { id: 't', name: 'T', stages: [] };
  test.each<[string, PipelineDefinition, string]>([
    ['no tracks', { currency: 'EUR', tracks: [] }, 'invalid-definition'],
    ['a track id given twice', { currency: 'EUR', tracks: [track, track] }, 'invalid-definition'],
    ['a track without an id', { currency: 'EUR', tracks: [{ ...track, id: '' }] }, 'invalid-definition'],
    [
      'a stage id given twice, in two tracks',
      { currency: 'EUR', tracks: [...sales.tracks, { ...sales.tracks[0]!, id: 'b' }] },
      'duplicate-stage',
    ],
    [
      'a qualified stage that is not in the track',
      { currency: 'EUR', tracks: [{ ...track, qualifiedStageId: 'x' }] },
      'unknown-stage',
    ],
    [
      'a qualified stage that is not open',
      { currency: 'EUR', tracks: [{ ...sales.tracks[0]!, qualifiedStageId: 'won' }] },
      'unknown-stage',
    ],
    ['a currency in small letters', { ...sales, currency: 'eur' }, 'invalid-currency'],
    ['a zone that does not exist', { ...sales, timeZone: 'Europe/Atlantis' }, 'invalid-time-zone'],
    ['a thirteenth month', { ...sales, fiscalYearStart: 13 }, 'invalid-definition'],
    ['a probability of 100.01 %', withStage({ probabilityBasisPoints: 10_001 }), 'invalid-definition'],
    ['a probability as a fraction', withStage({ probabilityBasisPoints: 0.5 }), 'invalid-definition'],
    ['a negative number of days', withStage({ expectedDays: -1 }), 'invalid-definition'],
    ['a kind that does not exist', withStage({ kind: 'paused' as Stage['kind'] }), 'invalid-definition'],
    ['the id kept for unmapped deals', withStage({ id: 'unmapped' }), 'invalid-definition'],
    [
      'a criterion id given twice',
      withStage({
        exitCriteria: [
          { id: 'a', name: 'A' },
          { id: 'a', name: 'B' },
        ],
      }),
      'invalid-definition',
    ],
    [
      'an owner id given twice',
      {
        ...sales,
        owners: [
          { id: 'a', name: 'A' },
          { id: 'a', name: 'B' },
        ],
      },
      'invalid-definition',
    ],
    ['no definition', null as unknown as PipelineDefinition, 'invalid-definition'],
  ])('is told: %s', (_, definition, code) => {
    expect(() => resolveProcess(definition)).toThrow(
      expect.objectContaining({ name: 'PipelineError', code }),
    );
  });
});

describe('finding a stage', () => {
  const process = resolveProcess(sales);

  test('goes by id, then by name without case, outer space and compatibility forms', () => {
    expect(findStage(process, 'propose')).toBe(1);
    expect(findStage(process, '  PROPOSE ')).toBe(1);
    expect(findStage(process, 'Ｐｒｏｐｏｓｅ')).toBe(1);
    expect(findStage(process, 'Proposal')).toBeNull();
    expect(findStage(process, '__proto__')).toBeNull();
    expect(findStage(process, '')).toBeNull();
  });

  test('takes an id before a name', () => {
    const crossed = resolveProcess({
      currency: 'EUR',
      tracks: [
        {
          id: 't',
          name: 'T',
          stages: [
            { id: 'a', name: 'b', kind: 'open' },
            { id: 'b', name: 'a', kind: 'open' },
          ],
        },
      ],
    });
    expect(findStage(crossed, 'b')).toBe(1);
    expect(findStage(crossed, 'B')).toBe(0);
  });

  test('takes a name that tracks share in the pipeline track, unless another track is asked for', () => {
    const crm = resolveProcess({ currency: 'EUR', tracks: twoTrackCrm.tracks });
    const idOf = (index: number | null) => crm.stages[index ?? -1]?.stage.id;
    expect(idOf(findStage(crm, 'Lost'))).toBe('opportunity-lost');
    expect(idOf(findStage(crm, 'Lost', 0))).toBe('lead-lost');
    expect(idOf(findStage(crm, 'Job won', 0))).toBe('job-won');
  });
});

describe('the process templates', () => {
  const openNames = (tracks: readonly { stages: readonly Stage[] }[]) =>
    tracks.map(({ stages }) => stages.filter((stage) => stage.kind === 'open').map((stage) => stage.name));
  const otherNames = (tracks: readonly { stages: readonly Stage[] }[]) =>
    tracks.map(({ stages }) =>
      stages.filter((stage) => stage.kind !== 'open').map(({ name, kind }) => `${name}: ${kind}`),
    );

  test('are four, each a definition as it stands', () => {
    expect(processTemplates.map(({ id }) => id)).toEqual([
      'generic-six-stage',
      'two-track-crm',
      'lead-generation-to-closing',
      'qualification-to-closed-won',
    ]);
    for (const { tracks } of processTemplates)
      expect(() => resolveProcess({ currency: 'EUR', tracks })).not.toThrow();
  });

  const openStages = processTemplates.flatMap(({ id, tracks }) =>
    tracks.flatMap(({ stages }) =>
      stages.filter(({ kind }) => kind === 'open').map((stage) => ({ template: id, ...stage })),
    ),
  );
  test.each(openStages)(
    '$template: $name has a goal, activities and criteria that ask for the goal',
    ({ goal, activities, exitCriteria }) => {
      expect(goal).toMatch(/\.$/);
      expect(activities?.length).toBeGreaterThan(0);
      expect(exitCriteria?.some(({ required = true }) => required)).toBe(true);
    },
  );

  test('have a probability that rises from stage to stage, but for leads', () => {
    const sales = processTemplates.flatMap(({ tracks }) => tracks.filter(({ id }) => id !== 'leads'));
    expect(sales.map(({ id }) => id)).toEqual(['sales', 'opportunities', 'sales', 'sales']);
    for (const { stages } of sales) {
      const chances = stages
        .filter(({ kind }) => kind === 'open' || kind === 'won')
        .map((stage) => stage.probabilityBasisPoints!);
      expect(chances).toEqual([...new Set(chances)].toSorted((a, b) => a - b));
      expect(chances.at(-1)).toBe(10_000);
    }
  });

  test('have a bid checklist on every track that bids, and leave every gate off', () => {
    const tracks = processTemplates.flatMap((template) => template.tracks);
    expect(tracks.map(({ id, bidChecklist }) => [id, bidChecklist?.items.length ?? 0])).toEqual([
      ['sales', 6],
      ['leads', 0],
      ['opportunities', 6],
      ['sales', 6],
      ['sales', 6],
    ]);
    expect(tracks.flatMap(({ stages }) => stages).some(({ gate }) => gate !== undefined)).toBe(false);
  });

  test('six stages, from creating interest to follow-up', () => {
    expect(openNames(genericSixStage.tracks)).toEqual([
      ['Creating interest', 'Questioning', 'Qualifying', 'Needs-based selling', 'Closing', 'Follow-up'],
    ]);
    for (const stage of genericSixStage.tracks[0]?.stages.filter(({ kind }) => kind === 'open') ?? []) {
      expect(stage.goal).toMatch(/\.$/);
      expect(stage.activities?.length).toBeGreaterThan(0);
      expect(stage.probabilityBasisPoints).toBeGreaterThan(0);
    }
  });

  test('leads and opportunities, the latter from 0 to 100 %', () => {
    expect(openNames(twoTrackCrm.tracks)).toEqual([
      [
        ...[
          'New',
          'Identified prospect',
          'Qualified prospect',
          'Sales call planning and execution',
          'Qualified lead',
        ],
        ...['Marketing and presentation', 'Verbal agreement to discuss'],
      ],
      [
        ...['Qualifying needs', 'Preparing value proposition', 'Sales presentation', 'Requirement gathering'],
        ...[
          'Generating ideas and strategies',
          'Proposal',
          'Refining solution',
          'Verbal approval',
          'Formal approval',
        ],
      ],
    ]);
    expect(otherNames(twoTrackCrm.tracks)).toEqual([
      ['On hold: hold', 'No value: disqualified', 'Lost: lost'],
      ['Job won: won', 'On hold: hold', 'Lost: lost'],
    ]);
    const probabilities = twoTrackCrm.tracks[1]?.stages
      .slice(0, 10)
      .map((stage) => stage.probabilityBasisPoints);
    expect(probabilities).toEqual([0, 1000, 2000, 3000, 4000, 5000, 6500, 8000, 9000, 10_000]);
  });

  test('lead generation to closing, and qualification to closed won', () => {
    expect(openNames(leadGenerationToClosing.tracks)).toEqual([
      ['Lead generation', 'Qualification', 'Needs assessment', 'Proposal', 'Negotiation', 'Closing'],
    ]);
    expect(openNames(qualificationToClosedWon.tracks)).toEqual([
      ['Qualification', 'Discovery', 'Meeting', 'Proposal'],
    ]);
    expect(otherNames(qualificationToClosedWon.tracks)).toEqual([['Closed won: won', 'Closed lost: lost']]);
  });
});
