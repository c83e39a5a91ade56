/** The steps that check a delivery and plan it for a pull request, in one chunk of `dist` for their shared code. */
export { main as planDelivery } from './plan-delivery/main.ts';
export { main as planEnvironments } from './plan-environments/main.ts';
