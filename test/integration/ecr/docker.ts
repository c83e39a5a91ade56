import { writeFileSync } from 'node:fs';
import { pushImage } from '../../../local-aws/ecr/push.ts';
import type { LocalAws } from '../../../local-aws/server.ts';
import { createProgramRunner, type ProgramResult, type RunProgram } from '../../../src/docker/process.ts';
import { clientsOf } from '../../local-aws/clients.ts';

const ok = (stdout = ''): ProgramResult => ({ code: 0, stdout, stderr: '' });

/**
 * A simulated docker command with a containerd store: its images have the labels of its arguments and the given
 * content, and it really pushes them to a local AWS. Git is the machine's own.
 */
export class ScriptedDocker {
  readonly calls: string[] = [];
  content = 'content';
  /** Runs between a build and its push. */
  afterBuild: () => Promise<unknown> = async () => {};
  /** Runs before each push. */
  beforePush: () => Promise<unknown> = async () => {};
  /** The labels of another job's image, to which the tag was moved just before a push. */
  moved: Record<string, string> | undefined;
  /** The errors of the next pushes. */
  readonly failures: string[] = [];
  readonly environments: NodeJS.ProcessEnv[] = [];
  /** Drivers other than `docker` have their own BuildKit, which pushes its result by digest. */
  driver = 'docker';
  /** Whether an engine responds. */
  engine = true;
  /** Whether buildx reports the configuration of an image that it loads into the engine. */
  reportsLoaded = true;
  /** The exit codes of containers. */
  exitCode = 0;
  readonly #aws: LocalAws;
  #labels: Record<string, string> = {};

  constructor(aws: LocalAws) {
    this.#aws = aws;
  }

  get builds(): number {
    return this.calls.filter((call) => call.startsWith('buildx build')).length;
  }

  /**
   * The commands that build or push. Those that look for a builder and log in are left out, because they run before it
   * is known whether they are needed.
   */
  get changes(): string[] {
    return this.calls.filter((call) => call !== 'buildx inspect' && !call.startsWith('login '));
  }

  readonly run: RunProgram = async (command, args, options) => {
    if (command !== 'docker') return createProgramRunner()(command, args, options);
    this.calls.push(args.join(' '));
    this.environments.push(options?.env ?? process.env);
    const [verb, what] = args;
    if (verb === 'buildx' && what === 'inspect')
      return ok(
        `Name: default\nDriver: ${this.driver}\nLabels:\n org.mobyproject.buildkit.worker.snapshotter: overlayfs\n`,
      );
    if (verb === 'buildx' && what === 'build') return this.#build(args);
    if (verb === 'version') return this.engine ? ok('linux/amd64') : { code: 1, stdout: '', stderr: 'no engine' };
    if (verb === 'run') return { ...ok('container'), code: this.exitCode };
    if (verb === 'push') return this.#push(what ?? '');
    return ok();
  };

  /** Pushes an image with these labels as another user would. */
  async push(repository: string, tags: readonly string[], labels: Record<string, string>, content = this.content) {
    const { authorizationData } = await clientsOf(this.#aws).ecr.getAuthorizationToken({});
    const authorizationToken = authorizationData?.[0]?.authorizationToken ?? '';
    const image = { layers: [Buffer.from(content)], config: { Labels: labels } };
    return pushImage(image, { repository: `${this.#aws.host}/${repository}`, tags, authorizationToken });
  }

  /** The labels of the last build. */
  get labels(): Record<string, string> {
    return this.#labels;
  }

  async #build(args: readonly string[]): Promise<ProgramResult> {
    const after = (flag: string) => args.flatMap((arg, index) => (arg === flag ? [args[index + 1] ?? ''] : []));
    this.#labels = Object.fromEntries(
      after('--label').map((label) => [label.slice(0, label.indexOf('=')), label.slice(label.indexOf('=') + 1)]),
    );
    const repository = /push-by-digest/.test(args.join()) ? 'web' : 'scratch';
    const { digest } = await this.push(repository, [], this.#labels);
    const isReported = this.reportsLoaded || !after('--output')[0]?.includes('type=docker');
    const metadata = {
      'containerimage.digest': digest,
      ...(isReported && { 'containerimage.config.digest': await this.#configOf(repository, digest) }),
    };
    writeFileSync(after('--metadata-file')[0] ?? '', JSON.stringify(metadata));
    await this.afterBuild();
    return ok();
  }

  async #configOf(repositoryName: string, imageDigest: string): Promise<string | undefined> {
    const { ecr } = clientsOf(this.#aws);
    const { images = [] } = await ecr.batchGetImage({ repositoryName, imageIds: [{ imageDigest }] });
    const manifest = JSON.parse(images[0]?.imageManifest ?? '{}') as { config?: { digest: string } };
    return manifest.config?.digest;
  }

  async #push(reference: string): Promise<ProgramResult> {
    await this.beforePush();
    const failure = this.failures.shift();
    if (failure) return { code: 1, stdout: '', stderr: failure };
    const [repository = '', tag = ''] = reference.replace(`${this.#aws.host}/`, '').split(':');
    try {
      const { digest } = await this.push(repository, [tag], this.moved ?? this.#labels);
      return ok(`${tag}: digest: ${digest} size: 1`);
    } catch (error) {
      return { code: 1, stdout: '', stderr: String(error) };
    }
  }
}
