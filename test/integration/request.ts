import type { DeployRequest, RevisionSource } from '../../src/deploy/request.ts';
import { policy } from './local-service.ts';

/** A request to deploy `source` to the service web: it waits for the deployment, and has no preflight. */
export const requestOf = (source: RevisionSource, more: Partial<DeployRequest> = {}): DeployRequest => ({
  cluster: 'demo',
  services: [{ name: 'web', source }],
  source,
  members: {},
  ifUnchanged: 'skip',
  ifDeploying: 'wait',
  dryRun: false,
  policy,
  wait: true,
  logLines: 0,
  monitorSeconds: 0,
  preflight: false,
  region: 'eu-central-1',
  ...more,
});
