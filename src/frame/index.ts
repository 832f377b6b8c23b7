export { DataTable, type DataColumn, type DataTableProps } from './data-table.js';
export { DownloadButton, type DownloadButtonProps } from './download-button.js';
export { DownloadMenu, type DownloadMenuProps } from './download-menu.js';
export type { DownloadFormat, DownloadOptions } from './download-options.js';
export { ExplainedNumber, type ExplainedNumberProps } from './explained-number.js';
export { Figure, type FigureProps } from './figure.js';
export { useFrame, type ExplainedResult, type ExplanationRequest, type FrameState } from './frame-context.js';
export {
  ExplainButton,
  FrameActions,
  FrameBody,
  FrameFigures,
  FrameFoot,
  FrameHead,
  FrameSubtitle,
  FrameTitle,
  FrameTitles,
  TableButton,
} from './frame-parts.js';
export { FrameRoot, type FrameOptions, type FrameRootProps } from './frame-root.js';
export {
  EmptyState,
  LoadingState,
  TooFewNote,
  type LoadingStateProps,
  type TooFewNoteProps,
} from './frame-states.js';
export { LeftOutNotes, type LeftOutNotesProps } from './left-out-notes.js';
export { Legend, type LegendItem, type LegendProps } from './legend.js';
export { majorUnits } from './major-units.js';
export { mergeProps } from './merge-props.js';
export { NarrowNote, type NarrowNoteProps } from './narrow-note.js';
export { placeAttributes } from './place-attributes.js';
export {
  namedPart,
  renderPart,
  type PartOptions,
  type PartProps,
  type PartTag,
  type RenderedProps,
} from './part.js';
export { Segmented, type Segment, type SegmentedProps } from './segmented.js';
export { useExplains, type Explains, type ExplainsAttributes } from './use-explains.js';
export { Tip } from './tip.js';
export { exactTip, tipOf, type TipContent, type TipRow, type TipProps } from './tip-content.js';
export { WidgetErrorBoundary, type WidgetErrorBoundaryProps } from './widget-error-boundary.js';
export { CAIRN_MARKS, FRAME_ATTRIBUTES, type PartAttributes } from './part-attributes.js';
