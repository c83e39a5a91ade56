import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { Json } from '../../../local-aws/service.ts';
import { toTaskDefinition } from '../../../src/taskdef/document.ts';
import { load, loadBytes } from '../../../src/taskdef/load.ts';
import { toObject } from '../../../src/taskdef/node.ts';
import { readWrittenDefinition, renderTaskDefinition } from '../../../src/taskdef/render.ts';
import { loadTaskDefinitionShape } from '../../../src/taskdef/shape.ts';
import { Bench } from '../../local-aws/scenario/bench.ts';
import { type Mutation, mutate, mutationsOf, pickerOf, vocabularyOf } from './mutations.ts';

/*
 * The rules about task definitions and the RegisterTaskDefinition of the local AWS agree on the task definitions of the
 * corpus with one or two members changed, apart from the differences that the tables explain. SEED chooses other
 * changes; DEEP makes many more.
 */

const seed = Number(process.env.SEED ?? 1);
const COUNT = process.env.DEEP ? 40_000 : 900;
const FOLDER = join(import.meta.dirname, '../../fixtures/task-definitions');
/** Definitions with members or values that are newer than the SDK, or that ECS would refuse. */
const OTHERS = ['described-odd.json', 'newer-fields.json', 'remarks.json'];
const file = 'taskdef.json';
const clone = (value: object): Json => JSON.parse(JSON.stringify(value));

const shape = await loadTaskDefinitionShape();
const names = readdirSync(FOLDER).filter((name) => !OTHERS.includes(name));
const corpus = await Promise.all(
  names.map(async (name) => {
    const taken = toTaskDefinition(loadBytes(readFileSync(join(FOLDER, name)), { file }).node, { file });
    return (await render(taken.node)).result;
  }),
);
const vocabulary = vocabularyOf(corpus, {
  pidMode: ['host', 'task'],
  ipcMode: ['host', 'none', 'task'],
  networkMode: ['none', 'host', 'bridge', 'awsvpc'],
  condition: ['START', 'COMPLETE', 'SUCCESS', 'HEALTHY'],
});
const bench = new Bench();

interface Verdict {
  /** The errors of the rules, with their IDs, and the message of the local AWS. */
  readonly errors: readonly string[];
  readonly refusal: string | undefined;
}

async function render(node: Parameters<typeof toObject>[0]) {
  const written = await readWrittenDefinition([node], [], 'auto');
  const rendered = renderTaskDefinition(written, 'merge');
  return { result: clone(toObject(rendered.result)), findings: [...written.findings, ...rendered.findings] };
}

/** How both judge what a file contains. What the rules refuse, the local AWS also gets as it is written. */
async function judge(definition: Json): Promise<Verdict> {
  const { node, findings } = load(JSON.stringify(definition), { file });
  const taken = toTaskDefinition(node, { file });
  const rendered = await render(taken.node);
  const errors = [...findings, ...taken.findings, ...rendered.findings]
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, message }) => `${rule}: ${message}`);
  const register = async (input: Json) => (await bench.call('ecs', 'RegisterTaskDefinition', input)).refused?.message;
  const refusal = await register(rendered.result);
  const isRefused = refusal !== undefined && errors.length > 0;
  return { errors, refusal: isRefused ? await register(clone(toObject(taken.node))) : refusal };
}

/** A known difference: what one of the two says, why it may, and a change that shows it. */
interface Difference {
  readonly says: RegExp;
  readonly why: string;
  readonly name: string;
  readonly mutation: Mutation;
}

const container = (name: string, value: unknown, index = 0): Mutation => ({
  path: ['containerDefinitions', index, name],
  value,
});
const task = (name: string, value: unknown): Mutation => ({ path: [name], value });

