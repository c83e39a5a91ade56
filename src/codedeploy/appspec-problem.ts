import { isArn } from '../aws/index.ts';
import { nearest } from '../nearest.ts';
import { isObject } from '../objects.ts';
import { cutText } from '../text.ts';

/*
 * The rules for ECS AppSpec files (CodeDeploy's user guide, "AppSpec file reference"). A problem completes the
 * sentence `the file … <problem>`.
 */

/** The type of the only resource. */
export const ECS_SERVICE = 'AWS::ECS::Service';
const MAX_PORT = 65_535;
const MAX_BASE = 100_000;
const MAX_WEIGHT = 1000;
const MAX_SHOWN = 60;
const HOOKS = [
  'BeforeInstall',
  'AfterInstall',
  'AfterAllowTestTraffic',
  'BeforeAllowTraffic',
  'AfterAllowTraffic',
] as const;
/** The user guide allows only 0.0, but CodeDeploy also accepts 1, which older examples use. */
const VERSIONS: readonly number[] = [0, 1];
/** The known keys of each mapping, by the mapping's own key; `''` stands for the file itself. */
const KEYS = {
  '': ['version', 'Resources', 'Hooks'],
  Resources: ['Type', 'Properties'],
  Properties: [
    'TaskDefinition',
    'LoadBalancerInfo',
    'PlatformVersion',
    'NetworkConfiguration',
    'CapacityProviderStrategy',
  ],
  LoadBalancerInfo: ['ContainerName', 'ContainerPort'],
  NetworkConfiguration: ['AwsvpcConfiguration'],
  AwsvpcConfiguration: ['Subnets', 'SecurityGroups', 'AssignPublicIp'],
  CapacityProviderStrategy: ['CapacityProvider', 'Base', 'Weight'],
} as const;

/** Why CodeDeploy would certainly reject an AppSpec file; `undefined` if no reason is known. */
export function appSpecProblem(value: unknown): string | undefined {
  if (value === null || value === undefined) return "is empty; expected a mapping with 'version' and 'Resources'";
  if (!isObject(value)) return "is not a valid AppSpec file; expected a mapping with 'version' and 'Resources'";
  const resources = inAnyCase(value, 'resources');
  if (resources === undefined && inAnyCase(value, 'files') !== undefined)
    return "is an AppSpec file for EC2, not for ECS; expected 'Resources' with an AWS::ECS::Service";
  return (
    problemOfKeys(value, '') ??
    problemOfVersion(inAnyCase(value, 'version')) ??
    problemOfResources(resources) ??
    problemOfHooks(inAnyCase(value, 'hooks'))
  );
}

/** A repeated or misspelled key. A key that resembles none of the known keys may be newer than this version. */
function problemOfKeys(value: Record<string, unknown>, of: keyof typeof KEYS): string | undefined {
  const names = Object.keys(value);
  const lower = names.map((name) => name.toLowerCase());
  const twice = names.find((_, index) => lower.indexOf(lower[index] as string) !== index);
  if (twice) return `has the '${twice}' key twice, with different capitalization: remove one of them`;
  const known = KEYS[of];
  for (const name of names) {
    if (known.some((one) => one.toLowerCase() === name.toLowerCase())) continue;
    const near = nearest(name, known);
    if (near && inAnyCase(value, near.toLowerCase()) === undefined)
      return `has the '${cutText(name, MAX_SHOWN)}' key${of && ` in '${of}'`}, which is misspelled; did you mean '${near}'?`;
  }
  return undefined;
}

function problemOfVersion(version: unknown): string | undefined {
  if (version === undefined || version === null) return undefined;
  const isNumber = typeof version === 'number' || (typeof version === 'string' && version.trim() !== '');
  return isNumber && VERSIONS.includes(Number(version))
    ? undefined
    : `has the version '${shown(version)}', which CodeDeploy does not accept; expected 0.0`;
}

function problemOfResources(resources: unknown): string | undefined {
  if (!Array.isArray(resources) || resources.length !== 1)
    return "has no valid 'Resources' list; expected exactly one resource, the ECS service";
  const entries = isObject(resources[0]) ? Object.entries(resources[0]) : [];
  if (entries.length > 1) {
    const names = entries.map(([name]) => `'${name}'`).join(' and ');
    return `has ${names} in the first entry of 'Resources'; expected exactly one resource, the ECS service`;
  }
  const [[name, resource] = []] = entries;
  if (name === undefined || !isObject(resource))
    return "has no named resource in 'Resources'; expected '- TargetService:' with 'Type' and 'Properties'";
  const keys = problemOfKeys(resource, 'Resources');
  if (keys) return keys;
  const type = inAnyCase(resource, 'type');
  if (type === undefined) return `has the resource '${name}' without a 'Type': add 'Type: ${ECS_SERVICE}'`;
  if (type !== ECS_SERVICE)
    return `has the resource '${name}' of the type '${shown(type)}', which is not an ECS service; expected '${ECS_SERVICE}'`;
  return problemOfProperties(inAnyCase(resource, 'properties'));
}

function problemOfProperties(properties: unknown): string | undefined {
  if (!isObject(properties))
    return "has no valid 'Properties'; expected a mapping with the service's 'LoadBalancerInfo'";
  return (
    problemOfKeys(properties, 'Properties') ??
    problemOfBalancer(inAnyCase(properties, 'loadbalancerinfo')) ??
    problemOfPlatform(inAnyCase(properties, 'platformversion')) ??
    problemOfNetwork(inAnyCase(properties, 'networkconfiguration')) ??
    problemOfStrategy(inAnyCase(properties, 'capacityproviderstrategy'))
  );
}

