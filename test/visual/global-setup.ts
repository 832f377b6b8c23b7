import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { keepPictureSetting, pictureSetting, whyNotCompared } from '../../scripts/picture-record.mjs';
import { packPicture } from './pack-picture.js';

const PICTURES = new URL('pictures/', import.meta.url);

/** Notes what pictures are taken with when they are taken anew, and otherwise says what differs. New ones are packed after the run. */
export async function setup({ config }: TestProject): Promise<() => void> {
  const here = await pictureSetting();
  if (config.snapshotOptions.updateSnapshot === 'all') keepPictureSetting(here);
  const why = whyNotCompared(here);
  if (why !== null) console.warn(`Pictures may differ without anything being wrong: ${why}.`);
  return packNewPictures;
}

function packNewPictures(): void {
  for (const path of readdirSync(fileURLToPath(PICTURES), { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.png')) continue;
    const file = new URL(path, PICTURES);
    const packed = packPicture(readFileSync(file));
    if (packed !== null) writeFileSync(file, packed);
  }
}
