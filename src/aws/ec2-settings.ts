import type { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';

type Config = ElasticLoadBalancingV2Client['config'];

/** What turns the configuration of a client for load balancers into one of EC2's: its endpoints, and its name in signatures. */
export function ec2Settings({ config }: { readonly config: Config }) {
  const { endpointProvider } = config;
  return {
    serviceId: 'EC2',
    signingName: 'ec2',
    endpointProvider: (...parameters: Parameters<typeof endpointProvider>): ReturnType<typeof endpointProvider> => {
      const endpoint = endpointProvider(...parameters);
      return { ...endpoint, url: new URL(endpoint.url.href.replace('//elasticloadbalancing', '//ec2')) };
    },
  };
}
