import { isArn, type SecretLookup, type SecretLookupResult } from '../aws/index.ts';
import type { Finding } from './finding.ts';
import type { Fields, Origin } from './node.ts';
import { formatSecretReference, parseSecretReference, type SecretReference } from './secret-reference.ts';
import { replaceSecrets, secretsInDocument } from './secrets-in-document.ts';

/**
 * The node with every `ssm:` and `secretsmanager:` reference replaced with the full ARN that ECS expects. Never reads
 * secret values.
 */
export async function resolveSecrets(
  node: Fields,
  parameters: Pick<SecretLookup, 'parameters' | 'secrets'>,
): Promise<{ node: Fields; findings: readonly Finding[]; resolved: number }> {
  const references = secretsInDocument(node).flatMap(({ valueFrom, origin }) => {
    const reference = parseSecretReference(valueFrom);
    return reference && !('problem' in reference) ? [{ valueFrom, origin, reference }] : [];
  });
  const names = (service: SecretReference['service']) => [
    ...new Set(
      references.flatMap(({ reference: { service: own, name } }) => (own === service && !isArn(name) ? [name] : [])),
    ),
  ];
  const [parametersFound, secretsFound] = await Promise.all([
    parameters.parameters(names('ssm')),
    parameters.secrets(names('secretsmanager')),
  ]);
  const findings: Finding[] = [];
  const replacements = new Map<string, string>();
  for (const { valueFrom, origin, reference } of references) {
    const { name, service } = reference;
    const found: SecretLookupResult | undefined = isArn(name)
      ? { arn: name, versions: {} }
      : (service === 'ssm' ? parametersFound : secretsFound).get(name);
    const problem = problemOf(reference, found);
    if (problem !== undefined) findings.push(missing(problem, origin));
    else if (found && 'arn' in found) replacements.set(valueFrom, formatSecretReference(reference, found.arn));
  }
  return { node: replaceSecrets(node, replacements), findings, resolved: replacements.size };
}

function problemOf(reference: SecretReference, found: SecretLookupResult | undefined): string | undefined {
  if (found === undefined) return `'${reference.name}' could not be looked up`;
  if ('problem' in found) return found.problem;
  if (reference.service === 'ssm' || isArn(reference.name)) return undefined;
  const { name, versionStage, versionId } = reference;
  const stages = [...new Set(Object.values(found.versions).flat())].sort();
  const ids = Object.keys(found.versions);
  if (versionStage && stages.length > 0 && !stages.includes(versionStage)) {
    return `the '${name}' secret has no version stage '${versionStage}', only ${stages.join(', ')}`;
  }
  if (versionId && ids.length > 0 && !ids.includes(versionId)) {
    return `the '${name}' secret has no version '${versionId}', only ${ids.join(', ')}`;
  }
  return undefined;
}

function missing(message: string, origin: Origin): Finding {
  return { rule: 'secret-missing', severity: 'error', message, origin };
}
