import type { CsvWriteOptions } from '../csv-text/index.js';
import type { DownloadFormat } from './download-options.js';
import { fileName } from './file-name.js';
import { pngFile } from './picture/png-file.js';
import { readPicture } from './picture/read-picture.js';
import { svgFile } from './picture/svg-file.js';
import { saveFile } from './save-file.js';
import type { ShownTable } from './shown-tables.js';
import { tablesFile } from './tables-file.js';
import { widgetName } from './widget-name.js';

/** What {@link download} takes. */
export interface DownloadRequest {
  readonly format: DownloadFormat;
  /** What the file is called; `undefined` = as the widget, and by its day. */
  readonly name: string | undefined;
  /** What the widget is called where it has no name of its own. */
  readonly kind: string;
  /** `YYYY-MM-DD`: the day whose end it shows; empty = not known. */
  readonly day: string;
  /** The outermost element of the widget. */
  readonly widget: HTMLElement;
  /** For CSV: the data tables. */
  readonly tables: readonly ShownTable[];
  readonly csv: CsvWriteOptions;
}

/** Makes a file of a widget and hands it to the reader. Loaded when first asked for. @throws Error where no file can be made */
export async function download({
  format,
  name,
  kind,
  day,
  widget,
  tables,
  csv,
}: DownloadRequest): Promise<void> {
  const named =
    name === undefined ? fileName(format, widgetName(widget) || kind, day) : fileName(format, name);
  saveFile(await madeFile(format, widget, tables, csv), named, widget.ownerDocument);
}

async function madeFile(
  format: DownloadFormat,
  widget: HTMLElement,
  tables: readonly ShownTable[],
  csv: CsvWriteOptions,
): Promise<Blob> {
  if (format === 'csv') {
    if (tables.length === 0) throw new Error('The widget has no data table to save.');
    return tablesFile(tables, csv);
  }
  if (!widget.isConnected) throw new Error('The widget left the page before its picture was taken.');
  const picture = readPicture(widget);
  if (format === 'png') return pngFile(picture, widget.ownerDocument);
  return new Blob([svgFile(picture, widget.ownerDocument)], { type: 'image/svg+xml;charset=utf-8' });
}
