import { describeFailure } from '../aws/failure.ts';
import type { Context } from '../context.ts';
import type { Service } from '../ecs/model.ts';

/** Reads the services of several clusters as they stand now; what cannot be read is left out, and logged. */
export async function readServices<Of extends { readonly cluster: string; readonly service: string }>(
  { ecs, log }: Pick<Context, 'ecs' | 'log'>,
  wanted: readonly Of[],
): Promise<Map<Of, Service>> {
  const found = new Map<Of, Service>();
  for (const [cluster, members] of Map.groupBy(wanted, (one) => one.cluster)) {
    const names = members.map(({ service }) => service);
    const { services } = await ecs.describeServices(cluster, names).catch((error: unknown) => {
      log.info(describeFailure('ecs:DescribeServices', error));
      return { services: [] as Service[] };
    });
    for (const member of members) {
      const service = services.find(({ serviceName }) => serviceName === member.service);
      if (service) found.set(member, service);
    }
  }
  return found;
}
