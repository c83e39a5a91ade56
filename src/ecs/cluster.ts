import { shortName } from './model.ts';

const ARN = /^arn:[\w-]+:ecs:([\w-]+):(\d{12}):service\/(?:([\w-]+)\/)?([\w-]+)$/;

/** What a service's ARN names besides the service; one of the old form names no cluster. */
interface Named {
  readonly region: string;
  readonly cluster?: string;
}

function parse(service: string): Named | undefined {
  const [, region, , cluster] = ARN.exec(service) ?? [];
  return region ? { region, ...(cluster && { cluster }) } : undefined;
}

export interface ClusterOfServices {
  /** The cluster's name or ARN. */
  readonly cluster: string;
  /** Why the services cannot be those of one cluster, as sentences. */
  readonly problems: readonly string[];
}

/**
 * The one cluster of all `services`: the given one, else the one that their ARNs name, else ECS's own `default`.
 * @param services names or ARNs, as input `input` has them
 * @param cluster a name or an ARN; empty or `default`, which is every action's default: not given
 * @param region the step's; empty: not known
 */
export function clusterOf(
  services: readonly string[],
  cluster: string,
  region: string,
  input = 'service',
): ClusterOfServices {
  const named = services.flatMap((service) => {
    const found = parse(service);
    return found ? [{ service, ...found }] : [];
  });
  const given = cluster && cluster !== 'default' ? cluster : undefined;
  const all = new Map(named.flatMap((one) => (one.cluster ? [[one.cluster, one.service] as const] : [])));
  const [first] = all.keys();
  const chosen = given ?? first ?? 'default';
  const problems: string[] = [];
  for (const [other, service] of all) {
    if (other === shortName(chosen)) continue;
    problems.push(
      given
        ? `input '${input}' has '${service}', which is in the cluster '${other}', and input 'cluster' is '${cluster}': name services of one cluster`
        : `input '${input}' has '${all.get(first as string)}' and '${service}', which are in different clusters: name services of one cluster`,
    );
  }
  for (const one of named.filter((candidate) => region && candidate.region !== region)) {
    problems.push(
      `input '${input}' has '${one.service}', which is in the region '${one.region}', and the step's region is '${region}': set 'aws-region' to '${one.region}', or name another service`,
    );
  }
  return { cluster: chosen, problems: [...problems, ...duplicates(services, chosen, input)] };
}

/** A name and an ARN of the same cluster are the same service. */
function duplicates(services: readonly string[], cluster: string, input: string): string[] {
  const inCluster = (service: string) => `${parse(service)?.cluster ?? shortName(cluster)}/${shortName(service)}`;
  return [...Map.groupBy(services, inCluster).values()].flatMap((given) => {
    if (given.length < 2) return [];
    const name = shortName(given[0] as string);
    const forms = [...new Set(given)];
    return forms.length === 1
      ? [`input '${input}' names '${forms[0]}' twice: leave one of them out`]
      : [
          `input '${input}' names '${name}' twice, as ${forms.map((form) => `'${form}'`).join(' and ')}: leave one of them out`,
        ];
  });
}
