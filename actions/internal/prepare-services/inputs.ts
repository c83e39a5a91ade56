import type { AwsSettings } from '../../../src/aws/index.ts';
import { COMMIT } from '../../../src/commit.ts';
import { type DeliveredImage, type EntryChanges, parseDeliveredImages } from '../../../src/delivery/index.ts';
import { parseImageReference } from '../../../src/image/index.ts';
import type { Fields } from '../../../src/taskdef/index.ts';
import { readAwsInputs } from '../../../step/aws-inputs.ts';
import type { Inputs } from '../../../step/inputs.ts';
import { readCluster } from '../../../step/rollout-inputs.ts';
import { readServiceLine } from '../../../step/service-lines.ts';
import { readTaskDefinitionNodes } from '../../../step/task-definition-nodes.ts';

/** A service with the task definition files that are its own. */
export interface ServiceFiles {
  readonly service: string;
  /** The paths of the files; empty if the active task definition is the base. */
  readonly files: readonly Fields[];
}

export interface PrepareInputs {
  readonly aws: AwsSettings;
  readonly cluster: string;
  readonly services: readonly ServiceFiles[];
  /** The images, at least one. Images without a host are in the role's own account. */
  readonly images: readonly DeliveredImage[];
  readonly changes: EntryChanges;
  /** The commit of the work tree, whose files are delivered with the images. */
  readonly commit: string;
  readonly ifOlder: 'refuse' | 'deploy';
}

/** Reads and checks all inputs, and the files that they name. */
export function readInputs(inputs: Inputs): PrepareInputs {
  const lines = inputs.requiredList('services', 'web', { comma: true });
  const shared = inputs.list('task-definition', { paths: true });
  const services = lines.map((line) => {
    const { service, path } = readServiceLine(inputs, 'services', line);
    return { service, files: readTaskDefinitionNodes(inputs, path === undefined ? shared : [path]) };
  });
  const aws = readAwsInputs(inputs);
  const names = services.map(({ service }) => service);
  return {
    aws,
    cluster: readCluster(inputs, names, aws.region, 'services'),
    services,
    images: readImages(inputs),
    changes: {
      environment: inputs.text('environment'),
      secrets: inputs.text('secrets'),
      containers: inputs.text('containers'),
    },
    commit: inputs.matching('commit', COMMIT, 'a full commit') ?? '',
    ifOlder: inputs.choice('if-older', ['refuse', 'deploy']),
  };
}

function readImages(inputs: Inputs): readonly DeliveredImage[] {
  const text = inputs.required('images', '[{"name":"web","image":"web@sha256:…"}]');
  if (!text) return [];
  const images = parseDeliveredImages(text);
  if (!images) {
    inputs.refuse('images', "input 'images' is not the 'images' output of resolve-environment");
    return [];
  }
  const names = images.map(({ name }) => name);
  inputs.refuseTwice('images', names, 'the image');
  for (const { image } of images.filter((one) => !parseImageReference(one.image)?.digest)) {
    inputs.refuse('images', `input 'images' has the image '${image}', which is not pinned by its digest`);
  }
  return images;
}
