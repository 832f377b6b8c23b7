/**
 * `cairn-ui/worker`: the file of a worker that has the deals. It is one file with everything in it, and exports nothing:
 * `new Worker(new URL('cairn-ui/worker', import.meta.url), { type: 'module' })`.
 */
import * as measures from './measures/index.js';
import { serveStore } from './sources/remote/index.js';

// Loaded anywhere but in a worker (a check of the package, a bundler's analysis) it does nothing.
if (typeof document === 'undefined' && typeof self !== 'undefined') {
  serveStore(self, Object.values(measures));
}
