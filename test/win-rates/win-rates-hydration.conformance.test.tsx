import { describeHydration } from '../conformance/hydration.js';
import { winRatesCases } from './win-rates-cases.js';

describeHydration(winRatesCases);
