import { createHash } from 'node:crypto';
import { messageOf } from '../error.ts';
import { nearest } from '../nearest.ts';
import type { AppSpecRevision } from './model.ts';

/*
 * AppSpec files for ECS (CodeDeploy's user guide, "AppSpec file structure for Amazon ECS deployments"). CodeDeploy
 * accepts JSON and YAML, and keys in any letter case.
 */

/** A parsed file for which `problemOf` found no problem. */
export type AppSpec = Record<string, unknown>;

const SERVICE = 'AWS::ECS::Service';
const HOOKS = [
  'BeforeInstall',
  'AfterInstall',
  'AfterAllowTestTraffic',
  'BeforeAllowTraffic',
  'AfterAllowTraffic',
] as const;

/** Reads an AppSpec file for ECS; `problem` completes the sentence `the file … <problem>`. */
export async function readAppSpec(text: string): Promise<{ readonly spec: AppSpec } | { readonly problem: string }> {
  let value: unknown;
  try {
    value = await parse(text);
  } catch (error) {
    return { problem: `is neither valid JSON nor valid YAML (${messageOf(error)})` };
  }
  const problem = problemOf(value);
  return problem ? { problem } : { spec: value as AppSpec };
}

/** The YAML parser is loaded only for text that is not JSON. */
async function parse(text: string): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch {
    const { parse: parseYaml } = await import('yaml');
    return parseYaml(text, { prettyErrors: false });
  }
}

/** The problem for which CodeDeploy would certainly reject an AppSpec file; `undefined` if no problem is known. */
function problemOf(value: unknown): string | undefined {
  if (!isObject(value)) return "is not an AppSpec file: it must be a mapping with 'version' and 'Resources'";
  const twice = repeated(value);
  if (twice) return `has the key '${twice}' twice in different letter case: remove one of them`;
  const resources = get(value, 'resources');
  if (resources === undefined && get(value, 'files') !== undefined)
    return "is an AppSpec file for EC2, not for ECS: it must have 'Resources' with an AWS::ECS::Service";
  if (!Array.isArray(resources) || resources.length !== 1)
    return "must have a list 'Resources' with exactly one resource, the ECS service";
  const entries = isObject(resources[0]) ? Object.entries(resources[0]) : [];
  const [[name, resource] = []] = entries;
  if (entries.length !== 1 || !isObject(resource))
    return "must have one named resource: '- TargetService:' with 'Type' and 'Properties'";
  const type = get(resource, 'type');
  if (type !== SERVICE) return `has the resource '${name}' of the type '${String(type)}': it must be '${SERVICE}'`;
  return problemOfProperties(get(resource, 'properties')) ?? problemOfHooks(get(value, 'hooks'));
}

function problemOfProperties(properties: unknown): string | undefined {
  if (!isObject(properties)) return "has no 'Properties' with the service's 'LoadBalancerInfo'";
  const twice = repeated(properties);
  if (twice) return `has the property '${twice}' twice in different letter case: remove one of them`;
  const balancer = get(properties, 'loadbalancerinfo');
  const [container, port] = isObject(balancer)
    ? [get(balancer, 'containername'), get(balancer, 'containerport')]
    : [undefined, undefined];
  if (typeof container !== 'string' || container === '' || !/^\d+$/.test(String(port)))
    return "must set 'ContainerName' and 'ContainerPort' in 'LoadBalancerInfo'";
  return undefined;
}

function problemOfHooks(hooks: unknown): string | undefined {
  if (hooks === undefined || hooks === null) return undefined;
  if (!Array.isArray(hooks)) return "must have a list of lifecycle events under 'Hooks'";
  for (const name of hooks.flatMap((hook) => (isObject(hook) ? Object.keys(hook) : []))) {
    if (HOOKS.some((hook) => hook.toLowerCase() === name.toLowerCase())) continue;
    const near = nearest(name, HOOKS);
    return `has a hook for '${name}', which is not a lifecycle event that runs a function: use one of ${HOOKS.join(', ')}${near ? `; did you mean '${near}'?` : ''}`;
  }
  return undefined;
}

