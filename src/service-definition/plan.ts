import {
  activeLoadBalancers,
  isOfCodeDeploy,
  type Json,
  OF_REVISION,
  primaryOf,
  type Service,
  shortName,
} from '../ecs/index.ts';
import {
  diffService,
  type Fields,
  formatDifference,
  fromJson,
  type JsonObject,
  type Shape,
  shorten,
  type JsonValue as Value,
} from '../taskdef/index.ts';
import { capital } from '../text.ts';
import { type CurrentService, settingOf, shownSetting } from './current.ts';
import type { ServiceDefinition } from './definition.ts';
import { hasSetting, isStructure, mergeSetting, withRemoved } from './settings.ts';
import { planServiceTags, type TagPlan } from './tags.ts';
import { validateWhole } from './validate.ts';

/** The changes that an update would make to a service in addition to its task definition. */
export interface SettingsPlan {
  /**
   * The members of UpdateService that differ. Each is complete: ECS replaces whole structures, so parts that the file
   * does not name are included.
   */
  readonly members: Json;
  /**
   * The same members, with `null` for values that the update removes. `before` has the members as the service had them.
   */
  readonly requested: Json;
  readonly before: Json;
  /** The changes to tags, which are not part of UpdateService. */
  readonly tags: TagPlan;
  /** One line per difference. */
  readonly changes: readonly string[];
}

export type PlannedSettings = SettingsPlan | { readonly refused: readonly string[] };

/** The settings that only CreateService can set. */
const FIXED: readonly string[] = ['launchType', 'schedulingStrategy', 'deploymentController', 'role'];
const STRATEGY_SETTINGS = {
  linearConfiguration: 'LINEAR',
  canaryConfiguration: 'CANARY',
  earlySuccessCriteria: 'ROLLING',
} as const;

/**
 * The differences between a service and its file, as the members of one UpdateService call, or the reasons why
 * UpdateService cannot make them.
 * @param inputs the members that are set by the step's inputs, which take precedence over the file's
 */
export function planSettings(
  current: CurrentService,
  given: ServiceDefinition,
  inputs: Json,
  shape: Shape,
): PlannedSettings {
  const { service } = current;
  const definition = withoutTargetGroups(current, given);
  const refused = [
    ...fixedProblems(current, definition),
    ...expressProblems(current, definition),
    ...codeDeployProblems(current, definition),
  ];
  if (refused.length > 0) return { refused };
  const wanted = Object.entries(settable(definition, service)).map(([name, value]) => {
    return [name, Object.hasOwn(inputs, name) ? overlaid(value, inputs[name], name) : value] as const;
  });
  const different = wanted.filter(([name, value]) => !hasSetting(settingOf(current, name), value, name));
  const merge = (under: (name: string) => unknown) =>
    Object.fromEntries(different.map(([name, value]) => [name, merged(under(name), value, name)]));
  const members = merge((name) => shownSetting(current, name));
  const before = Object.fromEntries(different.map(([name]) => [name, settingOf(current, name)]));
  const after = merge((name) => settingOf(current, name));
  const impossible = reasonsNotTo(current, members, definition, shape);
  if (impossible.length > 0) return { refused: impossible };
  const tags = planServiceTags(definition.members.tags as readonly Json[] | undefined, current.tags);
  return {
    members: { ...members, ...(Object.hasOwn(members, 'capacityProviderStrategy') && { forceNewDeployment: true }) },
    requested: Object.fromEntries(
      Object.entries(members).map(([name, value]) => [name, withRemoved(shownSetting(current, name), value)]),
    ),
    before,
    tags,
    changes: [...linesOf(before, after), ...tags.changes],
  };
}

/**
 * The settings for CreateService: without `null` values, which would have nothing to remove, and with the tags as a
 * member.
 */
export function settingsToCreate(definition: ServiceDefinition, inputs: Json): Json {
  const { tags, desiredCount, ...members } = definition.members;
  const { forceNewDeployment, ...requested } = inputs;
  const isDaemon = members.schedulingStrategy === 'DAEMON';
  const all: Json = { ...(desiredCount !== undefined && !isDaemon && { desiredCount }), ...members };
  for (const [name, value] of Object.entries(requested)) all[name] = overlaid(all[name], value, name);
  const whole = Object.fromEntries(
    Object.entries(all).map(([name, value]) => [name, mergeSetting(undefined, value, name)]),
  );
  const { set } = planServiceTags(tags as readonly Json[] | undefined, []);
  return { ...whole, ...(set.length > 0 && { tags: set }) };
}

