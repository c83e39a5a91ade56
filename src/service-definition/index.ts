export type { ServiceDefinition } from './definition.ts';
export { creationProblems, planSettings, type SettingsPlan, settingsToCreate } from './plan.ts';
export { loadServiceShape, readServiceDefinitions } from './read.ts';
