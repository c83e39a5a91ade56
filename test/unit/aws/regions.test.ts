import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { nearestRegion, REGIONS, validateRegion } from '../../../src/aws/regions.ts';

describe('a Region', () => {
  it('is accepted without a message in any partition that the SDK knows', () => {
    const file = createRequire(import.meta.url).resolve('@aws-sdk/core/client');
    const known = [...readFileSync(file, 'utf8').matchAll(/"?([a-z]{2,4}(?:-[a-z]+)+-\d+)"?: ?\{/g)].map(
      ([, region = '']) => region,
    );
    expect(known.length).toBeGreaterThan(40);
    expect([...new Set(known)].filter((region) => validateRegion(region))).toEqual([]);
    expect(REGIONS.filter((region) => !known.includes(region))).toEqual([]);
  });

  it.each([
    ['eu-centrall-1', 'eu-central-1'],
    ['eu-cental-2', 'eu-central-2'],
    ['eu-cnetral-1', 'eu-central-1'],
    ['us-esat-2', 'us-east-2'],
    ['us-eas-1', 'us-east-1'],
    ['us-wst-2', 'us-west-2'],
    ['ue-west-1', 'eu-west-1'],
    ['usa-east-1', 'us-east-1'],
    ['ap-southeest-2', 'ap-southeast-2'],
    ['ap-south-east-1', 'ap-southeast-1'],
    ['us-gvo-west-1', 'us-gov-west-1'],
    ['cn-norht-1', 'cn-north-1'],
    ['eusc-de-esat-1', 'eusc-de-east-1'],
    ['us-isob-eastt-1', 'us-isob-east-1'],
    ['eu-centrall-7', 'eu-central-1'],
  ])('named %s is reported as a misspelling of %s', (given, meant) => {
    expect(validateRegion(given)).toEqual({ misspelled: meant });
  });

  it.each([
    ...['eu-central-7', 'us-east-12', 'us-gov-west-2', 'eusc-de-east-2'],
    ...['sa-north-1', 'eu-east-1', 'ap-northwest-1', 'ca-east-1', 'il-north-1', 'eu-southwest-1', 'us-central-1'],
    ...[
      'cl-central-1',
      'nz-south-1',
      'uk-west-1',
      'ke-central-1',
      'eusc-fr-east-1',
      'us-isog-east-1',
      'us-iso-north-1',
    ],
    ...['moon-base-1', 'xy-upper-left-1'],
  ])('named %s is accepted, because it may be newer than this version', (given) => {
    expect(validateRegion(given)).toEqual({ unknown: expect.stringContaining(`'${given}'`) });
  });

  it.each([
    ['eu-central1', 'eu-central-1'],
    ['EU-Centrall-1', 'eu-central-1'],
  ])('named %s is close to the known Region %s', (given, meant) => {
    expect(nearestRegion(given)).toBe(meant);
  });

  it.each(['eu-central', 'eu_central_1', 'Frankfurt'])('named %s is not close to any known Region', (given) => {
    expect(nearestRegion(given)).toBeUndefined();
  });
});
