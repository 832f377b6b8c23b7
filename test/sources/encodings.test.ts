import { describe, expect, test } from 'vitest';
import { loadCsv, readCsv } from '../../src/sources/csv/index.js';
import { lines } from './csv-text.js';

const text = lines('Affärsnamn;Steg;Ägare', 'Åkesson € – “x”;Vunnen;Örjan', 'Bü𝄞cher;Förlorad;Åsa');

function utf16(content: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(content.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < content.length; index += 1)
    view.setUint16(index * 2, content.charCodeAt(index), littleEndian);
  return bytes;
}

/** Bytes of windows-1252, for the characters used here. */
function windows1252(content: string): Uint8Array {
  const beyondLatin1 = new Map([
    ['€', 0x80],
    ['–', 0x96],
    ['“', 0x93],
    ['”', 0x94],
  ]);
  return Uint8Array.from(content, (character) => beyondLatin1.get(character) ?? character.charCodeAt(0));
}

describe('A file is read from', () => {
  const utf8 = new TextEncoder().encode(text);
  test.each([
    ['text', text, 'utf-8'],
    ['text with a byte-order mark', `\ufeff${text}`, 'utf-8'],
    ['UTF-8', utf8, 'utf-8'],
    ['UTF-8 with a byte-order mark', new TextEncoder().encode(`\ufeff${text}`), 'utf-8'],
    ['UTF-16 LE with a byte-order mark', utf16(`\ufeff${text}`, true), 'utf-16le'],
    ['UTF-16 BE with a byte-order mark', utf16(`\ufeff${text}`, false), 'utf-16be'],
    ['UTF-16 LE without', utf16(text, true), 'utf-16le'],
    ['UTF-16 BE without', utf16(text, false), 'utf-16be'],
    ['a Blob', new Blob([utf8]), 'utf-8'],
    ['a File', new File([utf8], 'deals.csv'), 'utf-8'],
    ['a stream of single bytes', streamOf([...utf8].map((byte) => Uint8Array.of(byte))), 'utf-8'],
    [
      'a stream of UTF-16',
      streamOf([utf16(`\ufeff${text}`, true).subarray(0, 3), utf16(`\ufeff${text}`, true).subarray(3)]),
      'utf-16le',
    ],
  ])('%s', async (_, input, encoding) => {
    const result = await readCsv(input);
    expect(result.mapping.dialect.encoding).toBe(encoding);
    expect(result.pipeline.deals.map(({ name, ownerId, kind }) => [name, ownerId, kind])).toEqual([
      ['Åkesson € – “x”', 'Örjan', 'won'],
      ['Bü𝄞cher', 'Åsa', 'lost'],
    ]);
    expect(result.issues.map(({ code }) => code)).toEqual(['stage-added', 'stage-added']);
  });
});

function streamOf(parts: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const part of parts) controller.enqueue(part);
      controller.close();
    },
  });
}

test('Bytes that are no UTF-8 are read as windows-1252, which is reported', async () => {
  const result = await readCsv(windows1252(text.replace('𝄞', '')));
  expect(result.pipeline.deals.map(({ name, ownerId }) => [name, ownerId])).toEqual([
    ['Åkesson € – “x”', 'Örjan'],
    ['Bücher', 'Åsa'],
  ]);
  expect(result.mapping.dialect.encoding).toBe('windows-1252');
  expect(result.issues[0]).toMatchObject({
    code: 'encoding-assumed',
    input: 'file',
    found: 'windows-1252',
    action: 'kept',
  });
});

test('The first letter beyond ASCII may stand far into the file', async () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => `Deal ${index};Demo`);
  const table = await loadCsv(windows1252(lines('Name;Stage', ...rows, 'Åke;Demo')));
  expect([table.rows.length, table.rows.at(-1)?.[0], table.dialect.encoding]).toEqual([
    20_001,
    'Åke',
    'windows-1252',
  ]);
});

test('A letter cut by the end of a piece is whole', async () => {
  const first = new TextEncoder().encode(`Name;Stage\n${'x'.repeat(128 * 1024 - 11 - 1)}`);
  const table = await loadCsv(new Blob([first, new TextEncoder().encode('å;Demo\n')]));
  expect(table.rows[0]?.[0]?.at(-1)).toBe('å');
  expect(table.dialect.encoding).toBe('utf-8');
});

test('Broken letters in UTF-8 become replacement characters, which is reported', async () => {
  const broken = new Uint8Array([
    ...new TextEncoder().encode('Name;Stage\nÅsa åäö;Demo\nB'),
    0xc3,
    ...new TextEncoder().encode('x;Demo\n'),
  ]);
  const result = await readCsv(broken);
  expect(result.pipeline.deals.map(({ name }) => name)).toEqual(['Åsa åäö', 'B\ufffdx']);
  expect(result.issues[0]).toMatchObject({
    code: 'encoding-replaced',
    found: 'U+FFFD × 1',
    action: 'replaced',
  });
});

test('NUL characters are taken out, which is reported', async () => {
  const result = await readCsv(lines('Name,Stage,Amount', 'A\0bc\0,Won,10'));
  expect(result.pipeline.deals[0]?.name).toBe('Abc');
  expect(result.issues[0]).toMatchObject({
    code: 'encoding-replaced',
    found: 'U+0000 × 2',
    action: 'left-out',
  });
});

describe('A file that is no text', () => {
  const png = Uint8Array.of(
    0x89,
    0x50,
    0x4e,
    0x47,
    0x0d,
    0x0a,
    0x1a,
    0x0a,
    0,
    0,
    0,
    13,
    0x49,
    0x48,
    0x44,
    0x52,
  );
  test.each([
    ['a photo', png, 'png'],
    ['another', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46), 'jpeg'],
    ['a workbook', new TextEncoder().encode('PK\u0003\u0004xxxx[Content_Types].xml'), 'xlsx'],
    ['a document', new TextEncoder().encode('%PDF-1.7 …'), 'pdf'],
    ['a web page', new TextEncoder().encode('<!DOCTYPE html><table><tr><td>Deal'), 'html'],
    ['a web page given as text', '\n <html><body><table>', 'html'],
    ['JSON', '[{"name": "Alpha", "amount": 5}]', 'json'],
    [
      'bytes of no kind known',
      Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 23),
      'binary',
    ],
  ])('is told to be one: %s', async (_, input, kind) => {
    const result = await readCsv(input);
    expect(result.table.foreignKind).toBe(kind);
    expect([result.pipeline.deals, result.pipeline.rowCount]).toEqual([[], 0]);
    expect(result.pipeline.issues.map(({ code, found }) => [code, found])).toEqual([['not-text', kind]]);
    expect(result.questions).toEqual([{ code: 'not-text', heading: null, choices: [kind], samples: [] }]);
  });
});
