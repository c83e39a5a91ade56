import type { Json } from '../src/ecs/index.ts';
import { readNode } from './document.ts';
import type { Inputs } from './inputs.ts';
import { type Mismatch, toRequestShape } from './shape.ts';

/** The structure TaskManagedEBSVolumeConfiguration of ECS. For a service, it has no `terminationPolicy`. */
const VOLUME = {
  encrypted: 'boolean',
  kmsKeyId: 'string',
  volumeType: 'string',
  sizeInGiB: 'integer',
  snapshotId: 'string',
  volumeInitializationRate: 'integer',
  iops: 'integer',
  throughput: 'integer',
  tagSpecifications: [{ resourceType: 'string', tags: [{ key: 'string', value: 'text' }], propagateTags: 'string' }],
  roleArn: 'string',
  filesystemType: 'string',
  terminationPolicy: { deleteOnTermination: 'boolean' },
} as const;

/**
 * Reads an EBS volume that ECS manages.
 * @param named the input with its name in the task definition
 * @param configured the input with its configuration; `[]` means no volume
 * @returns `volumeConfigurations` of UpdateService or RunTask; `undefined` if neither input is set
 */
export function readManagedVolume(inputs: Inputs, named: string, configured: string): Json[] | undefined {
  const name = inputs.text(named);
  const isSet = inputs.text(configured) !== '';
  const node = readNode(inputs, configured);
  if (node?.kind === 'list' && node.items.length === 0) return [];
  if (!name && !isSet) return undefined;
  if (!name || !isSet) {
    const missing = name ? configured : named;
    inputs.refuse(
      missing,
      `input '${missing}' is empty, but its counterpart is set: a managed volume needs both its name and its configuration`,
    );
  }
  if (!node) return undefined;
  const mismatches: Mismatch[] = [];
  const volume = toRequestShape(node, VOLUME, mismatches);
  for (const { path, problem } of mismatches)
    inputs.refuse(configured, `input '${configured}' has ${path ? `'${path}'` : 'a value'}${problem}`);
  const hasRole = node.kind === 'fields' && node.entries.has('roleArn');
  if (!hasRole)
    inputs.refuse(
      configured,
      `input '${configured}' is not a valid JSON object; expected 'roleArn', the role that ECS uses to manage the volume`,
    );
  return [{ name, managedEBSVolume: volume }];
}
