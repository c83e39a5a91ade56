import { describe, expect, it } from '@jest/globals';
import { explainCall, explainRegistry } from '../../../src/ecr/failure.ts';
import { repositoryNotFound } from '../../sentences/refusals.ts';

const ATTEMPT =
  'User: arn:aws:sts::1:assumed-role/x/y is not authorized to perform: ecr:InitiateLayerUpload on resource: z';

describe('explainRegistry', () => {
  it.each([
    [
      "tag invalid: The image tag 'v1' already exists in the 'web' repository and cannot be overwritten because the repository is immutable.",
      "The tag 'v1' already exists in web, where tags are immutable",
    ],
    [
      "TAG_INVALID: The image tag 'v1' already exists in the 'web' repository and cannot be overwritten because the tag is immutable.",
      "The tag 'v1' already exists",
    ],
    [
      "name unknown: The repository with name 'web' does not exist in the registry with id '123456789012'",
      "'create-repository' to 'true'",
    ],
    ['denied: Your authorization token has expired. Reauthenticate and try again.', 'valid for twelve hours'],
    ['no basic auth credentials', "name the account of the base image in 'registries'"],
    [`denied: ${ATTEMPT}`, 'AWS denied ecr:InitiateLayerUpload on web'],
    [
      'unexpected status from HEAD request to https://x/v2/web/blobs/sha256:1: 403 Forbidden',
      'ecr:BatchCheckLayerAvailability',
    ],
    [
      'unexpected status from PUT request to https://x/v2/web/manifests/1: 403 Forbidden',
      'allow ecr:PutImage in the policy',
    ],
    ['failed commit: unexpected status: 400 Bad Request', 'image-manifest=true,oci-mediatypes=true'],
    [
      "denied: The repository with name 'web' in registry with id '123456789012' already has the maximum allowed number of images which is '10000'",
      'web has 10000 images, the maximum in ECR: add a lifecycle policy',
    ],
    [
      "denied: Adding tag 'b2' to an image in the repository with name 'web' in registry with id '123456789012' exceeds the maximum allowed number of tags per image which is '1000'",
      'has 1000 tags, the maximum for an image in ECR',
    ],
    [
      "denied: The repository with name 'web' in registry with id 'a1b2c3d4' already has the maximum allowed number of images which is '100000'",
      'web has 100000 images, the maximum in ECR',
    ],
    [
      'unexpected status from PUT request to https://x/v2/web/manifests/sha256:1: 403 Forbidden',
      'has the maximum number of images',
    ],
    [
      'denied: User: arn:aws:sts::1:assumed-role/x/y is not authorized to perform: ecr:PutImage on resource: z with an explicit deny in a service control policy',
      "A policy of the AWS organization forbids ecr:PutImage on web: contact the organization's administrator.",
    ],
    ['toomanyrequests: Rate exceeded', 'ECR throttled'],
    ['error parsing HTTP 429 response body: unexpected end of JSON input: ""', 'ECR throttled'],
    ['ThrottleException', 'ECR throttled the requests to web: run the job again'],
    ['error parsing HTTP 403 response body: unexpected end of JSON input: ""', 'the role of this job needs ecr:Batch'],
    ['denied: requested access to the resource is denied', 'The registry denied access to web'],
    [
      'error writing manifest blob: failed commit on ref "sha256:1": unexpected status from PUT request to https://x/v2/web/manifests/buildcache: 400 Bad Request',
      "if 'cache-to' is set, add image-manifest=true,oci-mediatypes=true to it",
    ],
    [
      'unexpected status from POST request to https://x/v2/web/blobs/uploads/: 403 Forbidden',
      'allow ecr:InitiateLayerUpload in the policy of the role that this job uses',
    ],
    [
      "name unknown: The repository with name '123456789012.dkr.ecr.eu-central-1.amazonaws.com/web' does not exist in the registry with id '123456789012'",
      "create it, or set 'create-repository' to 'true'",
    ],
    [
      "tag invalid: The image tag 'v1' already exists in the 'web' repository and cannot be overwritten because the tag is immutable.",
      'use a tag that contains the commit SHA',
    ],
    ['KmsException: KMS key is disabled', "could not use the repository's KMS key"],
    [
      "blob upload unknown: Layers with digests '[sha256:1]' required for pushing image into repository with name 'web' in the registry with id '123456789012' do not exist",
      "missing from web: push it again, with 'if-exists' set to 'overwrite'",
    ],
    [
      'failed to push x/web:1: unexpected status from PUT request to https://x/v2/web/manifests/1: 405 Method Not Allowed',
      "web rejected the manifest, because ECR does not support its format: remove 'oci-artifact=true'",
    ],
    [
      'failed commit on ref "manifest-sha256:1": unexpected status from PUT request to https://x/v2/web/manifests/v1: 400 Bad Request',
      "rejected the manifest of the tag 'v1': if the tag exists and tags are immutable, use a tag that contains the commit SHA",
    ],
    [
      'failed commit on ref "manifest-sha256:1": unexpected status from PUT request to https://x/v2/web/manifests/sha256:1: 400 Bad Request',
      'rejected the manifest: if',
    ],
    [
      'failed to push x/web:1: unexpected status from POST request to https://x/v2/web/blobs/uploads/: 404 Not Found',
      "'create-repository' to 'true'",
    ],
    [
      'failed commit on ref "layer-sha256:1": unexpected status from PUT request to https://x/v2/web/blobs/uploads/u?digest=sha256:1: 400 Bad Request',
      'The registry of web did not accept a layer (status 400): run the job again',
    ],
    [
      'unexpected status from PATCH request to https://x/v2/web/blobs/uploads/u: 404 Not Found',
      'The registry of web did not accept a layer (status 404): run the job again',
    ],
    [
      'failed to push x/web:1: push access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials',
      'The registry of web, or of a base image, received no credentials',
    ],
    [
      'failed to push x/web:1: unexpected status from HEAD request to https://x/v2/web/blobs/sha256:1: 401 Unauthorized',
      'allow ecr:BatchCheckLayerAvailability in the policy of the role',
    ],
    [
      'x/base:1: failed to resolve source metadata for x/base:1: unexpected status from HEAD request to https://x/v2/base/manifests/1: 403 Forbidden',
      'allow ecr:BatchGetImage in the policy of the role',
    ],
    [
      'failed to compute cache key: failed to copy: httpReadSeeker: failed open: unexpected status from GET request to https://x/v2/web/blobs/sha256:1: 403 Forbidden',
      'allow ecr:GetDownloadUrlForLayer in the policy of the role',
    ],
    [
      "error from registry: The image tag 'v1' already exists in the 'web' repository and cannot be overwritten because the tag is immutable.",
      "The tag 'v1' already exists in web, where tags are immutable",
    ],
    [
      'error from registry: denied: User: arn:aws:sts::1:assumed-role/x/y is not authorized to perform: ecr:PutImage on resource: z',
      'AWS denied ecr:PutImage on web: allow it in the policy of the role that this job uses.',
    ],
    [
      'failed to push x/web:1: failed to do request: Post "https://x/v2/web/blobs/uploads/": EOF',
      'The connection to the registry of web failed (EOF): run the job again',
    ],
    ['EOF', 'The connection to the registry of web failed (EOF): run the job again'],
    ['failed to copy: io: read/write on closed pipe: unexpected EOF', 'failed (unexpected EOF): run the job again'],
    [
      'failed to copy: cannot reuse body, request must be retried',
      'failed (request must be retried): run the job again',
    ],
    ['dial tcp 127.0.0.1:4566: connect: connection refused', 'virtual machine'],
    ['read: connection reset by peer', 'run the job again'],
    ['unexpected status: 503 Service Unavailable', 'run the job again'],
  ])("explains the registry's error: %s", (text, words) => {
    expect(explainRegistry(text, 'web')).toContain(words);
  });

  it('does not explain the errors of other hosts', () => {
    expect(explainRegistry('exit code: 1', 'web')).toBeUndefined();
    expect(explainRegistry('process "/bin/sh -c cat <<EOF >x\\nEOF\\n": exit code: 1', 'web')).toBeUndefined();
  });
});

