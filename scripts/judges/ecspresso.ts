import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../command-line.ts';
import { runProgram } from './program.ts';
import { type Bench, CLUSTER, judgeTool, NETWORK, runsImage, SERVICE, type Step, TASK_DEFINITION } from './tool.ts';
import type { Verdict } from './verdict.ts';

const STEPS: readonly Step[] = [
  { test: 'register', args: ['register'] },
  { test: 'deploy creates the service', args: ['deploy'], holds: (bench) => runsImage(bench, 'example.com/web:v1') },
  { test: 'status', args: ['status'] },
  {
    test: 'deploy a new image',
    args: ['deploy'],
    env: { IMAGE: 'example.com/web:v2' },
    holds: (bench) => runsImage(bench, 'example.com/web:v2'),
  },
  { test: 'diff', args: ['diff'] },
  { test: 'verify', args: ['verify'] },
  {
    test: 'scale',
    args: ['scale', '--tasks', '2'],
    holds: async ({ service }) => {
      const count = (await service())?.desiredCount;
      return count === 2 ? undefined : `the desired count is ${count}`;
    },
  },
  { test: 'tasks', args: ['tasks', '--output', 'json'] },
  { test: 'revisions', args: ['revisions', '--output', 'json'] },
  { test: 'wait', args: ['wait'] },
  { test: 'refresh', args: ['refresh'] },
  { test: 'run', args: ['run', '--wait-until', 'stopped'] },
  { test: 'rollback', args: ['rollback'] },
  { test: 'deregister', args: ['deregister', '--keeps', '1', '--force'] },
  { test: 'delete', args: ['delete', '--force', '--terminate'] },
];

/** Builds ecspresso with Go from its checkout, and runs it. */
export async function judgeByEcspresso(folder: string): Promise<Verdict[]> {
  if (!existsSync(join(folder, 'cmd', 'ecspresso'))) {
    throw new UsageError(`'${folder}' has no cmd/ecspresso; expected a checkout of kayac/ecspresso.`);
  }
  const built = mkdtempSync(join(tmpdir(), 'slipway-judge-'));
  try {
    const command = join(built, 'ecspresso');
    const { code, output } = await runProgram('go', ['build', '-o', command, './cmd/ecspresso'], { cwd: folder });
    if (code !== 0) throw new UsageError(`go could not build ecspresso: ${output.trim().slice(-500)}`);
    return await judgeTool(
      { name: 'ecspresso', command, before: [], env: () => ({ IMAGE: 'example.com/web:v1' }) },
      STEPS,
      setUp,
    );
  } finally {
    rmSync(built, { recursive: true });
  }
}

/** A cluster, and the files that ecspresso reads. */
async function setUp({ ecs, folder, aws }: Bench): Promise<void> {
  await ecs.createCluster({ clusterName: CLUSTER });
  const write = (name: string, value: unknown) =>
    writeFileSync(join(folder, name), JSON.stringify(value, undefined, 2));
  write('ecspresso.yml', {
    region: aws.region,
    cluster: CLUSTER,
    service: SERVICE,
    service_definition: 'service.json',
    task_definition: 'task.json',
    timeout: '3m',
  });
  const [container] = TASK_DEFINITION.containerDefinitions ?? [];
  write('task.json', { ...TASK_DEFINITION, containerDefinitions: [{ ...container, image: '{{ env `IMAGE` `` }}' }] });
  write('service.json', { desiredCount: 1, launchType: 'FARGATE', networkConfiguration: NETWORK });
}
