import { PARAMETER_ARN, SECRET_ARN } from '../aws/index.ts';
/** A secret's short name, to be resolved: `ssm:/prod/key`, `secretsmanager:prod/db#password`. */
export type SecretReference =
  | { readonly service: 'ssm'; readonly name: string }
  | {
      readonly service: 'secretsmanager';
      /** The secret's name or ARN. */
      readonly name: string;
      readonly jsonKey: string;
      readonly versionStage: string;
      readonly versionId: string;
    };

/**
 * Parses a `valueFrom`. The short form of a secret ends in `#json-key:version-stage:version-id`, whose trailing parts
 * can be omitted: `#password`, `#:AWSPREVIOUS`, `#password::EXAMPLE1-90ab-cdef-fedc-ba987EXAMPLE`.
 * @returns `undefined` for a value that is sent to ECS unchanged: a full ARN, or a parameter's name
 */
export function parseSecretReference(valueFrom: string): SecretReference | { problem: string } | undefined {
  const [, service, rest = ''] = /^(ssm|secretsmanager):(.*)$/s.exec(valueFrom) ?? [];
  if (service === undefined) {
    return isSecretWithKey(valueFrom) ? parseSecret(valueFrom) : undefined;
  }
  return service === 'ssm' ? parseParameter(rest) : parseSecret(rest);
}

/** Whether `valueFrom` must be resolved through AWS. */
export function needsLookup(valueFrom: string): boolean {
  return /^(ssm|secretsmanager):(?!arn:)/.test(valueFrom);
}

/** Formats the reference as ECS expects it in `valueFrom`. */
export function formatSecretReference(reference: SecretReference, arn: string): string {
  if (reference.service === 'ssm') return arn;
  const { jsonKey, versionStage, versionId } = reference;
  return jsonKey || versionStage || versionId ? `${arn}:${jsonKey}:${versionStage}:${versionId}` : arn;
}

function parseParameter(name: string): ReturnType<typeof parseSecretReference> {
  const [arn, , , , version] = PARAMETER_ARN.exec(name) ?? [];
  if (arn && !version) return { service: 'ssm', name };
  if (name.includes('#'))
    return { problem: "an SSM parameter has no JSON keys; remove '#' and the text after it, or use secretsmanager:" };
  if (!/^[\w./-]+$/.test(name)) {
    return {
      problem: "expected 'ssm:' and a parameter's name of letters, digits or '_.-/', such as ssm:/prod/api-key",
    };
  }
  if (name.includes('/') && !name.startsWith('/')) {
    return { problem: `expected a parameter name that starts with '/', because it contains '/', as in ssm:/${name}` };
  }
  return { service: 'ssm', name };
}

function parseSecret(text: string): ReturnType<typeof parseSecretReference> {
  const at = text.indexOf('#');
  const name = at < 0 ? text : text.slice(0, at);
  const [jsonKey = '', versionStage = '', versionId = '', ...more] = at < 0 ? [] : text.slice(at + 1).split(':');
  const [, , , ofArn = name] = SECRET_ARN.exec(name) ?? [];
  if (!/^[\w/+=.@-]+$/.test(ofArn)) {
    return {
      problem:
        "expected 'secretsmanager:' and a secret's name or ARN, optionally followed by '#json-key:version-stage:version-id'",
    };
  }
  if (more.length > 0) return { problem: "expected only json-key:version-stage:version-id after '#'" };
  return { service: 'secretsmanager', name, jsonKey, versionStage, versionId };
}

/** A secret's ARN, followed by `#`. */
function isSecretWithKey(valueFrom: string): boolean {
  const [arn = '', ...key] = valueFrom.split('#');
  return key.length > 0 && /^arn:.+:secret:./s.test(arn);
}
