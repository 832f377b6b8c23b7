/** What a part can carry: for each `data-cairn` name, its data attributes and what they say. */
export type PartAttributes = Readonly<Record<string, Readonly<Record<`data-${string}`, string>>>>;

/** Every data attribute of the frame's parts; a test holds this list equal to what is drawn. */
export const FRAME_ATTRIBUTES = {
  'frame-head': {},
  'frame-titles': {},
  'frame-title': {},
  'frame-actions': {},
  'frame-subtitle': {},
  'frame-body': {},
  'frame-figures': {},
  'frame-foot': {},
  'frame-state': { 'data-state': '`empty`' },
  'frame-state-title': {},
  'frame-state-text': {},
  button: {},
  select: {},
  segmented: {},
  segment: {},
  figure: {},
  'figure-label': {},
  'figure-number': { 'data-figure': 'in the explanation panel: the figure explained' },
  'figure-unit': {},
  'figure-sample': {},
  'explained-number': {},
  note: { 'data-tone': '`neutral`, `selection`, `attention` or `error`' },
  'left-out': {},
  'left-out-item': { 'data-reason': 'why the deals are left out' },
  'table-scroller': {},
  table: {},
  'table-caption': {},
  'table-cell': { 'data-numeric': 'a number, at the end of its cell' },
  skeleton: { 'data-size': '`title`, `number` or `plot`' },
  backdrop: {},
  explanation: { 'data-state': '`open`' },
  'explanation-head': {},
  'explanation-title': {},
  'explanation-picker': {},
  'explanation-detail': {},
  'explanation-terms': {},
  'explanation-notes': {},
  formula: {},
  'formula-number': {},
  'formula-sign': {},
} as const satisfies PartAttributes;

/** Marks that any element may carry beside its own attributes. */
export const CAIRN_MARKS = {
  'data-cairn-frame': 'the outermost part of a widget',
  'data-cairn-dialog': 'the sheet of a dialog',
  'data-cairn-hatch': 'not known: hatched',
  'data-cairn-hidden': 'read aloud, not drawn',
} as const satisfies Readonly<Record<`data-cairn-${string}`, string>>;
