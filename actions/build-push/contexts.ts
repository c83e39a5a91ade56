import { realpathSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import type { BuildSecret } from '../../src/docker/index.ts';
import { isRemote } from '../../src/image/index.ts';
import { authorizationOf, secretPartsOf, shownUrl, withoutScheme } from '../../src/url.ts';
import type { Inputs } from '../../step/inputs.ts';
import { isFolder } from '../../step/paths.ts';

/** The contexts for docker's arguments, which every process on the runner can read. */
export interface Contexts {
  readonly context: string;
  readonly buildContexts: Readonly<Record<string, string>>;
  /** The credentials with which the builder fetches the contexts. */
  readonly secrets: readonly BuildSecret[];
  /** The parts of the URLs that must not be shown. */
  readonly masks: readonly string[];
}

const DEFAULT_CONTEXT = /\{\{\s*defaultContext\s*\}\}/g;

/**
 * A context with docker/build-push-action's `{{defaultContext}}` replaced by the repository of this run at its commit,
 * which the builder fetches.
 */
export function expandContext(inputs: Inputs, input: string, text: string): string {
  if (text.search(DEFAULT_CONTEXT) < 0) return text;
  const [server, repository, commit] = ['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_SHA'].map((name) =>
    inputs.variable(name),
  );
  if (!repository || !commit) {
    inputs.refuse(input, `input '${input}' is '${text}', but this run has no GITHUB_REPOSITORY and GITHUB_SHA`);
  }
  return text.replace(DEFAULT_CONTEXT, `${server || 'https://github.com'}/${repository}.git#${commit}`);
}

/** Parameters of a URL that grant access to anyone who has it. */
const CREDENTIAL =
  /^(x-amz-(signature|credential|security-token)|sig|signature|(access_?|auth_?|private_)?token|password|api_?key)$/i;

/**
 * Removes users and passwords from the contexts' URLs: BuildKit receives them as secrets for that host only. The
 * `github-token` is for a context on this GitHub server, as in docker/build-push-action.
 */
export function readContexts(
  inputs: Inputs,
  given: { readonly context: string; readonly buildContexts: Readonly<Record<string, string>> },
  secrets: readonly BuildSecret[],
): Contexts {
  const buildContexts = Object.entries(given.buildContexts).map(
    ([name, address]) => [name, expandContext(inputs, 'build-contexts', address)] as const,
  );
  const named = [['context', given.context] as const, ...buildContexts.map(([, address]) => inBuildContexts(address))];
  for (const [name, address] of buildContexts) refuseFolder(inputs, name, address);
  const found = new Map<string, string>();
  for (const [input, address] of named) {
    refuseParameters(inputs, input, address);
    const access = accessTo(address);
    if (!access) continue;
    const { id, value } = access;
    if (found.has(id) && found.get(id) !== value) {
      inputs.refuse(
        input,
        `input '${input}' names ${shownUrl(address)}, but another context is fetched from the same host as a different user: use one user for both`,
      );
    }
    found.set(id, value);
  }
  const own = [...found].map(([id, value]) => ({ id, value }));
  const usedIds = new Set([...secrets, ...own].map(({ id }) => id));
  return {
    context: withoutUser(given.context),
    buildContexts: Object.fromEntries(buildContexts.map(([name, address]) => [name, withoutUser(address)])),
    secrets: [
      ...own.filter(({ id }) => !secrets.some((secret) => secret.id === id)),
      ...readToken(inputs, given.context, usedIds),
    ],
    masks: named.flatMap(([, address]) => secretPartsOf(address)),
  };
}

/**
 * Rejects a context that contains the runner's folder for temporary files, where the step keeps the registry's password
 * and other steps keep theirs. A commit can replace a folder that the input names with a link.
 */
export function refuseTemporaryFiles(inputs: Inputs, input: string, folder: string): void {
  const temporary = inputs.variable('RUNNER_TEMP');
  if (!temporary || !isFolder(folder) || !isFolder(temporary)) return;
  const within = relative(realpathSync(folder), realpathSync(temporary));
  if (isAbsolute(within) || within.split(sep)[0] === '..') return;
  inputs.refuse(
    input,
    `input '${input}' names '${folder}', which contains the runner's folder for temporary files and the passwords in it: name a folder without '${temporary}'`,
  );
}

/** Rejects an additional context that buildx would not find, because buildx's error does not name the input. */
function refuseFolder(inputs: Inputs, name: string, address: string): void {
  const layout = /^oci-layout:\/\/(.+?)(?::[^/:@]+)?(?:@sha256:[0-9a-f]{64})?$/.exec(address)?.[1];
  const folder = layout ?? (isRemote(address) ? undefined : address);
  if (/^target:/.test(address)) {
    inputs.refuse(
      'build-contexts',
      `input 'build-contexts' has '${name}=${address}', which only docker buildx bake accepts: use the name of the stage in the Dockerfile, or build that target in an earlier step and use docker-image://`,
    );
  } else if (folder !== undefined && !isFolder(folder)) {
    inputs.refuse(
      'build-contexts',
      `input 'build-contexts' has '${folder}' for '${name}', which is not a folder in ${process.cwd()}`,
    );
  } else if (folder !== undefined) refuseTemporaryFiles(inputs, 'build-contexts', folder);
}

function inBuildContexts(address: string): readonly ['build-contexts', string] {
  return ['build-contexts', address];
}

/** The user in `ssh://git@host` is part of the address. */
function withoutUser(address: string): string {
  return address.replace(/^(https?:\/\/)[^/?#]*@/i, '$1');
}

/** BuildKit's names of the secrets that it sends to a host, which include the port for git but not for HTTP. */
function accessTo(address: string): { id: string; value: string } | undefined {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  const authorization = authorizationOf(new URL(address));
  const [, host = ''] = /^https?:\/\/([^/?#]*)/i.exec(withoutUser(address)) ?? [];
  if (!authorization || !host) return undefined;
  const isGit = /^[^?#]*\.git(?:[?#]|$)/.test(address);
  const id = isGit ? `GIT_AUTH_HEADER.${host}` : `HTTP_AUTH_HEADER_${host.replace(/:\d+$/, '')}`;
  return { id, value: authorization.replace(/^Basic/, 'basic') };
}

/** Rejects a URL with a signature or token in its query, because it could be passed to docker only as an argument. */
function refuseParameters(inputs: Inputs, input: string, address: string): void {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return;
  const secret = [...new URL(address).searchParams.keys()].find((name) => CREDENTIAL.test(name));
  if (secret) {
    inputs.refuse(
      input,
      `input '${input}' names ${shownUrl(address)} with the '${secret}' parameter, which every process on the runner could read in docker's arguments: download the context in an earlier step, and set the input to its folder`,
    );
  }
}

function readToken(inputs: Inputs, context: string, usedIds: ReadonlySet<string>): BuildSecret[] {
  const value = inputs.text('github-token');
  const host = withoutScheme(inputs.variable('GITHUB_SERVER_URL')) || 'github.com';
  const isOwn = withoutScheme(context).startsWith(`${host}/`);
  const isGiven = ['GIT_AUTH_TOKEN', 'GIT_AUTH_HEADER'].some((id) => usedIds.has(id) || usedIds.has(`${id}.${host}`));
  return value && isOwn && !isGiven ? [{ id: `GIT_AUTH_TOKEN.${host}`, value }] : [];
}
