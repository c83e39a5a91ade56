import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadAction, resolveInputs } from '../../test/runner/action.ts';
import { contextOf, githubEnv } from '../../test/runner/github.ts';
import { median } from './numbers.ts';

/** How long a step that renders a large file takes, from the start of its process to its end. */
export interface RenderResult {
  readonly file: string;
  readonly bytes: number;
  /** Median ms of render-taskdef. */
  readonly ms: number;
  /** Median ms of the action that it is compared with. */
  readonly againstMs: number | undefined;
}

/** Files far larger than ECS allows: the step must still end in linear time, if only to report that. */
const FILES: Readonly<Record<string, () => unknown>> = {
  'one variable': () => withVariables(1, 10),
  '10,000 variables': () => withVariables(10_000, 20),
  '20,000 variables': () => withVariables(20_000, 20),
  '5 MB in 1,000 variables': () => withVariables(1_000, 5_000),
  '5 MB in 70,000 variables': () => withVariables(70_000, 20),
  '5 MB in 50,000 labels': () => withContainer({ dockerLabels: labels(50_000, 80) }),
};

/** Renders each file with both actions in turns, so that a busy machine affects both equally. */
export async function measureRender(against: string | undefined, rounds: number): Promise<RenderResult[]> {
  const results: RenderResult[] = [];
  for (const [file, make] of Object.entries(FILES)) {
    const text = JSON.stringify(make(), null, 2);
    const actions = ['render-taskdef', ...(against ? [against] : [])];
    const times = actions.map((): number[] => []);
    for (let round = 0; round < rounds; round++) {
      for (const [index, action] of actions.entries()) times[index]?.push(await render(action, text));
    }
    const [own = [], theirs] = times;
    results.push({
      file,
      bytes: Buffer.byteLength(text),
      ms: median(own),
      againstMs: theirs && median(theirs),
    });
  }
  return results;
}

/** One line per file; the ratio is significant, since both ran on the same machine. */
export function printRender(results: readonly RenderResult[], rounds: number): void {
  console.log(`render-taskdef, from the start of the process to its end (medians of ${rounds})`);
  for (const { file, bytes, ms, againstMs } of results) {
    const ratio =
      againstMs === undefined ? '' : `, ${(ms / againstMs).toFixed(2)} × the other's ${againstMs.toFixed(0)} ms`;
    console.log(`${file} (${(bytes / 1e6).toFixed(2)} MB): ${ms.toFixed(0)} ms${ratio}`);
  }
}

function withVariables(count: number, length: number): unknown {
  const value = 'x'.repeat(length);
  return withContainer({
    environment: Array.from({ length: count }, (_, at) => ({ name: `VARIABLE_${at}`, value: `${value}${at}` })),
  });
}

function labels(count: number, length: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`label.${at}`, 'x'.repeat(length)]));
}

function withContainer(container: object): unknown {
  return {
    family: 'web',
    memory: '512',
    containerDefinitions: [{ name: 'web', image: 'web:1', ...container }],
  };
}

/** Ms from the start of the process to its end. */
async function render(name: string, taskDefinition: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-bench-'));
  const place = { workspace: join(folder, 'workspace'), temp: join(folder, 'temp'), home: join(folder, 'home') };
  for (const path of Object.values(place)) mkdirSync(path);
  writeFileSync(join(place.workspace, 'task-definition.json'), taskDefinition);
  const action = loadAction(name);
  const github = githubEnv(place);
  const inputs = {
    'task-definition': 'task-definition.json',
    'container-name': 'web',
    image: 'web:2',
    'environment-variables': 'VARIABLE_7=new\nADDED=new',
  };
  const env: NodeJS.ProcessEnv = {
    ...github,
    ...resolveInputs(action.file, inputs, contextOf(github)).env,
    AWS_REGION: 'eu-central-1',
  };
  for (const file of ['OUTPUT', 'ENV', 'STATE', 'PATH', 'STEP_SUMMARY']) {
    env[`GITHUB_${file}`] = join(folder, file);
    writeFileSync(join(folder, file), '');
  }
  const start = performance.now();
  await new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, [action.program('main') ?? ''], {
      env,
      cwd: place.workspace,
      stdio: 'ignore',
    });
    child.once('error', reject).once('exit', () => resolve());
  });
  const ms = performance.now() - start;
  rmSync(folder, { recursive: true });
  return ms;
}
