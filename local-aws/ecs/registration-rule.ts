import type { Json } from '../service.ts';

/**
 * What RegisterTaskDefinition refuses with ClientException. `find` returns the message; `recorded` means that the
 * message is publicly recorded, otherwise it is ours.
 */
export interface RegistrationRule {
  readonly id: string;
  readonly source: string;
  readonly recorded?: true;
  find(input: Json): string | undefined;
}

export const PARAMETERS = 'Developer guide, "Amazon ECS task definition parameters"';
export const API = 'API reference';
/** Deployments to AWS in September 2026, with the message of each refusal. */
export const BENCH = 'badmintoncryer/cdk-preflight, rules/ecs';

/** A rule about each container. */
export function each(find: (container: Json, input: Json) => string | undefined): RegistrationRule['find'] {
  return (input) => {
    for (const container of input.containerDefinitions) {
      const found = find(container, input);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}
