export { BoardAge as Age } from './board-age.js';
export { BoardCard as Card } from './board-card.js';
export {
  BoardAccount as Account,
  BoardAmount as Amount,
  BoardClose as Close,
  BoardName as Name,
  BoardOwner as Owner,
} from './board-card-parts.js';
export { BoardCards as Cards } from './board-cards.js';
export { BoardColumn as Column } from './board-column-part.js';
export { BoardColumnHead as ColumnHead } from './board-column-head.js';
export { BoardColumns as Columns } from './board-columns.js';
export { BoardConvert as Convert } from './board-convert.js';
export { BoardCollapse as Collapse } from './board-collapse.js';
export { BoardEmptied as Emptied } from './board-emptied.js';
export { BoardFaults as Faults } from './board-faults.js';
export { BoardFilter as Filter } from './board-filter-part.js';
export { BoardFigures as StageFigures } from './board-figures.js';
export { BoardCellFigures as CellFigures } from './board-cell-figures.js';
export { BoardLaneBy as LaneBy } from './board-lane-by.js';
export {
  BoardLaneFigures as LaneFigures,
  BoardLaneHead as LaneHead,
  BoardLaneToggle as LaneToggle,
} from './board-lane-head.js';
export { BoardLane as Lane } from './board-lane-part.js';
export { BoardLanes as Lanes } from './board-lanes.js';
export { BoardJump as Jump } from './board-jump.js';
export { BoardMore as More } from './board-more.js';
export { BoardLimit as Limit } from './board-limit.js';
export { BoardMoveButton as MoveButton } from './board-move-button.js';
export { BoardOwnerPicture as OwnerPicture } from './board-owner-picture.js';
export { BoardPaperNote as PaperNote } from './board-paper-note.js';
export { BoardRedo as Redo, BoardUndo as Undo } from './board-history-buttons.js';
export { BoardRoot as Root } from './board-root.js';
export { BoardList as List } from './board-list.js';
export { BoardSelect as Select } from './board-select.js';
export { BoardSelectionBar as SelectionBar } from './board-selection-part.js';
export { BoardSort as Sort } from './board-sort.js';
export { BoardRuleMark as RuleMark } from './board-rule-mark.js';
export { BoardStage as Stage } from './board-stage.js';
export { BoardStatus as Status } from './board-status.js';
export { BoardStale as Stale } from './board-stale.js';
export { BoardTable as Table } from './board-table.js';
export { BoardTip as Tip } from './board-tip.js';
export { BoardSubtitle as Subtitle, BoardTitle as Title } from './board-title.js';
export { BoardTrackSwitch as TrackSwitch } from './board-track-switch.js';
export {
  DownloadButton,
  DownloadMenu,
  ExplainButton,
  FrameActions as Actions,
  FrameBody as Body,
  FrameFigures as Figures,
  FrameFoot as Foot,
  FrameHead as Head,
  FrameTitles as Titles,
  TableButton,
} from '../frame/index.js';
