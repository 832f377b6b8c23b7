import type { RenderResult } from '@testing-library/react';
import type { ReactElement, ReactNode } from 'react';
import {
  DataTable,
  DownloadButton,
  DownloadMenu,
  EmptyState,
  ExplainButton,
  ExplainedNumber,
  Figure,
  FrameActions,
  FrameBody,
  FrameFigures,
  FrameFoot,
  FrameHead,
  FrameRoot,
  FrameSubtitle,
  FrameTitle,
  FrameTitles,
  LeftOutNotes,
  Legend,
  LoadingState,
  Segmented,
  TableButton,
  TooFewNote,
} from '../../src/frame/index.js';
import { describeLostParts, describeParts, type PartCase } from '../conformance/part-conformance.js';
import { smallFunnel } from '../funnel/funnel-data.js';

const explained = [{ result: smallFunnel(), subject: null }];
const inRoot = (part: ReactNode): ReactElement => (
  <FrameRoot name="sample" currency="EUR" explained={explained} aria-label="Sample">
    {part}
  </FrameRoot>
);

const alone: readonly PartCase[] = [
  { name: 'FrameHead', part: FrameHead, cairn: 'frame-head' },
  { name: 'FrameTitles', part: FrameTitles, cairn: 'frame-titles' },
  { name: 'FrameSubtitle', part: FrameSubtitle, cairn: 'frame-subtitle' },
  { name: 'FrameActions', part: FrameActions, cairn: 'frame-actions' },
  { name: 'FrameBody', part: FrameBody, cairn: 'frame-body' },
  { name: 'FrameFigures', part: FrameFigures, cairn: 'frame-figures' },
  { name: 'FrameFoot', part: FrameFoot, cairn: 'frame-foot' },
  { name: 'EmptyState', part: EmptyState, cairn: 'frame-state' },
  { name: 'LoadingState', part: LoadingState, cairn: 'sample', props: { name: 'sample' } },
  { name: 'TooFewNote', part: TooFewNote, cairn: 'note', props: { count: 7, needed: 10 } },
  {
    name: 'DataTable',
    part: DataTable,
    cairn: 'table-scroller',
    props: {
      caption: 'Numbers',
      columns: [{ id: 'a', header: 'A', cell: (row: string) => row, value: (row: string) => row }],
      rows: ['one'],
      rowKey: (row: string) => row,
    },
  },
  {
    name: 'Segmented',
    part: Segmented,
    cairn: 'segmented',
    props: {
      label: 'Measure',
      value: 'a',
      segments: [{ value: 'a', label: 'A' }],
      onValueChange: () => undefined,
    },
    state: 'value',
  },
];

const isPanelOpen = ({ baseElement }: RenderResult): boolean =>
  baseElement.querySelector('[role="dialog"]') !== null;

const inFrame: readonly PartCase[] = [
  { name: 'FrameTitle', part: FrameTitle, cairn: 'frame-title', around: inRoot },
  {
    name: 'TableButton',
    part: TableButton,
    cairn: 'button',
    around: inRoot,
    state: 'isTable',
    isDone: ({ container }) => container.querySelector('[aria-pressed="true"]') !== null,
  },
  {
    name: 'DownloadButton',
    part: DownloadButton,
    cairn: 'button',
    around: inRoot,
    state: 'hasFailed',
  },
  {
    name: 'DownloadMenu',
    part: DownloadMenu,
    cairn: 'button',
    around: inRoot,
    state: 'isOpen',
    isDone: ({ baseElement }) => baseElement.querySelector('[role="menu"]') !== null,
  },
  {
    name: 'Legend',
    part: Legend,
    cairn: 'legend',
    props: { items: [{ id: 'dot', mark: <circle cx={6} cy={6} r={5} />, text: 'A deal.' }] },
    around: inRoot,
  },
  { name: 'ExplainButton', part: ExplainButton, cairn: 'button', around: inRoot, isDone: isPanelOpen },
  {
    name: 'ExplainedNumber',
    part: ExplainedNumber,
    cairn: 'explained-number',
    props: { figure: 'stage-deals' },
    around: inRoot,
    isDone: isPanelOpen,
  },
  { name: 'Figure', part: Figure, cairn: 'figure', props: { label: 'Won', number: null }, around: inRoot },
  {
    name: 'LeftOutNotes',
    part: LeftOutNotes,
    cairn: 'left-out',
    props: { leftOut: [{ reason: 'no-amount', count: 3, valueMinor: 0, outOf: 'value' }] },
    around: inRoot,
  },
];

describeParts('Frame parts', [
  {
    name: 'FrameRoot',
    part: FrameRoot,
    cairn: 'sample',
    props: { name: 'sample', currency: 'EUR', explained, 'aria-label': 'Sample' },
  },
  ...alone,
  ...inFrame,
]);
describeLostParts('Frame parts outside a Root', inFrame, /outside its Root.*Put it inside/);
