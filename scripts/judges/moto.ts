import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { UsageError } from '../command-line.ts';
import { readJunit } from './junit.ts';
import { judgeEnv, runProgram } from './program.ts';
import { missingOperation, type Verdict } from './verdict.ts';

const SUITES = ['ecs', 'ecr', 'ssm', 'secretsmanager', 'sts', 'logs'];

/** Runs moto's suites in server mode, in which the tests call the local AWS instead of moto's server. */
export async function judgeByMoto(
  folder: string,
  { python, suites = SUITES }: { python: string; suites?: readonly string[] },
): Promise<Verdict[]> {
  for (const suite of suites) {
    if (!existsSync(join(folder, 'tests', `test_${suite}`))) {
      throw new UsageError(`'${folder}' has no tests/test_${suite}; expected a checkout of moto.`);
    }
  }
  const aws = await startLocalAws({ region: 'us-east-1' });
  const front = await serveResets(aws);
  const reports = mkdtempSync(join(tmpdir(), 'slipway-judge-'));
  try {
    const verdicts: Verdict[] = [];
    for (const suite of suites) {
      const report = join(reports, `${suite}.xml`);
      const { output } = await runProgram(
        python,
        [
          '-m',
          'pytest',
          '-q',
          '--timeout=30',
          '-p',
          'no:cacheprovider',
          '-o',
          'junit_family=xunit1',
          `--junitxml=${report}`,
          `tests/test_${suite}`,
        ],
        { cwd: folder, env: env(`http://127.0.0.1:${(front.address() as AddressInfo).port}`) },
      );
      if (!existsSync(report))
        throw new UsageError(`pytest wrote no report for ${suite}: ${output.trim().split('\n').at(-1)}`);
      verdicts.push(
        ...read(readFileSync(report, 'utf8'), suite, verifiedTests(join(folder, 'tests', `test_${suite}`))),
      );
      if (output.includes('Interrupted'))
        throw new UsageError(`pytest could not load the tests of ${suite}:\n${output.slice(-2000)}`);
    }
    return verdicts;
  } finally {
    front.closeAllConnections();
    front.close();
    await aws.close();
    rmSync(reports, { recursive: true });
  }
}

function env(endpoint: string): NodeJS.ProcessEnv {
  return judgeEnv({
    TEST_SERVER_MODE: 'true',
    TEST_SERVER_MODE_ENDPOINT: endpoint,
    AWS_ACCESS_KEY_ID: 'AKIALOCALAWSADMIN000',
    AWS_SECRET_ACCESS_KEY: 'local-aws-secret-access-key-of-the-admin',
    AWS_DEFAULT_REGION: 'us-east-1',
    PYTHONDONTWRITEBYTECODE: '1',
  });
}

/** Moto's tests reset their server through a separate URL; everything else is forwarded to the local AWS. */
function serveResets(aws: LocalAws): Promise<Server> {
  const server = createServer((message, response) => {
    if (message.url === '/moto-api/reset') {
      void aws
        .reset()
        .then(() => response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"ok"}'));
      return;
    }
    const { method, url, headers } = message;
    const onward = request(`${aws.url}${url}`, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.once('error', () => response.destroy());
    message.pipe(onward);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** The tests with a decorator whose name ends in `aws_verified`: those that moto's authors ran against AWS. */
function verifiedTests(folder: string): Set<string> {
  const found = new Set<string>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.py'))) {
    let isVerified = false;
    for (const text of readFileSync(join(folder, file), 'utf8').split('\n')) {
      const [, name] = /^\s*(?:async )?def (\w+)/.exec(text) ?? [];
      if (/^@(?:pytest\.mark\.)?\w*aws_verified/.test(text)) isVerified = true;
      else if (name !== undefined) {
        if (isVerified) found.add(name);
        isVerified = false;
      }
    }
  }
  return found;
}

function read(report: string, suite: string, verified: ReadonlySet<string>): Verdict[] {
  return readJunit(report).map(({ classname, name, outcome, text }) => {
    const missing = outcome === 'failed' ? missingOperation(text) : undefined;
    const test = `${classname.split('.').at(-1)}::${name}`;
    const reason = missing ?? lastError(text);
    return {
      suite,
      test,
      outcome: missing ? 'refused' : outcome,
      reason,
      verified: verified.has(name.split('[')[0] ?? ''),
    };
  });
}

function lastError(text: string): string {
  const lines = text
    .split('\n')
    .filter((line) => /^E {3}[\w.]*(?:Error|Exception|Failed|assert)\b|^E {3}assert /.test(line));
  return (lines.at(-1) ?? /message="([^"]*)"/.exec(text)?.[1] ?? '').replace(/^E\s+/, '').slice(0, 240);
}
