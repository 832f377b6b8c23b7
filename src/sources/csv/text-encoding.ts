/** The encodings read here. Latin-1 files are read as windows-1252, which holds it (WHATWG Encoding standard). */
export type CsvEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The encoding a byte-order mark at the beginning tells; `null` where there is none. */
export function encodingFromMark(bytes: Uint8Array): CsvEncoding | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/**
 * UTF-16 without a mark, told by where the zero bytes are: delimiters, digits and Latin letters have one each.
 * @param bytes the first kilobytes of the file.
 * @returns `null` where the zeros do not stand in every other place.
 */
export function encodingFromZeros(bytes: Uint8Array): CsvEncoding | null {
  const pairs = Math.floor(Math.min(bytes.length, 8192) / 2);
  let evenZeros = 0;
  let oddZeros = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[pair * 2] === 0) evenZeros += 1;
    if (bytes[pair * 2 + 1] === 0) oddZeros += 1;
  }
  const many = pairs * 0.3;
  const few = pairs * 0.02;
  if (oddZeros > many && evenZeros <= few) return 'utf-16le';
  if (evenZeros > many && oddZeros <= few) return 'utf-16be';
  return null;
}

/** What the bytes beyond ASCII are, read as UTF-8. */
export interface Utf8Tally {
  /** Complete characters of two to four bytes. */
  readonly characters: number;
  /** Bytes that fit no character. */
  readonly broken: number;
  /** Length of a character begun at the very end, 0–3 bytes: the next chunk may complete it. */
  readonly tail: number;
}

/** Counts what bytes beyond ASCII are as UTF-8 (RFC 3629; overlong forms and surrogates beyond the second byte are not told apart). */
export function tallyUtf8(bytes: Uint8Array): Utf8Tally {
  let characters = 0;
  let broken = 0;
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const length =
      lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
    let follow = 1;
    while (follow < length && ((bytes[at + follow] ?? 0) & 0xc0) === 0x80) follow += 1;
    if (length > 0 && follow === length) {
      characters += 1;
      at += length;
    } else if (length > 0 && at + follow === bytes.length) {
      return { characters, broken, tail: follow };
    } else {
      broken += 1;
      at += 1;
    }
  }
  return { characters, broken, tail: 0 };
}
