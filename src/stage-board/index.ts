export * as Board from './board.js';
export { BoardAge } from './board-age.js';
export { BOARD_ATTRIBUTES } from './board-attributes.js';
export { BoardCard, type BoardCardProps } from './board-card.js';
export {
  BoardAccount,
  BoardAmount,
  BoardClose,
  BoardName,
  BoardOwner,
  type BoardCardPartProps,
} from './board-card-parts.js';
export type { BoardCardView } from './board-card-view.js';
export { BoardCards, type BoardCardsProps } from './board-cards.js';
export type { BoardColumn as BoardColumnView } from './board-column.js';
export { BoardColumn, type BoardColumnProps } from './board-column-part.js';
export { BoardColumnHead } from './board-column-head.js';
export { BoardColumns, type BoardColumnsProps } from './board-columns.js';
export { BoardFaults } from './board-faults.js';
export { BoardFigures } from './board-figures.js';
export type { BoardHistory } from './board-history.js';
export { BoardRedo, BoardUndo, type BoardHistoryButtonProps } from './board-history-buttons.js';
export type { BoardCarry, BoardCommand, BoardSituation } from './board-model.js';
export type { BoardMove, BoardMoveBy, BoardMoveRequest } from './board-move.js';
export { BoardMoveButton } from './board-move-button.js';
export type { UseStageBoardOptions } from './board-options.js';
export type { BoardPlace, BoardStep } from './board-place.js';
export type {
  BoardCardAttributes,
  BoardCardsAttributes,
  BoardColumnsAttributes,
  BoardMoveAttributes,
  BoardRootAttributes,
} from './board-props.js';
export { BoardRoot, type BoardRootProps } from './board-root.js';
export { BoardStage } from './board-stage.js';
export { BoardTable, type BoardTableProps } from './board-table.js';
export { BoardPaperNote } from './board-paper-note.js';
export { BoardTip } from './board-tip.js';
export { BoardSubtitle, BoardTitle } from './board-title.js';
export { BoardTrackSwitch } from './board-track-switch.js';
export { StageBoard } from './stage-board.js';
export type { StageBoardProps } from './stage-board-props.js';
export type { BoardAnnouncement } from './use-board-moves.js';
export { BOARD_FIRST_CARDS } from './use-column-window.js';
export { useStoreHistory } from './use-store-history.js';
export { useStageBoard, type UseStageBoardResult } from './use-stage-board.js';
