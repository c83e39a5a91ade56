/** A private ECR registry. */
export interface Registry {
  readonly account: string;
  readonly region: string;
}

/*
 * ECR's hosts: 123456789012.dkr.ecr.eu-central-1.amazonaws.com, dkr.ecr-fips, .com.cn, .eu, and the dual-stack
 * 123456789012.dkr-ecr.eu-central-1.on.aws with China's on.amazonwebservices.com.cn.
 */
const HOST =
  /^(\d{12})\.(?:dkr\.ecr|dkr-ecr)(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.(?:aws|amazonwebservices\.com\.cn)|(?:c2s\.ic|sc2s\.sgov)\.gov)$/;

/** The account and Region in an ECR host name; `undefined` for any other host. */
export function parseRegistryHost(host: string): Registry | undefined {
  const [, account, region] = HOST.exec(host) ?? [];
  return account && region ? { account, region } : undefined;
}
