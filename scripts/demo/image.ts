import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Pushed, pushImage } from '../../local-aws/ecr/push.ts';
import { createProgramRunner } from '../../src/docker/process.ts';
import { fingerprint } from '../../src/image/fingerprint.ts';
import { createGit } from '../../src/image/git.ts';
import { imageLabels } from '../../src/image/labels.ts';
import { readRunEvent } from '../../src/image/run-event.ts';
import { readSource } from '../../src/image/source.ts';
import { tar } from '../tar.ts';
import type { Version } from './hello.ts';

/**
 * Pushes an image of the sample service, which was prepared without a Docker engine. The image has the labels that
 * build-push sets, so that build-push finds it when the commit is rerun.
 * @param repository `HOST/NAME`
 * @param env the job's environment
 */
export async function pushPrepared(
  { sha, name, broken, slow }: Version,
  {
    folder,
    repository,
    authorizationToken,
    architecture,
    env,
  }: { folder: string; repository: string; authorizationToken: string; architecture: string; env: NodeJS.ProcessEnv },
): Promise<Pushed> {
  const paths = { context: folder, file: join(folder, 'Dockerfile'), buildContexts: {} };
  const source = await readSource(paths, createGit(createProgramRunner(), env), env);
  const inputs = fingerprint({
    context: '.',
    file: 'Dockerfile',
    target: '',
    platforms: [],
    machine: '',
    buildArgs: {},
    buildContexts: {},
    options: {},
    extraArgs: [],
    attestations: {},
    metadata: { labels: {}, annotations: [] },
    files: source.contents,
    dirty: source.dirty.length > 0,
  });
  const start = readFileSync(join(folder, 'start.sh'));
  return pushImage(
    {
      architecture,
      layers: [tar([{ path: 'start.sh', mode: 0o755, content: start }])],
      config: {
        User: '65534:65534',
        Env: ['PATH=/bin', `VERSION=${name}`, `BREAK=${broken?.name ?? 'none'}`, 'PORT=8080'],
        Cmd: ['/start.sh'],
        Labels: {
          ...imageLabels({ source, repository: readRunEvent(env).repository, version: sha, inputs }, {}),
          ...slow?.labels,
        },
      },
    },
    { repository, tags: [sha], authorizationToken },
  );
}
