import { type Clients, findSecurityGroups, findSubnets } from '../aws/index.ts';
import type { Reader } from './reader.ts';
import { serviceNeeds } from './service-needs.ts';
import { accountOf, type PreflightSubject } from './subject.ts';

/** The properties of a target group that matter to a service. */
export type TargetGroupFact =
  | { readonly state: 'missing' }
  /** @property type ELB's `ip`, `instance`, `lambda` or `alb` */
  | { readonly state: 'there'; readonly type: string | undefined; readonly isUsed: boolean };

/** The resources that service definitions name. Resources that could not be read are absent. */
export interface ServiceFacts {
  /** The target groups, by ARN. */
  readonly targetGroups: ReadonlyMap<string, TargetGroupFact>;
  /** Whether a listener rule or listener exists, by ARN. */
  readonly listeners: ReadonlyMap<string, boolean>;
  /** The subnets that exist; `undefined` if they were not read. */
  readonly subnets: ReadonlySet<string> | undefined;
  readonly securityGroups: ReadonlySet<string> | undefined;
}

/** Reads the resources that the definitions of these services name, each once. */
export async function readServiceFacts(
  clients: Clients,
  subjects: readonly PreflightSubject[],
  reader: Reader,
): Promise<ServiceFacts> {
  const needs = subjects.map((subject) => ({ ...serviceNeeds(subject), subject }));
  const here = (arn: string, subject: PreflightSubject) => {
    const [, , , region, account] = arn.split(':');
    // The account may be unknown for a service that does not exist yet.
    return region === clients.settings.region && (accountOf(subject.target) || account) === account;
  };
  const groups = needs.flatMap(({ targetGroups, subject }) =>
    targetGroups.map(({ arn }) => arn).filter((arn) => here(arn, subject)),
  );
  const listeners = needs.flatMap((one) => one.listeners.filter((arn) => here(arn, one.subject)));
  const subnets = [...new Set(needs.flatMap((one) => one.subnets))];
  const securityGroups = [...new Set(needs.flatMap((one) => one.securityGroups))];
  const [groupFacts, listenerFacts, foundSubnets, foundGroups] = await Promise.all([
    reader.readAll(groups, 'elasticloadbalancing:DescribeTargetGroups', 'target groups', (arn) =>
      readTargetGroup(clients, arn),
    ),
    readListeners(clients, listeners, reader),
    whereNamed(subnets, () => reader.read('ec2:DescribeSubnets', 'subnets', () => findSubnets(clients, subnets))),
    whereNamed(securityGroups, () =>
      reader.read('ec2:DescribeSecurityGroups', 'security groups', () => findSecurityGroups(clients, securityGroups)),
    ),
  ]);
  return { targetGroups: groupFacts, listeners: listenerFacts, subnets: foundSubnets, securityGroups: foundGroups };
}

function whereNamed<T>(names: readonly string[], read: () => Promise<T | undefined>): Promise<T | undefined> {
  return names.length > 0 ? read() : Promise.resolve(undefined);
}

async function readTargetGroup(clients: Clients, arn: string): Promise<TargetGroupFact | undefined> {
  const { DescribeTargetGroupsCommand } = await import('@aws-sdk/client-elastic-load-balancing-v2');
  const client = await clients.loadBalancing();
  const response = await unlessMissing(() => client.send(new DescribeTargetGroupsCommand({ TargetGroupArns: [arn] })));
  if (response === 'missing') return { state: 'missing' };
  const [group] = response.TargetGroups ?? [];
  return group && { state: 'there', type: group.TargetType, isUsed: group.LoadBalancerArns?.length !== 0 };
}

/** Application Load Balancers have listener rules; Network Load Balancers have only listeners. */
async function readListeners(
  clients: Clients,
  arns: readonly string[],
  reader: Reader,
): Promise<ReadonlyMap<string, boolean>> {
  const rules = arns.filter((arn) => arn.includes(':listener-rule/'));
  const others = arns.filter((arn) => !arn.includes(':listener-rule/'));
  const [ofRules, ofListeners] = await Promise.all([
    reader.readAll(rules, 'elasticloadbalancing:DescribeRules', 'listener rules', (arn) => hasRule(clients, arn)),
    reader.readAll(others, 'elasticloadbalancing:DescribeListeners', 'listeners', (arn) => hasListener(clients, arn)),
  ]);
  return new Map([...ofRules, ...ofListeners]);
}

async function hasRule(clients: Clients, arn: string): Promise<boolean> {
  const { DescribeRulesCommand } = await import('@aws-sdk/client-elastic-load-balancing-v2');
  const client = await clients.loadBalancing();
  return (await unlessMissing(() => client.send(new DescribeRulesCommand({ RuleArns: [arn] })))) !== 'missing';
}

async function hasListener(clients: Clients, arn: string): Promise<boolean> {
  const { DescribeListenersCommand } = await import('@aws-sdk/client-elastic-load-balancing-v2');
  const client = await clients.loadBalancing();
  return (await unlessMissing(() => client.send(new DescribeListenersCommand({ ListenerArns: [arn] })))) !== 'missing';
}

const MISSING = new Set(['TargetGroupNotFound', 'RuleNotFound', 'ListenerNotFound', 'LoadBalancerNotFound']);

async function unlessMissing<T>(call: () => Promise<T>): Promise<T | 'missing'> {
  try {
    return await call();
  } catch (error) {
    if (MISSING.has((error as Error).name.replace(/Exception$/, ''))) return 'missing';
    throw error;
  }
}
