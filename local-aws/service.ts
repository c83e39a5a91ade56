import type { Clock } from './clock.ts';

/** Any JSON object, as received. */
// biome-ignore lint/suspicious/noExplicitAny: requests are checked against the service model before an operation sees them
export type Json = Record<string, any>;

/** An error of an AWS service. `code` is the error's type, for example `ClusterNotFoundException`. */
export class AwsError extends Error {
  readonly code: string;
  readonly status: number;
  readonly members: Json;

  constructor(code: string, message: string, { status = 400, members = {} }: { status?: number; members?: Json } = {}) {
    super(message);
    this.code = code;
    this.status = status;
    this.members = members;
  }
}

/** The caller: the principal of the access key in the request's signature. */
export interface Identity {
  /** For example `arn:aws:sts::123456789012:assumed-role/deploy/session`. */
  readonly arn: string;
  readonly account: string;
}

/** The context of an operation's call. */
export interface Call {
  readonly identity: Identity;
  readonly region: string;
  /**
   * Throws AccessDeniedException unless the enforced policy allows `action` on `resource`. The server already checks
   * the operation itself; an operation checks the additional actions, such as `iam:PassRole`.
   */
  authorize(action: string, resource: string, context?: Record<string, string>): void;
}

export type Operation = (input: Json, call: Call) => Json | undefined | Promise<Json | undefined>;

/** The protocol of a service. */
export type Protocol = 'json' | 'query' | 'rest';

/** One AWS service of the local endpoint. */
export interface Service {
  /** Its IAM prefix, for example `ecs`. */
  readonly prefix: string;
  /** The service name in its signatures; defaults to the prefix. */
  readonly signedAs?: string;
  /**
   * `json`: AwsJson, identified by `X-Amz-Target: <target>.<Operation>`; `query`: form-encoded `Action=`, with XML
   * responses; `rest`: JSON at the paths of the SDK's model.
   */
  readonly protocol: Protocol;
  /** EC2 has its own form of Query. */
  readonly dialect?: 'ec2';
  /** For AwsJson; defaults to `1.1`. */
  readonly jsonVersion?: '1.0';
  /**
   * AwsJson's target prefix, for example `AmazonEC2ContainerServiceV20141113`; the API version for Query; the common
   * path prefix of a REST service.
   */
  readonly target: string;
  /**
   * The SDK client's exports; `schemas['UpdateService$']` is the model against which a request is checked. Loaded on
   * first use: each takes some 10 MB and 50 ms.
   */
  schemas(): Promise<object>;
  readonly operations: Readonly<Record<string, Operation>>;
  /** The resource ARNs that IAM checks for a call; defaults to `*`. */
  resources?(operation: string, input: Json): string[];
}

/** The other services, as a service of the local AWS uses them. */
export interface RegionContext {
  readonly clock: Clock;
  readonly account: string;
  readonly region: string;
  /** Uniform in [0, 1), from the seed of the local AWS. */
  random(): number;
  /** The digest of an image reference of the local ECR; `undefined` if repository, tag or digest do not exist. */
  imageDigest(reference: string): string | undefined;
  /**
   * The data of an image of the local ECR for a pull; `undefined` for any other. `isIndexed`: whether it has a SOCI
   * index.
   */
  imagePull(reference: string): { readonly bytes: number; readonly isIndexed: boolean } | undefined;
  /** Whether the reference's host is the local ECR's; other registries are assumed to have every image. */
  isLocalImage(reference: string): boolean;
  /** The value of a task definition's `valueFrom`, or the reason why a task cannot get it, in ECS's words. */
  secretValue(valueFrom: string): { value: string } | { missing: string };
  /** A CloudWatch alarm: its state, and the seconds for which its metric must breach before it is in ALARM. */
  alarm(name: string): { state: 'OK' | 'ALARM' | 'INSUFFICIENT_DATA'; evaluates: number } | undefined;
  /** The times of a target group that was created with ELB's call, in ms; `undefined` if it was not created. */
  targetGroup(arn: string): { readonly drains: number; readonly checksEvery: number } | undefined;
  /** Whether a service may name it; any name is accepted until load balancers are created. */
  isTargetGroup(arn: string): 'used' | 'unused' | 'missing';
  /**
   * The target groups of a listener rule, or of a listener, with the weights in its own actions; `unknown` until a
   * listener is created.
   */
  listenerRule(
    arn: string,
  ): readonly { readonly targetGroup: string; readonly weight: number }[] | 'missing' | 'unknown';
  /** Writes the output of a container; false if the log group does not exist. */
  writeLog(group: string, stream: string, message: string): boolean;
}
