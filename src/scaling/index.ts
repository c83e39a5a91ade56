export { metricOf } from './metric.ts';
export type { ScalingChange, ScalingRequest, TrackingPolicy } from './plan.ts';
export { applyChanges, findScaled, planEach, restoreScaling, type ScalingPart } from './scaling.ts';
