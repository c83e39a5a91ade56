import { parseRegistryHost } from '../image/index.ts';
import { type Declared, readOptions } from '../options.ts';
import { readYaml } from '../taskdef/index.ts';
import { withoutScheme } from '../url.ts';
import { type ImageEntry, parseImages, REFUSED_IN_BUILD } from './images.ts';
import type { CallSetting, SecretSettings } from './secret-settings.ts';

/** The inputs of the workflow call that the build jobs use. */
export interface BuildCall {
  readonly images: string;
  /** The `build` input. */
  readonly build: string;
  /** The inputs of the call that build-push also has. */
  readonly options: Readonly<Record<string, string>>;
  readonly settings: Readonly<Record<CallSetting, string>>;
  readonly variables: Readonly<Record<string, string>>;
  readonly secret: Pick<SecretSettings, 'call'>;
}

/** One image to build. */
export interface Build {
  readonly name: string;
  /** The containers that receive the image; `undefined` to determine them. */
  readonly containers: readonly string[] | undefined;
  readonly repository: string;
  readonly role: string;
  readonly region: string;
  /** The inputs of build-push. */
  readonly options: Readonly<Record<string, string>>;
}

/** The builds of a delivery, or the problems for which it is refused. */
export interface Builds {
  readonly builds: readonly Build[];
  /** The problems, each with the name of its input. */
  readonly problems: readonly { readonly input: string; readonly message: string }[];
}

/**
 * The images of a delivery: those in the `images` input, or the one that the call describes. An option is taken from
 * the image, otherwise from the call, otherwise from the `build` mapping.
 * @param declared the inputs of build-push
 * @param fallback the Region of the first environment that has one
 */
export function resolveBuilds(call: BuildCall, declared: Declared, fallback: string): Builds {
  const { images, problems: ofImages } = parseImages(call.images, declared);
  const shared = readBuild(call.build, declared);
  const problems = [
    ...ofImages.map((message) => ({ input: 'images', message })),
    ...shared.problems.map((message) => ({ input: 'build', message })),
  ];
  const direct = Object.fromEntries(
    Object.entries(call.options).filter(([name, value]) => value.trim() !== '' && value !== declared[name]),
  );
  const options = { ...shared.values, ...direct };
  const resolve = (image: ImageEntry | undefined): Build => {
    const own: Record<string, string> = { ...options, ...image?.options };
    const repository = image?.repository || setting(call, 'repository', 'SLIPWAY_REPOSITORY');
    const { 'role-to-assume': role, 'aws-region': region, ...rest } = own;
    return {
      name: image?.name ?? shortOf(repository),
      containers: image && (image.containers.length > 0 ? image.containers : [image.name]),
      repository,
      role: role ?? setting(call, 'build-role', 'SLIPWAY_BUILD_ROLE'),
      region: region ?? regionOf(call, repository, fallback),
      // A commit that does not change an image's context reuses the existing image.
      options: image && 'reuse' in declared ? { reuse: 'content', ...rest } : rest,
    };
  };
  return { builds: images.length > 0 ? images.map(resolve) : [resolve(undefined)], problems };
}

function readBuild(text: string, declared: Declared) {
  if (!text.trim()) return { values: {}, problems: [] };
  const read = readYaml(text, "Input 'build'");
  if ('problem' in read) return { values: {}, problems: [read.problem] };
  return readOptions(read.value, declared, {
    place: "input 'build'",
    action: 'build-push',
    refused: REFUSED_IN_BUILD,
  });
}

function setting({ settings, secret, variables }: BuildCall, name: CallSetting, variable: string): string {
  return settings[name] || secret.call[name] || (variables[variable] ?? '');
}

function regionOf(call: BuildCall, repository: string, fallback: string): string {
  const [host = ''] = withoutScheme(repository).split('/');
  const ofRepository = parseRegistryHost(host)?.region;
  return setting(call, 'build-region', 'SLIPWAY_BUILD_REGION') || ofRepository || fallback;
}

/** The last part of a repository's name. */
function shortOf(repository: string): string {
  return (
    repository
      .replace(/(?<!\/)\/+$/, '')
      .split('/')
      .at(-1) || 'image'
  );
}

/** The platforms that the runner's machine must emulate. */
export function emulated(platforms: string, machine: string): readonly string[] {
  const own = machine === 'x64' ? /^linux\/(amd64|386)\b/ : machine === 'arm64' ? /^linux\/arm64\b/ : /^$/;
  return platforms.split(/[\s,]+/).filter((platform) => platform !== '' && !own.test(platform));
}
