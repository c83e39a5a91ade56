import { expect, it } from '@jest/globals';
import { eachIsFound, fargate, found, GOOD, IMAGE, images, type Row } from './cases.ts';

const BY_TAG = '123456789012.dkr.ecr.eu-central-1.amazonaws.com/web:v1';
const strategy = { launchType: undefined, capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT' }] };

const ROWS: readonly Row[] = [
  [
    'a repository that does not exist',
    ['image-repository'],
    { facts: images({ state: 'no-repository', region: 'eu-central-1' }) },
  ],
  ['an image that does not exist', ['image-missing'], { facts: images({ state: 'no-image', region: 'eu-central-1' }) }],
  ['an image that is named by its tag', ['image-tag'], { container: { image: BY_TAG } }],
  [
    'an image that a rollback needs, and that expires',
    ['image-expiry'],
    { active: GOOD, facts: { expiries: new Map([[IMAGE, { rule: 2, action: 'expire', after: { days: 3 } }]]) } },
  ],
  [
    'an image that expires, and that the active revision does not have',
    [],
    { facts: { expiries: new Map([[IMAGE, { rule: 2, action: 'expire', after: { days: 3 } }]]) } },
  ],
  ['an image in another registry that is named by its tag', [], { container: { image: 'nginx:1' } }],
  [
    'an arm64 image on Fargate, which is amd64 by default',
    ['image-platform'],
    { service: fargate, facts: images({ state: 'stored', platforms: ['linux/arm64'], isIndex: false }) },
  ],
  [
    'an arm64 image on Fargate Spot',
    ['image-platform'],
    { service: strategy, facts: images({ state: 'stored', platforms: ['linux/arm64'], isIndex: false }) },
  ],
  [
    'an arm64 image on instances with an unknown architecture',
    [],
    { facts: images({ state: 'stored', platforms: ['linux/arm64'], isIndex: false }) },
  ],
  [
    'an arm64 image if the task definition requires arm64',
    [],
    {
      service: fargate,
      taskDefinition: { runtimePlatform: { cpuArchitecture: 'ARM64' } },
      facts: images({ state: 'stored', platforms: ['linux/arm64'], isIndex: false }),
    },
  ],
  [
    'an image index without the required platform',
    ['image-platform'],
    {
      taskDefinition: { runtimePlatform: { cpuArchitecture: 'ARM64' } },
      facts: images({ state: 'stored', platforms: ['linux/amd64', 'linux/s390x'], isIndex: true }),
    },
  ],
  [
    'an image index with the required platform',
    [],
    { service: fargate, facts: images({ state: 'stored', platforms: ['linux/arm64', 'linux/amd64'], isIndex: true }) },
  ],
  [
    'a Windows image on Linux',
    ['image-platform'],
    { service: fargate, facts: images({ state: 'stored', platforms: ['windows/amd64'], isIndex: false }) },
  ],
  [
    'a Windows image on Windows',
    [],
    {
      service: fargate,
      taskDefinition: { runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } },
      facts: images({ state: 'stored', platforms: ['windows/amd64'], isIndex: false }),
    },
  ],
  [
    'an image whose platform is not known',
    [],
    { service: fargate, facts: images({ state: 'stored', platforms: undefined, isIndex: false }) },
  ],
];

eachIsFound(ROWS);

it('an image for only another architecture is blocking on Fargate, and a warning on instances', () => {
  const arm = images({ state: 'stored', platforms: ['linux/arm64'], isIndex: false });
  const wanted = { runtimePlatform: { cpuArchitecture: 'X86_64' } };
  expect(found({ taskDefinition: wanted, facts: arm })).toMatchObject([{ severity: 'warning' }]);
  expect(found({ taskDefinition: wanted, facts: arm, service: fargate })).toMatchObject([{ severity: 'error' }]);
});

it.each([
  [{ action: 'expire', after: { days: 0 } }, 'expires', 'within 24 hours'],
  [{ action: 'expire', after: { days: 1 } }, 'expires', 'within a day'],
  [{ action: 'archive', after: { days: 3 } }, 'archives', 'in 3 days'],
  [{ action: 'expire', after: { pushes: 0 } }, 'expires', 'within 24 hours'],
  [{ action: 'expire', after: { pushes: 1 } }, 'expires', 'after the next push'],
] as const)('an image that a rollback needs is reported if a lifecycle policy removes it: %j', (expiry, does, when) => {
  const facts = { expiries: new Map([[IMAGE, { rule: 2, ...expiry }]]) };
  expect(found({ active: GOOD, facts }).map(({ text }) => text)).toEqual([
    `the lifecycle policy of the repository 'web' ${does} ${IMAGE}, which a rollback needs, ${when} (rule 2), and ECS cannot start its tasks after that: set 'keep-images', and exempt 'slipway-keep-*' with a rule of the highest priority.`,
  ]);
});
