/** The partition, Region and account of a resource. */
export interface Place {
  readonly region: string;
  readonly account: string;
}

/**
 * Prefixes of Regions and their partitions (botocore's partitions.json); every other Region is in the commercial
 * partition.
 */
const PARTITIONS = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
  ['us-isob-', 'aws-iso-b'],
  ['us-isof-', 'aws-iso-f'],
  ['us-iso-', 'aws-iso'],
  ['eu-isoe-', 'aws-iso-e'],
  ['eusc-', 'aws-eusc'],
] as const;

/** The partition of a Region. */
export function partitionOf(region: string): string {
  return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
}

/** `arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE`. */
export function arnOf(service: string, { region, account }: Place, resource: string): string {
  return `arn:${partitionOf(region)}:${service}:${region}:${account}:${resource}`;
}

/** The ARN of a resource of a global service, such as IAM. */
export function globalArnOf(service: string, { region, account }: Place, resource: string): string {
  return `arn:${partitionOf(region)}:${service}::${account}:${resource}`;
}

/** The Region of an ARN; `undefined` if it is not an ARN, or has no Region. */
export function regionOf(arn: string): string | undefined {
  return /^arn:[^:]+:[^:]+:([^:]+):/.exec(arn)?.[1];
}
