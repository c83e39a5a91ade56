import { SERVICE, validateRegion } from '../aws/index.ts';
import { shortName } from './model.ts';

/** The other parts of a service's ARN; an ARN in the old format has no cluster. */
interface Named {
  readonly region: string;
  readonly cluster?: string;
}

function parse(service: string): Named | undefined {
  const [, region, cluster] = SERVICE.exec(service) ?? [];
  return region ? { region, ...(cluster && { cluster }) } : undefined;
}

/** The cluster of the step's services, which may be named by ARN. */
export interface ClusterOfServices {
  /** The cluster's name or ARN. */
  readonly cluster: string;
  /** Sentences that explain why the services cannot belong to one cluster. */
  readonly problems: readonly string[];
}

/**
 * The cluster of all `services`: the given cluster, the cluster in the services' ARNs, or ECS's `default`.
 * @param services names or ARNs, as given in the `input` input
 * @param cluster a name or an ARN; empty or `default`, the default of every action, means that none was given
 * @param region the step's Region, if known
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
        ? `input '${input}' has '${service}', which is in the cluster '${other}', but input 'cluster' is '${cluster}': use services in one cluster`
        : `input '${input}' has '${all.get(first as string)}' and '${service}', which are in different clusters: use services in one cluster`,
    );
  }
  for (const one of named.filter((candidate) => region && candidate.region !== region)) {
    const finding = validateRegion(one.region);
    problems.push(
      finding && 'misspelled' in finding
        ? `input '${input}' has '${one.service}', whose Region '${one.region}' is not a known AWS Region; did you mean '${finding.misspelled}'?`
        : `input '${input}' has '${one.service}', which is in the Region '${one.region}', but the step's Region is '${region}': set 'aws-region' to '${one.region}', or use another service`,
    );
  }
  return { cluster: chosen, problems: [...problems, ...duplicates(services, chosen, input)] };
}

/** A name and an ARN in the same cluster are the same service. */
function duplicates(services: readonly string[], cluster: string, input: string): string[] {
  const inCluster = (service: string) => `${parse(service)?.cluster ?? shortName(cluster)}/${shortName(service)}`;
  return [...Map.groupBy(services, inCluster).values()].flatMap((given) => {
    if (given.length < 2) return [];
    const name = shortName(given[0] as string);
    const forms = [...new Set(given)];
    return forms.length === 1
      ? [`input '${input}' has '${forms[0]}' twice: remove one`]
      : [`input '${input}' has '${name}' twice, as ${forms.map((form) => `'${form}'`).join(' and ')}: remove one`];
  });
}
