import { createHash } from 'node:crypto';
import { type CodeDeployEvent, codeDeployEvents } from '../ecs/hook-plan.ts';
import { AwsError, type Json } from '../service.ts';

/** The contents of an AppSpec file for ECS (user guide, "AppSpec file structure for Amazon ECS deployments"). */
export interface AppSpec {
  readonly taskDefinition: string;
  readonly containerName: string | undefined;
  readonly containerPort: number | undefined;
  /** networkConfiguration, platformVersion and capacityProviderStrategy in the form of ECS. */
  readonly settings: Json;
  /** Functions by the lifecycle event at which they run. */
  readonly hooks: Partial<Record<CodeDeployEvent, string>>;
}

/** The text of a revision. Throws RevisionRequiredException or InvalidRevisionException. */
export function contentOf(revision: Json | undefined): string {
  if (!revision) throw new AwsError('RevisionRequiredException', 'A revision is required');
  const { revisionType, string, appSpecContent } = revision;
  if (revisionType !== 'AppSpecContent' && revisionType !== 'String') {
    const message = `The local AWS has no revisions of type ${revisionType}; give the AppSpec file as AppSpecContent.`;
    throw new AwsError('InvalidRevisionException', message);
  }
  const { content, sha256 } = (revisionType === 'String' ? string : appSpecContent) ?? {};
  if (typeof content !== 'string' || content === '') {
    throw new AwsError('InvalidRevisionException', 'The AppSpec content of the revision must not be empty');
  }
  if (sha256 !== undefined && sha256 !== createHash('sha256').update(content).digest('hex')) {
    throw new AwsError('InvalidRevisionException', 'The sha256 of the revision does not match its content');
  }
  return content;
}

/** The hash that identifies a revision. */
export function sha256Of(revision: Json | undefined): string {
  return createHash('sha256').update(contentOf(revision)).digest('hex');
}

let yaml: typeof import('yaml') | undefined;

/** The YAML parser: some 5 MB that only CodeDeploy needs, loaded once. */
async function loadYaml(): Promise<typeof import('yaml')> {
  yaml ??= await import('yaml');
  return yaml;
}

/** Reads an AppSpec file, YAML or JSON, with keys in any letter case. Throws an Error that describes the problem. */
export async function parseAppSpec(content: string): Promise<AppSpec> {
  const { parse } = await loadYaml();
  let read: unknown;
  try {
    read = parse(content);
  } catch {
    throw new Error('The AppSpec file is neither valid YAML nor valid JSON.');
  }
  const spec = withLowerKeys(read);
  const resources = spec?.resources;
  if (!Array.isArray(resources) || resources.length !== 1) {
    throw new Error('The AppSpec file must have exactly one resource under Resources.');
  }
  const [resource] = Object.values(resources[0] ?? {}) as Json[];
  if (resource?.type !== 'AWS::ECS::Service') throw new Error('The type of the resource must be AWS::ECS::Service.');
  const {
    taskdefinition,
    loadbalancerinfo = {},
    platformversion,
    networkconfiguration,
    capacityproviderstrategy,
  } = resource.properties ?? {};
  if (typeof taskdefinition !== 'string') throw new Error('The AppSpec file must have a TaskDefinition.');
  const { containername, containerport } = loadbalancerinfo;
  const awsvpc = networkconfiguration?.awsvpcconfiguration;
  return {
    taskDefinition: taskdefinition,
    containerName: containername,
    containerPort: containerport === undefined ? undefined : Number(containerport),
    settings: {
      ...(platformversion && { platformVersion: platformversion }),
      ...(awsvpc && { networkConfiguration: { awsvpcConfiguration: networkOf(awsvpc) } }),
      ...(capacityproviderstrategy && { capacityProviderStrategy: capacityproviderstrategy.map(providerOf) }),
    },
    hooks: hooksOf(spec?.hooks),
  };
}

function networkOf({ subnets, securitygroups, assignpublicip }: Json): Json {
  return {
    subnets,
    ...(securitygroups && { securityGroups: securitygroups }),
    ...(assignpublicip && { assignPublicIp: assignpublicip }),
  };
}

function providerOf({ capacityprovider, base, weight }: Json): Json {
  return {
    capacityProvider: capacityprovider,
    ...(base !== undefined && { base: Number(base) }),
    ...(weight !== undefined && { weight: Number(weight) }),
  };
}

function hooksOf(hooks: unknown): AppSpec['hooks'] {
  if (hooks === undefined || hooks === null) return {};
  if (!Array.isArray(hooks)) throw new Error('Hooks in the AppSpec file must be a list.');
  const named = hooks.flatMap((hook) => Object.entries(hook ?? {}));
  const known = named.map(([name, target]) => {
    const event = codeDeployEvents.find((one) => one.toLowerCase() === name);
    if (!event) throw new Error(`The lifecycle event ${name} of the AppSpec file does not support a function.`);
    return [event, `${target}`];
  });
  return Object.fromEntries(known);
}

/** The value with all keys in lower case. */
function withLowerKeys(value: unknown): Json | undefined {
  if (Array.isArray(value)) return value.map(withLowerKeys);
  if (typeof value !== 'object' || value === null) return value as undefined;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key.toLowerCase(), withLowerKeys(item)]));
}
