/** What a step has beside the service that it rolls back. */
export interface StepTemplate {
  /** The action, as the caller's workflow names it; left out where that is not known. */
  readonly uses?: string;
  readonly region: string;
  /** What `role-to-assume` was set to. */
  readonly roles: readonly string[];
}

/** A step of rollback-service, to copy into a workflow. */
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
