import { namedArguments, type OutputPlan } from '../docker/index.ts';
import {
  type BuildInputs,
  createGit,
  fingerprint,
  type ImageSource,
  isRemote,
  readSource,
  relativeTo,
  withoutCredentials,
} from '../image/index.ts';
import type { PublishOrder, Tools } from './publish-job.ts';

/** Reads the sources of the image, and computes the fingerprint of everything that determines it. */
export async function readCommit(
  order: PublishOrder,
  { run, env }: Pick<Tools, 'run' | 'env'>,
): Promise<{ source: ImageSource; inputs: BuildInputs }> {
  const { context, file, target, platforms, buildArgs, buildContexts, extraArgs, options } = order.build;
  const source = await readSource(order.build, createGit(run, env), env);
  const counted = Object.entries(buildArgs).filter(([name]) => !order.ignoredArgs.includes(name));
  // Credentials in a URL are removed: they do not identify the source, and the fingerprint becomes a label of the
  // image.
  const relative = (path: string) => (isRemote(path) ? withoutCredentials(path) : relativeTo(source.root, path));
  // `no-cache` and `no-cache-filters` do not change the result, and `allow` only grants entitlements.
  const { 'no-cache-filters': _, allow: __, ...counting } = options;
  const inputs = fingerprint({
    context: relative(context),
    file: isRemote(context) ? file : relative(file),
    target,
    platforms: platforms.length > 0 ? platforms : defaultPlatforms(env),
    machine: machineOf(process.arch),
    buildArgs: Object.fromEntries(counted.map(([name, value]) => [name, value ?? env[name] ?? ''])),
    buildContexts: Object.fromEntries(Object.entries(buildContexts).map(([name, path]) => [name, relative(path)])),
    options: { ...counting, outputs: imageAttributes(order.build.outputs) },
    extraArgs: [...extraArgs, ...namedArguments(extraArgs).map((name) => `${name}=${env[name] ?? ''}`)],
    attestations: attestationsOf(order.build),
    files: source.contents,
    dirty: source.dirty.length > 0,
  });
  return { source, inputs };
}

/** The parts of `outputs` that change the image, such as its compression. */
function imageAttributes({ image }: OutputPlan): string[] {
  return Object.entries(image)
    .map(([name, value]) => `${name}=${value}`)
    .sort();
}

/** The platform that Docker builds for by default. */
function defaultPlatforms({ DOCKER_DEFAULT_PLATFORM = '' }: NodeJS.ProcessEnv): string[] {
  return DOCKER_DEFAULT_PLATFORM.split(',')
    .map((platform) => platform.trim())
    .filter(Boolean);
}

/** Docker's name for Node's architecture. */
function machineOf(arch: string): string {
  return arch === 'x64' ? 'amd64' : arch;
}

function attestationsOf({ provenance, sbom, attests }: PublishOrder['build']): Record<string, string> {
  const isOn = (value: string) => value !== '' && value !== 'false';
  return {
    ...(isOn(provenance) && { provenance }),
    ...(isOn(sbom) && { sbom }),
    ...(attests.length > 0 && { attests: JSON.stringify(attests) }),
  };
}
