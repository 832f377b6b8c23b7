/** What a file that is no CSV text looks like, by its first bytes; `binary` = none of the kinds known here. */
export type CsvForeignKind =
  | 'png'
  | 'jpeg'
  | 'gif'
  | 'webp'
  | 'pdf'
  | 'xlsx'
  | 'zip'
  | 'xls'
  | 'gzip'
  | 'html'
  | 'xml'
  | 'json'
  | 'binary';

/** How files of a kind begin; `?` stands for any byte. */
const SIGNATURES: readonly (readonly [CsvForeignKind, string])[] = [
  ['png', '\x89PNG'],
  ['jpeg', '\xff\xd8\xff'],
  ['gif', 'GIF8'],
  ['webp', 'RIFF????WEBP'],
  ['pdf', '%PDF-'],
  ['zip', 'PK\x03\x04'],
  ['xls', '\xd0\xcf\x11\xe0'],
  ['gzip', '\x1f\x8b\x08'],
];

const TEXT_SIGNATURES: readonly (readonly [CsvForeignKind, RegExp])[] = [
  ['html', /^(?:\ufeff|ï»¿)?\s{0,99}<(?:!doctype html|html|table|head|body|meta)\b/i],
  ['xml', /^(?:\ufeff|ï»¿)?\s{0,99}<\?xml/i],
  [
    'json',
    /^(?:\ufeff|ï»¿)?\s{0,99}(?:\{\s{0,99}"[^"\n]{0,200}"\s{0,99}:|\[\s{0,99}\{\s{0,99}"[^"\n]{0,200}"\s{0,99}:)/,
  ],
];

/** Above this share of control characters bytes are not text; chance alone gives a tenth. */
const CONTROL_SHARE_LIMIT = 0.05;

/** Looks at the first bytes (some kilobytes are enough; not for UTF-16). @returns `null` where they may be CSV text. */
export function foreignKindOfBytes(bytes: Uint8Array): CsvForeignKind | null {
  const start = latin1(bytes.subarray(0, 2048));
  for (const [kind, signature] of SIGNATURES) {
    if (!beginsWith(start, signature)) continue;
    return kind === 'zip' && /\[Content_Types\]\.xml|xl\//.test(start) ? 'xlsx' : kind;
  }
  return controlShare(bytes) > CONTROL_SHARE_LIMIT ? 'binary' : foreignKindOfText(start);
}

/** Looks at the first characters of a text. @returns `null` where it may be CSV text. */
export function foreignKindOfText(text: string): CsvForeignKind | null {
  const start = text.slice(0, 2048);
  for (const [kind, signature] of TEXT_SIGNATURES) if (signature.test(start)) return kind;
  return null;
}

function beginsWith(start: string, signature: string): boolean {
  for (let index = 0; index < signature.length; index += 1) {
    if (signature[index] !== '?' && signature[index] !== start[index]) return false;
  }
  return true;
}

/** The share of bytes that no text holds: controls other than tab, line feed, return, form feed and escape. */
function controlShare(bytes: Uint8Array): number {
  if (bytes.length === 0) return 0;
  let controls = 0;
  for (const byte of bytes) if (byte < 32 && (byte < 9 || byte > 13) && byte !== 27) controls += 1;
  return controls / bytes.length;
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
