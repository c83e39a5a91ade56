import type { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';

type Config = ElasticLoadBalancingV2Client['config'];

/** The settings that turn a load balancing client into an EC2 client: EC2's endpoints, and its name in signatures. */
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
