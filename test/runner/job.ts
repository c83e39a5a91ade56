import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Action, evaluateStatus, loadAction, type ResolvedInputs, resolveInputs } from './action.ts';
import { contextOf, githubEnv } from './github.ts';
import { Canaries, filesIn } from './leaks.ts';
import type { LogLine } from './log.ts';
import { Masks } from './masks.ts';
import { type PacedClock, Pacer, pacerOf } from './pacer.ts';
import { type PhaseRun, runPhase } from './phase.ts';

export type { PhaseRun } from './phase.ts';

/** The parts of a local AWS that the test runner needs; `startLocalAws` returns one. */
export interface Aws {
  readonly env: Record<string, string>;
  readonly clock: PacedClock;
  oidcEnv?(claims?: Record<string, string>): Record<string, string>;
  /** The passwords, tokens and session keys that it has issued so far. */
  issuedSecrets?(): Iterable<{ readonly what: string; readonly value: string }>;
}

export interface JobOptions {
  readonly aws?: Aws | undefined;
  /** Gives the job an OIDC token endpoint, with these claims, and removes the AWS keys from its environment. */
  readonly oidc?: true | Record<string, string>;
  /** The job's `env:`; an empty value removes a variable. */
  readonly env?: Readonly<Record<string, string>>;
  /** GITHUB_WORKSPACE; by default a new empty folder, removed at the end. */
  readonly workspace?: string;
  /** Simulated seconds per real second for the steps; by default the local AWS's speed. */
  readonly speed?: number;
  /** Whether time waits for the steps' processes at real speed too, as at any other speed. */
  readonly paced?: boolean;
  /** More secrets to search for in the results. */
  readonly secrets?: readonly string[];
  /** Values that an earlier step has masked, e.g. the account id. */
  readonly masks?: readonly string[];
}

export interface StepOptions {
  readonly inputs?: Readonly<Record<string, string | number | boolean>>;
  /** The step's `env:`, in addition to the job's. */
  readonly stepEnv?: Readonly<Record<string, string>>;
  /**
   * The runner's own variables (`GITHUB_STATE`, `RUNNER_TEMP` …) as a broken runner would set them; an empty value
   * removes a variable.
   */
  readonly runnerEnv?: Readonly<Record<string, string>>;
  /** The folder in which the step's process starts; the runner always uses the workspace. */
  readonly cwd?: string;
  /** Cancels the job this many simulated ms after the start of the step. */
  readonly cancelAfter?: number;
  /** Cancels the job when a line of the step's log matches. */
  readonly cancelWhen?: RegExp;
  readonly signal?: AbortSignal;
  /** Receives each line of the step's log, with masks applied. */
  readonly onLine?: (line: LogLine) => void;
  /** `timeout-minutes` of the step, simulated. */
  readonly timeoutMinutes?: number;
  /** Where a secret may appear, for example `/^output 'docker_password_|^HOME.\.docker.config\.json$/`. */
  readonly mayLeak?: RegExp;
}

/** A step with the results of its main phase, and its other phases. */
export interface ActionRun extends PhaseRun {
  readonly conclusion: 'success' | 'failure' | 'cancelled';
  /** Outputs that GitHub would drop at the end of the job, because they contain a masked value. */
  readonly droppedOutputs: readonly string[];
  pre?: PhaseRun;
  /** Set after `job.end()`. */
  post?: PhaseRun;
}

interface PostStep {
  readonly action: Action;
  readonly inputs: ResolvedInputs;
  readonly state: Map<string, string>;
  readonly options: StepOptions;
  readonly run: ActionRun;
}

/** After a cancellation, GitHub's server ends everything that still runs. */
const CANCEL_LIMIT_MS = 5 * 60_000;
/** At a higher speed, one or two calls on a busy machine would use up the time that a cancelled step has. */
const LADDER_SPEED = 5;

/** A job of several steps, which share workspace, environment and masks; `end` runs the post steps in reverse order. */
export class Job {
  readonly workspace: string;
  readonly temp: string;
  readonly home: string;
  /** Extended by what steps write to GITHUB_ENV and GITHUB_PATH. */
  readonly env: Record<string, string>;
  readonly masks = new Masks();
  readonly speed: number;
  readonly aws: Aws | undefined;
  readonly #pacer: Pacer | undefined;
  readonly #time: Pacer;
  readonly #folder: string;
  readonly #canaries = new Canaries();
  readonly #posts: PostStep[] = [];
  #failed = false;
  #cancelled: number | undefined;

