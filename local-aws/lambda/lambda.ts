import { createHash } from 'node:crypto';
import { arnOf } from '../arn.ts';
import { sdkClient } from '../sdk.ts';
import { AwsError, type Call, type Json, type Operation, type RegionContext, type Service } from '../service.ts';

interface LambdaFunction {
  readonly name: string;
  readonly arn: string;
  /** The members of CreateFunction except the code. */
  readonly settings: Json;
  image: { readonly uri: string; readonly digest: string | undefined };
  /** In ms since the epoch: the times at which the last change was made and completed. */
  modified: number;
  ready: number;
  version: number;
  revision: number;
}

/** The duration of a code change, in ms; the value is ours. */
const updateMs = 5_000;

/** Lambda, for functions with images: create, describe, change the image, delete. Functions do not run. */
export function createLambda(context: RegionContext): Service {
  return {
    prefix: 'lambda',
    protocol: 'rest',
    target: '/2015-03-31/functions',
    schemas: () => sdkClient('lambda'),
    resources: (_operation, { FunctionName }) => [FunctionName ? functionArn(context, nameOf(FunctionName)) : '*'],
    operations: functionOperations(context),
  };
}

function functionOperations(context: RegionContext): Record<string, Operation> {
  const functions = new Map<string, LambdaFunction>();
  const get = (reference: string): LambdaFunction => {
    const name = nameOf(reference);
    const found = functions.get(name);
    if (found) return found;
    throw new AwsError('ResourceNotFoundException', `Function not found: ${functionArn(context, name)}`, {
      status: 404,
      members: { Type: 'User' },
    });
  };
  return {
    CreateFunction(input, call) {
      const { FunctionName, Code, ...settings } = structuredClone(input);
      const name = nameOf(FunctionName);
      if (functions.has(name)) {
        throw new AwsError('ResourceConflictException', `Function already exist: ${name}`, { status: 409 });
      }
      const image = imageOf(context, Code);
      passRole(call, settings.Role);
      const now = context.clock.now();
      const arn = functionArn(context, name);
      const times = { modified: now, ready: now + updateMs };
      const made = { name, arn, settings, image, ...times, version: 0, revision: 0 };
      functions.set(name, made);
      return view(context, made);
    },
    GetFunction: ({ FunctionName }) => {
      const found = get(FunctionName);
      const { uri, digest } = found.image;
      return {
        Configuration: view(context, found),
        Code: {
          RepositoryType: 'ECR',
          ImageUri: uri,
          ResolvedImageUri: digest === undefined ? uri : `${uri.replace(/(@|:)[^/@:]*$/, '')}@${digest}`,
        },
      };
    },
    GetFunctionConfiguration: ({ FunctionName }) => view(context, get(FunctionName)),
    UpdateFunctionCode({ FunctionName, ...code }) {
      const found = get(FunctionName);
      if (found.ready > context.clock.now()) {
        const message = `The operation cannot be performed at this time. An update is in progress for resource: ${found.arn}`;
        throw new AwsError('ResourceConflictException', message, { status: 409 });
      }
      const image = imageOf(context, code);
      const now = context.clock.now();
      if (code.DryRun !== true) {
        Object.assign(found, { image, modified: now, ready: now + updateMs, revision: found.revision + 1 });
        if (code.Publish === true) found.version++;
      }
      return { ...view(context, found), ...(code.Publish === true && { Version: `${found.version}` }) };
    },
    DeleteFunction: ({ FunctionName }) => {
      functions.delete(get(FunctionName).name);
      return undefined;
    },
  };
}

function functionArn(context: RegionContext, name: string): string {
  return arnOf('lambda', context, `function:${name}`);
}

function imageOf(context: RegionContext, { ImageUri: uri }: Json): LambdaFunction['image'] {
  if (typeof uri !== 'string') {
    const message = 'The local AWS supports only functions with images: set ImageUri.';
    throw new AwsError('InvalidParameterValueException', message);
  }
  const digest = context.imageDigest(uri);
  if (context.isLocalImage(uri) && digest === undefined) {
    const message = `Source image ${uri} does not exist. Provide a valid source image.`;
    throw new AwsError('InvalidParameterValueException', message);
  }
  return { uri, digest };
}

function view(context: RegionContext, { name, arn, settings, image, modified, ready, revision }: LambdaFunction): Json {
  const isReady = ready <= context.clock.now();
  const { Role, Description = '', Timeout = 3, MemorySize = 128, Architectures = ['x86_64'], Environment } = settings;
  return {
    FunctionName: name,
    FunctionArn: arn,
    Role,
    Description,
    Timeout,
    MemorySize,
    CodeSize: 0,
    CodeSha256: image.digest?.replace('sha256:', '') ?? createHash('sha256').update(image.uri).digest('hex'),
    Version: '$LATEST',
    PackageType: 'Image',
    Architectures,
    ...(Environment && { Environment }),
    LastModified: new Date(modified).toISOString().replace('Z', '+0000'),
    RevisionId: createHash('md5').update(`${arn} ${revision}`).digest('hex'),
    State: revision === 0 && !isReady ? 'Pending' : 'Active',
    LastUpdateStatus: isReady ? 'Successful' : 'InProgress',
  };
}

/** The name in a name, a partial ARN or an ARN, with or without a qualifier. */
function nameOf(reference: string): string {
  return reference.replace(/^(arn:[^:]+:lambda:[^:]*:)?(\d{12}:)?(function:)?/, '').split(':')[0] ?? reference;
}

function passRole(call: Call, role: string): void {
  call.authorize('iam:PassRole', role, { 'iam:PassedToService': 'lambda.amazonaws.com' });
}
