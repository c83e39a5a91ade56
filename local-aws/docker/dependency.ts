import type { Container } from '../ecs/state.ts';

export type Condition = 'START' | 'COMPLETE' | 'SUCCESS' | 'HEALTHY';

export interface Dependency {
  /** The container that is waited for. */
  readonly on: string;
  readonly condition: Condition;
}

/** The conditions for the start of a container: `dependsOn`, and the containers whose volumes and names it uses. */
export function dependenciesOf({ definition }: Container): Dependency[] {
  const started = (on: string): Dependency => ({ on, condition: 'START' });
  return [
    ...(definition.dependsOn ?? []).map(
      ({ containerName, condition }: { containerName: string; condition: Condition }) => ({
        on: containerName,
        condition,
      }),
    ),
    ...(definition.volumesFrom ?? []).map(({ sourceContainer }: { sourceContainer: string }) =>
      started(sourceContainer),
    ),
    ...(definition.links ?? []).map((link: string) => started(link.split(':')[0] ?? '')),
  ];
}

/** The ECS agent's messages for a dependency that cannot be fulfilled (its dependencygraph). */
export const words = {
  unsuccessful: (on: string, target: string) =>
    `dependency graph: failed to resolve container ordering dependency [${on}] for target [${target}] as dependency did not exit successfully.`,
  timedOut: (on: string, target: string) =>
    `dependency graph: container ordering dependency [${on}] for target [${target}] has timed out.`,
  neverHealthy: (on: string, target: string) =>
    `dependency graph: failed to resolve container ordering dependency [${on}] for target [${target}] because dependency will never become healthy`,
};
