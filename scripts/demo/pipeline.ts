import { readFileSync } from 'node:fs';
import type { ActionRun } from '../../test/runner/runner.ts';
import { type Account, TASKS } from './account.ts';
import type { Break } from './break.ts';
import type { Engine } from './engine.ts';
import { containersInput, NAMES, planOf, type Version } from './hello.ts';
import { pushPrepared } from './image.ts';
import type { Repository } from './repository.ts';
import type { Slow } from './slow.ts';
import { type Stage, type StepInputs, type Steps, Unexpected } from './stage.ts';
import type { Strategy } from './strategy.ts';
import type { Terminal } from './terminal.ts';
import { inOrder, Traffic } from './traffic.ts';

export interface PipelineParts {
  readonly stage: Stage;
  readonly account: Account;
  readonly repository: Repository;
  readonly terminal: Terminal;
  readonly engine: Engine | undefined;
  readonly signal: AbortSignal;
  /** The service's architecture, as Docker names it. */
  readonly architecture: string;
  /** How deployments shift the traffic; defaults to rolling, without alarms. */
  readonly strategy?: Strategy | undefined;
}

/** The steps of a repository's workflows for the sample service, job by job. */
export class Pipeline {
  readonly #parts: PipelineParts;
  #traffic: Traffic | undefined;

  constructor(parts: PipelineParts) {
    this.#parts = parts;
  }

  /** An architecture that the service does not run on. */
  get otherArchitecture(): string {
    return this.#parts.architecture === 'arm64' ? 'amd64' : 'arm64';
  }

