import type { Clock } from '../clock.ts';
import { codeDeployEvents, hookResultOf } from '../ecs/hook-plan.ts';
import type { Service } from '../ecs/state.ts';
import type { Balancing } from '../elb/balancing.ts';
import type { RecordedEcs } from '../recorded-ecs.ts';
import type { Json } from '../service.ts';
import { stepsOf } from './configurations.ts';
import { replacementOf, servingSide } from './replacement.ts';
import { type Deployment, type Deployments, type EventName, isOver, type LifecycleEvent, type Side } from './store.ts';
import { shiftTraffic } from './traffic.ts';

/** The context of a deployment. */
export interface RunContext {
  readonly clock: Clock;
  readonly deployments: Deployments;
  readonly balancing: Balancing;
  /** The ECS of the Region. */
  readonly recordedEcs: RecordedEcs;
  /**
   * How long it waits until new tasks are healthy: an hour in AWS (User guide, "Troubleshoot Amazon ECS deployment
   * issues").
   */
  readonly waitMinutes: number;
  /** A CloudWatch alarm's state. */
  alarm(name: string): { state: string } | undefined;
  /** Starts the deployment that rolls this one back, and returns the ID of the new deployment. */
  rollBack(failed: Deployment): string;
}

/** The duration of CodeDeploy's steps without waits, in ms; the values are ours. */
const passing = 1_000;
const pollIntervalMs = 2_000;
const minute = 60_000;
const functionTimeoutMs = 60 * minute;

export const ROLLBACK_EVENTS: readonly EventName[] = ['AllowTraffic'];

/** One deployment from Created to its end. Every event occurs at its own time on the clock. */
export class Run {
  readonly #deployment: Deployment;
  readonly #in: RunContext;

  constructor(deployment: Deployment, context: RunContext) {
    this.#deployment = deployment;
    this.#in = context;
  }

