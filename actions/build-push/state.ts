/**
 * The states that the main step saves for the post step: the folder of its Docker configuration, and the step's own
 * name for the image in the engine.
 */
export const DOCKER_CONFIG = 'docker-config';
export const ENGINE_NAME = 'engine-name';
/** The container of a smoke test. */
export const SMOKE_CONTAINER = 'smoke-container';
