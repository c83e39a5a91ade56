/*
 * Why a request is refused before anything is changed, as the product prints it. A sentence without a full stop is
 * followed by the fix.
 */

/** After the name of a container. */
export const NOT_IN_TASK_DEFINITION = 'is not in the task definition';
/** After the name of a container to which the service sends requests. */
export const NOT_A_TARGET = 'which is not in the task definition';
/** After the name of a file. */
export const NOT_IN_COMMIT = 'which the commit does not have';
/** With a minimum and a maximum of 100 percent. */
export const NO_TASK_CAN_CHANGE = 'can neither stop nor start a task';
export const NO_TASK_ROLE = 'is true, but the task definition has no task role';
export const NO_VOLUMES = 'but the task definition has no volumes';
/** After the name of a file or input. */
export const INVALID_DOCUMENT = 'is not valid YAML or JSON';
export const ADD_TOKEN_PERMISSION = "add 'permissions: { id-token: write";
export const NOT_A_REGION = 'is not a known AWS Region';

/** @param what for example `Service 'web'` */
export const notInCluster = (what: string, cluster: string): string => `${what} was not found in cluster '${cluster}'`;
/** @param what for example `cluster 'demo'` */
export const notInAccount = (what: string): string => `${what} was not found in this account and Region`;

/** @param variable for example `SLIPWAY_ROLE` */
export const variableOf = (variable: string, environment: string): string =>
  `or the ${variable} variable among the environment's variables (Settings → Environments → ${environment})`;

export const repositoryMissing = (repository: string): string =>
  `The repository '${repository}' does not exist: create it, or set 'create-repository' to 'true'.`;

/** The same of an image that is not pushed. */
export const repositoryNotFound = (repository: string): string =>
  `The repository '${repository}' does not exist: create it, or check its name, account and Region.`;

/** @param role an ARN */
export const roleNotAssumed = (role: string): string => `The role ${role} could not be assumed`;

export const wholeNumber = (from: number, to: number): string => `a whole number from ${from} to ${to}`;

/** Of a Docker engine, to which the scripts cannot connect. */
export const REFUSES_USER = 'refuses this user (permission denied): add the user to the docker group';

/** @param things for example `the runs` */
export const notListed = (things: string): string => `GitHub did not list ${things}`;

export const ALLOWED_FOR_JOB = 'in the policy of the role that this job uses';
export const ALLOW_ECS = 'Allow ecs.amazonaws.com to assume';
export const USED_UNCHANGED = 'is not recognized by this version of Slipway and is used unchanged.';
export const APPSPEC_FOR_EC2 = 'is an AppSpec file for EC2';
export const DIVERGED = 'have diverged: neither is an ancestor';
export const FROM_FORK = 'the pull request is from a fork';
export const NEEDS_COMMENT_PERMISSION = "the caller's job needs 'permissions: { pull-requests: write }'";
export const NO_LIST = 'the response has no list of';
export const ONE_TASK_EACH = 'runs one task on each container instance';
export const UNSUPPORTED_CONTROLLER = 'which this action does not support';
export const UNIQUE_KEYS = 'remove one, since keys must be unique';
export const NOT_ON_RUNNER = 'is not set: this program is meant to be run by a GitHub Actions runner';
/** @param sign the first character of a value in YAML */
export const inQuotes = (sign: string): string => `enclose a value that starts with '${sign}' in quotes`;

export const PINNED_IMAGE = 'an image pinned by its digest';
/** Of an input. */
export const REQUIRED = 'is required but is empty: set it, for example to';

/** The end of the reason for the verdict `unknown` after a write. */
export const EFFECT_UNKNOWN = 'It is unknown whether the call took effect.';
