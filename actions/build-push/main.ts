import { createClients } from '../../src/aws/index.ts';
import { systemClock } from '../../src/clock.ts';
import { createDockerConfig, createPrograms, localEngine, secretValues } from '../../src/docker/index.ts';
import { describeImage, evaluate, type PublishContext, publish } from '../../src/ecr/index.ts';
import { messageOf, UserError } from '../../src/error.ts';
import { summarizeImage } from '../../src/report/index.ts';
import { onCancel } from '../../step/cancel.ts';
import {
  appendSummary,
  closeGroup,
  forgetState,
  openGroup,
  print,
  saveState,
  setOutputs,
  setSecret,
} from '../../step/commands.ts';
import { readStepInputs } from '../../step/further-inputs.ts';
import { fetchIdToken } from '../../step/id-token.ts';
import { createLog } from '../../step/log.ts';
import { checkBeforeWrite } from '../../step/runner-files.ts';
import { readInputs } from './inputs.ts';
import { awaitScan } from './scan.ts';
import { DOCKER_CONFIG, ENGINE_NAME, SMOKE_CONTAINER } from './state.ts';

/** Builds and pushes an image, or reuses the one that this commit already has. */
export async function main(): Promise<void> {
  const { aws, request, scan, masks } = readInputs(await readStepInputs('build-push'));
  const log = createLog();
  for (const value of secretValues(request.build.secrets, process.env)) maskLines(value);
  for (const value of masks) setSecret(value);
  const cancelled = onCancel();
  const programs = createPrograms(cancelled);
  const config = createDockerConfig(process.env);
  try {
    saveState(DOCKER_CONFIG, config.folder);
    const context: PublishContext = {
      clients: createClients(aws, fetchIdToken, setSecret),
      run: programs.run,
      engine: localEngine(config.env, cancelled),
      config,
      env: process.env,
      clock: systemClock,
      onContainer: (name) => saveState(SMOKE_CONTAINER, name),
      pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      log,
      output: { open: openGroup, line: print, close: closeGroup },
      mask: setSecret,
      keepForPost: (name) => (name === '' ? forgetState(ENGINE_NAME) : saveState(ENGINE_NAME, name)),
      beforeWrite: checkBeforeWrite,
    };
    if (request.call) return await evaluate(request, context, request.call);
    const published = await publish(request, context);
    const { outputs, facts, line } = await describeImage(published, request, log);
    log.info(line);
    try {
      setOutputs({
        image: outputs.image,
        digest: outputs.digest,
        tag: outputs.tag,
        tags: outputs.tags,
        repository: outputs.repository,
        registry: outputs.registry,
        'registry-id': outputs.registryId,
        'repository-uri': outputs.repositoryUri,
        reused: outputs.reused,
        'media-type': outputs.mediaType,
        'platform-digests': outputs.platformDigests,
        'size-bytes': outputs.sizeBytes,
        metadata: outputs.metadata,
        imageid: outputs.imageId,
        version: outputs.version,
        json: outputs.json,
      });
    } catch (error) {
      throw unreported(outputs.image, error);
    }
    appendSummary(summarizeImage(facts));
    if (scan) await awaitScan(published, scan, { log, cancelled });
  } finally {
    // A login that is still running would write its credentials after the removal.
    await programs.end();
    config.remove();
  }
}

/** The error of a step whose outputs cannot be set, with what the step has done. */
function unreported(image: string, error: unknown): UserError {
  const what = image ? `The image is '${image}'` : 'The build succeeded';
  return new UserError(`${what}, but the outputs could not be set: ${messageOf(error)}.`);
}

/** The minimum length of a line that is masked: masking a shorter line, such as a brace, would hide half of the log. */
const MIN_MASK = 4;

/** Masks each line, because a step of the Dockerfile may print a secret line by line. */
function maskLines(value: string): void {
  for (const line of value.split(/\r?\n/).map((text) => text.trim())) {
    if (line.length >= MIN_MASK) setSecret(line);
  }
}
