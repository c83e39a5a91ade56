import type { Clients } from '../aws/clients.ts';
import type { Clock } from '../clock.ts';
import type { BuildPlan, CallMethod } from '../docker/build.ts';
import type { CacheChoice } from '../docker/cache.ts';
import type { DockerConfig } from '../docker/config.ts';
import type { Run } from '../docker/process.ts';
import type { SmokeTest } from '../docker/smoke.ts';
import type { Pause } from '../docker/transient.ts';
import type { BuildInputs } from '../image/fingerprint.ts';
import type { Source } from '../image/source.ts';
import type { Flavor } from '../image/tag-rules/flavor.ts';
import type { PlannedTag } from '../image/tags.ts';
import type { Log } from '../log.ts';
import type { StoredImage } from './manifest.ts';
import type { RegistryRef } from './registry.ts';
import type { Target, TargetOrder } from './target.ts';

/** What to build, and where it goes. */
export interface PublishOrder extends TargetOrder {
  /** Further registries to log in to. */
  readonly registries: readonly RegistryRef[];
  readonly build: Omit<BuildPlan, 'repository' | 'tags' | 'cacheFrom' | 'cacheTo' | 'sourceDate' | 'labels'>;
  readonly labels: Readonly<Record<string, string>>;
  /** Templates, rules and literal tags. */
  readonly tags: readonly string[];
  readonly flavor: Flavor;
  /** So many digits of a commit name it in rules. */
  readonly shortLength: number;
  readonly cache: CacheChoice;
  /** Evaluates the Dockerfile, and builds nothing. */
  readonly call?: CallMethod | undefined;
  readonly ifExists: 'reuse' | 'fail' | 'overwrite';
  /** By what an image to reuse is found: the commit that a tag names, or what is sent to the builder. */
  readonly reuse: 'commit' | 'content';
  /** For what the image is kept from lifecycle rules: for its branch, or what the user named. */
  readonly keep: 'branch' | { readonly name: string } | undefined;
  /** What the built image has to do before it is pushed. */
  readonly smokeTest: SmokeTest | undefined;
  /** Build arguments that do not count when an image is looked for to reuse. */
  readonly ignoredArgs: readonly string[];
}

export interface Tools {
  readonly clients: Clients;
  readonly run: Run;
  readonly config: DockerConfig;
  /** The step's own environment. */
  readonly env: NodeJS.ProcessEnv;
  readonly pause: Pause;
  readonly clock: Clock;
  readonly log: Log;
  /** Where the builder's own lines go, as they come. */
  readonly output: { open(title: string): void; line(text: string): void; close(): void };
  readonly mask: (password: string) => void;
  /** Has the post step remove this name from the engine, if the step ends before it does; '' takes that back. */
  readonly keepForPost?: (name: string) => void;
  /** Hears which container is about to run, so that it can be removed whatever becomes of this step. */
  readonly onContainer: (name: string) => void;
}

/** What came of it. */
export interface Published {
  /** What `outputs` wrote in place of an image. */
  readonly files?: readonly string[];
  readonly source: Source;
  readonly tags: readonly string[];
  /** The tag that says best which version this is. */
  readonly version: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: readonly string[];
  readonly reused: boolean;
  /** buildx's own words on the build; empty when nothing was built. */
  readonly metadata: Readonly<Record<string, unknown>>;
  /** Where it was pushed; `undefined` when it was not. */
  readonly pushed:
    | { readonly target: Target; readonly image: StoredImage; readonly parts: readonly StoredImage[] }
    | undefined;
  /** Of a build that was not pushed, where the builder knows it. */
  readonly digest: string | undefined;
  readonly mediaType: string | undefined;
}

/** One run of the action, with what was found out. */
export interface Job {
  readonly order: PublishOrder;
  readonly tools: Tools;
  readonly source: Source;
  readonly inputs: BuildInputs;
  readonly tags: readonly PlannedTag[];
  /** The tag that says best which version this is. */
  readonly version: string;
  /** With what was filled in. */
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: readonly string[];
  readonly target: Target | undefined;
}
