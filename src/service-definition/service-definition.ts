/*
 * The room's front door: all of it is loaded at once by `import()`, and only where a service definition is given.
 */
export { creationProblems, planSettings, settingsToCreate } from './plan.ts';
export { loadServiceShape, readServiceDefinitions } from './read.ts';
