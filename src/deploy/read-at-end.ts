import { describeFailure } from '../aws/index.ts';
import type { FollowedGroup } from '../codedeploy/index.ts';
import type { Context } from '../context.ts';
import { showDeployments } from '../controller/index.ts';
import type { Service } from '../ecs/index.ts';

/** Reads the current state of services in several clusters; services that cannot be read are omitted and logged. */
export async function readServices<
  Of extends { readonly cluster: string; readonly service: string; readonly codeDeploy?: FollowedGroup },
>(context: Context, wanted: readonly Of[]): Promise<Map<Of, Service>> {
  const { ecs, log } = context;
  const found: [Of, Service][] = [];
  for (const [cluster, members] of Map.groupBy(wanted, (one) => one.cluster)) {
    const names = members.map(({ service }) => service);
    const { services } = await ecs.describeServices(cluster, names).catch((error: unknown) => {
      log.info(describeFailure('ecs:DescribeServices', error));
      return { services: [] as Service[] };
    });
    for (const member of members) {
      const service = services.find(({ serviceName }) => serviceName === member.service);
      if (service) found.push([member, service]);
    }
  }
  const shown = await showDeployments(
    context,
    found.map(([{ codeDeploy }, service]) => ({ service, codeDeploy })),
  );
  return new Map(found.map(([member], index) => [member, shown[index] as Service]));
}
