/**
 * The steps of the reusable workflows other than the public actions. They are in one chunk of `dist`, because they
 * share most of their code.
 */
export { main as commentPlan } from './comment-plan/main.ts';
export { main as concludeEnvironment } from './conclude-environment/main.ts';
export { main as listDeliveries } from './list-deliveries/main.ts';
export { main as planDelivery } from './plan-delivery/main.ts';
export { main as planEnvironments } from './plan-environments/main.ts';
export { main as recordDelivery } from './record-delivery/main.ts';
export { main as reportDelivery } from './report-delivery/main.ts';
export { main as resolveBuild } from './resolve-build/main.ts';
export { main as resolveEnvironment } from './resolve-environment/main.ts';
