import { type Json, primaryOf, type Service, type ServiceRevision, type Tag } from '../ecs/model.ts';
import { onTop } from './settings.ts';

/** What is read of a service for its settings. */
export interface CurrentService {
  readonly service: Service;
  /** `undefined`: they were not read. */
  readonly tags?: readonly Tag[] | undefined;
  /** The revision of its primary deployment, which alone shows some settings. */
  readonly revision?: ServiceRevision | undefined;
}

/** What a service has where it shows nothing (CreateService's documentation, and ECS's own defaults). */
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
/** The same, where the revision was read. */
const NOTHING_OF_REVISION: Json = { gatewayConnectors: [] };

/** A setting as the service shows it; some it shows with its primary deployment or its revision only. */
export function shownSetting({ service, revision }: CurrentService, name: string): unknown {
  const primary = (primaryOf(service) ?? {}) as Json;
  const { [name]: own = primary[name] ?? (revision as Json | undefined)?.[name] } = service as unknown as Json;
  if (name !== 'volumeConfigurations' || !Array.isArray(own)) return own;
  // A deployment may list volumes of other kinds beside those of EBS.
  return own.filter(({ managedEBSVolume }: Json) => managedEBSVolume !== undefined);
}

/** A setting with what ECS has where the service shows nothing; `undefined` where nothing tells. */
export function settingOf(current: CurrentService, name: string): unknown {
  const { revision } = current;
  const nothing = NOTHING[name] ?? (revision ? NOTHING_OF_REVISION[name] : undefined);
  const now = shownSetting(current, name);
  return now === undefined ? nothing : Array.isArray(now) ? now : onTop(nothing, now, name);
}
