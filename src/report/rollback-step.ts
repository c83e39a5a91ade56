/** The step's inputs in addition to the service. */
export interface StepTemplate {
  /** The action as referenced in the caller's workflow. Omitted if it is unknown. */
  readonly uses?: string;
  readonly region: string;
  /** The value of `role-to-assume`. */
  readonly roles: readonly string[];
}

/** A rollback-service step to copy into a workflow. */
export function rollbackStep(
  { uses, region, roles }: StepTemplate,
  { cluster, service, to }: Readonly<Record<'cluster' | 'service' | 'to', string>>,
): string[] {
  return [
    uses ? `- uses: ${uses}` : '- uses: # the action rollback-service',
    '  with:',
    `    cluster: ${cluster}`,
    `    service: ${service}`,
    `    to: ${to}`,
    `    aws-region: ${region}`,
    ...(roles.length > 0 ? [`    role-to-assume: ${roles.join(',')}`] : []),
  ];
}
