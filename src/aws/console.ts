/** The console's domain for each partition, by the prefix of its Regions. */
const DOMAINS: readonly (readonly [region: string, domain: string])[] = [
  ['cn-', 'amazonaws.cn'],
  ['us-gov-', 'amazonaws-us-gov.com'],
  ['eusc-', 'amazonaws-eusc.eu'],
  ['us-isob-', 'sc2shome.sgov.gov'],
  ['us-isof-', 'csphome.hci.ic.gov'],
  ['eu-isoe-', 'csphome.adc-e.uk'],
  ['us-iso-', 'c2shome.ic.gov'],
];
const COMMERCIAL = 'aws.amazon.com';

/**
 * A URL in the AWS console of the Region's partition.
 * @param path the path with its query or fragment, without a leading slash
 */
export function consoleAddress(region: string, path: string): string {
  const [, domain = COMMERCIAL] = DOMAINS.find(([start]) => region.startsWith(start)) ?? [];
  return `https://${region}.console.${domain}/${path}`;
}
