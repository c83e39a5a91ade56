import { describeFailure, failureKind } from '../aws/index.ts';
import { messageOf } from '../error.ts';
import { cleanSentence } from '../text.ts';

/** An unexpected response of the registry's HTTP API. */
export class RegistryError extends Error {
  readonly status: number;

  constructor(status: number, text: string) {
    super(`status ${status} ${text}`.trim());
    this.status = status;
  }
}

/** The permissions that a push needs; the registry checks the first three one by one during the push. */
const PUSH_ACTIONS = [
  'ecr:BatchCheckLayerAvailability',
  'ecr:InitiateLayerUpload',
  'ecr:UploadLayerPart',
  'ecr:CompleteLayerUpload',
  'ecr:PutImage',
  'ecr:BatchGetImage',
  'ecr:GetDownloadUrlForLayer',
].join(', ');

/** The IAM action that authorizes a request to the registry. */
const ACTIONS: Readonly<Record<string, string>> = {
  'HEAD blobs': 'ecr:BatchCheckLayerAvailability',
  'GET blobs': 'ecr:GetDownloadUrlForLayer',
  'POST blobs': 'ecr:InitiateLayerUpload',
  'PATCH blobs': 'ecr:UploadLayerPart',
  'PUT blobs': 'ecr:CompleteLayerUpload',
  'HEAD manifests': 'ecr:BatchGetImage',
  'GET manifests': 'ecr:BatchGetImage',
  'PUT manifests': 'ecr:PutImage',
};

/** The maximum length of a text that is compared with the table of failures, some of whose patterns are not linear. */
const MAX_CHARACTERS = 4_000;

interface Explanation {
  readonly pattern: RegExp;
  readonly explain: (match: RegExpExecArray, repository: string) => string;
}

/** ECR's wording for a denial by an organization's policy. */
const ORGANIZATION = /service control policy|resource control policy|organizations?\b/i;

