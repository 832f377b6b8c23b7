import type { CsvWriteOptions } from '../csv-text/index.js';

/** What a widget can be saved as: its numbers as CSV, its picture as SVG or PNG. */
export type DownloadFormat = 'csv' | 'svg' | 'png';

/** How a widget is saved. */
export interface DownloadOptions extends CsvWriteOptions {
  /** What the file is called, without its ending; default: the widget's name and the day whose end it shows. Made safe. */
  readonly fileName?: string | undefined;
}