  /** The first version: its revision is registered, and a service is created from it. */
  async setUp(version: Version): Promise<void> {
    const { account, terminal, signal, strategy } = this.#parts;
    await this.#job('Set up', version, async (steps) => {
      const image = await this.#build(steps, version);
      const file = await this.#render(steps, image);
      const { outputs } = await steps.run(
        'deploy-service',
        { 'task-definition': file },
        { verdict: 'registered', detail: (found) => nameOf(found['task-definition-arn']) },
      );
      const began = performance.now();
      const url = strategy ? await strategy.prepare() : await account.checkHealth('usual');
      terminal.progress(`creating service '${NAMES.service}' from it, with ${TASKS} tasks`);
      await account.createService(outputs['task-definition-arn'] ?? '', signal, strategy);
      const ms = performance.now() - began;
      terminal.stepLine({
        mark: 'good',
        step: 'CreateService',
        verdict: 'steady',
        detail: `${TASKS} of ${TASKS} tasks`,
        ms,
      });
      if (url === undefined) return;
      this.#traffic = new Traffic(url);
      terminal.progress(`its load balancer is ${url}, polled twice a second from here on`);
    });
  }

  /** Builds, pushes, renders and deploys a version. */
  async deliver(version: Version): Promise<void> {
    await this.#job('Deliver', version, async (steps) => {
      const image = await this.#build(steps, version);
      const file = await this.#render(steps, image, NAMES.service);
      await this.#deploy(steps, file, 'deployed');
    });
    await this.#settled(version);
    this.#printResponses();
  }

  /** The same for a version whose deployment is slow, which must be reported with advice. */
  async deliverSlow(version: Version, slow: Slow): Promise<void> {
    const { terminal } = this.#parts;
    await this.#job('Deliver', version, async (steps) => {
      const image = await this.#build(steps, version);
      const file = await this.#render(steps, image, NAMES.service);
      const { outputs, summary } = await this.#deploy(steps, file, 'deployed');
      for (const line of timeIn(summary)) terminal.print(`      ${line}`);
      const advice = JSON.parse(outputs.advice ?? '[]') as readonly { readonly setting: string }[];
      if (!advice.some(({ setting }) => setting === slow.setting)) {
        const found = advice.map(({ setting }) => setting).join(', ') || 'nothing';
        throw new Unexpected(`deploy-service recommended ${found}, not '${slow.setting}'.`);
      }
    });
  }

  /**
   * The same for a version that does not work: if preflight refuses it, it is deployed again without preflight, to show
   * how ECS handles it. `serving` is the version that is active before, and must remain active.
   */
  async deliverBroken(version: Version, broken: Break, serving: Version): Promise<void> {
    const { account, terminal } = this.#parts;
    await account.checkHealth(broken.name === 'port' ? 'often' : 'usual');
    await this.#job('Deliver', version, async (steps) => {
      const image = await this.#build(steps, version);
      const file = await this.#render(steps, image, NAMES.service);
      if (broken.refused) {
        const { outputs } = await this.#deploy(steps, file, 'refused');
        terminal.print(`      cause: ${outputs.reason}`);
        if (!broken.refused.test(outputs.reason ?? ''))
          throw new Unexpected(`preflight did not report the problem, but reported: ${outputs.reason}`);
        terminal.progress("again with 'preflight: false', to see how ECS handles it");
      }
      const run = await this.#deploy(steps, file, 'rolled-back', broken.refused ? { preflight: 'false' } : {});
      this.#explain(run, broken);
    });
    const others = this.#printResponses().filter((response) => response !== serving.name && response !== 'failed');
    if (others.length > 0)
      throw new Unexpected(`${others[0]} responded, but only ${serving.name} should be active throughout.`);
  }

  /**
   * A working version whose alarm goes into ALARM as soon as it gets traffic: all of the traffic is shifted to the
   * previous version.
   */
  async deliverAlarmed(version: Version, serving: Version, strategy: Strategy): Promise<void> {
    const { terminal, signal } = this.#parts;
    const over = new AbortController();
    await this.#job('Deliver', version, async (steps) => {
      const image = await this.#build(steps, version);
      const file = await this.#render(steps, image, NAMES.service);
      const alarmed = this.#traffic?.seen(version.name, AbortSignal.any([signal, over.signal])).then(async () => {
        await strategy.setAlarm('ALARM');
        terminal.progress(`${version.name} responds: the alarm goes into ALARM`);
      });
      const run = await this.#deploy(steps, file, 'rolled-back').finally(() => over.abort());
      await alarmed;
      terminal.print(`      cause: ${run.outputs.reason}`);
    });
    await this.#settled(serving);
    const responses = this.#printResponses();
    if (!responses.includes(version.name)) throw new Unexpected(`${version.name} never responded.`);
    await strategy.setAlarm('OK');
  }

  /** Reruns the job of a version. There is nothing to build or deploy. */
  async rerun(version: Version): Promise<void> {
    const { account, terminal } = this.#parts;
    account.aws.clearRequests();
    await this.#job('Deliver', version, async (steps) => {
      const { outputs } = await this.#buildPush(steps, 'reused');
      const file = await this.#render(steps, outputs.image ?? '', NAMES.service);
      await this.#deploy(steps, file, 'unchanged');
    });
    const writes = account.writes();
    if (writes.length > 0)
      throw new Unexpected(`The rerun should not have changed anything, but it called ${writes.join(', ')}.`);
    terminal.progress(
      'nothing was built, pushed, registered or updated: no AWS call of the three steps changed anything',
    );
    this.#printResponses();
  }

  /** Runs rollback-service, as if it was started manually. */
  async rollBack(from: Version, to: Version): Promise<void> {
    const { terminal } = this.#parts;
    await this.#job('Roll back', from, async (steps) => {
      terminal.progress(`to the last version that worked before ${from.name}: ${to.name}`);
      await steps.run(
        'rollback-service',
        { cluster: NAMES.cluster, service: NAMES.service, to: 'previous', reason: 'The greeting is too warm.' },
        { verdict: 'deployed', detail: serves },
      );
    });
    await this.#settled(to);
    this.#printResponses();
  }

  /** Reports the results of all requests to the service. @throws Unexpected if one failed */
  async judgeTraffic(): Promise<void> {
    const traffic = this.#traffic;
    if (!traffic) return;
    await traffic.end();
    const { count, failures } = traffic;
    this.#parts.terminal.print(`\n${count} requests to the service during the demo, ${failures.length} failed.`);
    if (failures.length > 0) throw new Unexpected(`Requests to the service failed: ${failures[0]}.`);
  }

  /** Stops sending requests to the load balancer. */
  async close(): Promise<void> {
    await this.#traffic?.end();
  }

  /** A deployment completes when its tasks are healthy; those of the previous one still finish their requests. */
  async #settled(version: Version): Promise<void> {
    await this.#traffic?.settled(version.name, this.#parts.signal);
  }

  /** Prints the versions that responded since the last time. */
  #printResponses(): readonly string[] {
    const responses = this.#traffic?.since() ?? [];
    const failed = responses.filter((response) => response === 'failed').length;
    if (this.#traffic) this.#parts.terminal.responses(inOrder(responses), { requests: responses.length, failed });
    return responses;
  }

  async #job(title: string, version: Version, play: (steps: Steps) => Promise<void>): Promise<void> {
    const { stage, repository, terminal } = this.#parts;
    await repository.checkOut(version);
    terminal.progress(`${version.sha.slice(0, 7)} ${version.title}`);
    await stage.job(`${title} ${version.name}`, { workspace: repository.folder, commit: version }, play);
  }

  /** Returns the image, pinned by digest. */
  async #build(steps: Steps, version: Version): Promise<string> {
    const { account, engine, repository, terminal } = this.#parts;
    const uri = `${account.aws.host}/${NAMES.repository}`;
    if (version.broken?.built === 'by nobody') {
      terminal.progress('no build: the image is named by its tag, and was never pushed');
      return `${uri}:${version.sha}`;
    }
    const otherArchitecture = version.broken?.built === 'for another architecture' ? this.otherArchitecture : undefined;
    if (engine) {
      const { outputs } = await this.#buildPush(steps, 'pushed', otherArchitecture);
      return outputs.image ?? '';
    }
    const began = performance.now();
    const { digest } = await pushPrepared(version, {
      folder: repository.folder,
      repository: uri,
      authorizationToken: await account.registryToken(),
      architecture: otherArchitecture ?? this.#parts.architecture,
      env: steps.job.env,
    });
    account.addPlan(planOf(version, digest));
    const ms = performance.now() - began;
    terminal.stepLine({ mark: 'good', step: 'prepared image', verdict: 'pushed', detail: shortImage(digest), ms });
    return `${uri}@${digest}`;
  }

  async #buildPush(steps: Steps, verdict: 'pushed' | 'reused', otherArchitecture?: string): Promise<ActionRun> {
    const { engine } = this.#parts;
    const base = otherArchitecture ? await engine?.otherBase(otherArchitecture) : engine?.base;
    const inputs = {
      repository: NAMES.repository,
      tags: 'sha',
      cache: 'none',
      ...(otherArchitecture && { platforms: `linux/${otherArchitecture}` }),
      ...(base && { 'build-args': `BASE=${base}` }),
    };
    return steps.run('build-push', inputs, { verdict, detail: ({ digest }) => shortImage(digest) });
  }

  async #render(steps: Steps, image: string, service?: string): Promise<string> {
    const inputs = {
      'task-definition': 'task-definition.json',
      containers: containersInput(image),
      ...(service && { cluster: NAMES.cluster, service }),
    };
    const { outputs } = await steps.run('render-taskdef', inputs, { verdict: 'rendered', detail: changes });
    return outputs['task-definition'] ?? '';
  }

  #deploy(steps: Steps, file: string, verdict: string, inputs: StepInputs = {}): Promise<ActionRun> {
    return steps.run(
      'deploy-service',
      {
        cluster: NAMES.cluster,
        service: NAMES.service,
        'task-definition': file,
        ...this.#parts.strategy?.inputs,
        ...inputs,
      },
      { verdict, detail: serves },
    );
  }

  /** Shows the cause that deploy-service found for the failed tasks, which must be the actual problem. */
  #explain({ outputs }: ActionRun, broken: Break): void {
    const { terminal } = this.#parts;
    // The output results contains no logs, because they may be longer than the limit of an output.
    const { services } = JSON.parse(readFileSync(outputs.report ?? '', 'utf8')) as FailureReport;
    const [result] = services;
    const failure = result?.failures.find(({ cause }) => cause === broken.cause);
    if (!failure) {
      const found = result?.failures.map(({ cause }) => cause).join(', ') || 'nothing';
      throw new Unexpected(`deploy-service found ${found} instead of the cause '${broken.cause}'.`);
    }
    const words = [failure['stopped-reason'], ...failure.containers.map(({ reason }) => reason)].flatMap(
      (one) => one ?? [],
    );
    const lines = failure.containers.flatMap(({ log }) => log ?? []);
    terminal.print(`      cause: ${failure.text}`);
    const ecs = words.find((text) => broken.ecs.test(text));
    if (!ecs) throw new Unexpected(`ECS reported '${words.join(' / ')}' instead of ${broken.ecs}`);
    if (!failure.text.includes(ecs)) terminal.print(`      ECS: ${ecs}`);
    for (const line of lines) terminal.quote(line);
    terminal.print(`      fix: ${failure.fix}`);
    // deploy-service reads the logs of failed containers; one that is stopped as unhealthy may exit with 0.
    if (broken.output && failure.containers.length > 0 && !lines.includes(broken.output)) {
      throw new Unexpected(`deploy-service did not find the log line with the cause: '${broken.output}'.`);
    }
  }
}