/** The registry's error texts, as docker and BuildKit pass them on. The first match explains the failure. */
const REGISTRY: readonly Explanation[] = [
  {
    pattern:
      /(?:image )?tag '?([\w.-]+)'? already exists .*?cannot be overwritten because the (?:tag|repository) is immutable/i,
    explain: ([, tag], repository) =>
      `The tag '${tag}' already exists in ${repository}, where tags are immutable: use a tag that contains the commit SHA, or exclude this one with the repository's mutability filters.`,
  },
  {
    pattern: /cannot be overwritten because the (?:tag|repository) is immutable/i,
    explain: (_, repository) =>
      `A tag already exists in ${repository}, where tags are immutable: use a tag that contains the commit SHA.`,
  },
  {
    pattern: /repository with name '([^']+)' does not exist in the registry with id '([^']+)'/i,
    explain: ([, name, id]) => `The repository '${name}' does not exist in the registry ${id}: ${createRepository}`,
  },
  {
    pattern: /name unknown|repository name not known/i,
    explain: (_, repository) => `The repository ${repository} does not exist: ${createRepository}`,
  },
  {
    pattern: /authorization token has expired/i,
    explain: () =>
      "ECR's token expired (it is valid for twelve hours): run the job again, and split a build that takes longer.",
  },
  {
    pattern: /no basic auth credentials/i,
    explain: (_, repository) =>
      `The registry of ${repository}, or of a base image, received no credentials: name the account of the base image in 'registries', or log in to it before this step.`,
  },
  {
    pattern: /maximum allowed number of images which is '(\d+)'/i,
    explain: ([, most], repository) =>
      `${repository} has ${most} images, the maximum in ECR: add a lifecycle policy that expires old images, or request a higher quota for images per repository.`,
  },
  {
    pattern: /maximum allowed number of tags per image which is '(\d+)'/i,
    explain: ([, most], repository) =>
      `The image in ${repository} has ${most} tags, the maximum for an image in ECR: delete old tags, or set fewer in 'tags'.`,
  },
  {
    pattern: /BlockedByOrganizationPolicy|explicit deny in a (?:service|resource) control policy/i,
    explain: ({ input }, repository) => organizationDenied(deniedIn(input) ?? 'this', repository),
  },
  {
    pattern: /not authorized to perform:? ([\w-]+:\w+)/i,
    explain: ([, action], repository) =>
      `AWS denied ${action} on ${repository}: allow it in the policy of the role that this job uses.`,
  },
  {
    // The containerd image store and BuildKit report the status of ECR's response, but not its text.
    pattern: /from (HEAD|GET|POST|PATCH|PUT) request to \S*\/(blobs|manifests)\/\S*?:? (?:403|401) /i,
    explain: ([, method = '', what = ''], repository) => {
      const action = ACTIONS[`${method.toUpperCase()} ${what}`] ?? PUSH_ACTIONS;
      const quota =
        action === 'ecr:PutImage'
          ? ' ECR also responds this way if the repository has the maximum number of images.'
          : '';
      return `The registry denied access to ${repository}: allow ${action} in the policy of the role that this job uses; if it is allowed, check the repository's policy.${quota}`;
    },
  },
  {
    // Unverified: AWS documents the exception, but not the error text for a push.
    pattern: /KmsException|\bKMS key\b/i,
    explain: ({ input }) => kmsDenied(input),
  },
  {
    pattern: /blob unknown to registry|LayersNotFound|required for pushing image into repository/i,
    explain: (_, repository) => partsMissing(repository),
  },
  {
    // Unverified: AWS documents that a pull fails with status 404, but not the error text.
    pattern: /image .*is archived|ImageArchived/i,
    explain: (_, repository) => archived(repository),
  },
  {
    pattern: /toomanyrequests|rate exceeded|ThrottleException|\b429\b/i,
    explain: (_, repository) => `ECR throttled the requests to ${repository}: run the job again.`,
  },
  {
    // BuildKit reports the status of ECR's response, but not its text. The first request of an upload is a POST.
    pattern: /from POST request to \S*\/blobs\/uploads\/\S*?:? 404 /i,
    explain: (_, repository) => missingRepository(repository),
  },
  {
    pattern: /from (?:PATCH|PUT) request to \S*\/blobs\/uploads\/\S*?:? (400|404) /i,
    explain: ([, status], repository) =>
      `The registry of ${repository} did not accept a layer (status ${status}): run the job again, and check that no proxy changes the requests.`,
  },
  {
    pattern: /\b403\b|forbidden|denied/i,
    explain: (_, repository) =>
      `The registry denied access to ${repository}: the role of this job needs ${PUSH_ACTIONS} on the repository; if the role already has these permissions, check the repository policy and whether the repository has reached its quota of images.`,
  },
  {
    // https://github.com/moby/buildkit/issues/5747
    pattern: /\/manifests\/\S*?:? 405 /i,
    explain: (_, repository) =>
      `${repository} rejected the manifest, because ECR does not support its format: remove 'oci-artifact=true', which 'outputs' sets.`,
  },
  {
    // BuildKit reports the status of ECR's response, but not its text (https://github.com/moby/buildkit/issues/3776).
    // A failed cache export starts with "error writing manifest blob".
    pattern: /^(?!.*error writing manifest blob).*\/manifests\/(?!sha256:)([\w.-]+): 400 /i,
    explain: ([, tag], repository) =>
      `${repository} rejected the manifest of the tag '${tag}': if the tag exists and tags are immutable, use a tag that contains the commit SHA.`,
  },
  {
    pattern: /\b400 bad request\b|manifest (?:invalid|unknown media type)/i,
    explain: (_, repository) =>
      `${repository} rejected the manifest: if 'cache-to' is set, add image-manifest=true,oci-mediatypes=true to it.`,
  },
  {
    pattern: /dial tcp (?:127\.|\[::1\])[^ ]*: .*connection refused/i,
    explain: (_, repository) =>
      `Docker cannot reach the registry of ${repository}: an engine that runs in a virtual machine, such as Docker Desktop's, cannot reach this machine's loopback interface.`,
  },
  {
    pattern:
      /(no such host|i\/o timeout|TLS handshake timeout|connection (?:reset|refused|lost)|network is unreachable|broken pipe|unexpected EOF|(?<=^|: )EOF$|request must be retried|\b50[0234]\b)/i,
    explain: ([text], repository) =>
      `The connection to the registry of ${repository} failed (${text}): run the job again, and check the runner's network and proxy.`,
  },
];

const createRepository = "create it, or set 'create-repository' to 'true'.";

function archived(repository: string): string {
  return `The image in ${repository} is archived: restore it in ECR (UpdateImageStorageClass), or set 'if-exists' to 'overwrite'.`;
}

