import { afterAll, describe, expect, it } from '@jest/globals';
import { FAULT_NAMES, type Fault } from '../../local-aws/faults.ts';
import './all-clients.ts';
import { IMAGE_MISSING } from '../sentences/causes.ts';
import { capitalized, pattern } from '../sentences/pattern.ts';
import { arnOf, DEPLOYERS } from './deployers.ts';
import {
  chosen,
  expectDeployed,
  expectUnknown,
  Files,
  faultFor,
  INVALID_RESPONSES,
  inWorld,
  isLasting,
  LASTING,
  PASSING,
  readsSince,
  runWithFault,
  TWO_POLLS,
  WORDS,
} from './fault-run.ts';

/* SEED repeats a sample; DEEP runs all tests. */

const files = new Files();
afterAll(() => files.remove());

const ALL = [...PASSING, ...LASTING];
const UNUSABLE_RESPONSES: readonly Fault[] = [
  { name: 'html-answer', status: 403 },
  { name: 'html-answer', status: 404 },
  { name: 'html-answer', status: 200 },
  { name: 'empty-answer', status: 408 },
  { name: 'empty-answer', status: 413 },
  { name: 'null-answer', status: 499 },
  { name: 'null-answer', status: 200 },
  { name: 'stalled-answer' },
  { name: 'slow-answer' },
];

const nameOfFault = ({ name, status }: Fault) => `${name} ${status ?? ''}`.trim();

it('every fault of the local AWS is tested with deploy-service', () => {
  expect([...PASSING, ...INVALID_RESPONSES, ...LASTING].toSorted()).toEqual(FAULT_NAMES.toSorted());
});

