import { createHash } from 'node:crypto';
import { isArn } from '../aws/index.ts';
import { nearest } from '../nearest.ts';
import { isObject, parseJson } from '../objects.ts';
import type { Node } from '../taskdef/index.ts';
import { cutText } from '../text.ts';
import type { AppSpecRevision } from './model.ts';

/*
 * AppSpec files for ECS (CodeDeploy's user guide, "AppSpec file structure for Amazon ECS deployments"). CodeDeploy
 * accepts JSON and YAML, and ignores the capitalization of keys.
 */

/** A parsed file in which `problemOf` found no problem. */
export type AppSpec = Record<string, unknown>;

const SERVICE = 'AWS::ECS::Service';
const MAX_PORT = 65_535;
const MAX_SHOWN = 60;
const HOOKS = [
  'BeforeInstall',
  'AfterInstall',
  'AfterAllowTestTraffic',
  'BeforeAllowTraffic',
  'AfterAllowTraffic',
] as const;

/** Reads an AppSpec file for ECS; `problem` completes the sentence `the file … <problem>`. */
export async function readAppSpec(text: string): Promise<{ readonly spec: AppSpec } | { readonly problem: string }> {
  const read = await parse(text);
  if ('problem' in read) return read;
  const problem = problemOf(read.value);
  return problem ? { problem } : { spec: read.value as AppSpec };
}

/** The YAML parser is loaded only for text that is not JSON. */
async function parse(text: string): Promise<{ readonly value: unknown } | { readonly problem: string }> {
  const value = parseJson(text);
  if (value !== undefined) return { value };
  const { load } = await import('../taskdef/index.ts');
  const { node, findings } = load(text, {});
  const [finding] = findings;
  if (!finding) return { value: node && plainValue(node) };
  const { line = 1, column = 1 } = finding.origin;
  return { problem: `is neither valid JSON nor valid YAML (line ${line}, column ${column}: ${finding.message})` };
}

/** The value of a node as YAML defines it: `0.0` is a number. */
function plainValue(node: Node): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plainValue);
  return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plainValue(value)]));
}

/** Why CodeDeploy would certainly reject an AppSpec file; `undefined` if no reason is known. */
function problemOf(value: unknown): string | undefined {
  if (value === null || value === undefined) return "is empty; expected a mapping with 'version' and 'Resources'";
  if (!isObject(value)) return "is not a valid AppSpec file; expected a mapping with 'version' and 'Resources'";
  const twice = repeated(value);
  if (twice) return `has the key '${twice}' twice, with different capitalization: remove one of them`;
  const resources = get(value, 'resources');
  if (resources === undefined && get(value, 'files') !== undefined)
    return "is an AppSpec file for EC2, not for ECS; expected 'Resources' with an AWS::ECS::Service";
  if (!Array.isArray(resources) || resources.length !== 1)
    return "has no valid list 'Resources'; expected exactly one resource, the ECS service";
  if (isObject(resources[0])) {
    const names = Object.keys(resources[0]);
    if (names.length > 1)
      return `has ${names.map((one) => `'${one}'`).join(' and ')} in the first entry of 'Resources'; expected exactly one resource, the ECS service`;
  }
  const entries = isObject(resources[0]) ? Object.entries(resources[0]) : [];
  const [[name, resource] = []] = entries;
  if (entries.length !== 1 || !isObject(resource))
    return "has no named resource in 'Resources'; expected '- TargetService:' with 'Type' and 'Properties'";
  const twiceIn = repeated(resource);
  if (twiceIn) return `has the key '${twiceIn}' twice, with different capitalization: remove one of them`;
  const type = get(resource, 'type');
  if (type === undefined) return `has the resource '${name}' without a 'Type': add 'Type: ${SERVICE}'`;
  if (type !== SERVICE)
    return `has the resource '${name}' of the type '${shown(type)}', which is not an ECS service; expected '${SERVICE}'`;
  return problemOfProperties(get(resource, 'properties')) ?? problemOfHooks(get(value, 'hooks'));
}

