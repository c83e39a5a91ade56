import { expect, it } from '@jest/globals';
import { checksOf, parseChecks, placeInWorkspace } from '../../../src/docker/checks.ts';

const short = (text: string) => Buffer.from(text).toString('base64');
const URL = 'https://docs.docker.com/go/dockerfile/rule/maintainer-deprecated/';

it('the findings of a build are read from its metadata', () => {
  const warnings = [
    {
      vertex: 'sha256:1',
      level: 1,
      short: short('MaintainerDeprecated: Maintainer instruction is deprecated in favor of using label (line 3)'),
      url: URL,
      sourceInfo: { filename: 'Dockerfile', data: 'RlJPTQ==' },
      range: [{ start: { line: 3 }, end: { line: 3 } }],
    },
    { short: short('of no place') },
    { short: '' },
  ];
  expect(checksOf({ 'buildx.build.warnings': warnings })).toEqual([
    {
      message: `MaintainerDeprecated: Maintainer instruction is deprecated in favor of using label (line 3) (${URL})`,
      place: { file: 'Dockerfile', line: 3 },
    },
    { message: 'of no place', place: {} },
  ]);
});

it.each([[{}], [{ 'buildx.build.warnings': 'x' }], [{ 'buildx.build.warnings': [null] }]])(
  'metadata without warnings has no findings: %j',
  (metadata) => {
    expect(checksOf(metadata)).toEqual([]);
  },
);

it('the findings and the error of a build check are read from its output', () => {
  const printed = JSON.stringify({
    warnings: [
      {
        ruleName: 'StageNameCasing',
        description: 'Stage names should be lowercase',
        url: URL,
        detail: "Stage name 'Build' should be lowercase",
        location: { ranges: [{ start: { line: 1 }, end: { line: 1 } }] },
      },
    ],
    sources: [{ filename: 'Dockerfile' }],
    buildError: { message: 'unknown instruction: COPYY', location: { ranges: [{ start: { line: 9 } }] } },
  });
  expect(parseChecks(`${printed}\n`)).toEqual({
    findings: [
      {
        message: `StageNameCasing: Stage name 'Build' should be lowercase (${URL})`,
        place: { file: 'Dockerfile', line: 1 },
      },
    ],
    error: { message: 'unknown instruction: COPYY', place: { file: 'Dockerfile', line: 9 } },
  });
  expect(parseChecks('{"warnings":null}')).toEqual({ findings: [] });
});

it('the findings of a build check without a warning or a location are read', () => {
  const printed = { warnings: [null, { ruleName: 'A', description: 'b', location: null }], sources: null };
  expect(parseChecks(JSON.stringify({ ...printed, buildError: { message: 'c', location: null } }))).toEqual({
    findings: [{ message: 'A: b', place: {} }],
    error: { message: 'c', place: {} },
  });
});

it.each(['', 'ERROR: no builder', '<html>', '{"warnings":7}', 'null'])(
  '%j is not accepted as the output of a build check',
  (printed) => {
    expect(parseChecks(printed)).toBeUndefined();
  },
);

it.each([
  [{ file: 'Dockerfile', line: 3 }, 'services/web/Dockerfile', { file: 'services/web/Dockerfile', line: 3 }],
  [{ line: 3 }, 'Dockerfile', { file: 'Dockerfile', line: 3 }],
  [{ file: 'other', line: 3 }, 'Dockerfile', {}],
  [{ file: 'Dockerfile', line: 3 }, undefined, {}],
  [undefined, 'Dockerfile', {}],
])('a finding at %j of the Dockerfile %j is shown at %j', (place, dockerfile, shown) => {
  expect(placeInWorkspace(place, dockerfile)).toEqual(shown);
});
