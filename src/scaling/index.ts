export type { ScalingChange, ScalingOrder, TrackingPolicy } from './plan.ts';
export { change, findScaled, planEach, restoreScaling, type ScalingPart } from './scaling.ts';
