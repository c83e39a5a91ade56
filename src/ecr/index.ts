export { readConfig } from './blob.ts';
export { evaluate } from './call.ts';
export { describeImage, type ImageFacts } from './description.ts';
export { explainCall, RegistryError } from './failure.ts';
export { findContent } from './find-content.ts';
export { type Authorization, authorize } from './login.ts';
export { authorizeAll } from './logins.ts';
export { platformName, readImages, type StoredImage, tagImage } from './manifest.ts';
export { publish } from './publish.ts';
export type { PublishContext, Published, PublishRequest } from './publish-job.ts';
export type { PushTargetRequest } from './push-target.ts';
export {
  isEcrImage,
  isPublicHost,
  isRegistryHost,
  isWithoutRegion,
  PUBLIC_REGION,
  parseRegistryRef,
  type RegistryRef,
} from './registry.ts';
export type { RepositorySettings } from './repository.ts';
export { imagesByTag, lookUpImage, runsSameDigests } from './running-images.ts';
export { readScans, type ScanContext, type ScanSubject } from './scan.ts';
export { readStorage, type Storage } from './storage.ts';
