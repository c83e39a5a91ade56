import { quoted, shorten } from '../finding.ts';
import { get, items, type Node, text } from '../node.ts';
import { API_TASK, chosen, duplicates, originOf, type Rule, type RuleFinding } from './rule.ts';

/** Rules about storage. */
export const volumeRules: readonly Rule[] = [
  {
    id: 'volumes',
    about: 'a mount point whose volume does not exist; a warning for two volumes with one name',
    severity: 'error',
    source: 'APIReference/API_MountPoint.html',
    *check({ node, containers }) {
      const volumes = items(node, 'volumes');
      for (const { name, origin } of duplicates(volumes, 'name'))
        yield {
          // AWS documents no such limit.
          severity: 'warning',
          message: `two volumes have the name '${shorten(name)}': rename one`,
          origin,
        };
      const names = new Set(volumes.flatMap((volume) => text(volume, 'name') ?? []));
      for (const container of containers) {
        for (const mount of items(container.node, 'mountPoints')) {
          const source = chosen(mount, 'sourceVolume');
          if (source !== undefined && !names.has(source)) {
            yield {
              message: `container '${container.name}' mounts the volume '${shorten(source)}', which is not in volumes; expected ${quoted([...names])}`,
              origin: originOf(mount, 'sourceVolume'),
            };
          }
        }
      }
    },
  },
  {
    id: 'efs',
    about: 'an EFS access point with a `rootDirectory`, or EFS authorization without `transitEncryption`',
    severity: 'error',
    source: 'APIReference/API_EFSVolumeConfiguration.html',
    *check({ node }) {
      for (const volume of items(node, 'volumes')) yield* checkFileSystem(volume);
    },
  },
  {
    id: 'ephemeral-storage',
    about: '`ephemeralStorage` outside 21 to 200 GiB',
    severity: 'error',
    source: 'APIReference/API_EphemeralStorage.html',
    *check({ node }) {
      const size = get(get(node, 'ephemeralStorage'), 'sizeInGiB');
      if (size?.kind === 'scalar' && typeof size.value === 'number' && (size.value < 21 || size.value > 200)) {
        yield {
          message: `ephemeralStorage.sizeInGiB is ${size.value}, which is not valid; expected 21 to 200`,
          origin: size.origin,
        };
      }
    },
  },
  {
    id: 'network-mode',
    about: 'Fargate without `networkMode: awsvpc`',
    severity: 'error',
    source: API_TASK,
    *check({ node, isFargate }) {
      const mode = chosen(node, 'networkMode');
      if (isFargate && mode !== 'awsvpc') {
        yield {
          message: `networkMode is ${mode === undefined ? 'not set' : `'${shorten(mode)}'`}, but Fargate requires 'awsvpc'`,
          origin: originOf(node, mode === undefined ? 'requiresCompatibilities' : 'networkMode'),
        };
      }
    },
  },
];

function* checkFileSystem(volume: Node): Generator<RuleFinding> {
  const name = text(volume, 'name') ?? '';
  const efs = get(volume, 'efsVolumeConfiguration');
  const authorization = get(efs, 'authorizationConfig');
  const s3 = get(volume, 's3filesVolumeConfiguration');
  const pointed = [
    ...(efs && chosen(authorization, 'accessPointId') ? [efs] : []),
    ...(s3 && chosen(s3, 'accessPointArn') ? [s3] : []),
  ];
  for (const configuration of pointed) {
    const directory = chosen(configuration, 'rootDirectory');
    if (directory !== undefined && directory !== '/') {
      yield {
        message: `the volume '${name}' has an access point and the rootDirectory '${shorten(directory)}': remove rootDirectory, since the access point sets it`,
        origin: originOf(configuration, 'rootDirectory'),
      };
    }
  }
  if (!efs || chosen(efs, 'transitEncryption') === 'ENABLED') return;
  const needs = chosen(authorization, 'accessPointId')
    ? 'an access point'
    : chosen(authorization, 'iam') === 'ENABLED'
      ? 'IAM authorization'
      : undefined;
  if (needs !== undefined) {
    yield {
      message: `the volume '${name}' has ${needs}, which needs transitEncryption: set it to 'ENABLED'`,
      origin: originOf(efs, 'transitEncryption'),
    };
  }
}
