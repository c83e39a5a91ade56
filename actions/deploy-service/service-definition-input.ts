import type { DeployRequest } from '../../src/deploy/index.ts';
import { shortName } from '../../src/ecs/index.ts';
import { nearest } from '../../src/nearest.ts';
import {
  loadServiceShape,
  readServiceDefinitions,
  type ServiceDefinition,
} from '../../src/service-definition/index.ts';
import { type Finding, type Shape, sentence, toProblem } from '../../src/taskdef/index.ts';
import type { Inputs } from '../../step/inputs.ts';
import { loadFile } from '../../step/task-definition-file.ts';

const INPUT = 'service-definition';

type Listed = DeployRequest['services'];

/** The services with their definitions, and the findings about the files. */
export async function readServiceDefinitionFiles(
  inputs: Inputs,
  services: Listed,
  cluster: string,
): Promise<{ readonly services: Listed; readonly notices: readonly string[] }> {
  const shape = await loadServiceShape();
  const notices: string[] = [];
  const defined = new Map<string, ServiceDefinition>();
  const names = services.map(({ name }) => name);
  if (names.length === 0)
    inputs.refuse(
      INPUT,
      "input 'service-definition' is set without 'service': name the service that the file describes",
    );
  for (const [path, owners] of readLines(inputs, names)) {
    const definitions = await readDefinitions(inputs, path, shape, notices);
    for (const name of owners) {
      const definition = chooseFor(inputs, definitions, name, path, cluster);
      if (definition) defined.set(name, definition);
    }
  }
  const all = services.map((service) => {
    const definition = defined.get(service.name);
    return definition ? { ...service, definition } : service;
  });
  return { services: all, notices };
}

/** Each file with the services that it describes. */
function readLines(inputs: Inputs, names: readonly string[]): Map<string, string[]> {
  const files = new Map<string, string[]>();
  const add = (path: string, name: string) => files.set(path, [...(files.get(path) ?? []), name]);
  const seen = new Set<string>();
  for (const line of inputs.list(INPUT)) {
    const [name = '', path] = line.split(/=(.*)/s).map((part) => part.trim());
    const owner = path === undefined ? undefined : names.find((one) => one === name || shortName(one) === name);
    if (owner !== undefined && path) {
      if (seen.has(owner)) inputs.refuse(INPUT, `input '${INPUT}' names '${name}' twice: remove one of the lines`);
      seen.add(owner);
      add(path, owner);
    } else if (path !== undefined && /^[\w-]+$/.test(name)) {
      const near = nearest(name, names.map(shortName));
      inputs.refuse(
        INPUT,
        `input '${INPUT}' has a file for '${name}', but input 'service' does not name it${near ? `; did you mean '${near}'?` : ': add it there, or remove the line'}`,
      );
    } else for (const one of names) add(line.trim(), one);
  }
  return files;
}

async function readDefinitions(
  inputs: Inputs,
  path: string,
  shape: Shape,
  notices: string[],
): Promise<readonly ServiceDefinition[]> {
  const bytes = inputs.readFile(INPUT, path);
  if (!bytes) return [];
  const loaded = await loadFile(bytes, { file: path, input: INPUT });
  const { definitions, findings } = readServiceDefinitions(loaded, path, INPUT, shape);
  const isError = ({ severity }: Finding) => severity === 'error';
  for (const finding of findings.filter(isError)) {
    const { message, ...where } = toProblem(finding);
    inputs.refuse(INPUT, message, where);
  }
  notices.push(...findings.filter((finding) => !isError(finding)).map(sentence));
  return findings.some(isError) ? [] : definitions;
}

/** The service with this name in a file. A file for another service or cluster is rejected. */
function chooseFor(
  inputs: Inputs,
  definitions: readonly ServiceDefinition[],
  name: string,
  path: string,
  cluster: string,
): ServiceDefinition | undefined {
  if (definitions.length === 0) return undefined;
  const named = definitions.filter(({ serviceName }) => serviceName === shortName(name));
  const here = named.filter((one) => one.cluster !== undefined && shortName(one.cluster) === shortName(cluster));
  const [found, another] = definitions.length === 1 ? definitions : named.length > 1 && here.length > 0 ? here : named;
  if (another) {
    inputs.refuse(
      INPUT,
      `the file '${path}' has the service '${shortName(name)}' more than once: remove all but one, or write one file for each`,
    );
    return undefined;
  }
  const others = definitions.flatMap(({ serviceName }) => (serviceName ? [`'${serviceName}'`] : []));
  if (!found) {
    inputs.refuse(
      INPUT,
      `the file '${path}' has no service '${shortName(name)}' (it has ${others.join(', ')}): use another file for this service`,
    );
    return undefined;
  }
  if (found.serviceName !== undefined && found.serviceName !== shortName(name)) {
    inputs.refuse(
      INPUT,
      `the file '${path}' is the service definition of '${found.serviceName}', not of '${shortName(name)}': use the file of that service, or correct its serviceName`,
    );
    return undefined;
  }
  if (found.cluster !== undefined && shortName(found.cluster) !== shortName(cluster)) {
    inputs.refuse(
      INPUT,
      `the file '${path}' is for the cluster '${shortName(found.cluster)}', but the step's cluster is '${shortName(cluster)}': set 'cluster', or correct the file`,
    );
    return undefined;
  }
  return found;
}