describe('explainCall', () => {
  const error = (name: string, message = 'text') => Object.assign(new Error(message), { name });
  it.each([
    ['RepositoryNotFoundException', 'check its name, account and Region'],
    ['ImageTagAlreadyExistsException', 'immutable'],
    ['BlockedByOrganizationPolicyException', 'organization'],
    ['ImageArchivedException', 'archived'],
    ['LimitExceededException', 'quota'],
    ['ImageDigestDoesNotMatchException', 'run the job again'],
    ['AccessDeniedException', 'Allow ecr:PutImage'],
    ['ExpiredTokenException', 'role-to-assume'],
    ['KmsException', 'KMS key'],
    ['InvalidParameterException', 'was rejected (text): correct the value'],
    ['RequestTimeout', 'failed without a valid response'],
    ['ThrottlingException', 'throttled'],
  ])("explains the API's error: %s", (name, words) => {
    expect(explainCall('ecr:PutImage', error(name), 'web')).toContain(words);
  });

  it.each([
    [
      'RepositoryNotFoundException',
      "The repository with name 'web' does not exist in the registry with id '123456789012'",
      repositoryNotFound('web'),
    ],
    [
      'ImageDigestDoesNotMatchException',
      'The specified image digest does not match the digest that Amazon ECR calculated for the image.',
      'ECR computed a different digest for the image in web: run the job again.',
    ],
    [
      'BlockedByOrganizationPolicyException',
      'The operation did not succeed because the account is managed by a organization policy.',
      "A policy of the AWS organization forbids ecr:PutImage on web: contact the organization's administrator.",
    ],
    [
      'AccessDeniedException',
      'User: arn:aws:sts::1:assumed-role/x/y is not authorized to perform: ecr:PutImage on resource: z with an explicit deny in a service control policy',
      "A policy of the AWS organization forbids ecr:PutImage on web (User: arn:aws:sts::1:assumed-role/x/y is not authorized to perform: ecr:PutImage on resource: z with an explicit deny in a service control policy): contact the organization's administrator.",
    ],
    [
      'ImageArchivedException',
      'The specified image is archived and cannot be scanned.',
      "The image in web is archived: restore it in ECR (UpdateImageStorageClass), or set 'if-exists' to 'overwrite'.",
    ],
    [
      'ImageTagAlreadyExistsException',
      "The image tag 'v1' already exists in the 'web' repository and cannot be overwritten because the tag is immutable.",
      "The tag 'v1' already exists in web, where tags are immutable: use a tag that contains the commit SHA, or exclude this one with the repository's mutability filters.",
    ],
    [
      'ImageAlreadyExistsException',
      "Image with digest 'sha256:1' and tag 'v1' already exists in the repository with name 'web' in registry with id '123456789012'",
      'The image already exists in web with this tag: run the job again to reuse it.',
    ],
    [
      'LayersNotFoundException',
      "Layers with digests '[sha256:1]' required for pushing image into repository with name 'web' in the registry with id '123456789012' do not exist",
      "Parts of the image are missing from web: push it again, with 'if-exists' set to 'overwrite'.",
    ],
    [
      'LimitExceededException',
      "The registry with id '123456789012' already has the maximum allowed number of repositories which is '100000'",
      "ecr:PutImage exceeded a quota of ECR (The registry with id '123456789012' already has the maximum allowed number of repositories which is '100000'): delete old resources, or request a higher quota.",
    ],
    [
      'KmsException',
      'KMS key is disabled.',
      "ECR could not use the repository's KMS key (KMS key is disabled): allow the role of this job to use the key.",
    ],
    [
      'UnsupportedCommandException',
      'GetAuthorizationToken command is only supported in us-east-1.',
      "The registry of web does not support ecr:PutImage in this Region (GetAuthorizationToken command is only supported in us-east-1): the ECR Public API is available only in us-east-1; check 'registry-type' and 'aws-region'.",
    ],
    [
      'TooManyTagsException',
      'The list of tags exceeds 50',
      "ecr:PutImage rejected the tags of the repository web (The list of tags exceeds 50): correct 'repository-tags'.",
    ],
  ])('explains %s in one sentence with a fix', (name, text, sentence) => {
    expect(explainCall('ecr:PutImage', error(name, text), 'web')).toBe(sentence);
  });
});
