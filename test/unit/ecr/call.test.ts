import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createClients } from '../../../src/aws/clients.ts';
import { systemClock } from '../../../src/clock.ts';
import type { CallMethod } from '../../../src/docker/build-arguments.ts';
import { createDockerConfig, type DockerConfig } from '../../../src/docker/config.ts';
import { NO_OUTPUTS } from '../../../src/docker/outputs.ts';
import type { ProgramResult, RunProgram } from '../../../src/docker/process.ts';
import { evaluate } from '../../../src/ecr/call.ts';
import type { PublishRequest } from '../../../src/ecr/publish-job.ts';
import type { UserError } from '../../../src/error.ts';
import { PLAIN_FLAVOR } from '../../../src/image/tag-rules/flavor.ts';
import type { FileLocation } from '../../../src/log.ts';
import { NO_OPTIONS } from '../docker/options.ts';

let home: string;
let config: DockerConfig;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'slipway-call-'));
  config = createDockerConfig({ HOME: home, RUNNER_TEMP: home });
});
afterEach(() => rmSync(home, { recursive: true }));

const order: PublishRequest = {
  ...{ repository: 'web', host: undefined, registryId: undefined, create: undefined, registries: [], labels: {} },
  ...{ tags: ['sha'], flavor: PLAIN_FLAVOR, shortLength: 7, cache: { cache: 'none', from: [], to: [] } },
  ...{ ifExists: 'reuse', reuse: 'commit', keep: undefined, smokeTest: undefined, ignoredArgs: [] },
  build: {
    ...{ context: '.', file: 'services/web/Dockerfile', target: '', platforms: [], buildArgs: {}, buildContexts: {} },
    ...{ secrets: [{ id: 'npm', value: 'hush' }], ssh: [], annotations: [], noCache: false, pull: false },
    ...{ provenance: 'false', sbom: 'false', attests: [], options: NO_OPTIONS, builder: '', extraArgs: [] },
    ...{ push: false, load: false, outputs: NO_OUTPUTS },
  },
};

/**
 * Evaluates the build with a docker command that gives this response to the call; returns the output and the result.
 */
async function call(method: CallMethod, answer: Partial<ProgramResult>) {
  const warnings: { message: string; place: FileLocation | undefined }[] = [];
  const lines: string[] = [];
  const calls: { text: string; env: NodeJS.ProcessEnv | undefined }[] = [];
  const run: RunProgram = async (_, args, options) => {
    const text = args.join(' ');
    calls.push({ text, env: options?.env });
    if (text.startsWith('buildx inspect'))
      return { code: 0, stdout: 'Name: b\nDriver: docker-container\n', stderr: '' };
    const result = { code: 0, stdout: '', stderr: '', ...answer };
    for (const line of result.stdout.split('\n')) options?.onLine?.(line);
    return result;
  };
  const settings = { maxRetries: 0, roles: [], roleSessionName: '', roleDurationSeconds: 3600, audience: '' };
  const error = await evaluate(
    order,
    {
      ...{ clients: createClients({ ...settings, region: '' }, async () => ''), run, config, env: {} },
      pause: async () => {},
      clock: systemClock,
      onContainer: () => {},
      log: {
        ...{ info: (line) => void lines.push(line), group: () => {}, notice: () => {}, debug: () => {} },
        warning: (message, place) => void warnings.push({ message, place }),
      },
      output: { open: () => {}, line: (line) => void lines.push(line), close: () => {} },
      mask: () => {},
    },
    method,
  ).catch((failure: UserError) => failure);
  return { error: error as UserError | undefined, warnings, lines, call: calls.at(-1), calls };
}

const finding = (line: number) => ({
  ...{ ruleName: 'StageNameCasing', detail: "Stage name 'Build' should be lowercase", url: '' },
  location: { ranges: [{ start: { line } }] },
});
const json = (value: object) => JSON.stringify({ sources: [{ filename: 'Dockerfile' }], ...value });

it("build-push with 'call' pushes nothing, sends AWS no request, and passes secrets in the environment", async () => {
  const { call: last, calls, error } = await call('check', { stdout: json({ warnings: [] }) });
  expect(error).toBeUndefined();
  expect(calls.map(({ text }) => text.split(' ')[0])).toEqual(['buildx', 'buildx']);
  expect(last?.text).toBe(
    'buildx build --call=check,format=json --progress plain --file services/web/Dockerfile --secret id=npm,env=SLIPWAY_SECRET_0 -- .',
  );
  expect(last?.env).toMatchObject({ SLIPWAY_SECRET_0: 'hush' });
});

it('a build check reports each finding at its line, and fails', async () => {
  const { error, warnings } = await call('check', { code: 1, stdout: json({ warnings: [finding(1), finding(4)] }) });
  expect(warnings.map(({ place }) => place)).toEqual([
    { file: 'services/web/Dockerfile', line: 1 },
    { file: 'services/web/Dockerfile', line: 4 },
  ]);
  expect(error?.message).toBe(
    "The build checks found 2 problems in 'services/web/Dockerfile': correct the annotated lines, or skip a rule with '# check=skip=RULE' in the Dockerfile.",
  );
});

it('a build check succeeds if BuildKit reports the findings as warnings', async () => {
  const { error, warnings } = await call('lint', { stdout: json({ warnings: [finding(2)] }) });
  expect(error).toBeUndefined();
  expect(warnings).toHaveLength(1);
});

it.each<[string, CallMethod, Partial<ProgramResult>, RegExp, FileLocation | undefined]>([
  [
    'a Dockerfile that does not parse',
    'check',
    {
      code: 1,
      stdout: json({
        warnings: [],
        buildError: { message: 'unknown instruction: COPYY', location: { ranges: [{ start: { line: 3 } }] } },
      }),
    },
    /^The Dockerfile is not valid: unknown instruction: COPYY; correct it\.$/,
    { file: 'services/web/Dockerfile', line: 3 },
  ],
  [
    'a frontend without checks',
    'check',
    {
      code: 1,
      stderr:
        'ERROR: failed to build: failed to solve: unsupported request frontend.lint: unsupported request frontend.lint',
    },
    /^input 'call' needs BuildKit 0\.14 or newer, or a builder that can .* \(unsupported request frontend\.lint\): update/,
    undefined,
  ],
  [
    'an old buildx',
    'outline',
    { code: 125, stderr: "unknown flag: --call\nSee 'docker buildx build --help'." },
    /^input 'call' needs buildx 0\.15 or newer \(unknown flag: --call\)/,
    undefined,
  ],
  [
    'a check that prints nothing',
    'check',
    { code: 0, stdout: '' },
    /^The Dockerfile could not be evaluated: exit code 0; /,
    {},
  ],
])("build-push with 'call' reports the error of %s", async (_, method, answer, message, place) => {
  const { error } = await call(method, answer);
  expect(error?.message).toMatch(message);
  expect(error?.place).toEqual(place);
});

it("build-push with 'call: outline' prints the outline of the Dockerfile", async () => {
  const { error, lines } = await call('outline', { stdout: 'TARGET: build\n' });
  expect(error).toBeUndefined();
  expect(lines).toContain('TARGET: build');
});
