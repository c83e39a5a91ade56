/* The formats of ARNs, and of the names that AWS accepts in their place. */

/** The name of a cluster, a service, a family or a container. */
export const ECS_NAME = /^[\w-]{1,255}$/;

/** A cluster by name or ARN. */
export const CLUSTER = /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:cluster\/)?[\w-]{1,255}$/;

/**
 * A service by name or ARN. The groups are the ARN's Region and cluster; an ARN of the old format has no cluster.
 */
export const SERVICE = /^(?:arn:aws[a-z-]*:ecs:([a-z0-9-]+):\d{12}:service\/(?:([\w-]+)\/)?)?[\w-]{1,255}$/;

/** A task definition by family, `family:revision` or ARN. */
export const TASK_DEFINITION = /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:task-definition\/)?[\w-]{1,255}(:\d+)?$/;

/** A revision as `family:revision` or ARN. */
export const REVISION = /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:task-definition\/)?[\w-]{1,255}:\d+$/;

/** A role's ARN. */
export const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/;

/** A role by ARN or name. */
export const ROLE = /^(arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+|[\w+=,.@-]{1,64})$/;

/** A secret's ARN. The groups are its Region, its account, and the text after `secret:`. */
export const SECRET_ARN = /^arn:[\w-]+:secretsmanager:([\w-]+):(\d{12}):secret:(.*)$/;

/** A parameter's ARN. The groups are its Region, its account, its name, and the version or label that may follow it. */
export const PARAMETER_ARN = /^arn:[\w-]+:ssm:([\w-]+):(\d{12}):parameter\/([\w./-]+)(?::([\w.-]+))?$/;

/** Whether a string is written as an ARN; any other string is a name. */
export function isArn(nameOrArn: string): boolean {
  return nameOrArn.startsWith('arn:');
}

/** The Region in an ARN; empty if the ARN has none. */
export function regionIn(arn: string): string {
  return arn.split(':')[3] ?? '';
}

/** The account ID in an ARN; empty if the ARN has none. */
export function accountIn(arn: string): string {
  return arn.split(':')[4] ?? '';
}
