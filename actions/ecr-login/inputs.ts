import type { AwsSettings } from '../../src/aws/index.ts';
import { isWithoutRegion, PUBLIC_REGION, type RegistryRef } from '../../src/ecr/index.ts';
import { isWebUrl, shownUrl } from '../../src/url.ts';
import { checkGivenRegion, readAwsInputs } from '../../step/aws-inputs.ts';
import type { Inputs } from '../../step/inputs.ts';
import { readRegistries } from '../../step/registry-inputs.ts';

export interface EcrLoginInputs {
  readonly aws: AwsSettings;
  readonly registries: readonly RegistryRef[];
  readonly masksPassword: boolean;
  readonly logsOut: boolean;
  /** The proxy for calls to AWS. Defaults to the proxy of the environment. */
  readonly proxy: string;
}

/**
 * Reads and checks the inputs.
 * @throws {InputError} with all problems
 */
export function readInputs(inputs: Inputs): EcrLoginInputs {
  const isPublic = inputs.choiceInAnyCase('registry-type', ['private', 'public']) === 'public';
  const named = readRegistries(inputs, 'registries');
  const regions = inputs.list('aws-region', { comma: true });
  for (const region of regions.slice(1)) checkGivenRegion(inputs, region);
  const needsRegion = !isPublic && (named.length === 0 || named.some(isWithoutRegion));
  const aws = readAwsInputs(inputs, { optional: !needsRegion, given: regions[0] ?? '' });
  if (isPublic && named.length > 0) {
    inputs.note("input 'registries' is ignored, because 'registry-type' is 'public'");
  }
  const registries: RegistryRef[] = isPublic ? [{ type: 'public' }] : everywhere(named, regions);
  // AssumeRoleOptions a role requires a Region even if the registries have their own.
  const [ofHost] = registries.flatMap((ref) => (ref.type === 'private' && ref.region) || []);
  const read = {
    aws: { ...aws, region: aws.region || ofHost || PUBLIC_REGION },
    registries,
    masksPassword: inputs.boolean('mask-password') ?? true,
    logsOut: !(inputs.boolean('skip-logout') ?? false),
    proxy: readProxy(inputs),
  };
  inputs.check();
  return read;
}

/** A registry without a Region stands for one registry in each of the step's Regions. */
function everywhere(named: readonly RegistryRef[], regions: readonly string[]): RegistryRef[] {
  const refs: readonly RegistryRef[] = named.length > 0 ? named : [{ type: 'private' }];
  const several = [...new Set(regions)];
  return refs.flatMap((ref) =>
    ref.type === 'private' && isWithoutRegion(ref) && several.length > 1
      ? several.map((region) => ({ ...ref, region }))
      : [ref],
  );
}

function readProxy(inputs: Inputs): string {
  const given = inputs.text('http-proxy');
  const address = given === '' || given.includes('://') ? given : `http://${given}`;
  if (given && !isWebUrl(address)) {
    inputs.refuse(
      'http-proxy',
      `input 'http-proxy' is '${shownUrl(given)}', which is not a valid proxy URL; expected one like 'http://proxy.example:3128'`,
    );
  }
  return address;
}
