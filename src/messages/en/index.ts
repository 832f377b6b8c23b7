export { explanationMessages } from './explanation.js';
export { frameMessages } from './frame.js';
export { funnelMessages } from './funnel.js';
