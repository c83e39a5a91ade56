import type { Json } from '../ecs/index.ts';
import {
  type DocumentKind,
  type Fields,
  type Finding,
  type LoadedDocument,
  quoted,
  type Shape,
  text,
  toForm,
  toObject,
  toShape,
  withoutFields,
} from '../taskdef/index.ts';
import type { ServiceDefinition } from './definition.ts';
import { type ServiceDocument, servicesOf } from './document.ts';
import { validateFile } from './validate.ts';

/** The service definitions of a file, with the findings about each. */
export interface ReadDefinitions {
  readonly definitions: readonly ServiceDefinition[];
  readonly findings: readonly Finding[];
}

const OWN_KEYS: readonly string[] = ['cluster', 'serviceName', 'taskDefinition'];
const MAX_FINDINGS = 20;

/** The shape of CreateService's request. Loads the SDK's ECS client, which contains the schema. */
export async function loadServiceShape(): Promise<Shape> {
  const { CreateServiceRequest$ } = await import('@aws-sdk/client-ecs');
  return toShape(CreateServiceRequest$);
}

/** Converts the services of a loaded file to CreateService requests, and checks each of them. */
export function readServiceDefinitions(
  loaded: LoadedDocument,
  file: string,
  input: string,
  shape: Shape,
): ReadDefinitions {
  if (loaded.findings.length > 0) return { definitions: [], findings: loaded.findings };
  const { services, findings } = servicesOf(loaded.node, { file, input });
  const read = services.map((one) => readOne(one, file, shape));
  return {
    definitions: read.map(({ definition }) => definition),
    findings: [...findings, ...read.flatMap((one) => one.findings)].slice(0, MAX_FINDINGS),
  };
}

function readOne(document: ServiceDocument, file: string, shape: Shape) {
  const { node, findings } = toForm(document.node, shape, 'auto', SERVICE_DEFINITION);
  const formed = node as Fields;
  const { isDescribed, serviceName, cluster } = document;
  const definition: ServiceDefinition = {
    file,
    serviceName,
    cluster,
    taskDefinition: text(formed, 'taskDefinition'),
    isDescribed,
    members: toObject(withoutFields(formed, OWN_KEYS)) as Json,
  };
  const isUnrelated = isUnrelatedFile(document, shape) && findings.every(({ severity }) => severity === 'notice');
  if (isUnrelated) return { definition, findings: [unrelatedFile(document.node)] };
  // The rules expect values of the right types. An unknown key is only a notice, and does not hide what they find.
  const isFormed = findings.every(({ severity }) => severity !== 'error');
  return { definition, findings: isFormed ? [...findings, ...validateFile(formed)] : findings };
}

/** Whether a file has keys, but none of a service definition, so that ECS would ignore all of it. */
function isUnrelatedFile({ node, isDescribed }: ServiceDocument, shape: Shape): boolean {
  const keys = [...node.entries.keys()];
  return !isDescribed && keys.length > 0 && shape.kind === 'struct' && !keys.some((key) => shape.members.has(key));
}

/** The finding about a file of another kind, such as a CloudFormation template. */
function unrelatedFile({ entries, origin }: Fields): Finding {
  const fix =
    entries.has('Resources') || entries.has('Properties')
      ? "from a CloudFormation template, take only the properties of the AWS::ECS::Service resource, with CreateService's names ('desiredCount')"
      : "to send only keys that are newer than this version of Slipway, add 'serviceName'";
  return {
    rule: 'syntax',
    severity: 'error',
    message: `the file is not a service definition, because none of its keys (${quoted([...entries.keys()].slice(0, 5))}) is a member of CreateService: ${fix}`,
    origin,
  };
}

const SERVICE_DEFINITION: DocumentKind = {
  name: 'the service definition',
  elsewhere: placesOf,
  misplacedIn: new Set(['CreateServiceRequest']),
  keep: '',
  fractions: new Set(['stepPercent', 'canaryPercent']),
};

/** The number of levels, including the top one, that are searched for the place of a misplaced top-level key. */
const DEPTH = 3;

/** The keys inside the settings, each with the setting nearest to the top that contains it. */
function placesOf(root: Shape): ReadonlyMap<string, string> {
  const places = new Map<string, string>([
    ['forceNewDeployment', "the 'force-new-deployment' input"],
    ['service', "'serviceName'"],
  ]);
  let level: readonly PlacedShape[] = [['', root]];
  for (let depth = 0; depth < DEPTH; depth++) {
    const members = level.flatMap(([path, shape]) => membersOf(shape).map(([key, inner]) => ({ path, key, inner })));
    for (const { path, key } of members) if (path !== '' && !places.has(key)) places.set(key, `'${path}'`);
    level = members.map(({ path, key, inner }) => [path === '' ? key : `${path}.${key}`, inner()] as const);
  }
  return places;
}

type PlacedShape = readonly [path: string, shape: Shape];

/** The members of a structure, or of a list's structures. */
function membersOf(shape: Shape): (readonly [key: string, member: () => Shape])[] {
  const inner = shape.kind === 'list' ? shape.item() : shape;
  return inner.kind === 'struct' ? [...inner.members] : [];
}
