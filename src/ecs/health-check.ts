import type { Json } from './model.ts';

/**
 * Whether an essential container has a health check, by which ECS replaces a task that does not work. What is not of a task
 * definition's form is for ECS to refuse.
 */
export function hasHealthCheck({ containerDefinitions = [] }: Json): boolean {
  if (!Array.isArray(containerDefinitions)) return true;
  return containerDefinitions.some((container: Json | null) => {
    const { command } = (container?.healthCheck ?? {}) as { command?: readonly string[] };
    return container?.essential !== false && Boolean(container?.healthCheck) && command?.[0] !== 'NONE';
  });
}
