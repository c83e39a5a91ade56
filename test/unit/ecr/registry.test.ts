import { describe, expect, it } from '@jest/globals';
import { isEcrImage } from '../../../src/ecr/registry.ts';
import { parseRegistryHost } from '../../../src/image/registry-host.ts';

describe('parseRegistryHost', () => {
  it.each([
    ['123456789012.dkr.ecr.eu-central-1.amazonaws.com', 'eu-central-1'],
    ['123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn', 'cn-north-1'],
    ['123456789012.dkr.ecr-fips.us-gov-west-1.amazonaws.com', 'us-gov-west-1'],
    ['123456789012.dkr-ecr.us-east-1.on.aws', 'us-east-1'],
    ['123456789012.dkr-ecr.cn-north-1.on.amazonwebservices.com.cn', 'cn-north-1'],
    ['123456789012.dkr.ecr.eusc-de-east-1.amazonaws.eu', 'eusc-de-east-1'],
    ['123456789012.dkr-ecr.eusc-de-east-1.on.amazonwebservices.eu', 'eusc-de-east-1'],
    ['123456789012.dkr.ecr.us-iso-east-1.c2s.ic.gov', 'us-iso-east-1'],
    ['123456789012.dkr.ecr.us-isob-east-1.sc2s.sgov.gov', 'us-isob-east-1'],
    ['123456789012.dkr.ecr.us-isof-south-1.csp.hci.ic.gov', 'us-isof-south-1'],
    ['123456789012.dkr.ecr.eu-isoe-west-1.cloud.adc-e.uk', 'eu-isoe-west-1'],
  ])('reads the account and the Region of %s', (host, region) => {
    expect(parseRegistryHost(host)).toEqual({ account: '123456789012', region });
  });

  it.each([
    'public.ecr.aws',
    'ecr-public.aws.com',
    '12.dkr.ecr.eu-central-1.amazonaws.com',
    'x123456789012.dkr.ecr.eu-central-1.amazonaws.com',
    'docker.io',
  ])('does not accept %s as a private registry', (host) => {
    expect(parseRegistryHost(host)).toBeUndefined();
  });
});

describe('isEcrImage', () => {
  it.each<[string, NodeJS.ProcessEnv, 'is' | 'is not']>([
    ['123456789012.dkr.ecr.eu-central-1.amazonaws.com/web:1', {}, 'is'],
    ['127.0.0.1:4566/web:1', { AWS_ENDPOINT_URL: 'http://127.0.0.1:4566' }, 'is'],
    ['127.0.0.1:4566/web:1', { AWS_ENDPOINT_URL_ECR: 'http://127.0.0.1:4566/' }, 'is'],
    ['127.0.0.1:4567/web:1', { AWS_ENDPOINT_URL: 'http://127.0.0.1:4566' }, 'is not'],
    ['web:1', { AWS_ENDPOINT_URL: 'http://127.0.0.1:4566' }, 'is not'],
    ['ghcr.io/o/r:1', {}, 'is not'],
  ])('finds that the image %s with the variables %j %s in ECR', (image, env, word) => {
    expect(isEcrImage(image, env)).toBe(word === 'is');
  });
});
