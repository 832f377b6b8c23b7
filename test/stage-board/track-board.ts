import { screen, within } from '@testing-library/react';
import { parsePipeline, type PipelineDefinition } from '../../src/model/index.js';
import { createPipelineStore, type PipelineStore } from '../../src/summary/index.js';

/** Leads, which move on to Sales. */
export const TRACKS: PipelineDefinition = {
  currency: 'EUR',
  tracks: [
    {
      id: 'leads',
      name: 'Leads',
      stages: [
        { id: 'new', name: 'New', kind: 'open' },
        { id: 'meeting', name: 'Meeting', kind: 'open' },
        { id: 'parked', name: 'On hold', kind: 'hold' },
        { id: 'no-value', name: 'No value', kind: 'disqualified' },
      ],
    },
    {
      id: 'sales',
      name: 'Sales',
      stages: [
        { id: 'won', name: 'Won', kind: 'won' },
        { id: 'offer', name: 'Offer', kind: 'open' },
        { id: 'contract', name: 'Contract', kind: 'open' },
        { id: 'lost', name: 'Lost', kind: 'lost' },
      ],
    },
  ],
};

const row = (id: string, name: string, stage: string, amount: number, owner: string) => ({
  ...{ id, name, stage, amount, owner, created: '2026-05-01' },
});

/** Three leads; Dune moved on to Sales, Elm turned out to have no value, and Fjord never was a lead: 1 of 5 has moved on. */
export function trackStore(pipeline: PipelineDefinition = TRACKS): PipelineStore {
  return createPipelineStore(
    parsePipeline({
      pipeline,
      asOf: '2026-06-30',
      deals: [
        row('a', 'Acme renewal', 'new', 1200, 'ada'),
        row('b', 'Bolt line', 'new', 800, 'bob'),
        row('c', 'Cask scales', 'meeting', 300, 'ada'),
        row('d', 'Dune depot', 'offer', 5000, 'ada'),
        { ...row('e', 'Elm works', 'no-value', 700, 'bob'), closed: '2026-06-01' },
        row('f', 'Fjord', 'contract', 900, 'bob'),
      ],
      history: [
        { dealId: 'd', stage: 'new', at: '2026-05-01' },
        { dealId: 'd', stage: 'offer', at: '2026-05-20' },
        { dealId: 'e', stage: 'new', at: '2026-05-01' },
        { dealId: 'e', stage: 'no-value', at: '2026-06-01' },
        { dealId: 'f', stage: 'contract', at: '2026-05-01' },
      ],
    }),
  );
}

/** Sales takes so many deals in its first stage. */
export function limitedTracks(deals: number): PipelineDefinition {
  const [leads, sales] = TRACKS.tracks;
  const stages = sales!.stages.map((stage) =>
    stage.id === 'offer' ? { ...stage, limit: { deals, over: 'block' as const } } : stage,
  );
  return { ...TRACKS, tracks: [leads!, { ...sales!, stages }] };
}

/** Meeting asks for evidence before a lead moves on. */
export function gatedTracks(): PipelineDefinition {
  const [leads, sales] = TRACKS.tracks;
  const exitCriteria = [{ id: 'need', name: 'The need is confirmed' }];
  const stages = leads!.stages.map((stage) =>
    stage.id === 'meeting' ? { ...stage, gate: 'block' as const, exitCriteria } : stage,
  );
  return { ...TRACKS, tracks: [{ ...leads!, stages }, sales!] };
}

/** The place where cards move on. */
export const strip = (): HTMLElement => screen.getByRole('group', { name: 'Convert to Sales' });

/** The figures on it, as they are read. */
export const stripFigures = (): string[] =>
  within(strip())
    .queryAllByRole('definition')
    .map(({ textContent }) => textContent.replaceAll('\u00A0', ' '));
