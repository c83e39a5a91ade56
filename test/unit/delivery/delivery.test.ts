import { describe, expect, it } from '@jest/globals';
import { chooseContainers } from '../../../src/delivery/container.ts';
import { concurrencyGroup } from '../../../src/delivery/group.ts';
import { failedEnvironment, outcomesOf } from '../../../src/delivery/outcome.ts';
import { isDelivery } from '../../../src/delivery/runs.ts';
import { readVariables } from '../../../src/delivery/variables.ts';

const IMAGE = `123456789012.dkr.ecr.eu-central-1.amazonaws.com/team/web@sha256:${'a'.repeat(64)}`;

describe('the image of a delivery', () => {
  const web = { name: 'app', image: 'team/web:placeholder' };
  const proxy = { name: 'proxy', image: 'envoy:1' };
  it.each([
    ['the only container', [proxy], ['proxy']],
    ['the container with the same repository', [proxy, web], ['app']],
    ['every container with the same repository', [web, { ...web, name: 'init' }, proxy], ['app', 'init']],
    ['the container that is named after the service', [proxy, { name: 'shop', image: 'x:1' }], ['shop']],
  ])('is set in %s', (_name, containers, expected) => {
    expect(chooseContainers(containers, IMAGE, 'shop')).toEqual(expected);
  });

  it('requires the name of a container when that container cannot be determined', () => {
    expect(chooseContainers([proxy, { name: 'log', image: 'fluent:1' }], IMAGE, 'shop')).toBe(
      "The task definition of 'shop' has the containers 'proxy', 'log', but none has an image from 'team/web': set 'container' to the container that receives the image.",
    );
  });
});

describe('the concurrency group', () => {
  it('consists of the key, the environment, the cluster and the services, in any order and without file paths', () => {
    const group = (services: string[], key = '') =>
      concurrencyGroup(key, { name: 'production', cluster: 'shop', services });
    expect(group(['web', 'worker=w.json'])).toBe('slipway-deliver production shop web,worker');
    expect(group(['worker', 'web'])).toBe(group(['web=a', 'worker']));
    expect(group(['web'], 'blue')).toBe('slipway-deliver blue production shop web');
  });

  it("is the same for a service's name and its ARN, and contains no account ID", () => {
    const arn = (kind: string) => `arn:aws:ecs:eu-central-1:123456789012:${kind}`;
    const named = concurrencyGroup('', { name: 'production', cluster: 'shop', services: ['web', 'worker'] });
    const services = [arn('service/shop/web'), `${arn('service/shop/worker')}=deploy/worker.json`];
    expect(concurrencyGroup('', { name: 'production', services })).toBe(named);
    expect(concurrencyGroup('', { name: 'production', cluster: arn('cluster/shop'), services })).toBe(named);
  });

  it("stays within GitHub's length limit, and still distinguishes services", () => {
    const many = (last: string) => [...Array.from({ length: 60 }, (_, index) => `service-${index}`), last];
    const group = (last: string) => concurrencyGroup('', { name: 'production', services: many(last) });
    expect(group('x').length).toBe(400);
    expect(group('x')).not.toBe(group('y'));
  });
});

describe('the outcome of all environments', () => {
  const success = (verdict: string) => ({ result: 'success', outputs: { verdict, reason: '' } });
  it.each([
    ['all environments were deployed', [success('deployed'), success('unchanged')], ['deployed', 'unchanged'], ''],
    [
      'the first environment was rolled back',
      [{ result: 'failure', outputs: { verdict: 'rolled-back', reason: 'It crashed.' } }, { result: 'skipped' }],
      ['rolled-back', 'not-started'],
      'one',
    ],
    [
      'the second environment ended early',
      [success('deployed'), { result: 'failure', outputs: {} }],
      ['deployed', 'refused'],
      'two',
    ],
    [
      'an output was not set and contains an expression',
      [{ result: 'failure', outputs: { verdict: '${{ steps.deploy.outputs.verdict }}' } }, { result: 'skipped' }],
      ['refused', 'not-started'],
      'one',
    ],
    [
      'the delivery was cancelled',
      [{ result: 'cancelled' }, { result: 'skipped' }],
      ['cancelled', 'not-started'],
      'one',
    ],
    [
      'a job failed after the deployment',
      [{ ...success('deployed'), result: 'failure' }, { result: 'skipped' }],
      ['deployed', 'not-started'],
      'one',
    ],
    ['no environment started', [{ result: 'skipped' }, { result: 'skipped' }], ['not-started', 'not-started'], ''],
  ])('is correct if %s', (_name, [one, two], verdicts, failed) => {
    const jobs = { 'env-1': one ?? { result: '' }, 'env-2': two ?? { result: '' } };
    const outcomes = outcomesOf(['one', 'two'], jobs);
    expect(outcomes.map(({ verdict }) => verdict)).toEqual(verdicts);
    expect(failedEnvironment(outcomes, jobs)).toBe(failed);
  });
});

it('the pending and in-progress deliveries are the runs that call deliver.yml, also through another workflow', () => {
  const run = { id: 1, status: 'queued', head_sha: 'a'.repeat(40), html_url: 'https://github.com/acme/hello' };
  const calls = (...paths: string[]) => ({ ...run, referenced_workflows: paths.map((path) => ({ path })) });
  const deliver = 'OWNER/slipway/.github/workflows/deliver.yml@refs/tags/v1';
  expect(isDelivery(calls('acme/platform/.github/workflows/ship.yml@main', deliver))).toBe(true);
  expect(isDelivery(calls('OWNER/slipway/.github/workflows/rollback.yml@v1'))).toBe(false);
  expect(isDelivery({ ...run, referenced_workflows: null })).toBe(false);
});

it('variable names are not case-sensitive', () => {
  expect(readVariables('{"slipway_role":"x"}')).toEqual({ variables: { SLIPWAY_ROLE: 'x' } });
  expect(readVariables('')).toEqual({ variables: {} });
  expect(readVariables('null')).toEqual({ variables: {} });
});
