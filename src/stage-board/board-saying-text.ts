import type { ExitCriterion } from '../model/index.js';
import { columnOf, type BoardColumn } from './board-column.js';
import type { BoardSaying, ToldPlace } from './board-saying.js';
import { dealName, type BoardWriter } from './board-text.js';

/** What is said to those who do not see the board. */
export function sayingText(
  saying: BoardSaying,
  columns: readonly BoardColumn[],
  writer: Pick<BoardWriter, 'messages' | 'formatter' | 'canSee'>,
  /** Names of stages that are on no column here. */
  stageName: (stageId: string) => string | null,
): string {
  const { messages, formatter } = writer;
  const nameOf = (stageId: string): string =>
    columnOf(columns, stageId)?.stageName ?? stageName(stageId) ?? messages.unmapped;
  const at = ({ stageId, place, of }: ToldPlace) => ({
    stage: nameOf(stageId),
    place: place === null ? '' : formatter.count(place),
    of: formatter.count(of),
  });
  const criteria = (unmet: readonly ExitCriterion[]): string =>
    formatter.list(unmet.map(({ name }) => messages.criterion({ name })));
  switch (saying.type) {
    case 'lifted':
    case 'stayed':
    case 'cancelled':
      return messages[saying.type]({ deal: dealName(saying.deal, writer), ...at(saying.at) });
    case 'over':
      return messages.over(at(saying.at));
    case 'moved': {
      const deal = dealName(saying.deal, writer);
      const moved = messages.moved({ deal, from: at(saying.from), to: at(saying.to) });
      if (saying.unmet.length === 0) return moved;
      const stage = nameOf(saying.from.stageId);
      return `${moved} ${messages.movedUnmet({ deal, stage, criteria: criteria(saying.unmet) })}`;
    }
    case 'refused':
      return messages.refused({
        deal: dealName(saying.deal, writer),
        stage: nameOf(saying.stageId),
        criteria: criteria(saying.unmet),
      });
    case 'taken':
      return messages.takenMeanwhile({ deal: dealName(saying.deal, writer) });
    case 'gone':
      return messages.goneMeanwhile({ deal: dealName(saying.deal, writer) });
    case 'undone':
    case 'redone': {
      const { type, deal, stageId, count } = saying;
      const isUndone = type === 'undone';
      if (deal === null) {
        const counted = { count, deals: formatter.count(count) };
        return isUndone ? messages.undoneMany(counted) : messages.redoneMany(counted);
      }
      const name = dealName(deal, writer);
      if (stageId === null) {
        return isUndone ? messages.undoneChange({ deal: name }) : messages.redoneChange({ deal: name });
      }
      return messages[type]({ deal: name, stage: nameOf(stageId) });
    }
    case 'nothing-to-undo':
      return messages.nothingToUndo;
    case 'nothing-to-redo':
      return messages.nothingToRedo;
  }
}
