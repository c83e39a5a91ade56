/** The steps that call GitHub, in one chunk of `dist`: they share most of their code and read no YAML. */
export { main as commentPlan } from './comment-plan/main.ts';
export { main as listDeliveries } from './list-deliveries/main.ts';
export { main as recordDelivery } from './record-delivery/main.ts';
