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
export type { BoardColumn as BoardColumnView, BoardElsewhere } from './board-column.js';
export { BoardColumn, type BoardColumnProps } from './board-column-part.js';
export { BoardColumnHead } from './board-column-head.js';
export { BoardColumns, type BoardColumnsProps } from './board-columns.js';
export { BoardCollapse } from './board-collapse.js';
export type { BoardConversion, BoardConverted } from './board-conversion.js';
export { BoardConvert } from './board-convert.js';
export { BoardEmptied } from './board-emptied.js';
export { BoardFaults } from './board-faults.js';
export type { BoardCriterion, BoardFilter as BoardFilterState } from './board-filter.js';
export { BoardFilter } from './board-filter-part.js';
export { BoardFigures } from './board-figures.js';
export type { BoardGiven } from './board-given.js';
export type { BoardHistory } from './board-history.js';
export { BoardRedo, BoardUndo, type BoardHistoryButtonProps } from './board-history-buttons.js';
export { BoardCellFigures } from './board-cell-figures.js';
export type { BoardLane as BoardLaneView, BoardLaneField, BoardLaneSource } from './board-lane.js';
export { BoardLaneBy, type BoardLaneByProps } from './board-lane-by.js';
export { BoardLaneFigures, BoardLaneHead, BoardLaneToggle } from './board-lane-head.js';
export { BoardLane, type BoardLaneProps } from './board-lane-part.js';
export { BoardLanes, type BoardLanesProps } from './board-lanes.js';
export { BOARD_FIRST_LANES } from './lane-window.js';
export type { BoardLanesView } from './use-board-lanes.js';
export { BoardJump } from './board-jump.js';
export { STALE_DAYS, type BoardMarkOptions, type BoardSizeAllowance } from './board-marks.js';
export { BoardLimit } from './board-limit.js';
export type { BoardCarry, BoardCommand, BoardSituation } from './board-model.js';
export type { BoardMove, BoardMoveBy, BoardMoveRequest } from './board-move.js';
export { BoardMore } from './board-more.js';
export { BoardMoveButton } from './board-move-button.js';
export { BoardOwnerPicture, type OwnerPictureState } from './board-owner-picture.js';
export type { UseStageBoardOptions } from './board-options.js';
export type { BoardPlace, BoardStep } from './board-place.js';
export type {
  BoardCardAttributes,
  BoardCardsAttributes,
  BoardColumnsAttributes,
  BoardMoveAttributes,
  BoardRootAttributes,
} from './board-props.js';
export type { BoardMarkCounts, BoardReading, BoardReadingOptions } from './board-reading.js';
export { BoardRoot, type BoardRootProps } from './board-root.js';
export { BoardList, type BoardListProps } from './board-list.js';
export { BoardSelect } from './board-select.js';
export { BoardSelectionBar } from './board-selection-part.js';
export type { BoardSelection, SelectCommand } from './board-selection.js';
export { BOARD_ORDERS, BoardSort } from './board-sort.js';
export { BoardRuleMark } from './board-rule-mark.js';
export { BoardStage } from './board-stage.js';
export { BoardStatus } from './board-status.js';
export type { BoardMoveStatus } from './board-move-status.js';
export type { OnBoardMove } from './board-outbox.js';
export { useBoardOutbox, type BoardOutboxView, type UseBoardOutboxOptions } from './use-board-outbox.js';
export { BoardStale } from './board-stale.js';
export { BoardTable, type BoardTableProps } from './board-table.js';
export { BoardPaperNote } from './board-paper-note.js';
export { BoardTip } from './board-tip.js';
export { BoardSubtitle, BoardTitle } from './board-title.js';
export { BoardTrackSwitch } from './board-track-switch.js';
export type { CanMove, CanMoveAnswer } from './can-move.js';
export type { RuleStand } from './rule-stand.js';
export { StageBoard } from './stage-board.js';
export type { StageBoardProps } from './stage-board-props.js';
export type { BoardReach } from './use-board-reach.js';
export type { BoardAnnouncement } from './use-board-moves.js';
export type { LoadMore, LoadMoreState } from './use-load-more.js';
export { useBoardReading, type UseBoardReadingOptions } from './use-board-reading.js';
export type { BoardAsking } from './use-move-rules.js';
export { BOARD_FIRST_CARDS, BOARD_FIRST_LANE_CARDS } from './use-column-window.js';
export { useStoreHistory } from './use-store-history.js';
export { useStageBoard, type UseStageBoardResult } from './use-stage-board.js';
