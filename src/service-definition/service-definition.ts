/* The room's front door: it is loaded as a whole by `import()`, and only if a service definition is given. */
export { creationProblems, planSettings, settingsToCreate } from './plan.ts';
export { loadServiceShape, readServiceDefinitions } from './read.ts';