  constructor({ aws, oidc, env = {}, workspace, speed, paced, secrets = [], masks = [] }: JobOptions = {}) {
    this.#folder = mkdtempSync(join(tmpdir(), 'slipway-job-'));
    this.workspace = resolve(workspace ?? join(this.#folder, 'work', 'hello', 'hello'));
    this.temp = join(this.#folder, 'work', '_temp');
    this.home = join(this.#folder, 'home');
    for (const folder of [this.workspace, this.temp, this.home]) mkdirSync(folder, { recursive: true });
    this.aws = aws;
    this.speed = speed ?? (aws?.clock.speed || 1);
    // At real speed, a process and the local AWS both use the machine's time.
    this.#pacer = aws && (paced ?? this.speed > 1) ? pacerOf(aws.clock) : undefined;
    this.#time = this.#pacer ?? new Pacer();
    const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, ...place } = aws?.env ?? {};
    const given = {
      ...githubEnv({ workspace: this.workspace, temp: this.temp, home: this.home }),
      ...(oidc ? { ...place, ...aws?.oidcEnv?.(oidc === true ? undefined : oidc) } : aws?.env),
      ...env,
    };
    this.env = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
    this.#canaries.add('the AWS secret key', this.env.AWS_SECRET_ACCESS_KEY);
    this.#canaries.add('the AWS session token', this.env.AWS_SESSION_TOKEN);
    this.#canaries.add('the OIDC request token', this.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN);
    this.#canaries.add('the GitHub token', contextOf(this.env)['github.token']);
    for (const value of secrets) this.secret(value);
    for (const value of masks) this.masks.add(value);
  }

  /** Searches for `value` in all later results, and on the disk. */
  secret(value: string, what = 'a secret'): void {
    this.#canaries.add(what, value);
  }

  /** Runs `pre` and `main` of an action. @throws if a secret leaked */
  async step(name: string, options: StepOptions = {}): Promise<ActionRun> {
    const action = loadAction(name);
    const inputs = resolveInputs(action.file, options.inputs ?? {}, contextOf(this.env));
    const state = new Map<string, string>();
    const pre = await this.#phase('pre', action, inputs, state, options);
    const main = await this.#phase('main', action, inputs, state, options);
    if (!main) throw new Error(`${action.folder} has no main program`);
    const cancelled = this.#cancelled !== undefined;
    const run: ActionRun = {
      ...main,
      conclusion: main.failed ? (cancelled ? 'cancelled' : 'failure') : 'success',
      droppedOutputs: [...Object.entries(main.outputs)]
        .filter(([, value]) => this.masks.apply(value) !== value)
        .map(([key]) => key),
      ...(pre && { pre }),
    };
    this.#failed ||= main.failed && !cancelled;
    this.#posts.unshift({ action, inputs, state, options, run });
    return run;
  }

  /** Runs the post steps in reverse order, searches for secrets on the disk and removes the job's folders. */
  async end(): Promise<void> {
    try {
      const errors: unknown[] = [];
      const posts = this.#posts.splice(0);
      for (const { action, inputs, state, options, run } of posts) {
        const { cancelAfter, cancelWhen, signal, timeoutMinutes, ...rest } = options;
        const post = await this.#phase('post', action, inputs, state, rest).catch((error: unknown) =>
          errors.push(error),
        );
        if (typeof post === 'object') run.post = post;
      }
      if (errors.length > 0) throw errors[0];
      const left = [...filesIn(this.temp, 'RUNNER_TEMP'), ...filesIn(this.home, 'HOME')];
      this.#canaries.check(left.filter(({ where }) => !posts.some(({ options }) => options.mayLeak?.test(where))));
    } finally {
      rmSync(this.#folder, { recursive: true, force: true });
    }
  }

  async #phase(
    phase: 'pre' | 'main' | 'post',
    action: Action,
    inputs: ResolvedInputs,
    state: Map<string, string>,
    options: StepOptions,
  ): Promise<PhaseRun | undefined> {
    const program = action.program(phase);
    const condition = phase === 'main' ? 'always()' : (action.file.runs[`${phase}-if`] ?? 'always()');
    const status = { failed: this.#failed, cancelled: this.#cancelled !== undefined };
    if (!program || !evaluateStatus(condition, status)) return undefined;
    const run = await runPhase({
      program,
      env: { ...this.env, ...inputs.env, ...options.stepEnv, GITHUB_ACTION_PATH: action.folder },
      runnerEnv: options.runnerEnv ?? {},
      warnings: phase === 'main' ? inputs.warnings : [],
      state,
      folder: join(dirname(this.temp), '_commands'),
      cwd: options.cwd ?? this.workspace,
      masks: this.masks,
      speed: this.speed,
      ladderSpeed: Math.min(this.speed, LADDER_SPEED),
      clock: this.aws?.clock,
      pacer: this.#pacer,
      limits: this.#limits(options),
      onLine: options.onLine,
      onCancel: () => {
        this.#cancelled ??= this.#time.passed();
      },
    });
    Object.assign(this.env, run.env);
    if (run.path.length > 0)
      this.env.PATH = [...run.path]
        .reverse()
        .concat(this.env.PATH ?? '')
        .join(':');
    const issued = new Canaries();
    for (const { what, value } of this.aws?.issuedSecrets?.() ?? []) {
      this.secret(value, what);
      issued.add(what, value);
    }
    const traces = tracesOf(run).filter(({ where }) => !options.mayLeak?.test(where));
    this.#canaries.check(traces.map(({ where, text }) => ({ where: `${where} of ${action.name} (${phase})`, text })));
    // A build's own secrets may be passed to the builder this way; AWS credentials stay in the memory of the action.
    issued.check(
      run.started.map(({ argv, added }) => ({ where: `the environment of ${argv[0]}`, text: added.join('\0') })),
    );
    return run;
  }

  #limits({ cancelAfter, cancelWhen, signal, timeoutMinutes }: StepOptions) {
    const left =
      this.#cancelled === undefined
        ? undefined
        : CANCEL_LIMIT_MS - (this.#time.passed() - this.#cancelled) * this.speed;
    const timeout = left ?? (timeoutMinutes === undefined ? undefined : timeoutMinutes * 60_000);
    return { cancelAfter, cancelWhen, signal, timeout };
  }
}

function tracesOf(run: PhaseRun): { where: string; text: string }[] {
  const named = (what: string, values: Readonly<Record<string, string>>) =>
    Object.entries(values).map(([name, text]) => ({ where: `${what} '${name}'`, text }));
  return [
    ...named('output', run.outputs),
    ...named('state', run.state),
    ...named('variable', run.env),
    { where: 'the summary', text: run.summary },
    { where: 'the annotations', text: JSON.stringify(run.annotations) },
    { where: 'the debug log', text: run.debug.join('\n') },
    { where: 'the log', text: run.log },
    ...run.started.map(({ argv }) => ({ where: `the command line of ${argv[0]}`, text: argv.join('\0') })),
  ];
}
