import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClients } from '../../../src/aws/clients.ts';
import { systemClock } from '../../../src/clock.ts';
import { createDockerConfig } from '../../../src/docker/config.ts';
import { NO_OUTPUTS } from '../../../src/docker/outputs.ts';
import { publish } from '../../../src/ecr/publish.ts';
import type { Published, PublishRequest } from '../../../src/ecr/publish-job.ts';
import { PLAIN_FLAVOR } from '../../../src/image/tag-rules/flavor.ts';
import { NO_OPTIONS } from '../../unit/docker/options.ts';
import type { ScriptedDocker } from './docker.ts';

/** The environment in which an order is carried out. */
interface Place {
  /** The checked-out repository. */
  readonly folder: string;
  readonly docker: ScriptedDocker;
  readonly region: string;
  /** Receives the notices. */
  readonly notices: string[];
  readonly maxRetries?: number;
  /** Throws if the runner's files cannot be written. */
  readonly beforeWrite?: () => void;
}

/** Publishes the folder to the repository `web`, with the given changes of the order. */
export async function publishRequest(
  { folder, docker, region, notices, maxRetries = 0, beforeWrite = () => {} }: Place,
  changes: Partial<Omit<PublishRequest, 'build'>>,
  build: Partial<PublishRequest['build']>,
): Promise<Published> {
  const env = { ...process.env, HOME: folder, RUNNER_TEMP: tmpdir(), GITHUB_REF: 'refs/heads/main' };
  const config = createDockerConfig({ ...env, DOCKER_CONFIG: '', BUILDX_CONFIG: join(tmpdir(), 'slipway-buildx') });
  const settings = { maxRetries, roles: [], roleSessionName: '', roleDurationSeconds: 3600, audience: '' };
  try {
    return await publish(
      {
        repository: 'web',
        host: undefined,
        registryId: undefined,
        create: undefined,
        registries: [],
        labels: {},
        tags: ['sha'],
        flavor: PLAIN_FLAVOR,
        shortLength: 7,
        cache: { cache: 'none', from: [], to: [] },
        ifExists: 'reuse',
        reuse: 'commit',
        keep: undefined,
        smokeTest: undefined,
        ignoredArgs: [],
        ...changes,
        build: {
          ...{
            context: folder,
            file: join(folder, 'Dockerfile'),
            target: '',
            platforms: [],
            buildArgs: {},
            buildContexts: {},
          },
          ...{ secrets: [], ssh: [], annotations: [], noCache: false, pull: false, provenance: 'false', sbom: 'false' },
          ...{ attests: [], options: NO_OPTIONS },
          ...{ builder: '', extraArgs: [], push: true, load: false, outputs: NO_OUTPUTS },
          ...build,
        },
      },
      {
        clients: createClients({ ...settings, region }, async () => ''),
        run: docker.run,
        config,
        env,
        pause: async () => {},
        clock: systemClock,
        onContainer: () => {},
        beforeWrite,
        log: {
          info: () => {},
          group: () => {},
          notice: (text) => void notices.push(text),
          warning: () => {},
          debug: () => {},
        },
        output: { open: () => {}, line: () => {}, close: () => {} },
        mask: () => {},
      },
    );
  } finally {
    config.remove();
  }
}
