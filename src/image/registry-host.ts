/** A private ECR registry. */
export interface Registry {
  readonly account: string;
  readonly region: string;
}

/*
 * ECR's hosts in all partitions: 123456789012.dkr.ecr.eu-central-1.amazonaws.com, dkr.ecr-fips, and the dual-stack
 * 123456789012.dkr-ecr.eu-central-1.on.aws. The domains are those of the SDK's partitions.
 */
const HOST =
  /^(\d{12})\.(?:dkr\.ecr|dkr-ecr)(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.(?:aws|amazonwebservices\.(?:com\.cn|eu))|(?:c2s\.ic|sc2s\.sgov|csp\.hci\.ic)\.gov|cloud\.adc-e\.uk)$/;

/** The account and Region in an ECR host name; `undefined` for any other host. */
export function parseRegistryHost(host: string): Registry | undefined {
  const [, account, region] = HOST.exec(host) ?? [];
  return account && region ? { account, region } : undefined;
}
