/** The step's inputs in addition to the service. */
export interface StepTemplate {
  /** The action as referenced in the caller's workflow. Omitted if it is unknown. */
  readonly uses?: string;
  readonly region: string;
  /** The value of `role-to-assume`. */
  readonly roles: readonly string[];
  readonly externalId?: string | undefined;
  /** The audience of the OIDC token, if it is not the default. */
  readonly audience?: string | undefined;
}

/** A rollback-service step to copy into a workflow. */
export function rollbackStep(
  { uses, region, roles, externalId, audience }: StepTemplate,
  { cluster, service, to }: Readonly<Record<'cluster' | 'service' | 'to', string>>,
): string[] {
  const inputs = {
    ...{ cluster, service, to, 'aws-region': region, 'role-to-assume': roles.join(',') },
    ...(roles.length > 0 && { 'external-id': externalId, audience }),
  };
  return [
    uses ? `- uses: ${uses}` : '- uses: # the rollback-service action',
    '  with:',
    ...Object.entries(inputs).flatMap(([name, value]) => (value ? [`    ${name}: ${scalar(value)}`] : [])),
  ];
}

/** A string that YAML would not read as a string: a number, a boolean, null, or a text with syntax. */
const NOT_PLAIN = /^(?![A-Za-z_])|[^\w./:+=,@-]|:$|^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** A string as a YAML scalar. */
function scalar(text: string): string {
  return NOT_PLAIN.test(text) ? `'${text.replaceAll("'", "''")}'` : text;
}
