export { funnelLayout, type FunnelBand, type FunnelEdge, type FunnelLayoutOptions } from './funnel-layout.js';
