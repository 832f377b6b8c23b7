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
export { BoardFaults as Faults } from './board-faults.js';
export { BoardFigures as StageFigures } from './board-figures.js';
export { BoardMoveButton as MoveButton } from './board-move-button.js';
export { BoardPaperNote as PaperNote } from './board-paper-note.js';
export { BoardRedo as Redo, BoardUndo as Undo } from './board-history-buttons.js';
export { BoardRoot as Root } from './board-root.js';
export { BoardStage as Stage } from './board-stage.js';
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
