import type { Ecs, Task } from '../ecs/index.ts';

/** The digests by container, for each task definition. */
export type DigestsByRevision = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * The digests that the tasks of a service have run: its running tasks, and the tasks that stopped within the hour for
 * which ECS keeps them. For a service that CodeDeploy deploys, there is no other source, because it has no service
 * revisions.
 * @throws the SDK's error for ListTasks or DescribeTasks
 */
export async function digestsRun(ecs: Ecs, cluster: string, service: string): Promise<DigestsByRevision> {
  const tasks = await Promise.all(
    (['STOPPED', 'RUNNING'] as const).map((status) => ecs.tasksOf(cluster, service, status)),
  );
  const found = new Map<string, Map<string, string>>();
  for (const { taskDefinitionArn, containers = [] } of tasks.flat().toSorted(byAge)) {
    const digests = found.get(taskDefinitionArn) ?? new Map<string, string>();
    for (const { name, imageDigest } of containers) if (imageDigest) digests.set(name, imageDigest);
    found.set(taskDefinitionArn, digests);
  }
  return found;
}

function byAge(a: Task, b: Task): number {
  return (a.createdAt ?? 0) - (b.createdAt ?? 0);
}
