import type { Ecs } from './ecs.ts';
import type { Service } from './model.ts';

/** Reads one service; `undefined` if it does not exist or cannot be read. */
export async function readService(
  ecs: Pick<Ecs, 'describeServices'>,
  cluster: string,
  name: string,
): Promise<Service | undefined> {
  const { services } = await ecs.describeServices(cluster, [name]).catch(() => ({ services: [] as Service[] }));
  return services[0];
}
