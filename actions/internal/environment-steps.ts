/** The steps that read the list of environments, in one chunk of `dist`: they share most of their code. */
export { main as concludeEnvironment } from './conclude-environment/main.ts';
export { main as reportDelivery } from './report-delivery/main.ts';
export { main as resolveBuild } from './resolve-build/main.ts';
export { main as resolveEnvironment } from './resolve-environment/main.ts';