function problemOfBalancer(balancer: unknown): string | undefined {
  const lacking = "has no valid 'LoadBalancerInfo'; expected 'ContainerName' and 'ContainerPort'";
  if (!isObject(balancer)) return lacking;
  const keys = problemOfKeys(balancer, 'LoadBalancerInfo');
  if (keys) return keys;
  const [container, port] = [inAnyCase(balancer, 'containername'), inAnyCase(balancer, 'containerport')];
  if (container === undefined || container === '' || container === null || port === undefined || port === null)
    return lacking;
  if (typeof container !== 'string')
    return `has the ContainerName ${shown(container)}, which is not a string: put it in quotation marks`;
  return isWhole(port, 1, MAX_PORT)
    ? undefined
    : `has the ContainerPort '${shown(port)}', which is not a valid port; expected a whole number from 1 to ${MAX_PORT}`;
}

function problemOfPlatform(platform: unknown): string | undefined {
  return platform === undefined || platform === null || typeof platform === 'string'
    ? undefined
    : `has the PlatformVersion ${shown(platform)}, which is not a string: put it in quotation marks`;
}

function problemOfNetwork(network: unknown): string | undefined {
  if (network === undefined || network === null) return undefined;
  const lacking = "has a 'NetworkConfiguration' that is not valid; expected a mapping with 'AwsvpcConfiguration'";
  if (!isObject(network)) return lacking;
  const keys = problemOfKeys(network, 'NetworkConfiguration');
  if (keys) return keys;
  const awsvpc = inAnyCase(network, 'awsvpcconfiguration');
  if (!isObject(awsvpc)) return lacking;
  const misspelled = problemOfKeys(awsvpc, 'AwsvpcConfiguration');
  if (misspelled) return misspelled;
  const [subnets, groups, address] = ['subnets', 'securitygroups', 'assignpublicip'].map((key) =>
    inAnyCase(awsvpc, key),
  );
  if (!isList(subnets) || subnets.length === 0) return "has no valid 'Subnets'; expected a list of subnet IDs";
  if (groups !== undefined && groups !== null && !isList(groups))
    return "has 'SecurityGroups' that are not valid; expected a list of security group IDs";
  return address === undefined || address === null || address === 'ENABLED' || address === 'DISABLED'
    ? undefined
    : `has the AssignPublicIp '${shown(address)}', which is not valid; expected ENABLED or DISABLED`;
}

/** Whether a value is a list of strings. */
function isList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string' && one !== '');
}

function problemOfStrategy(strategy: unknown): string | undefined {
  if (strategy === undefined || strategy === null) return undefined;
  if (!Array.isArray(strategy)) return "has a 'CapacityProviderStrategy' that is not valid; expected a list";
  for (const entry of strategy) {
    if (!isObject(entry)) return "has an entry in 'CapacityProviderStrategy' that is not valid; expected a mapping";
    const keys = problemOfKeys(entry, 'CapacityProviderStrategy');
    if (keys) return keys;
    const provider = inAnyCase(entry, 'capacityprovider');
    if (typeof provider !== 'string' || provider === '')
      return "has an entry in 'CapacityProviderStrategy' without a 'CapacityProvider': set it to the provider's name";
    for (const [name, most] of [['Base', MAX_BASE] as const, ['Weight', MAX_WEIGHT] as const]) {
      const number = inAnyCase(entry, name.toLowerCase());
      if (number !== undefined && number !== null && !isWhole(number, 0, most))
        return `has the ${name} '${shown(number)}' for the capacity provider '${provider}'; expected a whole number from 0 to ${most}`;
    }
  }
  return undefined;
}

/** CodeDeploy also accepts numbers written as strings. */
function isWhole(value: unknown, least: number, most: number): boolean {
  const isNumber = (typeof value === 'number' || typeof value === 'string') && /^\d{1,9}$/.test(String(value));
  return isNumber && Number(value) >= least && Number(value) <= most;
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

/**
 * The lifecycle events for which an AppSpec file has more than one function. The user guide defines a hook as one
 * function, but does not say that CodeDeploy rejects such a file, and AWS's own validator (appspec-assistant) accepts
 * it.
 */
export function repeatedHooks(spec: Record<string, unknown>): string[] {
  const hooks = inAnyCase(spec, 'hooks');
  const named = (Array.isArray(hooks) ? hooks : []).flatMap((hook) => (isObject(hook) ? Object.keys(hook) : []));
  return HOOKS.filter((event) => named.filter((name) => name.toLowerCase() === event.toLowerCase()).length > 1);
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

/** A value as shown in a sentence. */
function shown(value: unknown): string {
  return cutText(typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)), MAX_SHOWN);
}

/** The key of a mapping in any letter case. @param name in lower case */
export function keyInAnyCase(value: Record<string, unknown>, name: string): string | undefined {
  return Object.keys(value).find((key) => key.toLowerCase() === name);
}

/** The value of a key in any letter case. @param name in lower case */
export function inAnyCase(value: Record<string, unknown>, name: string): unknown {
  const key = keyInAnyCase(value, name);
  return key === undefined ? undefined : value[key];
}
