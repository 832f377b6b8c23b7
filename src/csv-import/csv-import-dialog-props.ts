import type { Messages } from '../messages/index.js';
import type { CsvImported, UseCsvImportOptions } from './use-csv-import.js';

/** What `CsvImportDialog` takes; class, id and data attributes go to the sheet. */
export interface CsvImportDialogProps extends Omit<UseCsvImportOptions, 'onImport'> {
  /** Whether the dialog is open; absent = it is held here. */
  readonly open?: boolean | undefined;
  /** Whether the dialog is open at first; default `false`. */
  readonly defaultOpen?: boolean | undefined;
  /** Called when the reader closes the dialog or imports a file. */
  readonly onOpenChange?: ((open: boolean) => void) | undefined;
  /** Called with what was read when the reader imports it; the dialog closes. */
  readonly onImport: (imported: CsvImported) => void;
  /** BCP 47 tag for numbers and dates; default: the provider's, else `en`. */
  readonly locale?: string | undefined;
  /** Texts in place of the English ones; default: the provider's. */
  readonly messages?: Messages | undefined;
  /** Where the dialog is put; default: the nearest element that sets a Cairn theme around it, else the body. */
  readonly container?: HTMLElement | null | undefined;
  readonly className?: string | undefined;
  readonly id?: string | undefined;
}
