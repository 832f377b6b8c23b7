import type { PipelineIssue } from '../../model/index.js';
import { fileIssue } from './file-issue.js';
import { foreignKindOfBytes, type CsvForeignKind } from './file-kind.js';
import { createLineBreaks } from './line-breaks.js';
import { createTextDecoding, type TextDecoding } from './text-decoding.js';
import { encodingFromMark, encodingFromZeros, type CsvEncoding } from './text-encoding.js';

/** The pieces of a file in, its text out: decoded, without byte-order mark and NUL characters, line feeds only. */
export interface TextReader {
  push(chunk: Uint8Array | string): string;
  end(): string;
  readonly encoding: CsvEncoding;
  /** What the file is instead, where its first bytes are no text. */
  readonly foreignKind: CsvForeignKind | null;
  /** What had to be assumed or replaced so far. */
  issues(): PipelineIssue[];
}

/** A reader for one file. @param given the encoding where it is known. */
export function createTextReader(given: CsvEncoding | null): TextReader {
  const lineBreaks = createLineBreaks();
  let decoding: TextDecoding | null = null;
  let foreignKind: CsvForeignKind | null = null;
  let isFirst = true;
  let replaced = 0;
  let nuls = 0;

  function decode(chunk: Uint8Array | string): string {
    if (typeof chunk === 'string') return isFirst && chunk.startsWith('\ufeff') ? chunk.slice(1) : chunk;
    if (decoding === null) {
      const isUtf16 = encodingFromMark(chunk) !== null || encodingFromZeros(chunk) !== null;
      if (!isUtf16) foreignKind = foreignKindOfBytes(chunk.subarray(0, 65_536));
      decoding = createTextDecoding(chunk, given);
    }
    return decoding.push(chunk);
  }

  function clean(text: string): string {
    replaced += countOf(text, '\ufffd');
    const found = countOf(text, '\0');
    nuls += found;
    return found > 0 ? text.replaceAll('\0', '') : text;
  }

  return {
    push(chunk) {
      if (chunk.length === 0) return '';
      const text = decode(chunk);
      isFirst = false;
      return foreignKind === null ? lineBreaks.push(clean(text)) : '';
    },
    end: () => lineBreaks.push(clean(decoding?.end() ?? '')) + lineBreaks.end(),
    get encoding() {
      return decoding?.encoding ?? 'utf-8';
    },
    get foreignKind() {
      return foreignKind;
    },
    issues() {
      const issues: PipelineIssue[] = [];
      if (decoding?.assumed === true)
        issues.push(fileIssue('encoding-assumed', 'kept', { found: decoding.encoding }));
      if (replaced > 0)
        issues.push(fileIssue('encoding-replaced', 'replaced', { found: `U+FFFD × ${replaced}` }));
      if (nuls > 0) issues.push(fileIssue('encoding-replaced', 'left-out', { found: `U+0000 × ${nuls}` }));
      return issues;
    },
  };
}

function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) count += 1;
  return count;
}
