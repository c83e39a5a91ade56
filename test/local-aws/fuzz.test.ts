import { expect, it } from '@jest/globals';
import { checkInput, operationSchema, type Schema, shapeOf } from '../../local-aws/model.ts';
import { createRandom } from '../../local-aws/random.ts';
import type { Json } from '../../local-aws/service.ts';
import { contentsOf } from './scenario/contents.ts';
import { errorsOf, GENERAL } from './scenario/errors.ts';
import { Bench, CREATION, type Made, play } from './scenario/scenario.ts';

/*
 * Requests that are nearly valid: a request of the scenario, with members that are missing, wrong, too long, or from
 * another request. Each gets a response of its model or one of AWS's errors, and a refused one stores nothing. DEEP=1
 * tries many more.
 */

const COUNT = process.env.DEEP ? 8_000 : 200;
const SEED = Number(process.env.SEED ?? 1);

const NUMBERS = [0, 1, -1, 2, 100, 101, 5_001, 1e9, 1e308, 0.5, 2 ** 53, 1.7e12];
const ODD = [null, 1, 'x', true, [], {}, [null], { a: null }, [1, 'x', {}], [[]], 0.5];
const TEXTS = [
  ...['', '', 'web', 'demo', '*', '/', '::', 'arn:', '__proto__', 'constructor', '%', '{', '[]', 'null', '-1', 'NaN'],
  ...['EC2', 'FARGATE', 'ACTIVE', '\u0000', '😀', 'x'.repeat(5_000), '*'.repeat(40), '{"Statement":[]}'],
];

it('a nearly valid request either gets a valid response, or gets an AWS error and stores nothing', async () => {
  const bench = new Bench();
  const made = await play(bench, CREATION);
  const change = createChanges(made);
  const schemas = new Map<string, Json>();
  for (const service of bench.services) schemas.set(service.prefix, await service.schemas());
  let before = new Map<string, string>();
  let answered = 0;
  for (let index = 0; index < COUNT; index++) {
    const { service, operation, input } = change.pick(made);
    const models = schemas.get(service) ?? {};
    const changed = change.input(operationSchema(models, operation, 'input') as Schema, input);
    if (!before.has(service)) before.set(service, await contentsOf(bench, service));
    const { output, refused } = await bench.call(service, operation, changed);
    const shown = { operation: `${service}:${operation}`, changed };
    if (refused) {
      const isModelled = service === 'ec2' || GENERAL.has(refused.code) || errorsOf(models).has(refused.code);
      expect({ ...shown, refused, isModelled }).toEqual({ ...shown, refused, isModelled: true });
      expect(refused.status).toBeLessThan(500);
      expect({ ...shown, kept: await contentsOf(bench, service) }).toEqual({ ...shown, kept: before.get(service) });
      continue;
    }
    answered++;
    before = new Map();
    const schema = service === 'ec2' ? undefined : operationSchema(models, operation, 'output');
    expect({ ...shown, different: schema && output ? differences(schema, output) : [] }).toEqual({
      ...shown,
      different: [],
    });
    if (index % 20 === 0) bench.cloud.clock.step(30_000);
  }
  expect(answered).toBeGreaterThan(COUNT / 10);
  await bench.cloud.end();
}, 600_000);

/** The members of a response that are not in its model, or the first one with another type. */
function differences(schema: Schema, output: Json): string[] {
  const sent = JSON.parse(JSON.stringify(output));
  try {
    return checkInput(schema, sent).unknown.filter(isOurs);
  } catch (error) {
    return [`${error} ${JSON.stringify(sent)}`];
  }
}

/** Not an unknown member of a request, which is kept and returned. */
const isOurs = (path: string) => !/(^|\.)(newer|__proto__|constructor|a)$/.test(path);

function createChanges(made: readonly Made[]) {
  const random = createRandom(SEED, 'fuzz');
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const texts = [...TEXTS, ...textsOf(made.map(({ input, answer }) => [input, answer.output]))];

  /** A value that matches the schema. */
  function make(schema: Schema, depth = 0): unknown {
    const shape = shapeOf(schema);
    const some = depth > 5 ? [] : Array.from({ length: pick([0, 1, 1, 2]) });
    const inner = (one: Schema) => make(one, depth + 1);
    switch (shape.kind) {
      case 'string':
        return pick(texts);
      case 'blob':
        return pick(['', 'aGk=', '!']);
      case 'boolean':
        return random() < 0.5;
      case 'number':
      case 'timestamp':
        return pick(NUMBERS);
      case 'document':
        return pick(ODD);
      case 'list':
        return some.map(() => inner(shape.member));
      case 'map':
        return Object.fromEntries(some.map(() => [pick(texts), inner(shape.value)]));
      case 'structure': {
        const members = [...shape.members].filter(([name]) => random() < (shape.required.includes(name) ? 0.95 : 0.3));
        return Object.fromEntries(members.map(([name, member]) => [name, inner(member)]));
      }
    }
  }

  /** The value with each of its parts changed with this probability. */
  function altered(schema: Schema | undefined, value: unknown, odds: number): unknown {
    if (random() < odds * 0.3) return pick([undefined, ...ODD]);
    const shape = schema === undefined ? undefined : shapeOf(schema);
    const inner = (one: Schema | undefined, item: unknown) => (random() < odds ? altered(one, item, odds) : item);
    if (Array.isArray(value)) {
      const items = value.map((item) => inner(shape?.kind === 'list' ? shape.member : undefined, item));
      return random() < odds ? pick([[], [...items, ...items], items.slice(1), [...items, null]]) : items;
    }
    if (typeof value !== 'object' || value === null) return schema === undefined ? pick(ODD) : make(schema);
    const members = shape?.kind === 'structure' ? shape.members : undefined;
    const kept = Object.entries(value).filter(() => random() >= odds / 2);
    const more = random() < odds && members?.size ? [pick([...members])] : [];
    const odd = random() < odds / 10 ? [[pick(['__proto__', 'constructor', 'newer']), pick(ODD)]] : [];
    return Object.fromEntries([
      ...kept.map(([name, item]) => [name, inner(members?.get(name), item)]),
      ...more.map(([name, member]) => [name, make(member)]),
      ...odd,
    ]);
  }

  return {
    pick,
    input(schema: Schema, input: Json): Json {
      const changed = random() < 0.1 ? make(schema) : altered(schema, input, pick([0.05, 0.15, 0.4]));
      return typeof changed === 'object' && changed !== null && !Array.isArray(changed) ? changed : {};
    },
  };
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.length < 200 ? [value] : [];
  return typeof value === 'object' && value !== null ? [...new Set(Object.values(value).flatMap(textsOf))] : [];
}
