import { joinedBytes } from './input-chunks.js';
import { encodingFromMark, encodingFromZeros, tallyUtf8, type CsvEncoding } from './text-encoding.js';

/** Bytes in, text out, chunk by chunk; the encoding is told from the bytes. */
export interface TextDecoding {
  /** The text of the next bytes, without byte-order mark; characters cut by the end of a chunk come with the next. */
  push(bytes: Uint8Array): string;
  /** The text held back, at the end of the file. */
  end(): string;
  /** What the file is read as; may change from `utf-8` to `windows-1252` until the first byte beyond ASCII is met. */
  readonly encoding: CsvEncoding;
  /** Whether the bytes are no UTF-8 and nothing else tells their encoding, so that windows-1252 is assumed. */
  readonly assumed: boolean;
}

/**
 * A decoder for one file. A byte-order mark decides; else `given`; else zero bytes tell UTF-16; else the first bytes
 * beyond ASCII tell UTF-8 from windows-1252. In a file told to be UTF-8, bytes that fit no character become U+FFFD.
 * @param first the first kilobytes of the file.
 */
export function createTextDecoding(first: Uint8Array, given: CsvEncoding | null = null): TextDecoding {
  const told = encodingFromMark(first) ?? given ?? encodingFromZeros(first);
  let encoding: CsvEncoding = told ?? 'utf-8';
  let undecided = told === null;
  let assumed = false;
  let held = new Uint8Array(0);
  let decoder = new TextDecoder(encoding);

  function decide(bytes: Uint8Array): Uint8Array {
    const all = held.length === 0 ? bytes : joinedBytes([held, bytes], held.length + bytes.length);
    const { characters, broken, tail } = tallyUtf8(all);
    held = new Uint8Array(0);
    if (characters + broken === 0) {
      // Only ASCII so far, but for a character that may be cut by the end of the chunk.
      held = all.slice(all.length - tail);
      return all.subarray(0, all.length - tail);
    }
    undecided = false;
    if (broken > characters) assumeWindows1252();
    return all;
  }

  function assumeWindows1252(): void {
    encoding = 'windows-1252';
    assumed = true;
    decoder = new TextDecoder(encoding);
  }

  return {
    push(bytes) {
      // Deciding may change the decoder.
      const decided = undecided ? decide(bytes) : bytes;
      return decoder.decode(decided, { stream: true });
    },
    end() {
      if (held.length > 0) assumeWindows1252();
      return decoder.decode(held);
    },
    get encoding() {
      return encoding;
    },
    get assumed() {
      return assumed;
    },
  };
}
