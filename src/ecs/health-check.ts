import type { Json } from './model.ts';

/**
 * Whether an essential container has a health check, so that ECS replaces a broken task. Leaves malformed
 * definitions for ECS to reject.
 */
export function hasHealthCheck({ containerDefinitions = [] }: Json): boolean {
  if (!Array.isArray(containerDefinitions)) return true;
  return containerDefinitions.some((container: Json | null) => {
    const { command } = (container?.healthCheck ?? {}) as { command?: readonly string[] };
    return container?.essential !== false && Boolean(container?.healthCheck) && command?.[0] !== 'NONE';
  });
}
