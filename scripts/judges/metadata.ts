import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { UserError } from '../../src/error.ts';
import { type Case, COMMITTED, cases, NOW, REPOSITORY } from '../../test/fixtures/metadata/cases.ts';
import { comparable, type Made, ours } from '../../test/fixtures/metadata/ours.ts';
import { UsageError } from '../command-line.ts';
import { judgeEnv, runProgram } from './program.ts';
import type { Verdict } from './verdict.ts';

/** The other action's output for every case; the unit tests compare ours with it. */
const EXPECTED = resolve(import.meta.dirname, '..', '..', 'test', 'fixtures', 'metadata', 'expected.json');

/** Runs docker/metadata-action on the recorded runs, records its output, and compares. */
export async function judgeByMetadata(folder: string): Promise<Verdict[]> {
  const program = join(folder, 'dist', 'index.cjs');
  if (!existsSync(program)) throw new UsageError(`'${folder}' has no dist/index.cjs; expected docker/metadata-action.`);
  const temporary = mkdtempSync(join(tmpdir(), 'slipway-judge-'));
  const github = await startGitHub();
  try {
    const rest = cases();
    const made = new Map<string, Made>();
    const work = async () => {
      for (let next = rest.pop(); next; next = rest.pop())
        made.set(next.key, await theirs(program, next, temporary, github));
    };
    await Promise.all(Array.from({ length: availableParallelism() }, work));
    writeFileSync(EXPECTED, table(made));
    return cases().map((one) => compare(one, made.get(one.key)));
  } finally {
    github.close();
    rmSync(temporary, { recursive: true });
  }
}

/** One case per line, so that a change in the other action's output is visible. */
function table(made: ReadonlyMap<string, Made>): string {
  const lines = cases().map(({ key }) => `${JSON.stringify(key)}: ${JSON.stringify(made.get(key))}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

function compare(one: Case, their: Made | undefined): Verdict {
  const place = { suite: 'metadata-action', test: one.key, verified: false };
  const own = attempt(() => ours(one));
  if (own instanceof Error) return { ...place, outcome: 'refused', reason: own.message };
  const [a, b] = [JSON.stringify(their), JSON.stringify(own)];
  return a === b
    ? { ...place, outcome: 'passed', reason: '' }
    : { ...place, outcome: 'failed', reason: `theirs ${a}, ours ${b}` };
}

/** Ours, or the error with which we refuse the settings. */
function attempt(make: () => Made): Made | UserError {
  try {
    return make();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

/** The part of GitHub's API that the action uses: the repository and the commit. */
function startGitHub(): Promise<Server> {
  const server = createServer((request, response) => {
    const isCommit = request.url?.includes('/commits/');
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(isCommit ? { commit: { committer: { date: COMMITTED } } } : REPOSITORY));
  });
  return new Promise((started) => server.listen(0, '127.0.0.1', () => started(server)));
}

let count = 0;

async function theirs(program: string, { key, run, settings }: Case, temporary: string, github: Server): Promise<Made> {
  const number = ++count;
  const [event, output, clock] = ['event.json', 'output', 'clock.mjs'].map((name) =>
    join(temporary, `${number}-${name}`),
  );
  writeFileSync(event ?? '', JSON.stringify(run.event));
  writeFileSync(output ?? '', '');
  writeFileSync(clock ?? '', stoppedClock(NOW));
  const { code, output: printed } = await runProgram(process.execPath, ['--import', clock ?? '', program], {
    cwd: temporary,
    env: judgeEnv({
      ...run.env,
      ...settings.env,
      GITHUB_EVENT_PATH: event ?? '',
      GITHUB_OUTPUT: output ?? '',
      GITHUB_API_URL: `http://127.0.0.1:${(github.address() as AddressInfo).port}`,
      RUNNER_TEMP: temporary,
      NODE_COMPILE_CACHE: join(temporary, 'cache'),
      DOCKER_METADATA_SET_OUTPUT_ENV: 'false',
      INPUT_CONTEXT: 'workflow',
      INPUT_IMAGES: '',
      'INPUT_GITHUB-TOKEN': 'none',
      INPUT_TAGS: settings.tags,
      INPUT_FLAVOR: settings.flavor ?? '',
      INPUT_LABELS: settings.labels ?? '',
    }),
  });
  if (code !== 0) throw new UsageError(`the action failed with '${key}': ${printed.trim().slice(-400)}`);
  const outputs = readOutputs(readFileSync(output ?? '', 'utf8'));
  const { labels, 'tag-names': tags } = JSON.parse(outputs.get('json') ?? '{}') as {
    labels: Record<string, string>;
    'tag-names': string[];
  };
  return { version: outputs.get('version') ?? '', tags, labels: comparable(labels) };
}

function stoppedClock(moment: string): string {
  return `const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...given) { given.length === 0 ? super('${moment}') : super(...given); }
  static now() { return new RealDate('${moment}').getTime(); }
};
`;
}

/** The outputs in a file of the runner: `name<<delimiter`, lines, `delimiter`. */
function readOutputs(text: string): Map<string, string> {
  const found = new Map<string, string>();
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index++) {
    const [, name, delimiter] = /^([\w-]+)<<(.+)$/.exec(lines[index] ?? '') ?? [];
    if (!name) continue;
    const end = lines.indexOf(delimiter ?? '', index + 1);
    found.set(name, lines.slice(index + 1, end).join('\n'));
    index = end;
  }
  return found;
}
