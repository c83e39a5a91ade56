import { createClients } from '../../src/aws/clients.ts';
import { createDockerConfig } from '../../src/docker/config.ts';
import { createRun } from '../../src/docker/process.ts';
import { describeImage } from '../../src/ecr/description.ts';
import { publish } from '../../src/ecr/publish.ts';
import { onCancel } from '../../step/cancel.ts';
import { appendSummary, closeGroup, openGroup, print, saveState, setOutput, setSecret } from '../../step/commands.ts';
import { fetchIdToken } from '../../step/id-token.ts';
import { Inputs } from '../../step/inputs.ts';
import { createLog } from '../../step/log.ts';
import { readInputs } from './inputs.ts';

/** Builds and pushes an image, or reuses the one that this commit already has. */
export async function main(): Promise<void> {
  const { aws, order } = readInputs(new Inputs());
  const log = createLog();
  const config = createDockerConfig(process.env);
  saveState('docker-config', config.folder);
  try {
    const published = await publish(order, {
      clients: createClients(aws, fetchIdToken),
      run: createRun(undefined, onCancel()),
      config,
      log,
      output: { open: openGroup, line: print, close: closeGroup },
      mask: setSecret,
    });
    const { outputs, summary, line } = await describeImage(published, order);
    log.info(line);
    setOutput('image', outputs.image);
    setOutput('digest', outputs.digest);
    setOutput('tag', outputs.tag);
    setOutput('tags', outputs.tags);
    setOutput('repository', outputs.repository);
    setOutput('registry', outputs.registry);
    setOutput('registry-id', outputs.registryId);
    setOutput('repository-uri', outputs.repositoryUri);
    setOutput('reused', outputs.reused);
    setOutput('media-type', outputs.mediaType);
    setOutput('platform-digests', outputs.platformDigests);
    setOutput('size-bytes', outputs.sizeBytes);
    setOutput('metadata', outputs.metadata);
    appendSummary(summary);
  } finally {
    config.remove();
  }
}