function problemOfProperties(properties: unknown): string | undefined {
  if (!isObject(properties))
    return "has no valid 'Properties'; expected a mapping with the service's 'LoadBalancerInfo'";
  const twice = repeated(properties);
  if (twice) return `has the property '${twice}' twice, with different capitalization: remove one of them`;
  return problemOfBalancer(get(properties, 'loadbalancerinfo')) ?? problemOfValues(properties);
}

function problemOfBalancer(balancer: unknown): string | undefined {
  if (!isObject(balancer)) return "has no valid 'LoadBalancerInfo'; expected 'ContainerName' and 'ContainerPort'";
  const twice = repeated(balancer);
  if (twice) return `has the key '${twice}' twice, with different capitalization: remove one of them`;
  const [container, port] = [get(balancer, 'containername'), get(balancer, 'containerport')];
  if (container === undefined || container === '' || container === null || port === undefined || port === null)
    return "has no valid 'LoadBalancerInfo'; expected 'ContainerName' and 'ContainerPort'";
  if (typeof container !== 'string')
    return `has the ContainerName ${shown(container)}, which is not a string: put it in quotation marks`;
  const isPort = (typeof port === 'number' || typeof port === 'string') && /^\d{1,5}$/.test(String(port));
  if (!isPort || Number(port) < 1 || Number(port) > MAX_PORT)
    return `has the ContainerPort '${shown(port)}', which is not a valid port; expected a whole number from 1 to ${MAX_PORT}`;
  return undefined;
}

function problemOfValues(properties: Record<string, unknown>): string | undefined {
  const platform = get(properties, 'platformversion');
  if (platform !== undefined && platform !== null && typeof platform !== 'string')
    return `has the PlatformVersion ${shown(platform)}, which is not a string: put it in quotation marks`;
  const network = get(properties, 'networkconfiguration');
  if (network !== undefined && network !== null && !isObject(network))
    return "has a 'NetworkConfiguration' that is not valid; expected a mapping with 'AwsvpcConfiguration'";
  const strategy = get(properties, 'capacityproviderstrategy');
  if (strategy !== undefined && strategy !== null && !Array.isArray(strategy))
    return "has a 'CapacityProviderStrategy' that is not valid; expected a list";
  return undefined;
}

/** A value in a sentence. */
function shown(value: unknown): string {
  return cutText(typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)), MAX_SHOWN);
}

function problemOfHooks(hooks: unknown): string | undefined {
  if (hooks === undefined || hooks === null) return undefined;
  if (!Array.isArray(hooks)) return "has 'Hooks' that are not valid; expected a list of lifecycle events";
  for (const hook of hooks) {
    if (!isObject(hook))
      return "has an entry in 'Hooks' that is not valid; expected a lifecycle event with its Lambda function";
    for (const [name, target] of Object.entries(hook)) {
      const problem = problemOfHook(name, target);
      if (problem) return problem;
    }
  }
  return undefined;
}

function problemOfHook(name: string, target: unknown): string | undefined {
  if (!HOOKS.some((hook) => hook.toLowerCase() === name.toLowerCase())) {
    const near = nearest(name, HOOKS);
    return `has a hook for '${name}', which is not a valid lifecycle event; expected ${HOOKS.join(', ')}${near ? `; did you mean '${near}'?` : ''}`;
  }
  if (typeof target !== 'string' || target.trim() === '')
    return `has the hook '${name}' without a Lambda function: set it to the function's name or ARN`;
  const isOfLambda = !isArn(target) || /^arn:[\w-]+:lambda:[^:]*:\d*:function:./.test(target);
  return isOfLambda
    ? undefined
    : `has the hook '${name}' set to '${shown(target)}', which is not the ARN of a Lambda function: set it to the function's name or ARN`;
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
