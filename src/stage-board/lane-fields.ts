/** The dimensions that some deal has a value of: what lanes can be made of. */
export { dimensionsInUse as laneFields } from '../hooks/index.js';
