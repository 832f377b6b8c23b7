import { PipelineError } from '../model/index.js';
import type { Operation } from './operation.js';
import { told } from './told.js';

/** What a field must be, and that in words. */
type Kind = readonly [is: (value: unknown) => boolean, what: string];
type Fields = Readonly<Record<string, Kind>>;

const isText = (value: unknown): boolean => typeof value === 'string';
const isNone = (value: unknown): boolean => value === undefined || value === null;
const isData = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text: Kind = [isText, 'text'];
const textOrAbsent: Kind = [(value) => value === undefined || isText(value), 'text, or leave it out'];
const textOrNone: Kind = [(value) => isNone(value) || isText(value), 'text, or null'];
const data: Kind = [isData, 'an object'];
const list: Kind = [Array.isArray, 'a list'];
const dataOrAbsent: Kind = [(value) => value === undefined || isData(value), 'an object, or leave it out'];
const answers: Kind = [
  (value) => value === undefined || (Array.isArray(value) && Array.from(value).every(isData)),
  'a list of { itemId, met }, or leave it out',
];
const target: Kind = [
  (value) =>
    isData(value) &&
    isData(value['period']) &&
    isText(value['period']['start']) &&
    isText(value['period']['end']) &&
    textOrNone[0](value['ownerId']) &&
    textOrNone[0](value['teamId']),
  '{ period: { start, end }, amountMinor, ownerId?, teamId? }',
];

const rate: Kind = [
  (value) => isData(value) && ['string', 'number'].includes(typeof value['rate']),
  '{ currency, date, rate }',
];

const ofDeal = { dealId: text };
const dated = { dealId: text, date: textOrAbsent };
const criterion = { ...dated, stageId: text, criterionId: text };

const FIELDS: ReadonlyMap<unknown, Fields> = new Map<Operation['type'], Fields>([
  ['move', { ...dated, toStageId: text, lostReason: textOrNone, overrideGate: dataOrAbsent }],
  [
    'close',
    { ...dated, outcome: text, toStageId: textOrAbsent, lostReason: textOrNone, overrideGate: dataOrAbsent },
  ],
  ['reopen', { ...dated, toStageId: textOrAbsent, overrideGate: dataOrAbsent }],
  ['edit', { ...ofDeal, changes: data }],
  ['create', { deal: data }],
  ['remove', dated],
  ['restore', ofDeal],
  ['activity', { ...dated, activityType: textOrNone, stageId: textOrAbsent }],
  ['meet-criterion', { ...criterion, by: text, note: text }],
  ['withdraw-evidence', { ...criterion, by: textOrNone, note: textOrNone }],
  ['decide-bid', { ...dated, trackId: textOrAbsent, answers, by: text, note: textOrNone }],
  ['set-target', { target }],
  ['remove-target', { target }],
  ['set-rate', { rate }],
  ['as-of', { asOf: text }],
  ['batch', { operations: list }],
]);

/**
 * Throws where an operation is none, or a field of it is not even of the right kind: operations come from hosts' servers and
 * storage, where types hold no promise. What fields say is checked where they are used.
 * @throws PipelineError `invalid-operation`
 */
export function checkOperation(operation: Operation): void {
  const given: unknown = operation;
  const fields = isData(given) ? FIELDS.get(given['type']) : undefined;
  if (!isData(given) || !fields) {
    throw new PipelineError(
      'invalid-operation',
      `There is no such operation: ${told(given)}. Use ${[...FIELDS.keys()].join(', ')}.`,
    );
  }
  for (const [field, [is, what]] of Object.entries(fields)) {
    if (is(given[field])) continue;
    throw new PipelineError(
      'invalid-operation',
      `The ${field} of an operation "${String(given['type'])}" is ${told(given[field])}. Give ${what}.`,
    );
  }
}
