export type { ScalingChange, ScalingOrder, TrackingPolicy } from './plan.ts';
export { applyChanges, findScaled, planEach, restoreScaling, type ScalingPart } from './scaling.ts';
