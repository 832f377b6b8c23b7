import { splitText, splitTextWithEnds, type CsvDelimiter, type CsvRecord } from './csv-records.js';
import { LINES_BEFORE_JUDGING, readLineStrictly, swallowedRows } from './stray-quote.js';

/** A record, and whether a quote in it was read as text because it opened a cell that was never closed. */
export interface SplitRecord {
  readonly cells: CsvRecord;
  readonly strayQuote: boolean;
}

/** Text in, records out, chunk by chunk. */
export interface RecordSplitter {
  /** The records completed by the next piece of text (line feeds only). */
  push(text: string): SplitRecord[];
  /** The records left, at the end of the file. */
  end(): SplitRecord[];
}

/** The piece read after a stray quote: another may stand near, and what was read beyond it is read again. */
const SMALL_WINDOW = 256;
/** In pieces up to this long stray quotes are expected. */
const CAREFUL_WINDOW = 2048;
/** A record that the text read so far leaves unfinished is not judged before it is this long: it may be a lawful one. */
const PATIENCE = 64 * 1024;

/**
 * Splits a text with papaparse, which reads everything after a stray opening quote as one cell up to the next closing one.
 * Here such a record is found (see `swallowedRows`) and read again line by line: no row is lost.
 * Time grows with the length of the text and no faster: an unfinished record is tried again only when twice as long.
 * @param columnCount cells that a row should have.
 */
export function createRecordSplitter(delimiter: CsvDelimiter, columnCount: number): RecordSplitter {
  let buffer = '';
  let window = Infinity;
  let retryAt = 0;

  /** Records of the buffer's first `window` characters; `false` where none is complete there. */
  function take(records: SplitRecord[], last: boolean): boolean {
    const whole = window >= buffer.length;
    const text = whole ? buffer : buffer.slice(0, window);
    const complete = last && whole;
    const before = buffer.length;
    const isRead = window > CAREFUL_WINDOW && takeQuickly(records, text, complete);
    if (!isRead && takeCarefully(records, text, complete)) return true;
    if (buffer.length === before) return judgeUnfinished(records, text);
    window *= 2;
    return true;
  }

  /** Where every record is one line with its quotes in order. @returns `false` where one is not: nothing was taken. */
  function takeQuickly(records: SplitRecord[], text: string, complete: boolean): boolean {
    const { records: found, end, openQuoteAt, hasMalformedQuotes } = splitText(text, delimiter, complete);
    const read = text.slice(0, complete ? text.length : end);
    if (openQuoteAt !== null || hasMalformedQuotes || found.length !== lineCount(read, complete))
      return false;
    for (const cells of found) records.push({ cells, strayQuote: false });
    buffer = buffer.slice(read.length);
    return true;
  }

  /** Where cells hold line breaks: stops at the first record that swallowed rows. @returns whether one was found. */
  function takeCarefully(records: SplitRecord[], text: string, complete: boolean): boolean {
    const { records: found, ends, openQuoteAt } = splitTextWithEnds(text, delimiter, complete);
    let start = 0;
    for (const [index, cells] of found.entries()) {
      const end = complete && index === found.length - 1 ? text.length : (ends[index] ?? text.length);
      const isOpen = openQuoteAt !== null && index === found.length - 1;
      if (text.slice(start, end - 1).includes('\n') || isOpen) {
        const record = text.slice(start, text[end - 1] === '\n' && !isOpen ? end - 1 : end);
        if (swallowedRows(record, delimiter, columnCount, isOpen) || (isOpen && !record.includes('\n'))) {
          takeFirstLine(records, start);
          return true;
        }
      }
      records.push(isOpen ? { cells, strayQuote: true } : mended(cells, text.slice(start, end)));
      start = end;
    }
    buffer = buffer.slice(start);
    return false;
  }

  /** A record of one line that has too few or too many cells as papaparse reads it, and the right number read strictly. */
  function mended(cells: CsvRecord, text: string): SplitRecord {
    if (cells.length !== columnCount && text.includes('"')) {
      const line = text.endsWith('\n') ? text.slice(0, -1) : text;
      const strict = line.includes('\n') ? [] : readLineStrictly(line, delimiter);
      if (strict.length === columnCount) return { cells: strict, strayQuote: true };
    }
    return { cells, strayQuote: false };
  }

  function takeFirstLine(records: SplitRecord[], start: number): void {
    const found = buffer.indexOf('\n', start);
    const end = found === -1 ? buffer.length : found;
    records.push({ cells: readLineStrictly(buffer.slice(start, end), delimiter), strayQuote: true });
    buffer = buffer.slice(end + 1);
    window = SMALL_WINDOW;
  }

  /** A record that does not end in the window: a stray quote, if the lines after it are rows; else more text is needed. */
  function judgeUnfinished(records: SplitRecord[], text: string): boolean {
    if (window >= buffer.length && text.length < PATIENCE) return false;
    const lines = lineCount(text, false);
    if (
      lines >= LINES_BEFORE_JUDGING &&
      swallowedRows(text.slice(0, text.lastIndexOf('\n')), delimiter, columnCount, true)
    ) {
      takeFirstLine(records, 0);
      return true;
    }
    if (window >= buffer.length) return false;
    window *= 2;
    return true;
  }

  function takeAll(last: boolean): SplitRecord[] {
    const records: SplitRecord[] = [];
    let isGoingOn = true;
    while (isGoingOn) isGoingOn = buffer !== '' && take(records, last);
    window = Infinity;
    retryAt = buffer.length * 2;
    return records;
  }

  return {
    push(text) {
      buffer += text;
      return buffer.length < retryAt ? [] : takeAll(false);
    },
    end() {
      if (buffer.endsWith('\n')) buffer = buffer.slice(0, -1);
      else if (buffer === '') return [];
      return takeAll(true);
    },
  };
}

/** Lines of a text: its line feeds, and one more where the last line counts although nothing ends it. */
function lineCount(text: string, complete: boolean): number {
  let count = complete ? 1 : 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
