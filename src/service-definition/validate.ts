import { type Fields, type Finding, missingMembers, type Shape } from '../taskdef/index.ts';
import { deploymentRules } from './rules/deployment.ts';
import { serviceEnumRule } from './rules/enums.ts';
import { placementRules, serviceNetworkRules } from './rules/placement.ts';
import { API_CREATE, type ServiceRule, toServiceNode } from './rules/rule.ts';
import { trafficRules } from './rules/traffic.ts';

/** The findings that occur before the rules run, and those about the structure of the resulting settings. */
export const SERVICE_READING_FINDINGS: readonly Pick<ServiceRule, 'id' | 'about' | 'severity' | 'source'>[] = [
  {
    id: 'syntax',
    about:
      'a file that cannot be parsed, has a repeated key, is not UTF-8, or is of another kind, such as a task definition or a CloudFormation template',
    severity: 'error',
    source: API_CREATE,
  },
  {
    id: 'unknown-key',
    about: 'a misspelled or misplaced key; one that resembles no known key is kept, with a notice',
    severity: 'error',
    source: API_CREATE,
  },
  { id: 'type', about: 'a value of the wrong type', severity: 'error', source: API_CREATE },
  {
    id: 'required',
    about: 'a member that AWS requires in a setting and that neither the file nor the service has',
    severity: 'error',
    source: API_CREATE,
  },
];

/** The catalog of rules, as listed in the docs. */
export const SERVICE_RULES: readonly ServiceRule[] = [
  ...placementRules,
  ...serviceNetworkRules,
  ...deploymentRules,
  ...trafficRules,
  serviceEnumRule,
];

/** The problems with a service definition alone, before the service has been read. */
export function validateFile(node: Fields): Finding[] {
  return findingsOf(node, false);
}

/**
 * The problems with the resulting settings, which are those of the file and, if the file does not set them, those of
 * the service.
 */
export function validateWhole(node: Fields, shape: Shape): Finding[] {
  return [...missing(node, shape), ...findingsOf(node, true)];
}

function findingsOf(node: Fields, isWhole: boolean): Finding[] {
  const service = toServiceNode(node, isWhole);
  return SERVICE_RULES.filter(({ isOfWhole }) => isWhole || !isOfWhole).flatMap(({ id, severity: usual, check }) =>
    [...check(service)].map(({ severity = usual, message, origin }) => ({ rule: id, severity, message, origin })),
  );
}

/** The required members that are missing; the service's name is added by Slipway. */
function* missing(node: Fields, shape: Shape): Generator<Finding> {
  for (const { path, member, origin } of missingMembers(node, shape)) {
    // A position in a list means nothing to a reader of merged settings.
    const name = path.filter((part) => !/^\d+$/.test(part)).join('.');
    yield {
      rule: 'required',
      severity: 'error',
      message: `'${name}' has no ${member}, which ECS requires: add it`,
      origin,
    };
  }
}
