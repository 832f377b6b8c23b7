import { describeHydration } from '../conformance/hydration.js';
import { gaugeCases, gaugesCases } from './gauge-cases.js';

describeHydration([...gaugeCases, ...gaugesCases]);
