export { commitOfImage, commitToRecord } from './commit.ts';
export { pinImages, registerCopy } from './copy.ts';
export { inLines, taskDefinitionDifferences } from './differences.ts';
export { commitOf, type PastDeployment, type PastImage } from './history.ts';
export { MAX_SHOWN } from './origins.ts';
export { isRollbackTarget, type PreviousDeployment, previousOf } from './previous.ts';
export { hasRecord, recordTags, registerRecorded, withoutRecord } from './record-tags.ts';
export { registerWithRetry } from './register.ts';
export { registerRestorable } from './restore.ts';
export {
  chooseRollbackTargets,
  type RollbackMethod,
  type RollbackTarget,
  type RollbackTargets,
} from './rollback-target.ts';
export { type DigestsByRevision, digestsRun } from './run-digests.ts';
