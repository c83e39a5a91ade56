import { readFileSync } from 'node:fs';
import { isObject } from '../objects.ts';
import { cleanSentence } from '../text.ts';

/** The properties of the event that started this run, for tags and labels. */
export interface RunEvent {
  /** The event's name, such as `push` or `schedule`. */
  readonly name: string;
  /** The base branch of the pull request or the pushed tag. */
  readonly baseRef: string | undefined;
  readonly defaultBranch: string | undefined;
  /** The number of the pull request. */
  readonly pullRequest: string | undefined;
  readonly repository: {
    readonly name: string | undefined;
    readonly description: string | undefined;
    readonly license: string | undefined;
  };
}

type Json = { readonly [key: string]: unknown };

/** Reads the event; properties that it lacks are `undefined`. */
export function readRunEvent(env: NodeJS.ProcessEnv): RunEvent {
  const payload = readPayload(env.GITHUB_EVENT_PATH);
  const pull = object(payload.pull_request);
  const repository = object(payload.repository);
  const number = pull.number ?? payload.number;
  return {
    name: env.GITHUB_EVENT_NAME ?? '',
    baseRef: text(object(pull.base).ref) ?? text(payload.base_ref)?.replace(/^refs\/heads\//, ''),
    defaultBranch: text(repository.default_branch),
    pullRequest: typeof number === 'number' ? String(number) : undefined,
    repository: {
      name: text(repository.name) ?? (env.GITHUB_REPOSITORY?.split('/')[1] || undefined),
      description: text(repository.description),
      license: text(object(repository.license).spdx_id),
    },
  };
}

function readPayload(path: string | undefined): Json {
  try {
    return object(JSON.parse(readFileSync(path ?? '', 'utf8')));
  } catch {
    return {};
  }
}

function object(value: unknown): Json {
  return isObject(value) ? value : {};
}

function text(value: unknown): string | undefined {
  const clean = typeof value === 'string' ? cleanSentence(value) : '';
  return clean === '' ? undefined : clean;
}
