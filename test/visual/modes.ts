import { ar } from '../../src/messages/ar/index.js';
import type { Messages } from '../../src/messages/index.js';

/** What a reader, or a host, may set a page to. */
export interface Mode {
  readonly name: string;
  /** Of the page, in CSS pixels; default 672, of which a widget has 640. */
  readonly width?: number;
  /** Attributes of the page itself. */
  readonly page?: Readonly<Record<string, string>>;
  /** What the system asks for. */
  readonly media?: Readonly<Record<string, string>>;
  readonly locale?: string;
  readonly messages?: Messages;
}

/** Every mode of which pictures are kept. */
export const MODES: readonly Mode[] = [
  { name: 'light' },
  { name: 'dark', page: { 'data-cairn-theme': 'dark' } },
  { name: 'contrast', page: { 'data-cairn-contrast': 'more' } },
  { name: 'contrast-dark', page: { 'data-cairn-contrast': 'more', 'data-cairn-theme': 'dark' } },
  { name: 'forced', media: { 'forced-colors': 'active', 'prefers-color-scheme': 'light' } },
  { name: 'forced-dark', media: { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' } },
  { name: 'rtl', page: { dir: 'rtl', lang: 'ar' }, locale: 'ar-EG', messages: ar },
  { name: 'compact', page: { 'data-cairn-density': 'compact' } },
  { name: 'comfortable', page: { 'data-cairn-density': 'comfortable' } },
  { name: 'narrow', width: 320 },
];
