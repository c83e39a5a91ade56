import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  CreateLogStreamCommand,
  PutLogEventsCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type LocalAws, startLocalAws } from '../../../local-aws/server.ts';
import { createClients } from '../../../src/aws/clients.ts';
import { diagnose, type FailedContainer, withLogs } from '../../../src/diagnosis/failure.ts';
import { type Container, shortName } from '../../../src/ecs/model.ts';
import { idOf, stopped } from '../../unit/shapes.ts';

describe('the last lines of a failed container', () => {
  let aws: LocalAws;
  beforeEach(async () => {
    aws = await startLocalAws({ speed: 0 });
    Object.assign(process.env, aws.env);
  });
  afterEach(() => aws.close());

  const task = stopped({ stopCode: 'EssentialContainerExited', containers: [] });
  const taskId = shortName(task.taskArn);
  const logConfiguration = (options: object = {}) => ({
    logDriver: 'awslogs',
    options: { 'awslogs-group': '/web', 'awslogs-stream-prefix': 'ecs', ...options },
  });

  /** The containers of a failed task, with their logs. */
  async function reported(
    containers: Container[],
    definitions: object[],
    lines = 50,
  ): Promise<readonly FailedContainer[]> {
    const settings = {
      region: aws.region,
      maxRetries: 0,
      roles: [],
      roleSessionName: '',
      roleDurationSeconds: 0,
      audience: '',
    };
    const clients = createClients(settings, () => Promise.reject(new Error('no token is needed')));
    const failures = diagnose([{ ...task, containers }], idOf(2));
    const [failure] = await withLogs(clients, failures, { containerDefinitions: definitions }, lines);
    return failure?.containers ?? [];
  }

  const stream = (name: string, ...messages: string[]) => streamIn(aws.region, name, ...messages);

  async function streamIn(region: string, name: string, ...messages: string[]): Promise<void> {
    const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = aws.adminEnv;
    const logs = new CloudWatchLogsClient({
      endpoint: aws.url,
      region,
      credentials: { accessKeyId, secretAccessKey },
    });
    const names = { logGroupName: '/web', logStreamName: name };
    await logs.send(new CreateLogGroupCommand({ logGroupName: '/web' })).catch(() => undefined);
    await logs.send(new CreateLogStreamCommand(names));
    const logEvents = messages.map((message, index) => ({ timestamp: aws.clock.now() + index, message }));
    if (logEvents.length > 0) await logs.send(new PutLogEventsCommand({ ...names, logEvents }));
    logs.destroy();
  }

  const web = { name: 'web', exitCode: 1 };
  const definition = { name: 'web', logConfiguration: logConfiguration() };

  it("are read from each failed container's own stream, as many as requested", async () => {
    await stream(`ecs/web/${taskId}`, 'one', 'two', 'three');
    await stream(`side/proxy/${taskId}`, 'no upstream');
    const proxy = { name: 'proxy', logConfiguration: logConfiguration({ 'awslogs-stream-prefix': 'side' }) };
    const found = await reported([web, { name: 'proxy', exitCode: 2 }], [definition, proxy], 2);
    expect(found).toEqual([
      { ...web, log: ['two', 'three'] },
      { name: 'proxy', exitCode: 2, log: ['no upstream'] },
    ]);
  });

  it('are split into lines without colors if one log event contains several lines', async () => {
    await stream(`ecs/web/${taskId}`, 'starting', '\u001b[31mpanic: no database\u001b[0m\n  at main\n  at run');
    expect((await reported([web], [definition], 3))[0]?.log).toEqual(['panic: no database', '  at main', '  at run']);
  });

  it('are found by the Docker container ID if the log options have no prefix', async () => {
    await stream('c0ffee', 'hello');
    const { 'awslogs-stream-prefix': _, ...options } = logConfiguration().options;
    const plain = { name: 'web', logConfiguration: { logDriver: 'awslogs', options } };
    expect((await reported([{ ...web, runtimeId: 'c0ffee' }], [plain]))[0]).toMatchObject({ log: ['hello'] });
  });

  it('are read with one request of at most 50 lines', async () => {
    await stream(`ecs/web/${taskId}`, 'hello');
    aws.clearRequests();
    await reported([web], [definition]);
    expect(aws.requests({ operation: 'GetLogEvents' }).map(({ input }) => input)).toEqual([
      { logGroupName: '/web', logStreamName: `ecs/web/${taskId}`, limit: 50, startFromHead: false },
    ]);
  });

  it("are read in the Region in the log driver's options", async () => {
    await stream(`ecs/web/${taskId}`, 'hello');
    const elsewhere = { name: 'web', logConfiguration: logConfiguration({ 'awslogs-region': 'eu-west-1' }) };
    const missing = "its log group '/web' does not exist in eu-west-1";
    expect(await reported([web], [elsewhere])).toEqual([{ ...web, logMissing: missing }]);
    await streamIn('eu-west-1', `ecs/web/${taskId}`, 'hello from there');
    expect(await reported([web], [elsewhere])).toEqual([{ ...web, log: ['hello from there'] }]);
  });

  it('are replaced with a reason if the log group is missing', async () => {
    expect(await reported([web], [definition])).toEqual([
      { ...web, logMissing: "its log group '/web' does not exist" },
    ]);
  });

  it('are replaced, if the log stream is missing, with a reason that shows whether the container ran', async () => {
    await stream('other');
    const reason = 'CannotStartContainerError: failed to get container status';
    const found = await reported([web, { name: 'proxy', reason }], [definition, { ...definition, name: 'proxy' }]);
    expect(found).toEqual([
      { name: 'proxy', reason, logMissing: `its log stream 'ecs/proxy/${taskId}' does not exist: it never started` },
      { ...web, logMissing: `its log stream 'ecs/web/${taskId}' does not exist: none of its lines were delivered` },
    ]);
  });

  it('are replaced with a reason if the container printed nothing', async () => {
    await stream(`ecs/web/${taskId}`);
    expect((await reported([web], [definition]))[0]?.logMissing).toBe('its log stream is empty: it printed nothing');
  });

  it('are replaced with the missing permission if log reads are denied', async () => {
    await stream(`ecs/web/${taskId}`, 'hello');
    aws.setFaults(['denied:logs:GetLogEvents']);
    expect((await reported([web], [definition]))[0]?.logMissing).toMatch(/Allow logs:GetLogEvents in the policy/);
  });
});