describe.each(DEPLOYERS)('a deployment by $name', (by) => {
  const { good, missing } = files.of(by);
  const { all, reading } = by.operations;
  const [[service, operation]] = by.writes;
  const begins = [`${service}:${operation}`];
  const created = (world: Parameters<typeof by.deployed>[0]) => by.deployed(world, 'web').length;
  const active = async (world: Parameters<typeof by.deployed>[0]) => {
    world.aws.setFaults([]);
    return by.active(world, 'web');
  };
  const nameOf = (revision: 'first' | 'ours') => arnOf(by, revision).split('/')[1];

  for (const name of chosen(by, ALL)) {
    if (!isLasting(name))
      it.concurrent(`is reported as deployed despite the fault ${name} before it starts`, () =>
        inWorld(by.start, async (world) => {
          world.aws.setFaults([faultFor(name, reading, { count: 2 })]);
          const run = await world.run('deploy-service', { 'task-definition': good });
          expectDeployed(run, world, by);
          expect(created(world)).toBe(1);
          expect(world.aws.faults()[0]?.hits).toBeGreaterThanOrEqual(2);
        }));
    else
      it.concurrent(`is refused immediately, before any write, because of the fault ${name} before it starts`, () =>
        inWorld(by.start, async (world) => {
          world.aws.setFaults([faultFor(name, all)]);
          const run = await world.run('deploy-service', { 'task-definition': good });
          expect(run.outputs.verdict).toBe('refused');
          expect(run.outputs.reason).toMatch(WORDS[name]);
          expect(world.calls('DescribeServices')).toBe(1);
          expect(await active(world)).toEqual({ taskDefinition: nameOf('first'), isComplete: true });
          expect(await by.count(world)).toBe(0);
        }));
  }

  for (const name of chosen(by, ALL)) {
    if (!isLasting(name))
      it.concurrent(`is created exactly once despite the fault ${name} in ${operation}`, () =>
        inWorld(by.start, async (world) => {
          world.aws.setFaults([faultFor(name, begins, name === 'stale-reads' ? { for: 60 } : { count: 1 })]);
          const run = await world.run('deploy-service', { 'task-definition': good });
          expectDeployed(run, world, by);
          expect(await active(world)).toMatchObject({ taskDefinition: nameOf('ours') });
          expect(created(world)).toBeLessThanOrEqual(2);
          expect(await by.count(world)).toBe(1);
        }));
    else
      it.concurrent(`is refused because of the fault ${name} in ${operation}, and the old version stays active`, () =>
        inWorld(by.start, async (world) => {
          world.aws.setFaults([faultFor(name, begins)]);
          const run = await world.run('deploy-service', { 'task-definition': good });
          expect(run.outputs).toMatchObject({
            verdict: 'refused',
            'serving-task-definition-arn': arnOf(by, 'first'),
          });
          expect(run.outputs.reason).toMatch(WORDS[name]);
          expect(created(world)).toBe(1);
          expect(await active(world)).toEqual({ taskDefinition: nameOf('first'), isComplete: true });
        }));
  }

  for (const fault of chosen(by, UNUSABLE_RESPONSES))
    it.concurrent(`is created once and reported as deployed if the response to ${operation} is replaced with ${nameOfFault(fault)}`, () =>
      inWorld(by.start, async (world) => {
        world.aws.setFaults([{ ...fault, operations: begins, count: 1 }]);
        const run = await world.run('deploy-service', { 'task-definition': good });
        expectDeployed(run, world, by);
        expect(created(world)).toBe(1);
      }));

  for (const name of chosen(by, ['stalled-answer', 'slow-answer', 'html-answer'] as const))
    it.concurrent(`is reported as deployed despite the fault ${name} in reads for a minute`, () =>
      inWorld(by.start, async (world) => {
        const fault = faultFor(name, reading, { for: 60 });
        const { run, hits } = await runWithFault(world, good, by.proceeds, fault);
        expectDeployed(run, world, by);
        expect(hits).toBeGreaterThan(0);
      }));

  for (const name of chosen(by, ALL)) {
    if (!isLasting(name))
      it.concurrent(`is reported as deployed despite the fault ${name} for half a minute while it is in progress`, () =>
        inWorld(by.start, async (world) => {
          const { run, hits } = await runWithFault(world, good, by.proceeds, faultFor(name, all, { for: 30 }));
          expectDeployed(run, world, by);
          expect(created(world)).toBe(1);
          expect(hits).toBeGreaterThan(0);
        }));
    else
      it.concurrent(`is reported as unknown within two polls if the fault ${name} begins while it is in progress`, () =>
        inWorld(by.start, async (world) => {
          const { run, beganAt } = await runWithFault(world, good, by.proceeds, faultFor(name, all));
          expectUnknown(run, world, by, name, beganAt);
        }));
  }

  for (const name of chosen(by, ALL)) {
    if (!isLasting(name))
      it.concurrent(`is rolled back despite the fault ${name} for half a minute during the rollback`, () =>
        inWorld(by.start, async (world) => {
          const fault = faultFor(name, all, { for: 30 });
          const { run, hits } = await runWithFault(world, missing, by.rollsBack, fault);
          expect(run.outputs).toMatchObject({
            verdict: 'rolled-back',
            'serving-task-definition-arn': arnOf(by, 'first'),
          });
          expect(run.outputs.reason).toMatch(pattern`^${capitalized(IMAGE_MISSING)}`);
          expect(by.deployed(world, 'web').filter((revision) => revision === nameOf('ours'))).toHaveLength(1);
          expect(hits).toBeGreaterThan(0);
          expect(await active(world)).toEqual({ taskDefinition: nameOf('first'), isComplete: true });
          // Ours, and at most one restore or rollback.
          expect(await by.count(world)).toBeLessThanOrEqual(2);
        }));
    else
      it.concurrent(`is not reported as rolled back if the fault ${name} begins during the rollback`, () =>
        inWorld(by.start, async (world) => {
          const { run, beganAt } = await runWithFault(world, missing, /requested a rollback/, faultFor(name, all));
          expect(run.outputs).toMatchObject({ verdict: 'unknown', 'rolled-back': 'false' });
          expect(run.outputs.reason).toMatch(WORDS[name]);
          expect(readsSince(world, beganAt)).toBeLessThanOrEqual(TWO_POLLS);
        }));
  }
});
