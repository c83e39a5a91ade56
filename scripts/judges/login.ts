import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { startProxy } from '../../test/runner/proxy.ts';
import { type ActionRun, Job, type StepOptions } from '../../test/runner/runner.ts';
import { UsageError } from '../command-line.ts';
import type { Verdict } from './verdict.ts';

interface Row {
  readonly input: string;
  readonly inputs: NonNullable<StepOptions['inputs']>;
  readonly proxy?: 'input' | 'environment' | 'exempt';
}

const ROWS: readonly Row[] = [
  { input: 'no input', inputs: {} },
  { input: 'empty inputs', inputs: { registries: '', 'registry-type': '', 'mask-password': '', 'skip-logout': '' } },
  { input: 'registries: one account', inputs: { registries: '111122223333' } },
  { input: 'registries: two accounts', inputs: { registries: '111122223333,444455556666' } },
  { input: 'registries: two accounts with a blank', inputs: { registries: '111122223333, 444455556666' } },
  { input: 'registry-type: private', inputs: { 'registry-type': 'private' } },
  { input: 'registry-type: PRIVATE', inputs: { 'registry-type': 'PRIVATE' } },
  { input: 'registry-type: other', inputs: { 'registry-type': 'other' } },
  { input: 'mask-password: true', inputs: { 'mask-password': 'true' } },
  { input: 'mask-password: false', inputs: { 'mask-password': 'false' } },
  { input: 'mask-password: False', inputs: { 'mask-password': 'False' } },
  { input: 'skip-logout: true', inputs: { 'skip-logout': 'true' } },
  { input: 'http-proxy', inputs: {}, proxy: 'input' },
  { input: 'HTTP_PROXY', inputs: {}, proxy: 'environment' },
  { input: 'HTTP_PROXY and NO_PROXY', inputs: {}, proxy: 'exempt' },
];

/** This row differs intentionally in every case, because our action must pass no password as an argument. */
const ARGUMENTS = 'passwords as arguments';

/** The visible results of a run, without the passwords and the port. */
type Seen = Readonly<Record<string, unknown>>;

/** Compares ecr-login with amazon-ecr-login, whose folder is given, with the same inputs and one local AWS each. */
export async function judgeByLogin(folder: string): Promise<Verdict[]> {
  if (!existsSync(join(folder, 'action.yml'))) {
    throw new UsageError(`'${folder}' has no action.yml; expected a checkout of aws-actions/amazon-ecr-login.`);
  }
  const verdicts: Verdict[] = [];
  const onArgv: string[] = [];
  let leaks = false;
  for (const row of ROWS) {
    const [theirs, ours] = [await observe(folder, row), await observe('ecr-login', row)];
    const different = Object.keys(theirs).filter(
      (key) => key !== ARGUMENTS && JSON.stringify(theirs[key]) !== JSON.stringify(ours[key]),
    );
    onArgv.push(`${row.input}: ${theirs[ARGUMENTS]} there, ${ours[ARGUMENTS]} here`);
    leaks ||= ours[ARGUMENTS] === true;
    const words = different.map(
      (key) => `${key}: ${JSON.stringify(theirs[key])} there, ${JSON.stringify(ours[key])} here`,
    );
    verdicts.push({
      suite: 'amazon-ecr-login',
      test: row.input,
      outcome: different.length === 0 ? 'passed' : 'failed',
      reason: words.join('; '),
      verified: false,
    });
  }
  const outcome = leaks ? 'failed' : 'passed';
  const reason = onArgv.join('; ');
  return [...verdicts, { suite: 'amazon-ecr-login', test: ARGUMENTS, outcome, reason, verified: false }];
}

async function observe(action: string, { inputs, proxy }: Row): Promise<Seen> {
  const aws = await startLocalAws();
  const proxyServer = await startProxy();
  const address = proxyServer.url;
  const config = mkdtempSync(join(tmpdir(), 'slipway-judge-'));
  const env = {
    DOCKER_CONFIG: config,
    ...(proxy && proxy !== 'input' && { HTTP_PROXY: address }),
    ...(proxy === 'exempt' && { NO_PROXY: '127.0.0.1' }),
  };
  const job = new Job({ aws, env });
  try {
    const given = { ...inputs, ...(proxy === 'input' && { 'http-proxy': address }) };
    const run = await job.step(action, { inputs: given, mayLeak: /./ });
    const during = loginsIn(config);
    await job.end();
    return {
      ...observed(aws, run, job.masks.values),
      'logged in': during,
      'logged in at the end': loginsIn(config),
      'through the proxy': proxyServer.forwarded.length > 0,
    };
  } finally {
    proxyServer.close();
    await aws.close();
    rmSync(config, { recursive: true });
  }
}

function observed(aws: LocalAws, run: ActionRun, masks: ReadonlySet<string>): Seen {
  const passwords = aws.issuedSecrets().map(({ value }) => value);
  const isPassword = (value: string) => passwords.includes(value);
  const shown = (text: string) => text.replaceAll(String(aws.port), 'PORT');
  const argv = run.started.flatMap((each) => each.argv);
  return {
    conclusion: run.conclusion,
    'post step': run.post?.failed ? 'failed' : 'succeeded',
    outputs: Object.entries(run.outputs)
      .map(([name, value]) => `${shown(name)}=${isPassword(value) ? 'PASSWORD' : shown(value)}`)
      .sort(),
    'masked passwords': passwords.some((password) => masks.has(password)),
    [ARGUMENTS]: argv.some(isPassword),
    accounts: aws.requests({ operation: 'GetAuthorizationToken' }).map(({ input }) => input.registryIds ?? []),
  };
}

function loginsIn(folder: string): number {
  const path = join(folder, 'config.json');
  if (!existsSync(path)) return 0;
  return Object.keys((JSON.parse(readFileSync(path, 'utf8')) as { auths?: object }).auths ?? {}).length;
}
