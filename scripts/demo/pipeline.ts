import type { ActionRun } from '../../test/runner/runner.ts';
import type { Account } from './account.ts';
import type { Engine } from './engine.ts';
import { containersInput, crashLine, NAMES, planOf, type Version } from './hello.ts';
import { pushPrepared } from './image.ts';
import type { Repository } from './repository.ts';
import { type Stage, type Steps, Unexpected } from './stage.ts';
import type { Terminal } from './terminal.ts';

export interface PipelineParts {
  readonly stage: Stage;
  readonly account: Account;
  readonly repository: Repository;
  readonly terminal: Terminal;
  readonly engine: Engine | undefined;
  readonly signal: AbortSignal;
}

/** What a repository's workflows would do with the sample service, job by job. */
export class Pipeline {
  readonly #parts: PipelineParts;

  constructor(parts: PipelineParts) {
    this.#parts = parts;
  }

  /** The first version: its revision is registered, and a service is made of it. */
  async setUp(version: Version): Promise<void> {
    const { account, terminal, signal } = this.#parts;
    await this.#job('Set up', version, async (steps) => {
      const image = await this.#build(steps, version);
      const file = await this.#render(steps, image);
      const { outputs } = await steps.run(
        'deploy-service',
        { 'task-definition': file },
        { verdict: 'registered', detail: (found) => nameOf(found['task-definition-arn']) },
      );
      const began = performance.now();
      terminal.progress(`creating the service '${NAMES.service}' of it, with 2 tasks`);
      await account.createService(outputs['task-definition-arn'] ?? '', signal);
      const ms = performance.now() - began;
      terminal.ending({ mark: 'good', step: 'CreateService', verdict: 'steady', detail: '2 of 2 tasks', ms });
    });
  }

  /** Build, push, render, deploy. */
  async deliver(version: Version, verdict: 'deployed' | 'rolled-back'): Promise<void> {
    await this.#job('Deliver', version, async (steps) => {
      const image = await this.#build(steps, version);
      const file = await this.#render(steps, image, NAMES.service);
      const run = await this.#deploy(steps, file, verdict);
      if (version.crashes) this.#explain(run);
    });
  }

  /** The same job once more, which has nothing to do. */
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
      throw new Unexpected(`The rerun should have changed nothing, and called ${writes.join(', ')}.`);
    terminal.progress('nothing built, pushed, registered or updated: no AWS call of the three steps changed anything');
  }

  /** rollback-service, as a person starts it by hand. */
  async rollBack(from: Version, to: Version): Promise<void> {
    const { terminal } = this.#parts;
    await this.#job('Roll back', from, async (steps) => {
      terminal.progress(`to the last version that worked before ${from.name}, which is ${to.name}`);
      await steps.run(
        'rollback-service',
        { cluster: NAMES.cluster, service: NAMES.service, to: 'previous', reason: 'The greeting is too warm.' },
        { verdict: 'deployed', detail: serves },
      );
    });
  }

  async #job(title: string, version: Version, play: (steps: Steps) => Promise<void>): Promise<void> {
    const { stage, repository, terminal } = this.#parts;
    await repository.checkOut(version);
    terminal.progress(`${version.sha.slice(0, 7)} ${version.title}`);
    await stage.job(`${title} ${version.name}`, { workspace: repository.folder, commit: version }, play);
  }

  /** Answers with the image, pinned by digest. */
  async #build(steps: Steps, version: Version): Promise<string> {
    const { account, engine, repository, terminal } = this.#parts;
    if (engine) {
      const { outputs } = await this.#buildPush(steps, 'pushed');
      account.addPlan(planOf(version, outputs.digest ?? ''));
      return outputs.image ?? '';
    }
    const began = performance.now();
    const uri = `${account.aws.host}/${NAMES.repository}`;
    const authorizationToken = await account.registryToken();
    const { folder } = repository;
    const { digest } = await pushPrepared(version, { folder, repository: uri, authorizationToken, env: steps.job.env });
    account.addPlan(planOf(version, digest));
    const ms = performance.now() - began;
    terminal.ending({ mark: 'good', step: 'prepared image', verdict: 'pushed', detail: shortImage(digest), ms });
    return `${uri}@${digest}`;
  }

  #buildPush(steps: Steps, verdict: 'pushed' | 'reused'): Promise<ActionRun> {
    const base = this.#parts.engine?.base;
    const inputs = {
      repository: NAMES.repository,
      tags: 'sha',
      cache: 'none',
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

  #deploy(steps: Steps, file: string, verdict: string): Promise<ActionRun> {
    return steps.run(
      'deploy-service',
      { cluster: NAMES.cluster, service: NAMES.service, 'task-definition': file },
      { verdict, detail: serves },
    );
  }

  /** Shows what deploy-service found out about the failed tasks, which must be what the image printed. */
  #explain({ outputs }: ActionRun): void {
    const { terminal } = this.#parts;
    const [result] = JSON.parse(outputs.results ?? '[]') as FailedService[];
    const failure = result?.failures[0];
    const lines = failure?.containers.flatMap(({ log }) => log ?? []) ?? [];
    terminal.say(`      why: ${failure?.text ?? 'not found out'}`);
    for (const line of lines) terminal.quote(line);
    if (!lines.includes(crashLine())) {
      throw new Unexpected(`deploy-service did not find the line that says why: '${crashLine()}'.`);
    }
  }
}

/** An entry of deploy-service's output `results`, as far as it is shown. */
interface FailedService {
  readonly failures: readonly { readonly text: string; readonly containers: readonly { readonly log?: string[] }[] }[];
}

type Outputs = Readonly<Record<string, string>>;

function serves(outputs: Outputs): string {
  const seconds = Number(outputs['duration-seconds']);
  const took = seconds > 0 ? `, after ${Math.floor(seconds / 60)} min ${seconds % 60} s on ECS's clock` : '';
  return `${nameOf(outputs['serving-task-definition-arn'])} serves${took}`;
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
