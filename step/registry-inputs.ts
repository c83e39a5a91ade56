import { parseRegistryRef, type RegistryRef } from '../src/ecr/index.ts';
import { checkRegion } from './aws-inputs.ts';
import type { Inputs } from './inputs.ts';

/** Reads the registries in input `name`, without duplicates: accounts, or hosts of ECR and ECR Public. */
export function readRegistries(inputs: Inputs, name: string): RegistryRef[] {
  const found = new Map<string, RegistryRef>();
  for (const text of inputs.list(name, { comma: true })) {
    const ref = parseRegistryRef(text);
    if (ref) {
      found.set(JSON.stringify(ref), ref);
      if (ref.type === 'private' && ref.region)
        checkRegion(inputs, name, ref.region, `the Region of '${text}' in input '${name}'`);
    } else inputs.refuse(name, `input '${name}' has '${text}', which is not valid; expected ${expected(text)}`);
  }
  return [...found.values()];
}

function expected(text: string): string {
  const form =
    "an account's 12 digits, a host such as '123456789012.dkr.ecr.eu-central-1.amazonaws.com', 'public.ecr.aws' or 'ecr-public.aws.com'";
  return /^\d{1,11}$/.test(text) ? `${form}; YAML drops the leading zeros of an unquoted number` : form;
}
