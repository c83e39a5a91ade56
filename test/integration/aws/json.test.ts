import { expect, it } from '@jest/globals';
import { startLocalAws } from '../../../local-aws/server.ts';
import { createClients } from '../../../src/aws/clients.ts';
import { Ecs } from '../../../src/ecs/ecs.ts';

it('an AWS call sends and returns members that the SDK does not know, and empty values', async () => {
  const aws = await startLocalAws({ speed: 0 });
  Object.assign(process.env, aws.env);
  const settings = {
    region: aws.region,
    maxRetries: 0,
    roles: [],
    roleSessionName: '',
    roleDurationSeconds: 0,
    audience: '',
  };
  const ecs = new Ecs(createClients(settings, () => Promise.reject(new Error('no token is needed'))));
  const container = { name: 'web', image: 'web:1', memory: 64, cpu: 0, command: [], futureSetting: { deep: [''] } };
  const definition = {
    family: 'web',
    containerDefinitions: [container],
    futureMember: { zero: 0, no: false, text: '' },
  };
  const arn = await ecs.registerTaskDefinition(definition);
  const { taskDefinition } = await ecs.describeTaskDefinition('web');
  await aws.close();
  expect(taskDefinition).toMatchObject({ ...definition, taskDefinitionArn: arn });
});
