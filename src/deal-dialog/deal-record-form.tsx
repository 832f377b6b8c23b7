'use client';

import { useEffect, useId, useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import { flushSync } from 'react-dom';
import type { Operation } from '../summary/index.js';
import { useDealDetailsState } from './deal-details-context.js';
import { useDealOperating } from './use-deal-operating.js';

/** What {@link RecordAction} takes. */
export interface RecordActionProps {
  /** On the button. */
  readonly label: string;
  /** Its whole name, where the label by itself does not say of what. */
  readonly name?: string | undefined;
  /** The change asked for by what was filled in; `null` = it asks for none. */
  readonly operationOf: (filled: FormData) => Operation | null;
  /** The fields. */
  readonly children: ReactNode;
}

/** A button that opens a small form beneath it; what is filled in becomes an operation. Nothing where nothing can be changed. */
export function RecordAction({ label, name, operationOf, children }: RecordActionProps): ReactNode {
  const { operate, writer } = useDealDetailsState();
  const { record } = writer;
  const { isPending, problem, run } = useDealOperating();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const formId = useId();
  useEffect(() => {
    if (!isOpen) return;
    const fields = [...(form.current?.querySelectorAll<HTMLInputElement>('input, select') ?? [])];
    (fields.find(({ value }) => value === '') ?? fields[0])?.focus();
  }, [isOpen]);
  if (!operate) return null;
  const close = (): void => {
    flushSync(() => setIsOpen(false));
    button.current?.focus();
  };
  const submit = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const operation = operationOf(new FormData(event.currentTarget));
    if (!operation) {
      close();
      return;
    }
    void run(operation).then((isDone) => isDone && close());
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        data-cairn="button"
        aria-label={name}
        aria-expanded={isOpen}
        aria-controls={isOpen ? formId : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {label}
      </button>
      {isOpen && (
        <form
          ref={form}
          id={formId}
          aria-label={name ?? label}
          data-cairn="deal-record-form"
          onSubmit={submit}
        >
          {children}
          {problem !== null && (
            <p data-cairn="note" data-tone="error" role="alert">
              <span>{problem}</span>
            </p>
          )}
          <span data-cairn="deal-record-buttons">
            <button type="submit" data-cairn="deal-record-submit" aria-disabled={isPending}>
              {isPending ? record.saving : record.save}
            </button>
            <button type="button" data-cairn="button" onClick={close}>
              {record.cancel}
            </button>
          </span>
        </form>
      )}
    </>
  );
}

/** What {@link RecordField} takes. */
export interface RecordFieldProps {
  /** Its name. */
  readonly label: string;
  /** The input or select. */
  readonly children: ReactNode;
}

/** A field of the form with its name. */
export function RecordField({ label, children }: RecordFieldProps): ReactNode {
  return (
    <label data-cairn="deal-record-field">
      <span>{label}</span>
      {children}
    </label>
  );
}

/** What {@link RecordText} takes. */
export interface RecordTextProps {
  /** Its name. */
  readonly label: string;
  /** The key in what is filled in. */
  readonly name: string;
  /** Default a text. */
  readonly type?: 'text' | 'date' | 'number' | undefined;
  /** At first; default empty. */
  readonly value?: string | undefined;
  /** The last day, `YYYY-MM-DD`; default none. */
  readonly max?: string | undefined;
  /** Of a number: its smallest difference; default 1. */
  readonly step?: string | undefined;
  /** Whether it must be filled in; default yes. */
  readonly isRequired?: boolean | undefined;
}

/** A field for a text, a day or a number. */
export function RecordText(props: RecordTextProps): ReactNode {
  const { label, name, type = 'text', value = '', max, step, isRequired = true } = props;
  return (
    <RecordField label={label}>
      <input
        data-cairn="deal-record-input"
        {...{ name, type, max, step }}
        defaultValue={value}
        required={isRequired}
      />
    </RecordField>
  );
}

/** What {@link RecordChoice} takes. */
export interface RecordChoiceProps {
  /** Its name. */
  readonly label: string;
  /** The key in what is filled in. */
  readonly name: string;
  /** What is chosen at first. */
  readonly value: string;
  /** Values with their names. */
  readonly options: readonly (readonly [value: string, name: string])[];
  /** Whether one whose value is not empty must be chosen; default no. */
  readonly isRequired?: boolean | undefined;
}

/** A field to choose in. */
export function RecordChoice({ label, name, value, options, isRequired }: RecordChoiceProps): ReactNode {
  return (
    <RecordField label={label}>
      <select data-cairn="select" name={name} defaultValue={value} required={isRequired}>
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </RecordField>
  );
}

/** The text filled in under a name, without room at its ends. */
export function filledText(filled: FormData, name: string): string {
  const value = filled.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