/** The reasons why ECS would refuse to create this service. */
export function creationProblems(settings: Json, definition: ServiceDefinition, shape: Shape): string[] {
  const { schedulingStrategy = 'REPLICA', desiredCount } = settings;
  const count =
    schedulingStrategy === 'REPLICA' && desiredCount === undefined
      ? [
          `The service definition ${definition.file} has no desiredCount, which a new service needs: add it, or set 'desired-count'.`,
        ]
      : [];
  const daemon =
    schedulingStrategy === 'DAEMON' && desiredCount !== undefined
      ? [
          `Input 'desired-count' is ${desiredCount}, but the service definition ${definition.file} is for a DAEMON service, which runs one task on each container instance: remove 'desired-count'.`,
        ]
      : [];
  const { type = 'ECS' } = (settings.deploymentController ?? {}) as { type?: string };
  const controller =
    type === 'EXTERNAL'
      ? [
          `The service definition ${definition.file} uses the EXTERNAL deployment controller, so ECS would not start its tasks: create the service with the AWS CLI.`,
        ]
      : [];
  return [
    ...controller,
    ...count,
    ...daemon,
    ...errorsOf(settings, shape).map((message) => inFile(message, definition)),
  ];
}

/** The value of an input, merged into the value of the file. */
function overlaid(value: unknown, input: unknown, name: string): unknown {
  if (!isStructure(value) || !isStructure(input)) return input;
  return { ...value, ...(mergeSetting(value, input, name) as Json) };
}

/**
 * The settings of the file that an update can make. A desired count that was read from a service is a snapshot, and a
 * DAEMON service has none.
 */
function settable({ members, isDescribed }: ServiceDefinition, service: Service): Json {
  const { tags, desiredCount, ...others } = members;
  const rest = Object.entries(others).filter(([name]) => !FIXED.includes(name));
  const counts = desiredCount !== undefined && !isDescribed && service.schedulingStrategy !== 'DAEMON';
  return { ...(counts && { desiredCount }), ...Object.fromEntries(rest) };
}

/** A change of strategy drops the settings of the other strategies, and a disabled feature needs no settings. */
function merged(now: unknown, wanted: unknown, name: string): unknown {
  const value = mergeSetting(now, wanted, name);
  if (name === 'serviceConnectConfiguration' && isStructure(value) && value.enabled === false) return wanted;
  if (name !== 'deploymentConfiguration' || !isStructure(value)) return value;
  const { strategy = 'ROLLING' } = value;
  const ofOtherStrategies = Object.entries(STRATEGY_SETTINGS)
    .filter(([key, owner]) => strategy !== owner && !(isStructure(wanted) && isStructure(wanted[key])))
    .map(([key]) => key);
  return Object.fromEntries(Object.entries(value).filter(([key]) => !ofOtherStrategies.includes(key)));
}

function fixedProblems({ service }: CurrentService, definition: ServiceDefinition): string[] {
  const { members } = definition;
  const named = FIXED.filter((name) => members[name] !== undefined);
  return named.flatMap((name) => {
    const [now, wanted] = [fixedOf(service, name), fixedIn(members, name)];
    if (now === wanted || isLaunchedByStrategy(name, members)) return [];
    return [
      inFile(
        `${name} of the service '${service.serviceName}' is ${now === undefined ? 'not set' : `'${now}'`}, but the file has '${shorten(String(wanted))}': ${fixFor(name, service, wanted)}`,
        definition,
      ),
    ];
  });
}

/**
 * If the file has a capacity provider strategy, the launch type is ignored. An empty strategy restores the launch type.
 */
function isLaunchedByStrategy(name: string, { capacityProviderStrategy }: Json): boolean {
  return name === 'launchType' && Array.isArray(capacityProviderStrategy);
}

function fixedIn(members: Json, name: string): string {
  const value = members[name];
  return String(isStructure(value) ? value.type : name === 'role' ? shortName(String(value)) : value);
}

function fixedOf(service: Service, name: string): string | undefined {
  switch (name) {
    case 'deploymentController':
      return service.deploymentController?.type ?? 'ECS';
    case 'schedulingStrategy':
      return service.schedulingStrategy ?? 'REPLICA';
    case 'role': {
      const { roleArn } = service as unknown as { roleArn?: string };
      return roleArn && shortName(roleArn);
    }
    default:
      return service.launchType ?? (primaryOf(service) as Json | undefined)?.launchType?.toString();
  }
}

