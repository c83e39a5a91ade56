/** Where a resource is. */
export interface Place {
  readonly region: string;
  readonly account: string;
}

/** Prefixes of regions and their partitions (botocore's partitions.json); every other region is AWS's commercial one. */
const PARTITIONS = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
  ['us-isob-', 'aws-iso-b'],
  ['us-isof-', 'aws-iso-f'],
  ['us-iso-', 'aws-iso'],
  ['eu-isoe-', 'aws-iso-e'],
  ['eusc-', 'aws-eusc'],
] as const;

/** The partition that a region belongs to. */
export function partitionOf(region: string): string {
  return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
}

/** `arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE`. */
export function arnOf(service: string, { region, account }: Place, resource: string): string {
  return `arn:${partitionOf(region)}:${service}:${region}:${account}:${resource}`;
}

/** The ARN of a resource of a service that is the same in all regions of a partition, such as IAM. */
export function globalArnOf(service: string, { region, account }: Place, resource: string): string {
  return `arn:${partitionOf(region)}:${service}::${account}:${resource}`;
}

/** The region of an ARN; `undefined` of what is none, or has none. */
export function regionOf(arn: string): string | undefined {
  return /^arn:[^:]+:[^:]+:([^:]+):/.exec(arn)?.[1];
}