/** The part of a summary about the phases, without its chart. */
function timeIn(summary: string): string[] {
  const [, part = ''] = summary.split('**Where the time went**');
  const [shown = ''] = part.split('<details>');
  return shown
    .replace(/^```mermaid[\s\S]*?^```$/m, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\| -/.test(line));
}

/** The shown part of the file in deploy-service's output `report`. */
interface FailureReport {
  readonly services: readonly {
    readonly failures: readonly {
      readonly cause: string;
      readonly text: string;
      readonly fix: string;
      readonly 'stopped-reason'?: string;
      readonly containers: readonly { readonly reason?: string; readonly log?: readonly string[] }[];
    }[];
  }[];
}

type Outputs = Readonly<Record<string, string>>;

function serves(outputs: Outputs): string {
  const seconds = Number(outputs['duration-seconds']);
  const took = seconds > 0 ? `, after ${seconds} s (simulated)` : '';
  return `${nameOf(outputs['serving-task-definition-arn'])} is active${took}`;
}

function changes({ diff = '' }: Outputs): string {
  const count = diff.split('\n').filter(Boolean).length;
  return count === 0 ? 'no change' : `${count} change${count === 1 ? '' : 's'}`;
}

/** `family:revision` of an ARN. */
function nameOf(arn = ''): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}

function shortImage(digest = ''): string {
  return `${NAMES.repository}@${digest.slice(0, 'sha256:'.length + 12)}…`;
}
