import * as applicationAutoScaling from '@aws-sdk/client-application-auto-scaling';
import * as codedeploy from '@aws-sdk/client-codedeploy';
import * as elasticLoadBalancing from '@aws-sdk/client-elastic-load-balancing-v2';
import * as eventbridge from '@aws-sdk/client-eventbridge';
import * as lambda from '@aws-sdk/client-lambda';
import * as servicediscovery from '@aws-sdk/client-servicediscovery';
import { provide } from '../../local-aws/sdk.ts';

/*
 * For files with concurrent tests: Jest refuses to load a module while none of its tests is running, which would appear
 * as a failure of the local AWS. `local-aws/server.ts` loads the other clients.
 */
provide({
  'application-auto-scaling': applicationAutoScaling,
  codedeploy,
  'elastic-load-balancing-v2': elasticLoadBalancing,
  eventbridge,
  lambda,
  servicediscovery,
});
