import type { Clients } from '../aws/index.ts';
import type { Clock } from '../clock.ts';
import type {
  BuildPlan,
  CacheOptions,
  CallMethod,
  DockerConfig,
  Engine,
  ImageSmokeTest,
  Pause,
  RunProgram,
} from '../docker/index.ts';
import type { BuildInputs, Flavor, ImageSource, PlannedTag } from '../image/index.ts';
import type { Log } from '../log.ts';
import type { StoredImage } from './manifest.ts';
import type { PushTarget, PushTargetRequest } from './push-target.ts';
import type { RegistryRef } from './registry.ts';

/** The image to build, and its destination. */
export interface PublishRequest extends PushTargetRequest {
  /** Additional registries to log in to. */
  readonly registries: readonly RegistryRef[];
  readonly build: Omit<BuildPlan, 'repository' | 'tags' | 'cacheFrom' | 'cacheTo' | 'sourceDate' | 'labels'>;
  readonly labels: Readonly<Record<string, string>>;
  /** Templates, rules and literal tags. */
  readonly tags: readonly string[];
  readonly flavor: Flavor;
  /** The number of characters in a short commit SHA, for rules. */
  readonly shortLength: number;
  readonly cache: CacheOptions;
  /** Evaluates the Dockerfile without building. */
  readonly call?: CallMethod | undefined;
  readonly ifExists: 'reuse' | 'fail' | 'overwrite';
  /** How to find an image to reuse: by the commit that a tag names, or by the content sent to the builder. */
  readonly reuse: 'commit' | 'content';
  /** The name under which the image is protected from lifecycle rules: its branch, or the user's choice. */
  readonly keep: 'branch' | { readonly name: string } | undefined;
  /** The test that the built image must pass before it is pushed. */
  readonly smokeTest: ImageSmokeTest | undefined;
  /** Build arguments that are ignored in the search for an image to reuse. */
  readonly ignoredArgs: readonly string[];
}

export interface PublishContext {
  readonly clients: Clients;
  readonly run: RunProgram;
  /** The engine that builds unless another builder is named, if it is reached through a local socket. */
  readonly engine?: Engine | undefined;
  readonly config: DockerConfig;
  /** The step's own environment. */
  readonly env: NodeJS.ProcessEnv;
  readonly pause: Pause;
  readonly clock: Clock;
  readonly log: Log;
  /** Receives the builder's output line by line. */
  readonly output: { open(title: string): void; line(text: string): void; close(): void };
  readonly mask: (password: string) => void;
  /**
   * Registers this name for removal from the engine by the post step, in case the step ends early; '' unregisters it.
   */
  readonly keepForPost?: (name: string) => void;
  /**
   * Called before the first write to AWS, and before the image is pushed.
   * @throws {UserError} if the step could not report what it wrote
   */
  readonly beforeWrite?: () => void;
  /** Called with the container that is about to run, so that it can always be removed. */
  readonly onContainer: (name: string) => void;
}

/** The result. */
export interface Published {
  /** The files that `outputs` wrote instead of an image. */
  readonly files?: readonly string[];
  readonly source: ImageSource;
  readonly tags: readonly string[];
  /** The tag that best identifies the version. */
  readonly version: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: readonly string[];
  readonly reused: boolean;
  /** buildx's metadata of the build; empty if nothing was built. */
  readonly metadata: Readonly<Record<string, unknown>>;
  /** The repository that the image was pushed to; `undefined` if it was not pushed. */
  readonly pushed:
    | { readonly target: PushTarget; readonly image: StoredImage; readonly parts: readonly StoredImage[] }
    | undefined;
  /** The digest of a build that was not pushed, if the builder reports it. */
  readonly digest: string | undefined;
  readonly mediaType: string | undefined;
}

/** One run of the action, with the data collected so far. */
export interface PublishJob {
  readonly request: PublishRequest;
  readonly context: PublishContext;
  readonly source: ImageSource;
  readonly inputs: BuildInputs;
  readonly tags: readonly PlannedTag[];
  /** The tag that best identifies the version. */
  readonly version: string;
  /** The labels and annotations with their expressions expanded; the labels include the generated ones. */
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: readonly string[];
  readonly target: PushTarget | undefined;
  /** The login to the repository's registry, if it was started with the token. */
  readonly login?: Promise<void> | undefined;
}
