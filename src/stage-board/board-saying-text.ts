import type { MoveBlockedCode, UnmetRule } from '../model/index.js';
import { columnOf, type BoardColumn, type BoardElsewhere } from './board-column.js';
import type { BoardSaying, ToldPlace } from './board-saying.js';
import { dealName, laneText, type BoardWriter } from './board-text.js';
import { rulesText, ruleTexts } from '../frame/rule-text.js';

const SENDING = {
  'host-refused': 'hostRefused',
  'not-sent': 'notSent',
  'no-answer': 'noAnswer',
  obsolete: 'obsolete',
} as const;
const EDITING = {
  'edit-refused': 'editRefused',
  'edit-not-sent': 'editNotSent',
  'edit-no-answer': 'editNoAnswer',
} as const;

/** What is said to those who do not see the board. */
export function sayingText(
  saying: BoardSaying,
  columns: readonly BoardColumn[],
  writer: Pick<BoardWriter, 'messages' | 'formatter' | 'canSee'>,
  /** Names of stages that are on no column here. */
  stageName: (stageId: string) => string | null,
): string {
  const { messages, formatter } = writer;
  const nameOf = (stageId: string): string => {
    const column = columns.find((each) => each.stageId === stageId);
    const stage = column?.stageName ?? stageName(stageId) ?? messages.unmapped;
    return column?.elsewhere ? messages.inTrack({ track: column.elsewhere.trackName, stage }) : stage;
  };
  const at = ({ stageId, lane, place, of }: ToldPlace) => ({
    stage: lane === undefined ? nameOf(stageId) : inLane(nameOf(stageId), laneOf(lane)),
    place: place === null ? '' : formatter.count(place),
    of: formatter.count(of),
  });
  const laneOf = (lane: string | null): string =>
    laneText(columns.find((column) => column.lane === lane)?.laneName ?? lane, messages);
  const inLane = (stage: string, lane: string): string => messages.inLane({ stage, lane });
  switch (saying.type) {
    case 'lifted': {
      const deal = dealName(saying.deal, writer);
      const count = saying.others ?? 0;
      if (count === 0) return messages.lifted({ deal, ...at(saying.at) });
      return messages.liftedTogether({
        deal,
        count,
        deals: formatter.count(count),
        stage: at(saying.at).stage,
      });
    }
    case 'selected':
      return messages.selected({ count: saying.count, deals: formatter.count(saying.count) });
    case 'moved-together': {
      const { count, stageId, lane, elsewhere, sayings } = saying;
      const stage = lane === undefined ? nameOf(stageId) : inLane(nameOf(stageId), laneOf(lane));
      const moved = togetherText(elsewhere, messages)({ count, deals: formatter.count(count), stage });
      return [moved, ...sayings.map((each) => sayingText(each, columns, writer, stageName))].join(' ');
    }
    case 'stayed':
    case 'cancelled':
      return messages[saying.type]({ deal: dealName(saying.deal, writer), ...at(saying.at) });
    case 'lane-held':
      return messages.laneHeld({ deal: dealName(saying.deal, writer), ...at(saying.at) });
    case 'over': {
      const column = columnOf(columns, saying.at.stageId, saying.at.lane);
      const stage = nameOf(saying.at.stageId);
      const strip = column?.elsewhere
        ? messages.overConvert({ track: column.elsewhere.trackName, stage })
        : messages.overCollapsed({ stage });
      const over = column?.isCollapsed ? strip : messages.over(at(saying.at));
      if (!saying.unmet || saying.unmet.length === 0) return over;
      const reasons = rulesText(saying.unmet, writer, nameOf);
      return `${over} ${saying.isRefused ? messages.overRefused({ reasons }) : messages.overOpen({ reasons })}`;
    }
    case 'moved': {
      const deal = dealName(saying.deal, writer);
      const moved = movedText(saying, deal, at, messages);
      if (saying.unmet.length === 0) return moved;
      return `${moved} ${unmetText(saying.unmet, deal, nameOf(saying.from.stageId), writer, nameOf)}`;
    }
    case 'refused': {
      const { reasons, unmet } = saying;
      const ours = ruleTexts(unmet, writer, nameOf);
      const theirs = reasons ?? [messages.notAnswered];
      const texts = [...ours, ...theirs];
      return messages.refused({
        deal: dealName(saying.deal, writer),
        stage: nameOf(saying.stageId),
        reasons: messages.reasons({ texts: texts.length === 0 ? [messages.notAllowed] : texts }),
      });
    }
    case 'checking':
      return messages.asksWhether({ deal: dealName(saying.deal, writer), stage: nameOf(saying.stageId) });
    case 'host-refused':
    case 'not-sent':
    case 'no-answer':
    case 'obsolete':
      return messages[SENDING[saying.type]]({
        deal: dealName(saying.deal, writer),
        stage: nameOf(saying.stageId),
        reason: reasonText(saying, messages),
      });
    case 'edit-refused':
    case 'edit-not-sent':
    case 'edit-no-answer':
      return messages[EDITING[saying.type]]({
        deal: dealName(saying.deal, writer),
        reason: reasonText(saying, messages),
      });
    case 'sent-again':
      return messages.sentAgain({ deal: dealName(saying.deal, writer), stage: nameOf(saying.stageId) });
    case 'saved-late':
      return messages.savedLate({ deal: dealName(saying.deal, writer), stage: nameOf(saying.stageId) });
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

/** Where a card went; to another track, that it is not on the board any more. */
function movedText(
  { from, to, elsewhere }: Extract<BoardSaying, { readonly type: 'moved' }>,
  deal: string,
  at: (place: ToldPlace) => { readonly stage: string; readonly place: string; readonly of: string },
  messages: BoardWriter['messages'],
): string {
  if (!elsewhere) return messages.moved({ deal, from: at(from), to: at(to) });
  const { stage } = at(to);
  return elsewhere.isLater
    ? messages.dealConverted({ deal, stage })
    : messages.dealMovedBack({ deal, stage });
}

/** The text of several that went somewhere. */
function togetherText(
  elsewhere: BoardElsewhere | undefined,
  messages: BoardWriter['messages'],
): BoardWriter['messages']['movedTogether'] {
  if (!elsewhere) return messages.movedTogether;
  return elsewhere.isLater ? messages.dealsConverted : messages.dealsMovedBack;
}

/** Why the host refused, in its words, else by the rule it named; empty = not said. */
function reasonText(
  { reason, rule }: { readonly reason: string | null; readonly rule: MoveBlockedCode | null },
  messages: BoardWriter['messages'],
): string {
  return reason ?? (rule === null ? '' : `${messages.blocked[rule]}.`);
}

/** What a move went in spite of: exit criteria by their names, then the rest. */
function unmetText(
  unmet: readonly UnmetRule[],
  deal: string,
  stage: string,
  writer: Pick<BoardWriter, 'messages' | 'formatter'>,
  nameOf: (stageId: string) => string,
): string {
  const { messages, formatter } = writer;
  const names = unmet.flatMap((rule) =>
    rule.kind === 'criterion' ? messages.criterion({ name: rule.criterion.name }) : [],
  );
  const others = unmet.filter(({ kind }) => kind !== 'criterion');
  const texts = [
    ...(names.length === 0 ? [] : [messages.movedUnmet({ deal, stage, criteria: formatter.list(names) })]),
    ...(others.length === 0 ? [] : [messages.movedNote({ reasons: rulesText(others, writer, nameOf) })]),
  ];
  return texts.join(' ');
}
