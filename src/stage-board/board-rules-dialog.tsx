'use client';

import * as Dialog from '@radix-ui/react-dialog';
import { useEffect, useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import { DialogShell, type DialogShellProps } from '../frame/dialog-shell.js';
import { useMessages } from '../hooks/index.js';
import { moveRulesMessages } from '../messages/en/index.js';
import { isOverridable, type CalendarDate, type Process, type UnmetRule } from '../model/index.js';
import type { BoardGiven } from './board-given.js';
import { dealName, type BoardWriter } from './board-text.js';
import { RulesBid } from './rules-bid.js';
import { RulesCriteria } from './rules-criteria.js';
import { RulesReason } from './rules-reason.js';
import { ruleTexts } from '../frame/rule-text.js';
import { textField } from './rules-field.js';
import type { BoardAsking } from './use-move-rules.js';

/** What {@link BoardRulesDialog} takes. */
export interface BoardRulesDialogProps extends Pick<
  DialogShellProps,
  'container' | 'setting' | 'onClose' | 'onReturnFocus'
> {
  /** The move that waits. */
  readonly asking: BoardAsking;
  /** The tracks and stages, with what they ask. */
  readonly process: Process;
  /** The last day that evidence can be of, which is the default. */
  readonly asOf: CalendarDate;
  /** Who works with the board; `null` = it is asked. */
  readonly currentUser: string | null;
  /** Whether the deal may pass with a reason. */
  readonly mayOverride: boolean;
  /** Writes names, dates and numbers. */
  readonly writer: BoardWriter;
  /** Told of what is given; gives what still holds the deal back. */
  readonly onAnswer: (given: BoardGiven) => readonly UnmetRule[];
}

/** What a move asks for: exit criteria and their evidence, the bid checklist, why a deal ended, or why it may pass all the same. */
export function BoardRulesDialog({
  container,
  setting,
  onClose,
  onReturnFocus,
  ...form
}: BoardRulesDialogProps): ReactNode {
  const element = useRef<HTMLDivElement>(null);
  const { id } = form.asking.move;
  const shown = useRef(id);
  useEffect(() => {
    if (shown.current === id) return;
    shown.current = id;
    // Another move asks in the same dialog: its name is heard.
    element.current?.focus();
  }, [id]);
  return (
    <DialogShell {...{ container, setting, onClose, onReturnFocus }} firstFocus={firstField}>
      {(sheet) => (
        <div {...sheet} ref={element} data-cairn="board-rules-dialog" data-cairn-board="" data-state="open">
          <RulesForm key={id} {...form} />
        </div>
      )}
    </DialogShell>
  );
}

/** What one move asks for, and what is given for it: nothing of it goes on to the next. */
function RulesForm({
  asking: { move, check },
  process,
  asOf,
  currentUser,
  mayOverride,
  writer,
  onAnswer,
}: Omit<BoardRulesDialogProps, keyof DialogShellProps>): ReactNode {
  const messages = useMessages('moveRules', moveRulesMessages);
  const { messages: board } = writer;
  const [given, setGiven] = useState<BoardGiven>({ by: currentUser ?? '' });
  const [left, setLeft] = useState<readonly UnmetRule[]>([]);
  const { unmet } = check;
  const give = (more: Partial<BoardGiven>): void => setGiven((before) => ({ ...before, ...more }));
  const nameOf = (stageId: string): string =>
    process.stages[process.stageIndexById.get(stageId) ?? -1]?.stage.name ?? board.unmapped;
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setLeft(onAnswer(given));
  };
  const asks = (...kinds: readonly UnmetRule['kind'][]): UnmetRule | undefined =>
    unmet.find(({ kind }) => kinds.includes(kind));
  const criterion = asks('criterion');
  const bid = unmet.find((rule) => rule.kind === 'bid');
  const reason = unmet.find((rule) => rule.kind === 'reason');
  const mayPass = mayOverride && unmet.some((rule) => rule.effect === 'block' && isOverridable(rule));
  const limits = unmet.filter(({ kind }) => kind === 'limit-deals' || kind === 'limit-value');
  const part = { given, give, writer, messages, asOf };
  return (
    <>
      <div data-cairn="board-dialog-head">
        <Dialog.Title data-cairn="board-dialog-title">
          {messages.title({ deal: dealName(move.deal, writer), stage: nameOf(move.to.stageId) })}
        </Dialog.Title>
        <Dialog.Close data-cairn="button">{board.cancel}</Dialog.Close>
      </div>
      <form data-cairn="board-dialog-form" onSubmit={submit} noValidate>
        {limits.length > 0 && <Notes texts={ruleTexts(limits, writer, nameOf)} />}
        {criterion && (
          <RulesCriteria {...part} deal={move.deal} stageId={criterion.stageId} process={process} />
        )}
        {bid && <RulesBid {...part} deal={move.deal} trackId={bid.trackId} process={process} />}
        {reason && <RulesReason {...part} rule={reason} />}
        {mayPass && (
          <fieldset data-cairn="board-rules-part" data-of="override">
            <legend data-cairn="board-legend">{messages.override}</legend>
            {textField(messages.overrideReason, given.override, (override) => give({ override }))}
          </fieldset>
        )}
        {(criterion ?? bid ?? (mayPass || undefined)) && (
          <div data-cairn="board-rules-part" data-of="by">
            {currentUser === null ? (
              textField(messages.by, given.by, (by) => give({ by }))
            ) : (
              <p>{messages.byUser({ name: currentUser })}</p>
            )}
          </div>
        )}
        <div data-cairn="board-rules-left" role="alert">
          {left.length > 0 && (
            <>
              <p>{messages.stillOpen}</p>
              <Notes texts={ruleTexts(left, writer, nameOf)} />
            </>
          )}
        </div>
        <button type="submit" data-cairn="board-submit">
          {board.move}
        </button>
      </form>
    </>
  );
}

function Notes({ texts }: { readonly texts: readonly string[] }): ReactNode {
  return (
    <ul data-cairn="board-rules-list">
      {texts.map((text) => (
        <li key={text} data-cairn="board-rules-note">
          {text}
        </li>
      ))}
    </ul>
  );
}

function firstField(dialog: HTMLElement): HTMLElement | null {
  return dialog.querySelector('input, textarea');
}
