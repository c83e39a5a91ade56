import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkInput, operationSchema, type Schema, shapeOf } from '../../local-aws/model.ts';
import type { Json } from '../../local-aws/service.ts';
import { errorsOf, GENERAL } from './scenario/errors.ts';
import { Bench, EVERYTHING, type Made, play } from './scenario/scenario.ts';

/* Each operation of the local AWS against its model in the SDK: members, types, required members and errors. */

let bench: Bench;
let made: Made[];
const schemas = new Map<string, Json>();

beforeAll(async () => {
  bench = new Bench();
  made = await play(bench, EVERYTHING);
  for (const service of bench.services) schemas.set(service.prefix, await service.schemas());
});
afterAll(() => bench.cloud.end());

const inputOf = ({ service, operation }: Made): Schema =>
  operationSchema(schemas.get(service) ?? {}, operation, 'input') as Schema;
const name = ({ service, operation }: Made) => `${service}:${operation}`;

it('each operation of the local AWS is called at least once and returns a response', () => {
  const answered = new Set(made.filter(({ answer }) => !answer.refused).map(name));
  const all = bench.services.flatMap(({ prefix, operations }) =>
    Object.keys(operations).map((one) => `${prefix}:${one}`),
  );
  // they need a function that CodeDeploy waits for, and a token of an identity provider
  const elsewhere = ['codedeploy:PutLifecycleEventHookExecutionStatus', 'sts:AssumeRoleWithWebIdentity'];
  expect(all.filter((one) => !answered.has(one))).toEqual(elsewhere);
  expect(made.flatMap((one) => (one.answer.refused ? [{ [name(one)]: one.answer.refused }] : []))).toEqual([]);
});

it('each response of the local AWS has only members of the service model, with the types in the model', () => {
  for (const one of made) {
    const schema = operationSchema(schemas.get(one.service) ?? {}, one.operation, 'output');
    if (schema === undefined || one.answer.output === undefined || one.service === 'ec2') continue;
    const { unknown } = checkInput(schema, JSON.parse(JSON.stringify(one.answer.output)));
    expect({ operation: name(one), unknown }).toEqual({ operation: name(one), unknown: [] });
  }
});

describe('each operation of the local AWS', () => {
  it('refuses a request without a required member, with an error that the service model lists', async () => {
    for (const one of made) {
      const shape = shapeOf(inputOf(one));
      const required = shape.kind === 'structure' ? shape.required : [];
      for (const member of required) {
        const { [member]: _, ...rest } = one.input;
        const { refused } = await bench.call(one.service, one.operation, rest);
        expect({ operation: name(one), member, isRefused: refused !== undefined }).toMatchObject({ isRefused: true });
        expectModelled(one, refused);
      }
    }
  });

  it('refuses a member that has the wrong JSON type', async () => {
    for (const one of made) {
      const shape = shapeOf(inputOf(one));
      for (const [member, value] of Object.entries(one.input)) {
        const schema = shape.kind === 'structure' ? shape.members.get(member) : undefined;
        if (schema === undefined || shapeOf(schema).kind === 'document') continue;
        const wrong = typeof value === 'object' ? 1 : typeof value === 'string' ? true : 'x';
        const { refused } = await bench.call(one.service, one.operation, { ...one.input, [member]: wrong });
        expect({ operation: name(one), member, code: refused?.code }).toMatchObject({ code: 'SerializationException' });
      }
    }
  });
});

function expectModelled({ service, operation }: Made, refused: Made['answer']['refused']): void {
  if (!refused || service === 'ec2' || GENERAL.has(refused.code)) return;
  const status = errorsOf(schemas.get(service) ?? {}).get(refused.code);
  expect({ operation, refused, status }).toMatchObject({ status: refused.status });
}
