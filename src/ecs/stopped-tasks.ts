import type { Ecs } from './ecs.ts';
import type { Task } from './model.ts';

/** The stopped tasks of a service, or the reason why they could not be read. */
export type StoppedTasks = { readonly tasks: readonly Task[] } | { readonly error: unknown };

/**
 * Reads the stopped tasks of several services: ECS lists them per service, and describes those of a cluster together, a
 * hundred per call. The tasks returned for a service may belong to another deployment; `startedBy` identifies it.
 */
export async function readStopped<Of extends { readonly cluster: string; readonly service: string }>(
  ecs: Ecs,
  services: readonly Of[],
): Promise<Map<Of, StoppedTasks>> {
  const found = new Map<Of, StoppedTasks>();
  const clusters = Map.groupBy(services, ({ cluster }) => cluster);
  await Promise.all(
    [...clusters].map(async ([cluster, members]) => {
      const listed = new Map<Of, readonly string[]>();
      await Promise.all(
        members.map(async (one) => {
          try {
            listed.set(one, await ecs.listTasks(cluster, one.service, 'STOPPED'));
          } catch (error) {
            found.set(one, { error });
          }
        }),
      );
      const stopped = await ecs.describeTasks(cluster, [...listed.values()].flat()).then(
        (tasks) => ({ tasks }),
        (error: unknown) => ({ error }),
      );
      for (const one of listed.keys()) found.set(one, stopped);
    }),
  );
  return found;
}
