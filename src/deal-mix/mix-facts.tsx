'use client';

import { namedPart } from '../frame/index.js';

/** Holds the picture and, beside or beneath it, figures, classes and concentration. */
export const MixFacts = /* @__PURE__ */ namedPart('MixFacts', 'div', 'mix-facts');
