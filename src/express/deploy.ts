import {
  plannedResult,
  type Report,
  refuseAll,
  refusedResult,
  reportOf,
  type ServiceResult,
  unchangedResult,
  waitForIdle,
  writeTags,
} from '../deploy/index.ts';
import { ExpressCalls, primaryOf, type ServiceTarget } from '../ecs/index.ts';
import { type PreflightResult, type PreflightSubject, preflight } from '../preflight/index.ts';
import { type Refused, refusedWrite } from '../refusal.ts';
import { CONTAINER, expressTaskDefinition } from './configuration.ts';
import { type ExpressPlan, planExpress } from './plan.ts';
import { type ExpressState, readExpressState } from './read.ts';
import type { ExpressRequest } from './request.ts';
import { baseOf, type ExpressContext, rollOutExpress } from './roll-out.ts';
import { tagChanges } from './tags.ts';

/** The result of a step for an Express service. */
export interface ExpressReport {
  readonly report: Report;
  /** The URL of the service; empty if it could not be read. */
  readonly endpoint: string;
}

/**
 * Creates or updates an Express service, follows its deployment until it ends, and rolls back if it fails.
 * @param onServiceArn called when the service is known to exist
 */
export async function deployExpress(
  context: ExpressContext,
  request: ExpressRequest,
  onServiceArn: (arn: string) => void,
): Promise<ExpressReport> {
  const standing = await readExpressState(context, request);
  const known = standing.is === 'there' ? standing.target.service : standing.is === 'refused' && standing.service;
  if (known) onServiceArn(known.serviceArn);
  const idle = standing.is === 'there' ? await untilIdle(context, request, standing) : standing;
  if (idle.is === 'refused') return refusedReport(context, request, idle);
  const { target } = idle;
  const plan = await planExpress(context, request, target.service, expressOf(idle));
  const result = await carryOut(context, request, idle, plan, onServiceArn);
  return { report: reportOf([{ ...result, changes: plan.changes }]), endpoint: await endpointOf(context, request) };
}

async function refusedReport(
  context: ExpressContext,
  request: ExpressRequest,
  { refused, service }: Extract<ExpressState, { is: 'refused' }>,
): Promise<ExpressReport> {
  const { service: name } = request;
  const services = [{ name, ...(service && { service }) }];
  const report = reportOf(refuseAll(request, services, new Map([[name, refused]])));
  return { report, endpoint: service?.status === 'ACTIVE' ? await endpointOf(context, request) : '' };
}

type ExistingService = Extract<ExpressState, { is: 'there' }>;

function expressOf(standing: Exclude<ExpressState, { is: 'refused' }>) {
  return standing.is === 'there' ? standing.express : undefined;
}

/** Waits for a deployment in progress as `if-deploying` requests, then reads the service again. */
async function untilIdle(
  context: ExpressContext,
  request: ExpressRequest,
  standing: ExistingService,
): Promise<ExpressState> {
  const { target } = standing;
  // A dry run does not conflict with a deployment in progress, so it does not wait.
  if (request.dryRun && request.ifDeploying === 'wait') return standing;
  const settled = await waitForIdle(context, request, [target]);
  if ('refused' in settled) {
    const [refused] = settled.refused.values();
    return { is: 'refused', refused: refused as Refused, service: target.service };
  }
  const [idle = target] = settled.targets;
  if (idle.service === target.service) return standing;
  const again = await readExpressState(context, request);
  return again.is === 'there'
    ? { ...again, target: { ...again.target, ...(idle.isStuck && { isStuck: true }) } }
    : again;
}

async function carryOut(
  context: ExpressContext,
  request: ExpressRequest,
  standing: Exclude<ExpressState, { is: 'refused' }>,
  plan: ExpressPlan,
  onServiceArn: (arn: string) => void,
): Promise<ServiceResult> {
  const { target } = standing;
  const base = baseOf(request, target);
  const unchanged = () => unchangedResult(base, target.service, primaryOf(target.service)?.taskDefinition ?? '');
  if (plan.unchanged && !(request.mutateTags && standing.is === 'there')) return unchanged();
  const isChecked = request.preflight && !plan.unchanged;
  const looked = isChecked ? await checkBefore(context, request, target, plan) : {};
  const checked = looked.checked ? { preflight: looked.checked } : {};
  const absent = standing.is === 'missing' && ({ absent: true } as const);
  if (looked.refused) return refusedResult({ ...base, ...checked, ...absent }, looked.refused);
  if (request.dryRun) return dryRunResult({ ...base, ...checked }, standing, plan);
  if (request.mutateTags && standing.is === 'there') {
    const { express } = standing;
    const unwritable = refusedWrite(() => context.beforeWrite?.());
    if (unwritable) return refusedResult({ ...base, ...checked }, unwritable);
    const refused = await writeTags(context, target.service, tagChanges(express.tags ?? [], request.tags));
    if (refused) return refusedResult({ ...base, ...checked }, refused);
  }
  if (plan.unchanged) return unchanged();
  return { ...(await rollOutExpress(context, request, standing, plan, onServiceArn)), ...checked };
}

function dryRunResult(
  base: ServiceResult,
  { is, target: { service } }: Exclude<ExpressState, { is: 'refused' }>,
  { unchanged }: ExpressPlan,
): ServiceResult {
  const what = is === 'missing' ? 'created' : unchanged ? 'left unchanged' : 'updated';
  return plannedResult(base, `It would be ${what}`, is === 'there' ? service : undefined);
}

async function checkBefore(
  context: ExpressContext,
  { wait, policy }: ExpressRequest,
  target: ServiceTarget,
  { requested, now }: ExpressPlan,
): Promise<{ readonly refused?: Refused; readonly checked?: PreflightResult }> {
  const { name, service } = target;
  const taskDefinition = expressTaskDefinition({
    ...now,
    ...requested,
    primaryContainer: { ...now?.primaryContainer, ...requested.primaryContainer },
  });
  // Express Mode connects its load balancer to the container's port.
  const containerPort = requested.primaryContainer.containerPort ?? now?.primaryContainer?.containerPort ?? 80;
  const loadBalancers = [{ containerName: CONTAINER, containerPort }];
  const subject: PreflightSubject = {
    target: { ...target, service: { ...service, loadBalancers } },
    taskDefinition: taskDefinition as PreflightSubject['taskDefinition'],
    members: {},
    waitMinutes: wait ? policy.waitMs / 60_000 : undefined,
  };
  const { refused, checked } = await preflight(context, [subject]);
  const found = checked.get(service.serviceName);
  const refusal = refused.get(name);
  return { ...(refusal && { refused: refusal }), ...(found && { checked: found }) };
}

/** The service's URL, as reported by Express Mode. */
async function endpointOf(context: ExpressContext, { cluster, service: name }: ExpressRequest): Promise<string> {
  if (context.cancelled.aborted) return '';
  try {
    const { services } = await context.ecs.describeServices(cluster, [name]);
    const [service] = services;
    if (service?.status !== 'ACTIVE') return '';
    const { activeConfigurations = [] } = await new ExpressCalls(context.clients).describe(service.serviceArn);
    const paths = activeConfigurations.flatMap(({ ingressPaths = [] }) => ingressPaths);
    return paths.find(({ endpoint }) => endpoint)?.endpoint ?? '';
  } catch {
    return '';
  }
}
