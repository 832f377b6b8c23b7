'use client';

import * as Dialog from '@radix-ui/react-dialog';
import type { ReactNode } from 'react';
import { dialogGround, dialogSetting } from '../frame/dialog-place.js';
import { DialogShell } from '../frame/dialog-shell.js';
import { useMessages } from '../hooks/index.js';
import { csvImportMessages } from '../messages/en/index.js';
import { CsvImportConfirm } from './csv-import-confirm.js';
import { CsvImportDrop } from './csv-import-drop.js';
import { CsvImportIssues } from './csv-import-issues.js';
import { CsvImportKept } from './csv-import-kept.js';
import { CsvImportPreview } from './csv-import-preview.js';
import { CsvImportProblem } from './csv-import-problem.js';
import { CsvImportProgress } from './csv-import-progress.js';
import { CsvImportQuestions } from './csv-import-questions.js';
import { CsvImportReview } from './csv-import-review.js';
import { CsvImportRoot } from './csv-import-root.js';
import { CsvImportStatus } from './csv-import-status.js';
import { CsvImportSummary } from './csv-import-summary.js';
import { useCsvImport, type UseCsvImportOptions } from './use-csv-import.js';

/** What {@link CsvImportPanel} takes. */
export interface CsvImportPanelProps {
  /** How files are read, and what is called when one is imported. */
  readonly options: UseCsvImportOptions;
  /** The host's attributes of the sheet. */
  readonly sheet: { readonly className?: string | undefined; readonly id?: string | undefined };
  /** Where the dialog is put; absent = the nearest element around the opener that sets a theme, else the body. */
  readonly container?: HTMLElement | null | undefined;
  /** What had the focus when the dialog was opened, and gets it back; `null` = nothing. */
  readonly opener: Element | null;
  /** Called when the reader closes the dialog. */
  readonly onClose: () => void;
}

/** The import as a dialog: a file, how it was read, and what of it to correct, from top to bottom; made of parts only. */
export function CsvImportPanel({
  options,
  sheet,
  container,
  opener,
  onClose,
}: CsvImportPanelProps): ReactNode {
  const messages = useMessages('csvImport', csvImportMessages);
  const csv = useCsvImport(options);
  return (
    <DialogShell
      container={container ?? (() => dialogGround(opener))}
      setting={() => dialogSetting(opener)}
      onClose={onClose}
      onReturnFocus={() => {
        if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
      }}
      firstFocus={chooseButton}
    >
      {(attributes) => (
        <div
          data-cairn="csv-import-dialog"
          data-cairn-csv-import=""
          aria-describedby={undefined}
          {...attributes}
          {...sheet}
        >
          <div data-cairn="csv-import-head">
            <Dialog.Title data-cairn="csv-import-dialog-title">{messages.title}</Dialog.Title>
            <Dialog.Close data-cairn="button">{messages.close}</Dialog.Close>
          </div>
          <CsvImportRoot csv={csv}>
            <CsvImportDrop />
            <CsvImportProgress />
            <CsvImportProblem />
            <CsvImportSummary />
            <CsvImportKept />
            <CsvImportQuestions />
            <CsvImportReview />
            <CsvImportPreview />
            <CsvImportIssues />
            <div data-cairn="csv-import-foot">
              <CsvImportConfirm />
              <Dialog.Close data-cairn="button">{messages.cancel}</Dialog.Close>
            </div>
            <CsvImportStatus />
          </CsvImportRoot>
        </div>
      )}
    </DialogShell>
  );
}

/** What is to be done first has the focus first. */
function chooseButton(dialog: HTMLElement): HTMLElement | null {
  return dialog.querySelector<HTMLElement>('[data-cairn="csv-import-choose"]');
}
