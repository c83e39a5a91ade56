import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type LocalAws, startLocalAws } from '../../../local-aws/server.ts';
import { createClients } from '../../../src/aws/clients.ts';
import { describeFailure, failureKind, isAmbiguous, isTransient } from '../../../src/aws/failure.ts';
import { Ecs } from '../../../src/ecs/ecs.ts';
import { UserError } from '../../../src/error.ts';
import { HttpError } from '../../../src/http-error.ts';
import { refusedCall, refuserOf } from '../../../src/refusal.ts';
import { pattern } from '../../sentences/pattern.ts';
import { ALLOWED_FOR_JOB, notInAccount } from '../../sentences/refusals.ts';
import { StubServer } from '../stub-server.ts';

const ecsOf = () =>
  new Ecs(
    createClients(
      { region: 'eu-central-1', maxRetries: 0, roles: [], roleSessionName: '', roleDurationSeconds: 0, audience: '' },
      () => Promise.reject(new Error('no token is needed')),
    ),
  );
const failureOf = (): Promise<unknown> =>
  ecsOf()
    .describeServices('demo', ['web'])
    .then(
      () => undefined,
      (error: unknown) => error,
    );

describe('a failed AWS call', () => {
  let aws: LocalAws;
  beforeEach(async () => {
    aws = await startLocalAws({ speed: 0 });
    Object.assign(process.env, aws.env);
  });
  afterEach(() => aws.close());

  it.each([
    ['throttling', 'throttled', { passing: true, ambiguous: false }],
    ['server-error', 'server', { passing: true, ambiguous: true }],
    ['server-error:ecs:*,status=503', 'server', { passing: true, ambiguous: true }],
    ['reset', 'network', { passing: true, ambiguous: true }],
    ['lost-answer', 'network', { passing: true, ambiguous: true }],
    ['denied', 'denied', { passing: false, ambiguous: false }],
    ['expired-token', 'expired', { passing: false, ambiguous: false }],
  ])("with the fault %s is classified as '%s'", async (fault, kind, { passing, ambiguous }) => {
    aws.setFaults([fault]);
    const error = await failureOf();
    expect([failureKind(error), isTransient(error), isAmbiguous(error)]).toEqual([kind, passing, ambiguous]);
  });

  it('is reported with the inputs to check if AWS refuses the request', async () => {
    const error = await failureOf();
    expect(failureKind(error)).toBe('refused');
    expect(describeFailure('ecs:DescribeServices', error)).toBe(
      `ecs:DescribeServices was refused: ClusterNotFoundException: ${notInAccount("cluster 'demo'")}: check the 'cluster' and 'aws-region' inputs.`,
    );
  });

  it('is reported with the missing permission, even if the permission is not for the called operation', async () => {
    aws.setFaults(['denied']);
    expect(describeFailure('ecs:DescribeServices', await failureOf())).toMatch(
      pattern`^AWS denied ecs:DescribeServices: .* Allow ecs:DescribeServices ${ALLOWED_FOR_JOB}\.$`,
    );
    const pass = Object.assign(new Error('User: x is not authorized to perform: iam:PassRole on resource: y'), {
      name: 'AccessDeniedException',
    });
    expect(describeFailure('ecs:UpdateService', pass)).toMatch(/Allow iam:PassRole in the policy/);
  });

  it.each(['UnrecognizedClientException', 'InvalidSignatureException', 'ExpiredTokenException'])(
    'with the error %s is reported as a problem with the credentials',
    async (type) => {
      const server = await StubServer.start((_, response) =>
        response.writeHead(400, { 'x-amzn-errortype': type }).end('{}'),
      );
      process.env.AWS_ENDPOINT_URL = server.url;
      const error = await failureOf();
      await server.end();
      expect(failureKind(error)).toBe('expired');
      expect(describeFailure('ecs:DescribeServices', error)).toMatch(/missing, invalid or expired .*'role-to-assume'/);
    },
  );

  it.each([
    ['ENOSPC', 'no space left on device, write', "Free space on the runner's disk"],
    ['EACCES', "permission denied, open '/state'", "Give the runner's user read and write access to the file"],
    ['EIO', 'i/o error, write', 'Run the job again with debug logging'],
    ['EPERM', 'operation not permitted, open', "Give the runner's user read and write access to the file"],
  ])('because of the file error %s is classified as neither an AWS error nor a network error', (code, text, fix) => {
    const error = Object.assign(new Error(`${code}: ${text}`), { code, errno: -1, syscall: 'write' });
    expect([failureKind(error), isAmbiguous(error), isTransient(error)]).toEqual(['own', false, false]);
    expect(describeFailure('ecs:UpdateService', error)).toMatch(
      `ecs:UpdateService failed on the runner, not in AWS (${code}: ${text}). ${fix}`,
    );
  });

  it.each([new TypeError('x is not a function'), new SyntaxError('Unexpected end'), 'text', undefined, null])(
    'because of the internal error %p is neither a refusal nor transient, and may have taken effect',
    (error) => {
      expect([failureKind(error), isAmbiguous(error), isTransient(error)]).toEqual(['internal', true, false]);
      expect(refuserOf(error)).toBe('');
      expect(() => refusedCall('ecs:UpdateService', error)).toThrow();
    },
  );

  it.each([
    ['UnknownError', 404, 'network'],
    ['SyntaxError', 200, 'network'],
    ['Unknown', 502, 'server'],
  ])('is classified as ambiguous if its response has no error type of AWS: %s, %i', (name, httpStatusCode, kind) => {
    const error = Object.assign(new Error('x'), { name, $fault: 'client', $metadata: { httpStatusCode } });
    expect([failureKind(error), isAmbiguous(error)]).toEqual([kind, true]);
  });

  it('before the call, because of an error that the user can fix, is neither transient nor ambiguous', () => {
    const error = new UserError('no');
    expect([failureKind(error), isAmbiguous(error), isTransient(error)]).toEqual(['own', false, false]);
    expect(refusedCall('ecs:UpdateService', error)).toEqual({ by: 'input', reason: 'no' });
  });

  it.each([
    ['ENOSPC', 'input'],
    ['EACCES', 'input'],
    ['ECONNRESET', 'aws'],
  ])('because of %s is attributed to %s', (code, by) => {
    const error = Object.assign(new Error(`${code}: x`), { code });
    expect(refusedCall('ecs:RegisterTaskDefinition', error)).toMatchObject({ by });
  });

  it('is classified as transient and without effect if the role could not be assumed', () => {
    const cause = new HttpError('timeout', 'no complete response within 20 s');
    const error = new UserError('The role could not be assumed.', { cause });
    expect([failureKind(error), isAmbiguous(error), isTransient(error)]).toEqual(['network', false, true]);
  });

  it('is classified as a network error if the endpoint does not respond', async () => {
    const port = await freePort();
    process.env.AWS_ENDPOINT_URL = `http://127.0.0.1:${port}`;
    const error = await failureOf();
    expect(failureKind(error)).toBe('network');
    expect(describeFailure('ecs:DescribeServices', error)).toMatch(/failed without a valid response .*ECONNREFUSED/);
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
