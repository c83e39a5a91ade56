import type { AwsSettings } from '../../../src/aws/settings.ts';
import { parseReference, type Reference } from '../../../src/image/reference.ts';
import type { Fields } from '../../../src/taskdef/node.ts';
import { readAwsInputs } from '../../../step/aws-inputs.ts';
import type { Inputs } from '../../../step/inputs.ts';
import { readCluster } from '../../../step/rollout-inputs.ts';
import { readTaskDefinitionNodes } from '../../../step/task-definition-nodes.ts';

export interface ServiceOrder {
  readonly service: string;
  /** Empty: what it runs now is changed. */
  readonly files: readonly Fields[];
}

export interface PrepareInputs {
  readonly aws: AwsSettings;
  readonly cluster: string;
  readonly services: readonly ServiceOrder[];
  readonly containers: readonly string[];
  /** Pinned by digest; without a host it is of the role's own account. */
  readonly image: Reference;
  /** Of the work tree, with whose files the image is delivered. */
  readonly commit: string;
  /** Whether the image was built from that commit; `false` where one was given. */
  readonly isBuilt: boolean;
  readonly ifOlder: 'refuse' | 'deploy';
}

/** Reads and checks all inputs, and the files that they name. */
export function readInputs(inputs: Inputs): PrepareInputs {
  const lines = inputs.list('services', { comma: true });
  if (lines.length === 0) inputs.required('services', 'web');
  const shared = inputs.list('task-definition');
  const services = lines.map((line) => {
    const [service = '', ...path] = line.split('=');
    return { service, files: readTaskDefinitionNodes(inputs, path.length > 0 ? [path.join('=')] : shared) };
  });
  const aws = readAwsInputs(inputs);
  const names = services.map(({ service }) => service);
  return {
    aws,
    cluster: readCluster(inputs, names, aws.region, 'services'),
    services,
    containers: inputs.list('container', { comma: true }),
    image: readImage(inputs),
    commit: inputs.matching('commit', /^[0-9a-f]{40}([0-9a-f]{24})?$/, 'a full commit') ?? '',
    isBuilt: inputs.text('image') === '',
    ifOlder: inputs.choice('if-older', ['refuse', 'deploy']),
  };
}

/** What was given, else what was built; the registry does not come through where a secret is part of it. */
function readImage(inputs: Inputs): Reference {
  const [given, repository, digest, registry] = ['image', 'repository', 'digest', 'registry'].map((name) =>
    inputs.text(name),
  );
  const built = `${registry && !repository?.startsWith(`${registry}/`) ? `${registry}/` : ''}${repository}@${digest}`;
  const reference = parseReference(given || built);
  if (reference?.digest) return reference;
  inputs.refuse(
    'image',
    `'${given || built}' is no image that is pinned by its digest, such as 'web@sha256:…': is an output of the build empty, since it has a secret's text in it?`,
  );
  return { host: '', repository: '' };
}
