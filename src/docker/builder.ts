import { UserError } from '../error.ts';
import { shownCache } from './cache-secrets.ts';
import type { Engine, EngineFacts } from './engine.ts';
import { explainFailure, readFailure } from './failure.ts';
import type { OutputPlan } from './outputs.ts';
import { causeIn } from './printed.ts';
import type { RunProgram } from './process.ts';

/**
 * The kind of builder. `docker` is buildx's default driver, BuildKit inside the engine, with one of two image stores;
 * `container` is every driver with a separate BuildKit (docker-container, kubernetes, remote, cloud); `plain` is an
 * engine's BuildKit without buildx.
 */
export interface Builder {
  readonly driver: 'docker' | 'container' | 'plain';
  /** The engine's image store, for `docker` and `plain`. */
  readonly store: 'containerd' | 'classic' | undefined;
  /** A readable description with versions. */
  readonly description: string;
  readonly canRewriteTimestamps: boolean;
  /** Set if the builder was not running when it was found, so that a build must start it or connect to it first. */
  readonly isStopped?: true;
  /** The engine, if it is reached through a local socket. */
  readonly engine?: Engine;
}

/** The build features that not every builder supports. */
export interface RequiredFeatures {
  readonly platforms: readonly string[];
  readonly cacheTo: readonly string[];
  readonly provenance: string;
  readonly sbom: string;
  readonly attests: readonly string[];
  readonly options: Readonly<Record<'allow' | 'no-cache-filters', readonly string[]>>;
  readonly outputs?: OutputPlan;
  readonly annotations: readonly string[];
  readonly buildContexts: readonly string[];
  readonly builder: string;
  readonly extraArgs: readonly string[];
}

/** The exit code for a missing command. */
const NOT_FOUND = 127;

/**
 * Finds the builder: the named or current buildx builder, or the engine itself.
 * @param signal aborts the search when its result is no longer needed
 * @param engine the engine that buildx uses if no builder is named
 * @throws {UserError} if no builder works
 */
export async function findBuilder(
  name: string,
  run: RunProgram,
  env: NodeJS.ProcessEnv,
  signal?: AbortSignal,
  engine?: Engine,
): Promise<Builder> {
  const facts = name === '' && engine ? await engine.describe(signal) : undefined;
  if (engine && facts) return { ...ofEngine(facts), engine };
  const ask = (...args: string[]) => run('docker', args, { env, ...(signal && { signal }) });
  const inspected = await ask('buildx', 'inspect', ...(name ? [name] : []));
  const fact = (key: string) =>
    new RegExp(`^[ \\t]*${key}:[ \\t]*(\\S.*)$`, 'm').exec(inspected.stdout)?.[1]?.trim() ?? '';
  const driver = fact('Driver');
  if (inspected.code !== 0 && inspected.code !== NOT_FOUND) {
    const version = await ask('buildx', 'version');
    if (version.code !== 0) return plainBuilder(ask);
  }
  if (inspected.code !== 0 || !driver) {
    // If the engine does not respond, buildx reports that on a separate line and prints no driver.
    const error = inspected.code === 0 ? { ...inspected, stderr: fact('Error') } : inspected;
    const what = name ? `The builder '${name}' cannot be used` : 'Docker cannot build on this runner';
    throw new UserError(explainFailure(readFailure(error, 'find-builder'), what));
  }
  const version = fact('BuildKit(?: version)?');
  if (driver !== 'docker') {
    return {
      driver: 'container',
      store: undefined,
      description: `${fact('Name')} (${driver}${version && `, BuildKit ${version}`})`,
      canRewriteTimestamps: atLeast(version, 0, 13),
      ...(/^(?:inactive|stopped)$/.test(fact('Status')) && { isStopped: true }),
    };
  }
  const known = storeIn(inspected.stdout);
  return ofEngine(known ? { version: '', store: known } : await readEngine(ask));
}

function ofEngine({ version, store }: EngineFacts): Builder {
  return {
    driver: 'docker',
    store,
    description: `Docker${version && ` ${version}`}, ${store} image store`,
    canRewriteTimestamps: false,
  };
}

/**
 * An engine's image store, according to the labels of its BuildKit; `undefined` if buildx prints no labels. The command
 * `docker info` takes several times as long, since it starts each plugin.
 */
function storeIn(inspected: string): Builder['store'] {
  if (inspected.includes(' org.mobyproject.buildkit.worker.snapshotter:')) return 'containerd';
  return inspected.includes(' org.mobyproject.buildkit.worker.moby.') ? 'classic' : undefined;
}

type RunDocker = (...args: string[]) => ReturnType<RunProgram>;

async function plainBuilder(ask: RunDocker): Promise<Builder> {
  const client = await ask('version', '--format', '{{.Client.Version}}');
  const major = Number.parseInt(client.stdout, 10);
  // Since 23.0 the docker command delegates all BuildKit builds to buildx.
  if (major >= 23) {
    throw new UserError(
      `Docker ${client.stdout.trim()} needs the buildx plugin to build, but the plugin is missing: install docker-buildx-plugin (Debian: docker-buildx), or add docker/setup-buildx-action before this step.`,
    );
  }
  const { version } = await readEngine(ask);
  return {
    driver: 'plain',
    store: 'classic',
    description: `Docker ${version} without buildx`,
    canRewriteTimestamps: false,
  };
}

