import { expect, it } from '@jest/globals';
import { consoleAddress } from '../../../src/aws/console.ts';
import { consoleUrl } from '../../../src/deploy/result.ts';
import { logUrl } from '../../../src/run/run.ts';
import { deployment, service } from '../shapes.ts';

const HOSTS = [
  ['eu-central-1', 'eu-central-1.console.aws.amazon.com'],
  ['us-east-1', 'us-east-1.console.aws.amazon.com'],
  ['cn-north-1', 'cn-north-1.console.amazonaws.cn'],
  ['cn-northwest-1', 'cn-northwest-1.console.amazonaws.cn'],
  ['us-gov-west-1', 'us-gov-west-1.console.amazonaws-us-gov.com'],
  ['us-gov-east-1', 'us-gov-east-1.console.amazonaws-us-gov.com'],
  ['eusc-de-east-1', 'eusc-de-east-1.console.amazonaws-eusc.eu'],
  ['us-iso-east-1', 'us-iso-east-1.console.c2shome.ic.gov'],
  ['us-iso-west-1', 'us-iso-west-1.console.c2shome.ic.gov'],
  ['us-isob-east-1', 'us-isob-east-1.console.sc2shome.sgov.gov'],
  ['us-isof-south-1', 'us-isof-south-1.console.csphome.hci.ic.gov'],
  ['eu-isoe-west-1', 'eu-isoe-west-1.console.csphome.adc-e.uk'],
] as const;

it.each(HOSTS)('links for the Region %s lead to the console of the partition, %s', (region, host) => {
  expect(consoleAddress(region, 'ecs/v2')).toBe(`https://${host}/ecs/v2`);
  expect(consoleUrl(region, service([deployment(1)]))).toBe(
    `https://${host}/ecs/v2/clusters/demo/services/web/deployments?region=${region}`,
  );
  const options = { 'awslogs-group': '/web', 'awslogs-region': region, 'awslogs-stream-prefix': 'ecs' };
  const containerDefinitions = [{ name: 'web', logConfiguration: { logDriver: 'awslogs', options } }];
  const address = logUrl('eu-central-1', { containerDefinitions }, 'arn:aws:ecs:eu-central-1:123456789012:task/demo/1');
  expect(address).toMatch(new RegExp(`^https://${host.replaceAll('.', '\\.')}/cloudwatch/home\\?region=${region}#`));
});
