import type { DeployContext } from '../deploy/index.ts';
import { lookUpImage, runsSameDigests } from '../ecr/index.ts';
import { type ExpressConfiguration, type ExpressService, isActiveIn, primaryOf, type Service } from '../ecs/index.ts';
import { parseImageReference } from '../image/index.ts';
import {
  byDigest,
  CONTAINER,
  changesOf,
  completedConfiguration,
  configurationOf,
  hasConfiguration,
} from './configuration.ts';
import type { ExpressRequest } from './request.ts';

/** The plan for an Express service, before anything is written. */
export interface ExpressPlan {
  /** The members of both calls, as they will be sent. */
  readonly requested: ExpressRequest['configuration'];
  /** The service's configuration. */
  readonly now: ExpressConfiguration | undefined;
  readonly unchanged: boolean;
  readonly changes: readonly string[];
}

/** Decides what to send, or that everything is already active. Writes nothing. */
export async function planExpress(
  context: DeployContext,
  { cluster, configuration }: ExpressRequest,
  service: Service,
  express: ExpressService | undefined,
): Promise<ExpressPlan> {
  const primary = primaryOf(service);
  const now = express && primary && configurationOf(express, primary.id);
  const requested = completedConfiguration(configuration, now) as ExpressRequest['configuration'];
  if (!now || !primary) return { requested, now, unchanged: false, changes: [] };
  const image = await namedNow(context, requested.primaryContainer.image, now.primaryContainer?.image ?? '');
  const same = { ...requested, primaryContainer: { ...requested.primaryContainer, image } };
  if (!hasConfiguration(now, same)) return { requested, now, unchanged: false, changes: changesOf(now, requested) };
  if (!isActiveIn(service, primary.taskDefinition)) return { requested: same, now, unchanged: false, changes: [] };
  if (parseImageReference(image)?.digest) return { requested: same, now, unchanged: true, changes: [] };
  const running = await runsSameDigests(context, cluster, service, {
    containerDefinitions: [{ name: CONTAINER, image }],
  });
  if (running.same) return { requested: same, now, unchanged: true, changes: [] };
  // An unchanged configuration starts no deployment, but an image pinned by digest is a change.
  const digest = await digestOf(context, image);
  if (!digest) return { requested, now, unchanged: false, changes: [] };
  const pinned = byDigest(image, digest);
  context.log.info(`${service.serviceName}: ${running.reason}; deploying ${pinned}`);
  const other = { ...requested, primaryContainer: { ...requested.primaryContainer, image: pinned } };
  return { requested: other, now, unchanged: false, changes: changesOf(now, other) };
}

/** The service's image if it is pinned to the digest of the requested tag, otherwise the requested image. */
async function namedNow(context: DeployContext, requested: string, now: string): Promise<string> {
  const [wanted, active] = [parseImageReference(requested), parseImageReference(now)];
  const isComparable =
    wanted &&
    active?.digest &&
    !wanted.digest &&
    wanted.host === active.host &&
    wanted.repository === active.repository;
  if (!isComparable) return requested;
  return (await digestOf(context, requested)) === active.digest ? now : requested;
}

/** The digest that a tag in ECR points to; `undefined` if it could not be read. */
async function digestOf({ clients }: DeployContext, image: string): Promise<string | undefined> {
  const found = await lookUpImage(clients, image).catch(() => undefined);
  return found?.state === 'stored' ? found.image.digest : undefined;
}
