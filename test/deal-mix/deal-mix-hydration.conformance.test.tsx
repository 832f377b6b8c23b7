import { describeHydration } from '../conformance/hydration.js';
import { dealMixCases } from './deal-mix-cases.js';

describeHydration(dealMixCases);