function partsMissing(repository: string): string {
  return `Parts of the image are missing from ${repository}: push it again, with 'if-exists' set to 'overwrite'.`;
}

/** @param text AWS's own message, if it says more than that the action is denied */
function organizationDenied(action: string, repository: string, text = ''): string {
  const what = `${action}${repository && ` on ${repository}`}`;
  const cause = cleanSentence(text).replace(/\.$/, '');
  return `A policy of the AWS organization forbids ${what}${cause && ` (${cause})`}: contact the organization's administrator.`;
}

/** The IAM action that a denial names. */
function deniedIn(text: string): string | undefined {
  return /not authorized to perform:? ([\w-]+:\w+)/i.exec(text)?.[1];
}

function kmsDenied(text: string): string {
  const cause = cleanSentence(text).replace(/\.$/, '');
  return `ECR could not use the repository's KMS key (${cause}): allow the role of this job to use the key.`;
}

/** Explains a registry's error text in one sentence with a fix; `undefined` for a text that is not a registry's. */
export function explainRegistry(text: string, repository: string): string | undefined {
  const read = cleanSentence(text, MAX_CHARACTERS);
  for (const { pattern, explain } of REGISTRY) {
    const match = pattern.exec(read);
    if (match) return explain(match, repository);
  }
  return undefined;
}

/** The explanations of ECR's exceptions by name. */
const EXCEPTIONS: Readonly<Record<string, (text: string, repository: string, action: string) => string>> = {
  RepositoryNotFoundException: (_, repository) =>
    `The repository '${repository}' does not exist: create it, or check its name, account and Region.`,
  ImageTagAlreadyExistsException: (text, repository) =>
    explainRegistry(text, repository) ??
    `A tag already exists in ${repository}, where tags are immutable: use a tag that contains the commit SHA.`,
  ImageAlreadyExistsException: (_, repository) =>
    `The image already exists in ${repository} with this tag: run the job again to reuse it.`,
  LayersNotFoundException: (_, repository) => partsMissing(repository),
  LayerInaccessibleException: (_, repository) => partsMissing(repository),
  ReferencedImagesNotFoundException: (_, repository) => partsMissing(repository),
  UnsupportedCommandException: (text, repository, action) =>
    `The registry of ${repository || 'this account'} does not support ${action} in this Region (${text.replace(/\.$/, '')}): the ECR Public API is available only in us-east-1; check 'registry-type' and 'aws-region'.`,
  TooManyTagsException: refusedTags,
  InvalidTagParameterException: refusedTags,
  // Unverified: AWS documents this exception for calls that change a registry's settings, but not its text.
  BlockedByOrganizationPolicyException: (_, repository, action) => organizationDenied(action, repository),
  // Unverified: AWS documents this exception for scans only, and says that a push restores an archived image.
  ImageArchivedException: (_, repository) => archived(repository),
  LimitExceededException: (text, repository, action) =>
    explainRegistry(text, repository) ??
    `${action} exceeded a quota of ECR (${text}): delete old resources, or request a higher quota.`,
  ImageDigestDoesNotMatchException: (_, repository) =>
    `ECR computed a different digest for the image in ${repository}: run the job again.`,
  // Unverified: AWS documents that this exception contains the error code from KMS.
  KmsException: kmsDenied,
  InvalidParameterException: (text, _, action) =>
    `${action} was rejected (${text}): correct the value that is named in the message.`,
};

function refusedTags(text: string, repository: string, action: string): string {
  return `${action} rejected the tags of the repository ${repository} (${text}): correct 'repository-tags'.`;
}

/** Explains that an image cannot be pushed, because its repository does not exist and the step does not create it. */
export function missingRepository(repository: string): string {
  return `The repository '${repository}' does not exist: ${createRepository}`;
}

/** Explains a failed call to ECR's API in one sentence with a fix. */
export function explainCall(action: string, error: unknown, repository = ''): string {
  const name = error instanceof Error ? error.name : '';
  const explain = Object.hasOwn(EXCEPTIONS, name) ? EXCEPTIONS[name] : undefined;
  if (explain) return explain(messageOf(error), repository, action);
  if (failureKind(error) === 'denied' && ORGANIZATION.test(messageOf(error))) {
    return organizationDenied(action, repository, messageOf(error));
  }
  return describeFailure(action, error);
}
