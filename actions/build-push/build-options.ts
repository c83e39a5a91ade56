import { type BuildPlan, listEntries } from '../../src/docker/index.ts';
import { messageOf } from '../../src/error.ts';
import type { Inputs } from '../../step/inputs.ts';

/** The inputs that correspond to a flag of buildx, with the format of their values. */
const OPTIONS: Readonly<Record<keyof BuildPlan['options'], { comma: boolean; pattern: RegExp; form: string }>> = {
  'add-hosts': { comma: true, pattern: /^[^:=\s]+[:=]\S+$/, form: 'host:address' },
  allow: { comma: true, pattern: /^[a-z][\w.]*(=.*)?$/, form: 'network.host, security.insecure or device' },
  'cgroup-parent': { comma: false, pattern: /^\S+$/, form: 'the name of a cgroup' },
  network: { comma: false, pattern: /^[\w.:-]+$/, form: 'default, none or host' },
  'no-cache-filters': { comma: true, pattern: /^[\w.-]+$/, form: 'the name of a stage' },
  'shm-size': { comma: false, pattern: /^\d+(\.\d+)?\s?([bkmgtp]i?b?)?$/i, form: 'a size such as 64m or 1g' },
  ulimit: { comma: false, pattern: /^[a-z]+=-?\d+(:-?\d+)?$/, form: 'name=soft or name=soft:hard' },
};

/** Reads the inputs that are passed to buildx as flags. */
export function readBuildOptions(inputs: Inputs): BuildPlan['options'] {
  const read = (name: keyof BuildPlan['options']) => {
    const { comma, pattern, form } = OPTIONS[name];
    const values = inputs.list(name, { comma });
    for (const value of values.filter((text) => !pattern.test(text))) {
      inputs.refuse(name, `input '${name}' has '${value}', which is not valid; expected ${form}`);
    }
    if (values.length > 1 && /^(network|shm-size|cgroup-parent)$/.test(name)) {
      inputs.refuse(name, `input '${name}' is '${values.join(', ')}'; expected one value`);
    }
    return values;
  };
  return {
    'add-hosts': read('add-hosts'),
    allow: read('allow'),
    'cgroup-parent': read('cgroup-parent'),
    network: read('network'),
    'no-cache-filters': read('no-cache-filters'),
    'shm-size': read('shm-size'),
    ulimit: read('ulimit'),
  };
}

/** Reads the attestations of the image. `attests` and the input of the same kind exclude each other. */
export function readAttestations(
  inputs: Inputs,
  severalPlatforms: boolean,
): Pick<BuildPlan, 'provenance' | 'sbom' | 'attests'> {
  const form = /^(true|false|[a-z-]+=[^,]+(,[a-z-]+=[^,]+)*)$/;
  const provenance = inputs.matching('provenance', form, "'true', 'false' or 'mode=min', 'mode=max'");
  const sbom = inputs.matching('sbom', form, "'true', 'false' or 'generator=IMAGE'");
  const attests = readAttests(inputs);
  const kinds = new Set(attests.map((entry) => /(?:^|,)type=([a-z]+)/.exec(entry)?.[1]));
  const isDefault = (kind: string, value: string | undefined) =>
    value === undefined || (kind === 'sbom' && value === 'false');
  for (const [kind, value] of [
    ['provenance', provenance],
    ['sbom', sbom],
  ] as const) {
    if (kinds.has(kind) && !isDefault(kind, value)) {
      inputs.refuse('attests', `inputs 'attests' and '${kind}' both configure the ${kind}: remove one`);
    }
  }
  return {
    attests,
    // With an index, ECR's scan findings are not listed under the tag, so an image for a single platform gets a plain
    // manifest.
    provenance: kinds.has('provenance') ? '' : (provenance ?? (severalPlatforms ? 'mode=min' : 'false')),
    sbom: kinds.has('sbom') ? '' : (sbom ?? 'false'),
  };
}

function readAttests(inputs: Inputs): string[] {
  try {
    const attests = listEntries(inputs.raw('attests'));
    for (const entry of attests.filter((text) => !/(^|,)type=(provenance|sbom)(,|$)/.test(text))) {
      inputs.refuse(
        'attests',
        `input 'attests' has '${entry}', which is not valid; expected type=provenance,… or type=sbom,…`,
      );
    }
    return attests;
  } catch (error) {
    inputs.refuse('attests', `input 'attests' cannot be read: ${messageOf(error)}`);
    return [];
  }
}
