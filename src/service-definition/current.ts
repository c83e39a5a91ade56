import { type Json, primaryOf, type Service, type ServiceRevision, type Tag } from '../ecs/index.ts';
import { ownMember } from '../objects.ts';
import { mergeSetting } from './settings.ts';

/** The parts of a service that its settings are read from. */
export interface CurrentService {
  readonly service: Service;
  /** The tags; `undefined` if they were not read. */
  readonly tags?: readonly Tag[] | undefined;
  /** The service revision of the primary deployment, which is the only source of some settings. */
  readonly revision?: ServiceRevision | undefined;
}

/** The values of settings that the service does not show, from CreateService's documentation and ECS's defaults. */
const NOTHING: Json = {
  availabilityZoneRebalancing: 'DISABLED',
  capacityProviderStrategy: [],
  deploymentConfiguration: {
    strategy: 'ROLLING',
    bakeTimeInMinutes: 0,
    lifecycleHooks: [],
    deploymentCircuitBreaker: { enable: false, rollback: false, resetOnHealthyTask: true },
    alarms: { enable: false, rollback: false, alarmNames: [] },
    earlySuccessCriteria: { enable: false },
  },
  deploymentController: { type: 'ECS' },
  enableECSManagedTags: false,
  enableExecuteCommand: false,
  healthCheckGracePeriodSeconds: 0,
  loadBalancers: [],
  placementConstraints: [],
  placementStrategy: [],
  propagateTags: 'NONE',
  schedulingStrategy: 'REPLICA',
  serviceConnectConfiguration: { enabled: false },
  serviceRegistries: [],
  volumeConfigurations: [],
  vpcLatticeConfigurations: [],
};
/** The values of settings that a service revision does not show, if the revision was read. */
const NOTHING_OF_REVISION: Json = { gatewayConnectors: [] };

/** A setting as shown by the service. Some settings are shown only by its primary deployment or its revision. */
export function shownSetting({ service, revision }: CurrentService, name: string): unknown {
  const own = ownMember(service, name) ?? ownMember(primaryOf(service), name) ?? ownMember(revision, name);
  if (name !== 'volumeConfigurations' || !Array.isArray(own)) return own;
  // A deployment may list other volumes in addition to EBS volumes.
  return own.filter(({ managedEBSVolume }: Json) => managedEBSVolume !== undefined);
}

/** A setting, or ECS's default if the service does not show it; `undefined` if it is unknown. */
export function settingOf(current: CurrentService, name: string): unknown {
  const nothing = ownMember(NOTHING, name) ?? ownMember(current.revision && NOTHING_OF_REVISION, name);
  const now = shownSetting(current, name);
  return now === undefined ? nothing : Array.isArray(now) ? now : mergeSetting(nothing, now, name);
}