function fixFor(name: string, service: Service, wanted: string): string {
  const { launchType, clusterArn, serviceName } = service;
  // ECS accepts such a change but cannot roll it back, so the change is not part of a deployment.
  if (name === 'deploymentController')
    return `a deployment does not change it, because ECS cannot roll back such a change; remove it, or change it first: aws ecs update-service --cluster ${shortName(clusterArn)} --service ${serviceName} --deployment-controller type=${shorten(wanted)}`;
  const fixed = 'UpdateService cannot change it; ';
  if (name !== 'launchType') return `${fixed}remove it, or create another service`;
  return launchType
    ? `${fixed}set 'capacityProviderStrategy' instead, or create another service`
    : `${fixed}remove it, or set 'capacityProviderStrategy' to [], which restores the service's launch type`;
}

/** The settings that Express Mode manages: the load balancer and the deployment configuration. */
function expressProblems(current: CurrentService, definition: ServiceDefinition): string[] {
  const { resourceManagementType } = current.service as unknown as Json;
  if (resourceManagementType !== 'ECS') return [];
  return differing(current, definition, ['loadBalancers', 'deploymentConfiguration']).map((name) =>
    inFile(
      `${name} of '${current.service.serviceName}' is managed by ECS Express Mode, so UpdateService cannot change it: remove it`,
      definition,
    ),
  );
}

/** The settings that belong to a CodeDeploy deployment, which UpdateService does not accept. */
function codeDeployProblems(current: CurrentService, definition: ServiceDefinition): string[] {
  const { serviceName } = current.service;
  if (!isOfCodeDeploy(current.service)) return [];
  return differing(current, definition, [...OF_REVISION, 'capacityProviderStrategy']).map((name) =>
    inFile(
      `${name} of '${serviceName}' differs from the file, but UpdateService cannot change it for a service that CodeDeploy deploys: remove it`,
      definition,
    ),
  );
}

/**
 * The file of a service that CodeDeploy deploys, without load balancers that differ from the service's only in the
 * target group: each deployment uses the other one of the deployment group's two target groups, so the file may name
 * either.
 */
function withoutTargetGroups({ service }: CurrentService, definition: ServiceDefinition): ServiceDefinition {
  const { loadBalancers, ...others } = definition.members;
  if (!isOfCodeDeploy(service) || !Array.isArray(loadBalancers)) return definition;
  const shown = activeLoadBalancers(service);
  const places = (list: readonly Json[]) =>
    list
      .map(({ containerName, containerPort }) => `${containerName}:${containerPort}`)
      .toSorted()
      .join();
  return places(loadBalancers as readonly Json[]) === places(shown) ? { ...definition, members: others } : definition;
}

/** The settings in a list that a file would change. */
function differing(current: CurrentService, { members }: ServiceDefinition, names: readonly string[]): string[] {
  return names.filter(
    (name) => members[name] !== undefined && !hasSetting(settingOf(current, name), members[name], name),
  );
}

/** The problems that would make ECS refuse the new settings, and that the current settings do not have. */
function reasonsNotTo(current: CurrentService, members: Json, definition: ServiceDefinition, shape: Shape): string[] {
  if (Object.keys(members).length === 0 || shape.kind !== 'struct') return [];
  const now = Object.fromEntries(
    [...shape.members.keys()]
      .map((name) => [name, shownSetting(current, name)] as const)
      .filter(([, value]) => value !== undefined),
  );
  const known = new Set(errorsOf(now, shape));
  const { launchType, ...rest } = now;
  const isByStrategy = (members.capacityProviderStrategy as readonly unknown[] | undefined)?.length;
  const whole = { ...(isByStrategy ? rest : now), ...members };
  return errorsOf(whole, shape)
    .filter((message) => !known.has(message))
    .map((message) => inFile(message, definition));
}

function errorsOf(settings: Json, shape: Shape): string[] {
  const node = fromJson(settings as Value, {}) as Fields;
  return validateWhole(node, shape)
    .filter(({ severity }) => severity === 'error')
    .map(({ message }) => message);
}

function inFile(message: string, { file }: ServiceDefinition): string {
  // A key keeps its spelling at the beginning of a sentence.
  const start = message.replace(/^[a-z]+(?=[\s,'])/, capital);
  return `${start} (${file}).`;
}

function linesOf(before: Json, after: Json): string[] {
  return diffService(before as JsonObject, after as JsonObject).map((difference) =>
    formatDifference(difference, false),
  );
}