/** What only the local AWS refuses. ECS refuses it at registration, before anything is deployed. */
const ONLY_LOCAL_AWS: readonly Difference[] = [
  {
    says: /^\d+ validation errors? detected: .* failed to satisfy constraint: Member must satisfy enum value set/,
    why: 'a value that is not in an enum is a warning, because ECS may know it before the SDK does',
    ...{ name: 'nulls.json', mutation: task('pidMode', 'ü') },
  },
  {
    says: /^Unknown volume '(undefined)?'\.$/,
    why: 'AWS documents no refusal of a mount point without a volume, and the console writes empty strings',
    ...{ name: 'windows-lines.json', mutation: container('mountPoints', [{}]) },
  },
  {
    says: /^Cannot take volumes from container '(undefined)?' because it does not exist$/,
    why: 'AWS documents no refusal of volumes from a container without a name',
    ...{ name: 'gpu.json', mutation: container('volumesFrom', [{}]) },
  },
  {
    says: /^When networkMode=awsvpc, the host ports and container ports in port mappings must match\.$/,
    why: 'the host port 0, which the console writes for any port, is not known to be refused in awsvpc mode',
    ...{ name: 'awsvpc-ec2.json', mutation: container('portMappings', [{ containerPort: 80, hostPort: 0 }]) },
  },
  {
    says: /'memory' must be at least 6 MiB\.$/,
    why: 'AWS documents both 4 and 6 MiB of memory as the least',
    ...{ name: 'ec2-minimal.json', mutation: container('memory', 5) },
  },
  {
    says: /^(TCP|UDP) host port '\d+' is mapped multiple times in task\.$/,
    why: 'two containers with one port in a shared network are a warning',
    name: 'awsvpc-ec2.json',
    mutation: task(
      'containerDefinitions',
      ['a', 'b'].map((name) => ({ name, image: 'a:1', memory: 64, portMappings: [{ containerPort: 80 }] })),
    ),
  },
  {
    says: /^When networkMode=awsvpc, port mapping name is already used$/,
    why: 'a repeated port name is a warning, because it is refused only in awsvpc mode',
    name: 'awsvpc-ec2.json',
    mutation: container('portMappings', [
      { containerPort: 80, name: 'http' },
      { containerPort: 81, name: 'http' },
    ]),
  },
  {
    says: /^Invalid '(cpu|memory)' setting for task\.$/,
    why: 'AWS documents the units of a size, but not that it refuses all others',
    ...{ name: 'ec2-minimal.json', mutation: task('memory', '512 MB') },
  },
  {
    says: /^No Fargate configuration exists for given values: /,
    why: 'the largest sizes of Fargate and of Windows on Fargate are a warning, because AWS adds sizes',
    ...{ name: 'fargate-32-vcpu.json', mutation: task('memory', '4 GB') },
  },
  {
    says: /^Fargate requires log configuration options to include awslogs-stream-prefix /,
    why: 'the missing prefix of a log stream is a warning',
    name: 'described-wrapped.json',
    mutation: { path: ['containerDefinitions', 0, 'logConfiguration', 'options', 'awslogs-stream-prefix'], value: '' },
  },
  {
    says: /^Log driver awslogs requires options: /,
    why: 'an empty option is not known to be refused like a missing one',
    name: 'anchors.yml',
    mutation: { path: ['containerDefinitions', 0, 'logConfiguration', 'options', 'awslogs-region'], value: '' },
  },
  {
    says: /^Tasks using the EC2 launch type do not support EphemeralStorage\.$/,
    why: 'tasks without compatibilities or on managed instances may have ephemeral storage',
    ...{ name: 'ephemeral-storage.json', mutation: task('requiresCompatibilities', ['EC2']) },
  },
  {
    says: /^The Systems Manager parameter name specified for secret /,
    why: 'the version of a parameter is a warning',
    name: 'secrets.json',
    mutation: { path: ['containerDefinitions', 0, 'secrets', 0, 'valueFrom'], value: 'a:3' },
  },
];

