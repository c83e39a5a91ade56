export { metricOf, type ScalingChange, type ScalingRequest, type TrackingPolicy } from './plan.ts';
export { applyChanges, findScaled, planEach, restoreScaling, type ScalingPart } from './scaling.ts';
