import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateRepositoryCommand, ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { UsageError } from '../command-line.ts';
import { readJunit } from './junit.ts';
import { judgeEnv, runProgram } from './program.ts';
import type { Verdict } from './verdict.ts';

const REPOSITORIES = ['conformance/repo1', 'conformance/repo2'];

/** Runs the conformance suite of the OCI distribution specification, built with Go, against the registry. */
export async function judgeByOci(folder: string): Promise<Verdict[]> {
  const source = join(folder, 'conformance');
  if (!existsSync(join(source, 'go.mod'))) {
    throw new UsageError(
      `'${folder}' has no conformance/go.mod; expected a checkout of opencontainers/distribution-spec.`,
    );
  }
  const results = mkdtempSync(join(tmpdir(), 'slipway-judge-'));
  const aws = await startLocalAws();
  try {
    const built = await runProgram('go', ['build', '-o', join(results, 'conformance'), '.'], { cwd: source });
    if (built.code !== 0) throw new UsageError(`go could not build the suite: ${built.output.trim()}`);
    const { output } = await runProgram(join(results, 'conformance'), [], {
      cwd: results,
      env: judgeEnv({
        OCI_REGISTRY: aws.host,
        OCI_TLS: 'disabled',
        OCI_REPO1: REPOSITORIES[0] ?? '',
        OCI_REPO2: REPOSITORIES[1] ?? '',
        OCI_USERNAME: 'AWS',
        OCI_PASSWORD: await signIn(aws),
        OCI_RESULTS_DIR: results,
      }),
    });
    const report = join(results, 'junit.xml');
    if (!existsSync(report)) throw new UsageError(`the suite wrote no junit.xml: ${output.trim().slice(-500)}`);
    return readJunit(readFileSync(report, 'utf8')).map(({ name, outcome, text }) => ({
      suite: 'conformance',
      test: name,
      outcome,
      reason: /<system-out>([\s\S]*?)<\/system-out>/.exec(text)?.[1]?.trim().replaceAll('\n', ' ').slice(0, 240) ?? '',
      verified: false,
    }));
  } finally {
    await aws.close();
    rmSync(results, { recursive: true });
  }
}

/** Creates the repositories, and returns the password for them. */
async function signIn(aws: LocalAws): Promise<string> {
  const client = new ECRClient({
    endpoint: aws.url,
    region: aws.region,
    credentials: {
      accessKeyId: aws.adminEnv.AWS_ACCESS_KEY_ID ?? '',
      secretAccessKey: aws.adminEnv.AWS_SECRET_ACCESS_KEY ?? '',
    },
  });
  try {
    for (const repositoryName of REPOSITORIES) await client.send(new CreateRepositoryCommand({ repositoryName }));
    const { authorizationData } = await client.send(new GetAuthorizationTokenCommand({}));
    const token = Buffer.from(authorizationData?.[0]?.authorizationToken ?? '', 'base64').toString();
    return token.slice(token.indexOf(':') + 1);
  } finally {
    client.destroy();
  }
}