  begin(): void {
    this.#later(passing, () => {
      this.#deployment.started = this.#now();
      this.#move('InProgress');
      const active = this.#activeAlarms();
      if (active.length > 0) this.alarmed(active);
      else this.#next(0);
    });
  }

  /** A deployment that shifts the traffic back to the original task set. */
  beginRollback(failed: Deployment): void {
    const deployment = this.#deployment;
    const { blue, green } = failed;
    this.#later(passing, () => {
      deployment.started = this.#now();
      this.#move('InProgress');
      this.#event('AllowTraffic', () => {
        if (blue) {
          if (green) this.#shift(blue, green, 0, ['prodTrafficRoute', 'testTrafficRoute']);
          failed.weight = 0;
          this.#in.recordedEcs.change((ecs) => ecs.controller.makePrimary(deployment.service ?? '', blue.taskSet));
        }
        this.#later(passing, () => {
          this.#settle('Succeeded');
          if (green)
            this.#in.recordedEcs.change((ecs) => ecs.controller.removeTaskSet(deployment.service ?? '', green.taskSet));
          this.#end('Succeeded');
        });
      });
    });
  }

  /** StopDeployment. */
  stop(rollsBack: boolean): void {
    this.#fail('Stopped', { code: 'MANUAL_STOP', message: 'The deployment was stopped by a user request.' }, rollsBack);
  }

  /** An alarm of the deployment is in ALARM. */
  alarmed(names: readonly string[]): void {
    const message = `One or more alarms have been activated according to the Amazon CloudWatch metrics you selected, and the affected deployments have been stopped. Activated alarms: <${names.join(', ')}>`;
    this.#fail('Stopped', { code: 'ALARM_ACTIVE', message }, this.#rollsBackOn('DEPLOYMENT_STOP_ON_ALARM'));
  }

  #next(index: number): void {
    const deployment = this.#deployment;
    const event = deployment.events[index];
    if (!event) {
      this.#awaitTermination();
      return;
    }
    if (event.name === 'BeforeAllowTraffic' && this.#readyWait() > 0 && deployment.status !== 'Ready') {
      this.#awaitReady(index);
      return;
    }
    const done = () => {
      this.#settle('Succeeded');
      this.#next(index + 1);
    };
    this.#event(event.name, () => {
      if (event.name === 'Install') this.#install(done);
      else if (event.name === 'AllowTestTraffic') this.#allowTestTraffic(done);
      else if (event.name === 'AllowTraffic') this.#allowTraffic(0, done);
      else this.#hook(event, done);
    });
  }

  /** Creates the replacement task set, and waits until it is steady. */
  #install(done: () => void): void {
    const deployment = this.#deployment;
    const service = this.#service();
    const blue = service && servingSide(service);
    if (!service || !blue) {
      this.#failed(
        'INVALID_ECS_SERVICE',
        'The ECS service of the deployment group does not exist, or has no task set.',
      );
      return;
    }
    deployment.blue = blue;
    const { ecs } = this.#in.recordedEcs;
    const asked = { id: deployment.id, appSpec: deployment.appSpec, pair: this.#pair() };
    const replacement = replacementOf({ ecs: ecs.state, balancing: this.#in.balancing }, { service, blue }, asked);
    if ('code' in replacement) {
      this.#failed(replacement.code, replacement.message);
      return;
    }
    const { request, targetGroup } = replacement;
    for (const { deployment: other } of service.taskSets) {
      if (other.id !== blue.taskSet)
        this.#in.recordedEcs.change((ecs) => ecs.controller.removeTaskSet(service.arn, other.id));
    }
    const taskSet = this.#in.recordedEcs.change((ecs) =>
      ecs.controller.addTaskSet(service.arn, structuredClone(request)),
    );
    deployment.green = { taskSet, targetGroup };
    this.#awaitSteady(this.#now() + this.#in.waitMinutes * minute, done);
  }

  #awaitSteady(until: number, done: () => void): void {
    this.#later(pollIntervalMs, () => {
      const { green } = this.#deployment;
      const taskSet = this.#service()?.taskSets.find(({ deployment }) => deployment.id === green?.taskSet);
      if (taskSet?.isSteady) {
        done();
        return;
      }
      if (this.#now() < until) {
        this.#awaitSteady(until, done);
        return;
      }
      const message =
        'The deployment timed out while waiting for the replacement task set to become healthy. This time out period is 60 minutes.';
      this.#failed('TIMEOUT', message);
    });
  }

  #allowTestTraffic(done: () => void): void {
    if (this.#shiftOrFail(100, ['testTrafficRoute'])) this.#later(passing, done);
  }

  #allowTraffic(index: number, done: () => void): void {
    const deployment = this.#deployment;
    const step = stepsOf(deployment.configuration)[index];
    const { green } = deployment;
    if (!step || !green) {
      done();
      return;
    }
    if (!this.#shiftOrFail(step.percent, ['prodTrafficRoute'])) return;
    deployment.weight = step.percent;
    deployment.updated = this.#now();
    if (step.percent === 100) {
      this.#in.recordedEcs.change((ecs) => ecs.controller.makePrimary(deployment.service ?? '', green.taskSet));
    }
    this.#later(Math.max(step.durationMs, passing), () => this.#allowTraffic(index + 1, done));
  }

  #hook({ name }: LifecycleEvent, done: () => void): void {
    const stage = codeDeployEvents.find((one) => one === name);
    const target = stage && this.#deployment.appSpec.hooks[stage];
    if (!target) {
      this.#later(passing, done);
      return;
    }
    const [{ serviceName = '' } = {}] = this.#deployment.group.settings.ecsServices ?? [];
    const plans = this.#in.recordedEcs.ecs.state.hooks;
    const answer = hookResultOf(plans, { stage, service: serviceName, hookTargetArn: target, count: 0 });
    const event = this.#current();
    if (event) event.executionId = this.#in.deployments.newId();
    this.#deployment.resume = done;
    this.#later(functionTimeoutMs, () => {
      this.hookEnded(event, 'Failed', `The Lambda function ${target} did not answer within one hour.`);
    });
    if (answer.hookStatus === 'IN_PROGRESS') return;
    this.#later((answer.after ?? 1) * 1000, () => {
      const hasFailed = answer.error !== undefined || answer.hookStatus === 'FAILED';
      this.hookEnded(event, hasFailed ? 'Failed' : 'Succeeded', `The Lambda function ${target} reported Failed.`);
    });
  }

  /** A function has returned the result of the event: from a plan, or with PutLifecycleEventHookExecutionStatus. */
  hookEnded(event: LifecycleEvent | undefined, status: 'Succeeded' | 'Failed', reason?: string): void {
    if (event?.status !== 'InProgress' || event.executionId === undefined || isOver(this.#deployment)) return;
    delete event.executionId;
    const { resume } = this.#deployment;
    delete this.#deployment.resume;
    if (status === 'Succeeded') resume?.();
    else
      this.#failed(
        'HOOK_EXECUTION_FAILURE',
        reason ?? `The lifecycle event hook function of ${event.name} reported Failed.`,
      );
  }

  #readyWait(): number {
    const { actionOnTimeout, waitTimeInMinutes = 0 } = this.#option('deploymentReadyOption');
    return actionOnTimeout === 'STOP_DEPLOYMENT' ? waitTimeInMinutes * minute : 0;
  }

  #awaitReady(index: number): void {
    const deployment = this.#deployment;
    this.#move('Ready');
    deployment.waitsFor = 'READY_WAIT';
    deployment.resume = () => {
      delete deployment.waitsFor;
      this.#next(index);
      if (!isOver(deployment)) this.#move('InProgress');
    };
    this.#later(this.#readyWait(), () => {
      if (deployment.waitsFor !== 'READY_WAIT') return;
      const message =
        'The deployment was stopped: traffic was not rerouted within the time that the deployment group has for it.';
      this.#fail('Stopped', { code: 'TIMEOUT', message }, this.#rollsBackOn('DEPLOYMENT_FAILURE'));
    });
  }

  #awaitTermination(): void {
    const deployment = this.#deployment;
    const { action = 'TERMINATE', terminationWaitTimeInMinutes = 0 } = this.#option(
      'terminateBlueInstancesOnDeploymentSuccess',
    );
    const finish = () => {
      delete deployment.waitsFor;
      delete deployment.resume;
      const { blue } = deployment;
      if (blue && action === 'TERMINATE') {
        this.#in.recordedEcs.change((ecs) => ecs.controller.removeTaskSet(deployment.service ?? '', blue.taskSet));
      }
      this.#end('Succeeded');
    };
    deployment.terminationStarted = true;
    deployment.waitsFor = 'TERMINATION_WAIT';
    deployment.resume = finish;
    this.#later(Math.max(passing, terminationWaitTimeInMinutes * minute), () => {
      if (deployment.waitsFor === 'TERMINATION_WAIT') finish();
    });
  }

  #failed(code: string, message: string): void {
    this.#fail('Failed', { code, message }, this.#rollsBackOn('DEPLOYMENT_FAILURE'));
  }

  #fail(status: 'Failed' | 'Stopped', error: { code: string; message: string }, rollsBack: boolean): void {
    const deployment = this.#deployment;
    if (isOver(deployment)) return;
    deployment.error = error;
    this.#settle('Failed', error.message);
    for (const event of deployment.events) if (event.status === 'Pending') event.status = 'Skipped';
    delete deployment.waitsFor;
    delete deployment.resume;
    this.#end(status);
    if (!rollsBack || deployment.creator === 'codeDeployRollback') return;
    const rollbackDeploymentId = this.#in.rollBack(deployment);
    const rollbackMessage = `Deployment ${deployment.id} is rolled back by deployment ${rollbackDeploymentId}.`;
    deployment.rollbackInfo = { rollbackDeploymentId, rollbackMessage };
  }

  #rollsBackOn(event: string): boolean {
    const { enabled = false, events = [] } = this.#deployment.autoRollback;
    return enabled && events.includes(event);
  }

  #shiftOrFail(percent: number, routes: readonly string[]): boolean {
    const { blue, green } = this.#deployment;
    try {
      if (blue && green) this.#shift(blue, green, percent, routes);
      return true;
    } catch (error) {
      this.#failed('ELASTIC_LOAD_BALANCING_INVALID', (error as Error).message);
      return false;
    }
  }

  #shift(blue: Side, green: Side, percent: number, routes: readonly string[]): void {
    const listeners = routes.flatMap((route): string[] => this.#pair()[route]?.listenerArns ?? []);
    shiftTraffic(this.#in.balancing, listeners, { blue, green, percent });
  }

  #event(name: EventName, work: () => void): void {
    const event = this.#deployment.events.find((one) => one.name === name && one.status === 'Pending');
    if (event) Object.assign(event, { status: 'InProgress', started: this.#now() });
    this.#deployment.updated = this.#now();
    work();
  }

  #settle(status: 'Succeeded' | 'Failed', message?: string): void {
    const event = this.#current();
    if (event) Object.assign(event, { status, ended: this.#now(), ...(message !== undefined && { message }) });
  }

  #current(): LifecycleEvent | undefined {
    return this.#deployment.events.find(({ status }) => status === 'InProgress');
  }

  #end(status: 'Succeeded' | 'Failed' | 'Stopped'): void {
    this.#deployment.completed = this.#now();
    this.#move(status);
    if (status === 'Succeeded') this.#deployment.group.succeeded = this.#deployment;
  }

  #move(status: Deployment['status']): void {
    Object.assign(this.#deployment, { status, updated: this.#now() });
  }

  #service(): Service | undefined {
    return this.#in.recordedEcs.ecs.state.services.get(this.#deployment.service ?? '');
  }

  #pair(): Json {
    return this.#deployment.group.settings.loadBalancerInfo?.targetGroupPairInfoList?.[0] ?? {};
  }

  #option(name: string): Json {
    return this.#deployment.group.settings.blueGreenDeploymentConfiguration?.[name] ?? {};
  }

  #activeAlarms(): string[] {
    const { enabled, alarms = [] } = this.#deployment.alarms;
    if (!enabled) return [];
    return alarms.map(({ name }: Json) => name).filter((name: string) => this.#in.alarm(name)?.state === 'ALARM');
  }

  #now(): number {
    return this.#in.clock.now();
  }

  /** Does nothing if the deployment has ended by then. */
  #later(ms: number, run: () => void): void {
    this.#in.clock.after(ms, () => {
      if (!isOver(this.#deployment)) run();
    });
  }
}
