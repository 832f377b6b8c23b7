import { deflateSync, inflateSync } from 'node:zlib';

/** A picture as its pixels: three bytes each, red, green and blue, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgb: Buffer;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Colour types of PNG. */
const PALETTE = 3;
const RGBA = 6;

/** What the byte of a channel is told as a difference from, by the filter of its row. */
function guess(filter: number, before: number, above: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return before;
  if (filter === 2) return above;
  if (filter === 3) return (before + above) >> 1;
  const sum = before + above - corner;
  const [a, b, c] = [Math.abs(sum - before), Math.abs(sum - above), Math.abs(sum - corner)];
  return a <= b && a <= c ? before : b <= c ? above : corner;
}

/** The bytes of rows whose differences from their neighbours are told, four bytes a pixel. */
function unfiltered(told: Buffer, width: number, height: number): Buffer {
  const row = width * 4;
  const bytes = Buffer.alloc(row * height);
  for (let y = 0, from = 0; y < height; y += 1) {
    const filter = told[from++]!;
    for (let x = 0; x < row; x += 1) {
      const at = y * row + x;
      const before = x >= 4 ? bytes[at - 4]! : 0;
      const above = y > 0 ? bytes[at - row]! : 0;
      const corner = x >= 4 && y > 0 ? bytes[at - row - 4]! : 0;
      bytes[at] = told[from++]! + guess(filter, before, above, corner);
    }
  }
  return bytes;
}

/** Reads a PNG of eight bits a channel with transparency, as screenshots are kept; `null` = another kind of PNG. */
export function readPng(file: Buffer): Pixels | null {
  if (file[24] !== 8 || file[25] !== RGBA) return null;
  const parts: Buffer[] = [];
  for (let at = SIGNATURE.length; at < file.length; at += 12 + file.readUInt32BE(at))
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const bytes = unfiltered(inflateSync(Buffer.concat(parts)), width, height);
  const rgb = Buffer.alloc(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1)
    bytes.copy(rgb, pixel * 3, pixel * 4, pixel * 4 + 3);
  return { width, height, rgb };
}

const CRC = Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest >>> 0;
});

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  let sum = 0xffffffff;
  for (const byte of body) sum = CRC[(sum ^ byte) & 0xff]! ^ (sum >>> 8);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE((sum ^ 0xffffffff) >>> 0, 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** Writes a PNG of at most 256 colours: for each pixel the place of its colour in the palette. */
export function writePng(width: number, height: number, palette: Buffer, places: Buffer): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, PALETTE, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1) places.copy(rows, y * (width + 1) + 1, y * width, (y + 1) * width);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
