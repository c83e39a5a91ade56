/** A secret by its short name, to be looked up: `ssm:/prod/key`, `secretsmanager:prod/db#password`. */
export type Reference =
  | { readonly service: 'ssm'; readonly name: string }
  | {
      readonly service: 'secretsmanager';
      /** The secret's name, or its ARN. */
      readonly name: string;
      readonly jsonKey: string;
      readonly versionStage: string;
      readonly versionId: string;
    };

/**
 * Reads what stands in `valueFrom`. A secret's short form ends in `#json-key:version-stage:version-id`, of which what is
 * not needed is left out: `#password`, `#:AWSPREVIOUS`, `#password::EXAMPLE1-90ab-cdef-fedc-ba987EXAMPLE`.
 * @returns `undefined` for what is sent to ECS as it is: a full ARN, or a parameter's name
 */
export function parseReference(valueFrom: string): Reference | { problem: string } | undefined {
  const [, service, rest = ''] = /^(ssm|secretsmanager):(.*)$/s.exec(valueFrom) ?? [];
  if (service === undefined) {
    return isSecretWithKey(valueFrom) ? parseSecret(valueFrom) : undefined;
  }
  return service === 'ssm' ? parseParameter(rest) : parseSecret(rest);
}

/** Whether `valueFrom` has to be looked up at AWS. */
export function needsLookup(valueFrom: string): boolean {
  return /^(ssm|secretsmanager):(?!arn:)/.test(valueFrom);
}

/** `valueFrom` as ECS takes it. */
export function formatReference(reference: Reference, arn: string): string {
  if (reference.service === 'ssm') return arn;
  const { jsonKey, versionStage, versionId } = reference;
  return jsonKey || versionStage || versionId ? `${arn}:${jsonKey}:${versionStage}:${versionId}` : arn;
}

function parseParameter(name: string): ReturnType<typeof parseReference> {
  if (/^arn:[\w-]+:ssm:[\w-]+:\d{12}:parameter\/[\w./-]+$/.test(name)) return { service: 'ssm', name };
  if (name.includes('#'))
    return { problem: "an SSM parameter has no JSON keys: leave out what follows '#', or use secretsmanager:" };
  if (!/^[\w./-]+$/.test(name)) {
    return {
      problem: "it must be 'ssm:' and a parameter's name of letters, digits or '_.-/', such as ssm:/prod/api-key",
    };
  }
  if (name.includes('/') && !name.startsWith('/')) {
    return { problem: `a parameter's name with '/' starts with '/': ssm:/${name}` };
  }
  return { service: 'ssm', name };
}

function parseSecret(text: string): ReturnType<typeof parseReference> {
  const at = text.indexOf('#');
  const name = at < 0 ? text : text.slice(0, at);
  const [jsonKey = '', versionStage = '', versionId = '', ...more] = at < 0 ? [] : text.slice(at + 1).split(':');
  const isArn = /^arn:[\w-]+:secretsmanager:[\w-]+:\d{12}:secret:[\w/+=.@-]+$/.test(name);
  if (!isArn && !/^[\w/+=.@-]+$/.test(name)) {
    return {
      problem:
        "it must be 'secretsmanager:', a secret's name or ARN, and if wanted '#json-key:version-stage:version-id'",
    };
  }
  if (more.length > 0) return { problem: "after '#' stands json-key:version-stage:version-id, and no more" };
  return { service: 'secretsmanager', name, jsonKey, versionStage, versionId };
}

/** A secret's ARN, and after it `#`. */
function isSecretWithKey(valueFrom: string): boolean {
  const [arn = '', ...key] = valueFrom.split('#');
  return key.length > 0 && /^arn:.+:secret:./s.test(arn);
}
