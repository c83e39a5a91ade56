import { expect, it } from '@jest/globals';
import { type DeliveryOutputs, readOutputs, recordsOf } from '../../../src/delivery/records.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const outputs = {
  images: JSON.stringify({ web: { repository: 'shop/web', region: 'eu-central-1', digest: DIGEST, tag: 'v1' } }),
  verdicts: '{"staging":"deployed","production":"rolled-back","later":"not-started"}',
  reasons: '{"production":"It crashed."}',
  urls: '{"staging":"https://staging.example.com"}',
  clusters: '{"staging":"shop"}',
};

it('record.yml records each environment that the delivery reached, and the active images as linked artifacts', () => {
  const records = recordsOf(readOutputs(JSON.stringify(outputs)) as DeliveryOutputs, 'acme/hello');
  const [staging, production, ...others] = records;
  expect(others).toEqual([]);
  expect(staging).toMatchObject({ environment: 'staging', verdict: 'deployed', url: 'https://staging.example.com' });
  expect(staging?.payload).toEqual({ digest: DIGEST, images: { web: DIGEST }, cluster: 'shop' });
  expect(staging?.artifacts).toEqual([
    {
      ...{ name: 'shop/web', digest: DIGEST, version: 'v1', status: 'deployed', logical_environment: 'staging' },
      ...{ cluster: 'shop', deployment_name: 'web', github_repository: 'hello' },
    },
  ]);
  expect(production).toMatchObject({ environment: 'production', reason: 'It crashed.', artifacts: [] });
});

it.each(['', '[]', '{}', 'null', '{"verdicts":{}}', 'hello'])(
  'record.yml refuses %p, which does not contain the outputs of deliver.yml',
  (json) => {
    expect(readOutputs(json)).toEqual({ problem: expect.stringContaining('toJSON(needs.deliver.outputs)') });
  },
);

it('record.yml records nothing when the plan refused the delivery', () => {
  const refused = readOutputs('{"verdicts":"{}","images":"","reasons":"","urls":"","clusters":""}');
  expect(recordsOf(refused as DeliveryOutputs, 'acme/hello')).toEqual([]);
});

it('record.yml records only text, on one line and without control characters', () => {
  const evil = 'one\n::error::two\u202e\u001b[31m';
  const given = {
    verdicts: JSON.stringify({ staging: 'deployed', other: 7, none: null, constructor: 'failed' }),
    reasons: JSON.stringify({ staging: evil, constructor: {} }),
    urls: '{"staging":"javascript:alert(1)","constructor":"https://user:secret@example.com/?token=1"}',
    clusters: '{"staging":["shop"]}',
    images: JSON.stringify({ web: { repository: 7, digest: DIGEST, tag: {} }, none: null, other: { digest: 'x' } }),
  };
  const records = recordsOf(readOutputs(JSON.stringify(given)) as DeliveryOutputs, 'acme/hello');
  expect(records.map(({ environment }) => environment)).toEqual(['staging', 'constructor']);
  const [staging, other] = records;
  expect(staging).toMatchObject({ reason: 'one ::error::two', url: '', payload: { cluster: '' } });
  expect(staging?.artifacts).toEqual([expect.objectContaining({ name: 'web', digest: DIGEST })]);
  expect(other).toMatchObject({ verdict: 'failed', reason: '', url: 'https://example.com/' });
});
