export { metricOf, type ScalingChange, type ScalingOrder, type TrackingPolicy } from './plan.ts';
export { applyChanges, findScaled, planEach, restoreScaling, type ScalingPart } from './scaling.ts';
