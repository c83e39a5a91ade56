export { contentProblem, contentTag, isContentTag } from './content-tag.ts';
export { type BuildInputs, countedMetadata, fingerprint, INPUTS_LABEL, parseInputs } from './fingerprint.ts';
export { createGit, createGitRunner, type Git, gitSettings } from './git.ts';
export {
  type ContainerImage,
  KEEP_NAME,
  keepName,
  keepTags,
  nextKeptImages,
  planKeep,
  planServiceKeep,
  type ServiceKeep,
  serviceKeepName,
} from './keep.ts';
export { imageLabels, REVISION_LABEL, renderLabels } from './labels.ts';
export {
  applicableRule,
  type DescribedImage,
  type Expiry,
  expiryOf,
  type LifecycleRule,
  parseLifecyclePolicy,
} from './lifecycle.ts';
export {
  DIGEST,
  formatImageReference,
  type ImageReference,
  parseImageReference,
  REPOSITORY,
  TAG,
} from './reference.ts';
export { parseRegistryHost } from './registry-host.ts';
export { decideReuse, type TaggedImage } from './reuse.ts';
export { readRunEvent } from './run-event.ts';
export {
  type Counts,
  evaluateScan,
  type Gate,
  type ImageScan,
  problemOf,
  rankOf,
  type ScanFinding,
  type ScanVerdict,
  statusKind,
} from './scan.ts';
export { type ImageSource, isRemote, readSource, relativeTo, runFacts, withoutCredentials } from './source.ts';
export { renderKnown } from './tag-rules/expression.ts';
export { type Flavor, PLAIN_FLAVOR, parseFlavor } from './tag-rules/flavor.ts';
export { globalNames, type RunFacts } from './tag-rules/names.ts';
export { isRule, parseRule } from './tag-rules/rule.ts';
export { dropMovingTags, isMutable, type Mutability, type PlannedTag, planImageTags, TEMPLATES } from './tags.ts';
