import { ofCodeDeploy } from './codedeploy.ts';
import { codeDeployRecording } from './codedeploy-recording.ts';
import { documented } from './documented.ts';
import { type Played, play } from './player.ts';
import { recorded } from './recorded.ts';
import { type Expected, ecsRecording, type Plan } from './recording.ts';

/** A scenario of one of the controllers. */
export interface Scenario extends Omit<Plan<unknown>, 'moments' | 'before'> {
  /** The result with fewer permissions to read, if it is less precise. */
  readonly less?: Partial<Expected>;
  /** What the permissions to read allow: everything, or less. */
  readonly ways: readonly [all: string, less: string];
  /** Feeds the scenario to the decider; `isVisible`: whether there is permission to read everything. */
  play(isVisible: boolean, disturbances?: Parameters<typeof play>[2]): Played;
}

export const scenarios: readonly Scenario[] = [
  ...[...recorded, ...documented].map(
    (one): Scenario => ({
      ...one,
      ...(one.withoutServiceDeployments && { less: one.withoutServiceDeployments }),
      ways: ['with the service deployment', 'with deployments[] alone'],
      play: (isVisible, disturbances) => play(one, ecsRecording(one, isVisible), disturbances),
    }),
  ),
  ...ofCodeDeploy.map(
    (one): Scenario => ({
      ...one,
      ...(one.withoutTargets && { less: one.withoutTargets }),
      ways: ['with the lifecycle events', 'with GetDeployment alone'],
      play: (isVisible, disturbances) => play(one, codeDeployRecording(one, isVisible), disturbances),
    }),
  ),
];
