import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pushImage } from '../../local-aws/ecr/push.ts';

/*
 * A simulated docker command with a separate BuildKit: a build pushes an image with the requested labels by digest.
 * The process that an action starts as `docker` runs this file.
 */

/** Writes the command to `folder`, for an action's PATH. */
export function writeDockerCommand(folder: string): void {
  const script = `#!/bin/sh\nexec '${process.execPath}' '${fileURLToPath(import.meta.url)}' "$@"\n`;
  writeFileSync(join(folder, 'docker'), script, { mode: 0o755 });
}

async function main([verb = '', what = '', ...rest]: readonly string[]): Promise<void> {
  const password = join(process.env.DOCKER_CONFIG ?? '', 'password');
  if (verb === 'login') writeFileSync(password, readFileSync(0), { mode: 0o600 });
  else if (verb === 'buildx' && what === 'inspect') console.log('Name: simulated\nDriver: docker-container');
  else if (verb === 'buildx' && what === 'build') await build(rest, readFileSync(password, 'utf8'));
  else throw new Error(`unexpected command: docker ${verb} ${what}`);
}

async function build(args: readonly string[], password: string): Promise<void> {
  const valuesOf = (flag: string) => args.flatMap((arg, index) => (arg === flag ? [args[index + 1] ?? ''] : []));
  const labels = valuesOf('--label').map((label) => /^([^=]*)=(.*)$/s.exec(label)?.slice(1) ?? [label, '']);
  const image = { layers: [Buffer.from('content')], config: { Labels: Object.fromEntries(labels) } };
  const [, repository = ''] = /(?:^|,)name=([^,]+)/.exec(valuesOf('--output')[0] ?? '') ?? [];
  const authorizationToken = Buffer.from(`AWS:${password}`).toString('base64');
  const { digest } = await pushImage(image, { repository, tags: [], authorizationToken });
  writeFileSync(valuesOf('--metadata-file')[0] ?? '', JSON.stringify({ 'containerimage.digest': digest }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
