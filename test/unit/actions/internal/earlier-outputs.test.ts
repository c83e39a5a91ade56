import { describe, expect, it } from '@jest/globals';
import { readInputs as readPrepare } from '../../../../actions/internal/prepare-services/inputs.ts';
import { readInputs as readRollBack } from '../../../../actions/internal/roll-back-environment/inputs.ts';
import { Inputs } from '../../../../step/inputs.ts';

/* Inputs that are outputs of earlier steps: whatever arrives in their place is refused in one sentence. */

const inputsOf = (values: Record<string, string>) => {
  const named = Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  return new Inputs({ AWS_REGION: 'eu-central-1', ...Object.fromEntries(named) });
};
const messages = (inputs: Inputs) => inputs.problems.map(({ message }) => message);
const textOf = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

describe('the images of prepare-services', () => {
  const image = { name: 'web', image: `web@sha256:${'a'.repeat(64)}` };
  const read = (images: unknown) => {
    const inputs = inputsOf({ services: 'web', images: textOf(images) });
    return { images: readPrepare(inputs).images, messages: messages(inputs) };
  };

  it.each([
    [[image]],
    [[{ ...image, containers: ['web'], digest: '', tag: '1', repository: 'web' }]],
    [[image, { ...image, name: 'api' }]],
  ])('are accepted as %j', (images) => {
    expect(read(images)).toEqual({ images, messages: [] });
  });

  it.each([
    ['{'],
    ['null'],
    [{}],
    [[]],
    [[null]],
    [['web']],
    [[{ image: image.image }]],
    [[{ ...image, name: '' }]],
    [[{ ...image, name: 3 }]],
    [[{ ...image, image: '' }]],
    [[{ ...image, digest: 5 }]],
    [[{ ...image, tag: {} }]],
    [[{ ...image, repository: null }]],
    [[{ ...image, containers: 'web' }]],
    [[{ ...image, containers: {} }]],
    [[{ ...image, containers: [1] }]],
    [[image, { ...image, containers: null }]],
    ['['.repeat(20_000)],
  ])('are refused in one sentence as %.80j', (images) => {
    expect(read(images)).toEqual({
      images: [],
      messages: ["input 'images' is not the 'images' output of resolve-environment"],
    });
  });

  it('are refused before any call if one is not pinned by its digest, and if two have one name', () => {
    expect(read([{ ...image, image: 'web:1' }]).messages).toEqual([
      "input 'images' has the image 'web:1', which is not pinned by its digest",
    ]);
    expect(read([image, image]).messages).toEqual(["input 'images' has the image 'web' twice: remove one"]);
  });
});

describe('the results of roll-back-environment', () => {
  const arn = 'arn:aws:ecs:eu-central-1:123456789012:task-definition/web:1';
  const web = { cluster: 'demo', service: 'web', verdict: 'deployed', 'previous-task-definition-arn': arn };
  const read = (results: unknown) => {
    const inputs = inputsOf({ results: textOf(results) });
    const { cluster, services } = readRollBack(inputs).request;
    return { cluster, services, messages: messages(inputs) };
  };

  it.each([
    ['demo', ['web', 'api'], [web, { ...web, service: 'api' }]],
    ['demo', ['web'], [web, { cluster: 'demo', service: '', verdict: 'deployed' }]],
    ['demo', ['web'], [web, { ...web, service: 'api', verdict: 'unchanged' }]],
    ['default', [], []],
  ])('name the cluster %s and the services %j', (cluster, services, results) => {
    expect(read(results)).toEqual({ cluster, services, messages: [] });
  });

  it.each([
    ['{'],
    ['null'],
    [{}],
    [[null]],
    [[{ service: 'web' }]],
    [[{ ...web, verdict: 3 }]],
    [[{ ...web, service: 3 }]],
    [[{ ...web, service: 'a b' }]],
    [[{ ...web, cluster: 5 }]],
    [[{ ...web, cluster: 'a b' }]],
    [[{ ...web, 'previous-task-definition-arn': 4 }]],
    [[{ ...web, 'previous-task-definition-arn': 'latest' }]],
    ['['.repeat(20_000)],
  ])('are refused in one sentence as %.80j', (results) => {
    expect(read(results).messages).toEqual(["input 'results' is not the 'results' output of deploy-service"]);
  });

  it('are refused if they name a service twice', () => {
    expect(read([web, web]).messages).toEqual(["input 'results' has 'web' twice: remove one"]);
  });

  it('are refused if their services are in different clusters', () => {
    expect(read([web, { ...web, service: 'api', cluster: 'other' }]).messages).toEqual([
      "input 'results' has services in several clusters ('demo', 'other'): use services in one cluster",
    ]);
  });
});
