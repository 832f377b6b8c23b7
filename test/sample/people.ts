import type { Owner, Team } from '../../src/model/index.js';

/** A seller of the sample and how they sell. */
export interface Seller extends Owner {
  readonly teamId: string;
  /** How many deals they take, against 1 for the average. */
  readonly load: number;
  /** Added to the log-odds of going on in every stage: above 0 wins more than most. */
  readonly skill: number;
  /** Multiplies the days in every stage. */
  readonly pace: number;
  /** Multiplies the amounts. */
  readonly size: number;
  /** 0–1: how well they keep their deals: expected close dates, next steps, activities. */
  readonly care: number;
}

export const TEAMS: readonly Team[] = [
  { id: 'north', name: 'North' },
  { id: 'continent', name: 'Continent' },
  { id: 'south', name: 'South' },
];

/** Twelve sellers in three teams. r02 wins far more than the others, r11 far less. */
export const SELLERS: readonly [Seller, ...Seller[]] = [
  {
    id: 'r01',
    name: 'Ingrid Solbakken-Aune',
    teamId: 'north',
    load: 1.1,
    skill: 0.1,
    pace: 0.95,
    size: 1,
    care: 0.9,
  },
  {
    id: 'r02',
    name: 'Aino Rautiainen',
    teamId: 'north',
    load: 1.25,
    skill: 0.85,
    pace: 0.75,
    size: 1.2,
    care: 0.97,
  },
  {
    id: 'r03',
    name: 'Þórður Hallgrímsson',
    teamId: 'north',
    load: 0.8,
    skill: -0.1,
    pace: 1.1,
    size: 0.9,
    care: 0.75,
  },
  {
    id: 'r04',
    name: 'Siobhán Ní Dhonnchadha',
    teamId: 'north',
    load: 1,
    skill: 0,
    pace: 1,
    size: 1,
    care: 0.85,
  },
  {
    id: 'r05',
    name: 'Jürgen Oberhäusler',
    teamId: 'continent',
    load: 1.2,
    skill: 0.05,
    pace: 1.2,
    size: 1.5,
    care: 0.8,
  },
  {
    id: 'r06',
    name: 'Noor van der Velde',
    teamId: 'continent',
    load: 1,
    skill: 0.2,
    pace: 0.85,
    size: 0.8,
    care: 0.92,
  },
  {
    id: 'r07',
    name: 'Mateusz Wiśniewicz',
    teamId: 'continent',
    load: 1.15,
    skill: -0.05,
    pace: 1,
    size: 0.7,
    care: 0.7,
  },
  {
    id: 'r08',
    name: 'Leïla Benhaddou',
    teamId: 'continent',
    load: 0.9,
    skill: 0.1,
    pace: 0.9,
    size: 1.1,
    care: 0.88,
  },
  {
    id: 'r09',
    name: 'Giulia Ferrantelli',
    teamId: 'south',
    load: 1.05,
    skill: 0,
    pace: 1.05,
    size: 0.95,
    care: 0.8,
  },
  {
    id: 'r10',
    name: 'Tomás Echeverrieta',
    teamId: 'south',
    load: 0.9,
    skill: -0.15,
    pace: 1.25,
    size: 1.25,
    care: 0.65,
  },
  {
    id: 'r11',
    name: 'Κώστας Παπαδημητρόπουλος',
    teamId: 'south',
    load: 1,
    skill: -0.6,
    pace: 1.35,
    size: 0.9,
    care: 0.4,
  },
  {
    id: 'r12',
    name: 'ליאור אברהמוב',
    teamId: 'south',
    load: 0.65,
    skill: 0.15,
    pace: 0.9,
    size: 1.05,
    care: 0.85,
  },
];
