import { describe, expect, it } from '@jest/globals';
import type { Service, TaskSet } from '../../../src/ecs/model.ts';
import {
  activeLoadBalancers,
  targetGroupsOf,
  withActiveSettings,
  withDeploymentIds,
} from '../../../src/ecs/task-sets.ts';
import { service, stopped } from '../shapes.ts';

const balancer = (name: string) => ({ targetGroupArn: `arn:${name}`, containerName: 'web', containerPort: 80 });
const network = (subnet: string) => ({ awsvpcConfiguration: { subnets: [subnet] } });
const taskSet = (id: string, more: object): TaskSet => ({
  ...{ id, status: 'ACTIVE', taskDefinition: 'web:1', runningCount: 1, computedDesiredCount: 1 },
  ...more,
});
const blue = taskSet('ecs-svc/1', { status: 'PRIMARY', loadBalancers: [balancer('blue')] });
const green = taskSet('ecs-svc/2', { externalId: 'd-OURS', loadBalancers: [balancer('green')] });
const of = (more: object): Service => ({ ...service([]), taskSets: [blue, green], ...more });

describe('a service with task sets', () => {
  it('names the CodeDeploy deployment that started a task, or the task set if CodeDeploy did not start it', () => {
    const tasks = ['ecs-svc/1', 'ecs-svc/2', 'ecs-svc/9'].map((startedBy) => stopped({ startedBy }));
    expect(withDeploymentIds(of({}), tasks).map(({ startedBy }) => startedBy)).toEqual([
      'ecs-svc/1',
      'd-OURS',
      'ecs-svc/9',
    ]);
  });

  it('has the target groups of all task sets, each once', () => {
    expect(targetGroupsOf(of({ loadBalancers: [balancer('blue')] }))).toEqual(['arn:blue', 'arn:green']);
  });

  it('has the load balancers of its active task set, or its own if the task set lists none', () => {
    const loadBalancers = [balancer('own')];
    expect(activeLoadBalancers(of({ loadBalancers }))).toEqual(blue.loadBalancers);
    expect(activeLoadBalancers(of({ loadBalancers, taskSets: [{ ...blue, loadBalancers: [] }] }))).toEqual(
      loadBalancers,
    );
    expect(activeLoadBalancers(of({ loadBalancers: [], taskSets: [] }))).toEqual([]);
  });

  it('has the target groups of a strategy that shifts traffic', () => {
    const advancedConfiguration = { alternateTargetGroupArn: 'arn:green' };
    const loadBalancers = [{ ...balancer('blue'), advancedConfiguration }];
    expect(targetGroupsOf({ ...service([]), loadBalancers })).toEqual(['arn:blue', 'arn:green']);
  });

  it('has the network of the active task set, which an AppSpec file may have changed', () => {
    const changed = { ...blue, networkConfiguration: network('new'), launchType: 'FARGATE' };
    const shown = withActiveSettings(of({ taskSets: [changed], networkConfiguration: network('old') }));
    expect(shown).toMatchObject({ networkConfiguration: network('new'), launchType: 'FARGATE' });
  });

  it('keeps its own launch type and load balancers, and a service without task sets is unchanged', () => {
    const own = { launchType: 'EC2', loadBalancers: [balancer('own')] };
    expect(withActiveSettings(of({ ...own, taskSets: [{ ...blue, launchType: 'FARGATE' }] }))).toMatchObject(own);
    expect(withActiveSettings(service([]))).toEqual(service([]));
  });
});
