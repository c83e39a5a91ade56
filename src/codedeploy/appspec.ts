import { createHash } from 'node:crypto';
import { isObject, parseJson } from '../objects.ts';
import type { Node } from '../taskdef/index.ts';
import { appSpecProblem, ECS_SERVICE, inAnyCase, keyInAnyCase } from './appspec-problem.ts';
import type { AppSpecRevision } from './model.ts';

/*
 * AppSpec files for ECS (CodeDeploy's user guide, "AppSpec file structure for Amazon ECS deployments"). CodeDeploy
 * accepts JSON and YAML, and ignores the capitalization of keys.
 */

/** A parsed AppSpec file with a service. */
export type AppSpec = Record<string, unknown>;

/** Reads an AppSpec file for ECS; `problem` completes the sentence `the file … <problem>`. */
export async function readAppSpec(text: string): Promise<{ readonly spec: AppSpec } | { readonly problem: string }> {
  const read = await parse(text);
  if ('problem' in read) return read;
  const problem = appSpecProblem(read.value);
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

/** The container and port that the load balancer sends requests to. */
export function balancedContainer(spec: AppSpec): { readonly name: string; readonly port: number } {
  const balancer = inAnyCase(propertiesOf(spec), 'loadbalancerinfo') as Record<string, unknown>;
  return { name: String(inAnyCase(balancer, 'containername')), port: Number(inAnyCase(balancer, 'containerport')) };
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
  return { version: 0, Resources: [{ TargetService: { Type: ECS_SERVICE, Properties } }] };
}

/** The revision for CreateDeployment: the AppSpec file with its task definition replaced, as JSON. */
export function appSpecRevision(spec: AppSpec, taskDefinition: string) {
  const copy = structuredClone(spec);
  const properties = propertiesOf(copy);
  properties[keyInAnyCase(properties, 'taskdefinition') ?? 'TaskDefinition'] = taskDefinition;
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
 * @param readText reads the text of a revision that contains only its hash
 */
export async function appSpecOf(
  revision: AppSpecRevision | undefined,
  readText: (sha256: string) => Promise<string | undefined>,
): Promise<AppSpec | undefined> {
  const { content, sha256 } = (revision?.revisionType === 'String' ? revision.string : revision?.appSpecContent) ?? {};
  const text = content ?? (sha256 ? await readText(sha256) : undefined);
  if (text === undefined) return undefined;
  const read = await parse(text);
  // CodeDeploy accepted this file, so only the members that are used here are required.
  return 'value' in read && hasService(read.value) ? read.value : undefined;
}

function hasService(value: unknown): value is AppSpec {
  const resources = isObject(value) ? inAnyCase(value, 'resources') : undefined;
  const [resource] = Array.isArray(resources) && isObject(resources[0]) ? Object.values(resources[0]) : [];
  return isObject(resource) && isObject(inAnyCase(resource, 'properties'));
}

/** The task definition in an AppSpec file. */
export function appSpecTaskDefinition(spec: AppSpec): string {
  return String(inAnyCase(propertiesOf(spec), 'taskdefinition') ?? '');
}

/** An AppSpec file without hooks. */
export function withoutHooks(spec: AppSpec): AppSpec {
  return Object.fromEntries(Object.entries(spec).filter(([key]) => key.toLowerCase() !== 'hooks'));
}

function propertiesOf(spec: AppSpec): Record<string, unknown> {
  const [resources] = inAnyCase(spec, 'resources') as [Record<string, Record<string, unknown>>];
  const [resource] = Object.values(resources);
  return inAnyCase(resource as Record<string, unknown>, 'properties') as Record<string, unknown>;
}
