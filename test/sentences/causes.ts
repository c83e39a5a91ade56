/** The causes of failed tasks, as the product prints them in a sentence; `capitalized` as its start. */
export const IMAGE_MISSING = 'the image is not in the registry';
export const OUT_OF_MEMORY = 'a container ran out of memory';
export const NO_INSTANCE = 'no container instance meets the requirements of the task';
export const NO_CAPACITY = 'there is no capacity to run the task';
export const CANNOT_RUN = 'the entry point or command cannot be run';
export const HEALTH_CHECK_FAILED = "the load balancer's health check failed";

/** Their fixes, or the start of a fix. */
export const READ_LOG_LINES = "Read the container's last log lines.";
export const RAISE_MEMORY = "Raise the container's or the task's memory";
export const CHECK_TARGET_GROUP = "Check the target group's path, port and matcher";
export const OTHER_CAPACITY = 'Try again later, or use other Availability Zones, capacity providers or instance types.';

/** The fix of a container that exited, with the last line of its log. */
export const readLogLines = (container: string, line: string): string =>
  `${READ_LOG_LINES} Last line of container '${container}': "${line}"`;
