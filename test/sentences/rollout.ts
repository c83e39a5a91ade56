/*
 * Sentences about a rollout, and about the service at its end, as the product prints them.
 */

/** @param counts the running and the desired tasks, for example `2 of 2` */
export const active = (revision: string, service: string, counts: string): string =>
  `${revision} is active in service '${service}' with ${counts} tasks.`;

/** Without the full stop, because the rollout may continue. */
export const noneActive = (service: string, desired: number): string =>
  `No revision is active in service '${service}': 0 of ${desired} tasks are running`;

export const noTasks = (service: string): string => `No tasks are running: the desired count of '${service}' is 0`;
export const STILL_IN_PROGRESS = 'the rollout is still in progress';
/** After the percentage. */
export const OF_TRAFFIC = 'of the production traffic on the new version';
export const TERMINATION = 'waiting for the old tasks to be terminated';
export const DRY_RUN_DOES_NOT_WAIT = 'is in progress; a dry run does not wait for it.';
export const BEFORE_UPDATE = 'The job was cancelled before the service was updated.';
export const DURING_ROLLBACK = 'The job was cancelled while the rollback was in progress.';

export const otherServiceFailed = (service: string): string => `Another service of the step failed: ${service}.`;
export const notUpdatedFor = (service: string): string => `Nothing was updated, because '${service}' was refused.`;

/** @param limit for example `30 minutes`; what follows is the state at that time */
export const deploymentNotEnded = (limit: string): string => `The deployment did not end within ${limit}`;
export const rollbackNotEnded = (limit: string): string => `The rollback did not end within ${limit}`;

/** In the cluster `demo`. */
export const byHand = (service: string, revision: string): string =>
  `To roll back manually, run: aws ecs update-service --cluster demo --service ${service} --task-definition ${revision}`;

export const AWAITED_STAGE = 'the step stopped waiting there, as requested.';
export const END_UNOBSERVED = 'The end of the deployment could not be observed';
/** Followed by the state of the rollback. */
export const rollbackGoesOn = (revision: string): string =>
  `The job was cancelled; the rollback to ${revision} is still in progress`;
export const UNVERIFIED = 'The job was cancelled before the verification finished.';

/** Before the longest duration. */
export const TAKES_UP_TO = "the service's deployment takes up to";
export const NOT_SCALED = 'Application Auto Scaling does not scale it';
export const OUTPUTS_NOT_SET = 'but the outputs could not be set';
export const SUMMARY_NOT_WRITTEN = 'The job summary could not be written';