/** The container and port that the load balancer sends requests to. */
export function balancedContainer(spec: AppSpec): { readonly name: string; readonly port: number } {
  const balancer = get(propertiesOf(spec), 'loadbalancerinfo') as Record<string, unknown>;
  return { name: String(get(balancer, 'containername')), port: Number(get(balancer, 'containerport')) };
}

/** The values for an AppSpec file that Slipway creates. */
export interface AppSpecFacts {
  readonly containerName: string;
  readonly containerPort: number;
  /** The platform version, which defaults to LATEST in CodeDeploy. */
  readonly platformVersion?: string;
}

/** An AppSpec file for a service behind a load balancer. */
export function makeAppSpec({ containerName, containerPort, platformVersion }: AppSpecFacts): AppSpec {
  const Properties = {
    TaskDefinition: '',
    LoadBalancerInfo: { ContainerName: containerName, ContainerPort: containerPort },
    ...(platformVersion && { PlatformVersion: platformVersion }),
  };
  return { version: 0, Resources: [{ TargetService: { Type: SERVICE, Properties } }] };
}

/** The revision of CreateDeployment: the AppSpec file with its task definition replaced, as JSON. */
export function appSpecRevision(spec: AppSpec, taskDefinition: string) {
  const copy = structuredClone(spec);
  const properties = propertiesOf(copy);
  properties[keyOf(properties, 'taskdefinition') ?? 'TaskDefinition'] = taskDefinition;
  const members = Object.entries(copy).map(([key, value]) => `${JSON.stringify(key)}:${textOf(key, value)}`);
  const content = `{${members.join(',')}}`;
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { revisionType: 'AppSpecContent' as const, appSpecContent: { content, sha256 } };
}

/** The version is 0.0, which would become 0 as a JavaScript number. */
function textOf(key: string, value: unknown): string {
  const isVersion = key.toLowerCase() === 'version' && typeof value === 'number' && Number.isInteger(value);
  return isVersion ? value.toFixed(1) : JSON.stringify(value);
}

/**
 * The AppSpec file of a revision; `undefined` if it cannot be read.
 * @param readText reads the text that a revision identifies by its hash
 */
export async function appSpecOf(
  revision: AppSpecRevision | undefined,
  readText: (sha256: string) => Promise<string | undefined>,
): Promise<AppSpec | undefined> {
  const { content, sha256 } = (revision?.revisionType === 'String' ? revision.string : revision?.appSpecContent) ?? {};
  const text = content ?? (sha256 ? await readText(sha256) : undefined);
  if (text === undefined) return undefined;
  const read = await readAppSpec(text);
  return 'spec' in read ? read.spec : undefined;
}

/** The task definition in an AppSpec file. */
export function appSpecTaskDefinition(spec: AppSpec): string {
  return String(get(propertiesOf(spec), 'taskdefinition') ?? '');
}

/** An AppSpec file without hooks. */
export function withoutHooks(spec: AppSpec): AppSpec {
  return Object.fromEntries(Object.entries(spec).filter(([key]) => key.toLowerCase() !== 'hooks'));
}

function propertiesOf(spec: AppSpec): Record<string, unknown> {
  const [resources] = get(spec, 'resources') as [Record<string, Record<string, unknown>>];
  const [resource] = Object.values(resources);
  return get(resource as Record<string, unknown>, 'properties') as Record<string, unknown>;
}

function repeated(value: Record<string, unknown>): string | undefined {
  const names = Object.keys(value).map((key) => key.toLowerCase());
  const at = names.findIndex((name, index) => names.indexOf(name) !== index);
  return Object.keys(value)[at];
}

function keyOf(value: Record<string, unknown>, name: string): string | undefined {
  return Object.keys(value).find((key) => key.toLowerCase() === name);
}

function get(value: Record<string, unknown>, name: string): unknown {
  const key = keyOf(value, name);
  return key === undefined ? undefined : value[key];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