/** What only the rules refuse: values with which no task could start, or that AWS documents as not valid. */
const ONLY_RULES: readonly Difference[] = [
  {
    says: /^efs: the volume '.*' has an access point and the rootDirectory /,
    why: 'the local AWS does not check the access points of S3 Files',
    name: 's3-files.json',
    mutation: { path: ['volumes', 0, 's3filesVolumeConfiguration', 'rootDirectory'], value: '/data' },
  },
  {
    says: /^image: /,
    why: 'ECS registers any text as an image, and no task can start with it',
    ...{ name: 'images.json', mutation: container('image', 'a b') },
  },
  {
    says: /^env-file: /,
    why: 'AWS documents S3 ARNs of up to ten .env files, and no task can start with another one',
    name: 'environment-files.json',
    mutation: { path: ['containerDefinitions', 0, 'environmentFiles', 0, 'value'], value: 'web' },
  },
  {
    says: /^type: .* is '[\d.]+', which is not valid; expected a whole number$/,
    why: 'the model of the SDK does not distinguish whole numbers',
    ...{ name: 'ec2-minimal.json', mutation: container('cpu', 0.5) },
  },
  {
    says: /^secret: .* has a secret without a name/,
    why: 'a variable cannot have an empty name',
    name: 'secret-forms.json',
    mutation: { path: ['containerDefinitions', 0, 'secrets', 0, 'name'], value: '' },
  },
  {
    says: /^secret-reference: /,
    why: 'a reference to another kind of resource cannot be read when a task starts',
    name: 'china.json',
    mutation: {
      path: ['containerDefinitions', 0, 'secrets', 0, 'valueFrom'],
      value: 'arn:aws:iam::123456789012:role/web',
    },
  },
  {
    says: /^placeholder: /,
    why: 'the placeholder of a template names no resource',
    name: 'environment-files.json',
    mutation: {
      path: ['containerDefinitions', 0, 'environmentFiles', 0, 'value'],
      value: 'arn:aws:s3:::b/${NAME}.env',
    },
  },
  {
    says: /^log-options: .* all have a firelensConfiguration: /,
    why: 'AWS documents that a task has one log router',
    name: 'firelens.json',
    mutation: container('firelensConfiguration', { type: 'fluentbit' }),
  },
];

/** The explanations of a disagreement; `undefined` is one that has none. */
function explanations({ errors, refusal }: Verdict): (string | undefined)[] {
  if (errors.length > 0 === (refusal !== undefined)) return [];
  const table = refusal === undefined ? ONLY_RULES : ONLY_LOCAL_AWS;
  return (refusal === undefined ? errors : [refusal]).map((said) => table.find(({ says }) => says.test(said))?.why);
}

function* cases(): Generator<readonly [name: string, changes: readonly Mutation[]]> {
  const all = corpus.map((definition) => mutationsOf(definition, shape, vocabulary));
  const pick = pickerOf(seed);
  for (let count = 0; count < COUNT; count++) {
    const index = pick([...all.keys()]);
    const mutations = all[index] ?? [];
    yield [names[index] as string, count % 3 === 0 ? [pick(mutations), pick(mutations)] : [pick(mutations)]];
  }
}

const judgeCase = (name: string, changes: readonly Mutation[]) =>
  judge(mutate(corpus[names.indexOf(name)] as Json, changes));

it(`the rules about task definitions refuse what the local AWS refuses, apart from known differences (SEED=${seed})`, async () => {
  const unexplained: string[] = [];
  let [both, neither] = [0, 0];
  for (const [name, changes] of cases()) {
    const verdict = await judgeCase(name, changes);
    if (explanations(verdict).includes(undefined)) unexplained.push(JSON.stringify({ name, changes, ...verdict }));
    if (verdict.refusal !== undefined && verdict.errors.length > 0) both++;
    if (verdict.refusal === undefined && verdict.errors.length === 0) neither++;
  }
  expect(unexplained.slice(0, 5)).toEqual([]);
  expect(Math.min(both, neither)).toBeGreaterThan(COUNT / 4);
});

it.each([...ONLY_LOCAL_AWS, ...ONLY_RULES])(
  'the rules and the local AWS judge a change of $name differently: $why',
  async ({ name, mutation, why }) => {
    expect(explanations(await judgeCase(name, [mutation]))).toContain(why);
  },
);
