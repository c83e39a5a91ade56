import type { Finding } from './finding.ts';
import { TASK_DEFINITION_KIND, toForm } from './form.ts';
import type { Fields } from './node.ts';
import { loadTaskDefinitionShape } from './shape.ts';

/** The maximum number of keys that are reported, because GitHub shows only ten annotations for each step. */
const MAX_FINDINGS = 5;

const REGISTERED_UNCHANGED = { ...TASK_DEFINITION_KIND, keep: 'It is sent to ECS unchanged' };

/**
 * Warns about the misspelled and misplaced keys of a task definition that is registered as it is: AWS's SDK for
 * JavaScript drops them without an error, and the AWS CLI refuses them (`Unknown parameter in containerDefinitions[0]`).
 * A response of AWS may contain keys that are newer than the SDK, so they are only notices there.
 */
export async function findMisspelledKeys(node: Fields): Promise<readonly Finding[]> {
  const { findings } = toForm(node, await loadTaskDefinitionShape(), 'auto', REGISTERED_UNCHANGED);
  const misspelled = findings.filter(({ rule, severity }) => rule === 'unknown-key' && severity === 'error');
  const severity = node.origin.isDescribed ? 'notice' : 'warning';
  // A key in a YAML anchor is found at each alias.
  const unique = [...new Map(misspelled.map((finding) => [JSON.stringify(finding), finding])).values()];
  const shown = unique.slice(0, MAX_FINDINGS).map((finding): Finding => ({ ...finding, severity }));
  const [next, ...others] = unique.slice(MAX_FINDINGS);
  if (!next) return shown;
  const message = `${others.length + 1} more ${others.length === 0 ? 'key is' : 'keys are'} unknown`;
  return [...shown, { ...next, severity, message }];
}
