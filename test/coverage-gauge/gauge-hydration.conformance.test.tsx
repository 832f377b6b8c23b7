import { describeHydration } from '../conformance/hydration.js';
import { gaugeCases } from './gauge-cases.js';

describeHydration(gaugeCases);
