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
  readonly asked: ExpressRequest['configuration'];
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
  const asked = completedConfiguration(configuration, now) as ExpressRequest['configuration'];
  if (!now || !primary) return { asked, now, unchanged: false, changes: [] };
  const image = await namedNow(context, asked.primaryContainer.image, now.primaryContainer?.image ?? '');
  const same = { ...asked, primaryContainer: { ...asked.primaryContainer, image } };
  if (!hasConfiguration(now, same)) return { asked, now, unchanged: false, changes: changesOf(now, asked) };
  if (!isActiveIn(service, primary.taskDefinition)) return { asked: same, now, unchanged: false, changes: [] };
  if (parseImageReference(image)?.digest) return { asked: same, now, unchanged: true, changes: [] };
  const running = await runsSameDigests(context, cluster, service, {
    containerDefinitions: [{ name: CONTAINER, image }],
  });
  if (running.same) return { asked: same, now, unchanged: true, changes: [] };
  // An unchanged configuration starts no deployment, but an image pinned by digest is a change.
  const digest = await digestOf(context, image);
  if (!digest) return { asked, now, unchanged: false, changes: [] };
  const pinned = byDigest(image, digest);
  context.log.info(`${service.serviceName}: ${running.why}; deploying ${pinned}`);
  const other = { ...asked, primaryContainer: { ...asked.primaryContainer, image: pinned } };
  return { asked: other, now, unchanged: false, changes: changesOf(now, other) };
}

/** The image in the service's configuration, if it is pinned to the digest that the requested tag names now. */
async function namedNow(context: DeployContext, asked: string, now: string): Promise<string> {
  const [wanted, active] = [parseImageReference(asked), parseImageReference(now)];
  const isComparable =
    wanted &&
    active?.digest &&
    !wanted.digest &&
    wanted.host === active.host &&
    wanted.repository === active.repository;
  if (!isComparable) return asked;
  return (await digestOf(context, asked)) === active.digest ? now : asked;
}

/** The digest that a tag in ECR names; `undefined` if it could not be read. */
async function digestOf({ clients }: DeployContext, image: string): Promise<string | undefined> {
  const found = await lookUpImage(clients, image).catch(() => undefined);
  return found?.state === 'stored' ? found.image.digest : undefined;
}
