import type { Clock } from './clock.ts';

/** Any JSON object, as it came over the wire. */
// biome-ignore lint/suspicious/noExplicitAny: requests are checked against the service model before an operation sees them
export type Json = Record<string, any>;

/** An error as an AWS service answers it. `code` is the error's type, e.g. `ClusterNotFoundException`. */
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

/** Who calls: the principal behind the access key in the request's signature. */
export interface Identity {
  /** e.g. `arn:aws:sts::123456789012:assumed-role/deploy/session`. */
  readonly arn: string;
  readonly account: string;
}

/** What an operation knows about the call it answers. */
export interface Call {
  readonly identity: Identity;
  readonly region: string;
  /**
   * Throws AccessDeniedException unless the enforced policy allows `action` on `resource`. The server already checks the
   * operation itself; an operation asks for what else AWS checks, such as `iam:PassRole`.
   */
  authorize(action: string, resource: string, context?: Record<string, string>): void;
}

export type Operation = (input: Json, call: Call) => Json | undefined | Promise<Json | undefined>;

/** How a service is spoken to. */
export type Protocol = 'json' | 'query' | 'rest';

/** One AWS service of the local endpoint. */
export interface Service {
  /** Its IAM prefix, e.g. `ecs`. */
  readonly prefix: string;
  /** The service that its signatures are scoped to; the prefix when left out. */
  readonly signedAs?: string;
  /**
   * `json`: AwsJson, told by `X-Amz-Target: <target>.<Operation>`; `query`: form-encoded `Action=`, answered in XML; `rest`:
   * JSON at the paths of the SDK's model.
   */
  readonly protocol: Protocol;
  /** EC2 speaks a Query of its own. */
  readonly dialect?: 'ec2';
  /** Of AwsJson; `1.1` when left out. */
  readonly jsonVersion?: '1.0';
  /** AwsJson's target prefix, e.g. `AmazonEC2ContainerServiceV20141113`; the API version for Query; the path under which all of a REST service's are. */
  readonly target: string;
  /**
   * The SDK client's exports; `schemas['UpdateService$']` is the model that a request is checked against. Loaded when the
   * service is first asked: each takes some 10 MB and 50 ms.
   */
  schemas(): Promise<object>;
  readonly operations: Readonly<Record<string, Operation>>;
  /** The resource ARNs that IAM checks for a call; `*` when left out. */
  resources?(operation: string, input: Json): string[];
}

/** What a service of the local AWS sees of the others. */
export interface World {
  readonly clock: Clock;
  readonly account: string;
  readonly region: string;
  /** Uniform in [0, 1), from the seed that the local AWS was started with. */
  random(): number;
  /** The digest behind an image reference of the local ECR; `undefined` where repository, tag or digest are missing. */
  imageDigest(reference: string): string | undefined;
  /** What a pull of an image of the local ECR takes; `undefined` for any other. `isIndexed`: it has a SOCI index. */
  imagePull(reference: string): { readonly bytes: number; readonly isIndexed: boolean } | undefined;
  /** Whether the reference's host is the local ECR's; other registries are taken to have every image. */
  isLocalImage(reference: string): boolean;
  /** The value behind a task definition's `valueFrom`, or why a task cannot have it, as ECS's text says it. */
  secretValue(valueFrom: string): { value: string } | { missing: string };
  /** A CloudWatch alarm: its state, and the seconds for which its metric must breach before it is in ALARM. */
  alarm(name: string): { state: 'OK' | 'ALARM' | 'INSUFFICIENT_DATA'; evaluates: number } | undefined;
  /** A target group that was created by ELB's call, in ms; `undefined` where nobody created it. */
  targetGroup(arn: string): { readonly drains: number; readonly checksEvery: number } | undefined;
  /** Whether a service may name it: anything goes until load balancers are created. */
  isTargetGroup(arn: string): 'used' | 'unused' | 'missing';
  /** Writes what a container prints; false where the log group does not exist. */
  writeLog(group: string, stream: string, message: string): boolean;
}