/** @throws {UserError} if the engine did not respond */
async function readEngine(ask: RunDocker): Promise<EngineFacts> {
  const info = await ask('info', '--format', '{{.ServerVersion}} {{json .DriverStatus}}');
  const version = /^\d\S*/.exec(info.stdout)?.[0];
  if (info.code !== 0 || !version) {
    throw new UserError(explainFailure(readFailure(info, 'find-builder'), 'The Docker engine cannot be used'));
  }
  return { version, store: info.stdout.includes('io.containerd.snapshotter') ? 'containerd' : 'classic' };
}

/** The platform of the engine that runs images, or a clause that explains why there is none. */
export async function enginePlatform(
  run: RunProgram,
  env: NodeJS.ProcessEnv,
): Promise<{ readonly platform: string } | { readonly missing: string }> {
  const result = await run('docker', ['version', '--format', '{{.Server.Os}}/{{.Server.Arch}}'], { env });
  const platform = result.stdout.trim();
  const isThere = result.code === 0 && /^[a-z0-9]+\/[a-z0-9_]+$/.test(platform);
  return isThere ? { platform } : { missing: causeIn(result) };
}

/** A feature that a builder does not support, and the input that requested it. */
export interface BuilderRefusal {
  readonly input: string;
  /** A sentence that does not start with the input's name. */
  readonly problem: string;
}

/**
 * The requested features that this builder does not support.
 * @param advice a clause with the fix, for a step that cannot choose its builder
 */
export function refusals(
  { driver, store, description }: Builder,
  required: RequiredFeatures,
  advice?: string,
): BuilderRefusal[] {
  if (driver === 'container') return [];
  const hint =
    advice ??
    (driver === 'plain'
      ? 'install buildx, for example with docker/setup-buildx-action before this step'
      : "use a separate builder (docker/setup-buildx-action), or enable the engine's containerd image store");
  const found: BuilderRefusal[] = [];
  const refuse = (input: string, what: string, fix = hint) =>
    found.push({ input, problem: `the builder (${description}) cannot ${what}; ${fix}` });
  if (store === 'classic') for (const [input, what] of lackingInClassicStore(required)) refuse(input, what);
  for (const what of lackingOutputs({ driver, store }, required.outputs)) {
    // Neither of an engine's image stores supports pushing by digest only.
    refuse('outputs', what, required.outputs?.byDigest ? (advice ?? OWN_BUILDER) : hint);
  }
  if (driver === 'plain') for (const [input, what] of lackingWithoutBuildx(required)) refuse(input, what);
  return found;
}

/** An input, and what a builder cannot do for it. */
type Lacking = readonly [input: string, what: string];

function lackingInClassicStore(required: RequiredFeatures): Lacking[] {
  const external = required.cacheTo.find((cache) => !/(^|,)type=inline/.test(cache));
  const lacking: (Lacking | false)[] = [
    required.platforms.length > 1 && ['platforms', 'build several platforms at once'],
    external !== undefined && ['cache-to', `export the cache '${shownCache(external)}'`],
    isOn(required.provenance) && ['provenance', 'attach a provenance'],
    isOn(required.sbom) && ['sbom', 'attach an SBOM'],
    required.attests.length > 0 && ['attests', 'attach attestations'],
    required.annotations.length > 0 && ['annotations', 'annotate a manifest'],
  ];
  return lacking.filter((one) => one !== false);
}

function lackingWithoutBuildx({ buildContexts, options, builder }: RequiredFeatures): Lacking[] {
  const names = (['allow', 'no-cache-filters'] as const).filter((name) => options[name].length > 0);
  return [
    ...(buildContexts.length > 0 ? [['build-contexts', 'use additional contexts'] as const] : []),
    ...names.map((name) => [name, `apply '${options[name].join(', ')}'`] as const),
    ...(builder ? [['builder', `use the builder '${builder}'`] as const] : []),
  ];
}

const OWN_BUILDER = 'use a separate builder (docker/setup-buildx-action)';

/** The parts of `outputs` that an engine does not support. */
function lackingOutputs(
  { driver, store }: Pick<Builder, 'driver' | 'store'>,
  outputs: OutputPlan | undefined,
): string[] {
  if (!outputs) return [];
  const [attribute] = Object.keys(outputs.image);
  const [file] = outputs.files;
  return [
    ...(outputs.byDigest ? ['push by digest only (push-by-digest=true)'] : []),
    ...(store === 'classic' && attribute ? [`set the image attribute '${attribute}'`] : []),
    ...(driver === 'plain' && file ? [`write the result to '${file}'`] : []),
  ];
}

/** Whether the builder can export a cache separately from the image. */
export function canExportCache({ driver, store }: Builder): boolean {
  return driver === 'container' || (driver === 'docker' && store === 'containerd');
}

function isOn(attestation: string): boolean {
  return attestation !== '' && attestation !== 'false';
}

function atLeast(version: string, major: number, minor: number): boolean {
  const [, a = '', b = ''] = /^v?(\d+)\.(\d+)/.exec(version) ?? [];
  return a !== '' && (Number(a) > major || (Number(a) === major && Number(b) >= minor));
}
