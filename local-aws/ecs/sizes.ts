import type { Json } from '../service.ts';

/**
 * CPU units → the memory sizes in MiB that Fargate supports (developer guide, "Task CPU and memory"; 32 vCPU since
 * 2026).
 */
const fargateSizes: Record<number, readonly number[]> = {
  256: [512, 1024, 2048],
  512: sizes(1, 4, 1),
  1024: sizes(2, 8, 1),
  2048: sizes(4, 16, 1),
  4096: sizes(8, 30, 1),
  8192: sizes(16, 60, 4),
  16384: sizes(32, 120, 8),
  32768: [60, 120, 244].map((gigabytes) => gigabytes * 1024),
};

/** Whether Fargate supports the `cpu` and `memory` of a task definition. */
export function isFargateSize(input: Json): boolean {
  return fargateSizes[Number(cpuUnits(input.cpu))]?.includes(Number(mebibytes(input.memory))) ?? false;
}

/** `1 vCPU` → `1024`, as ECS describes it. */
export function cpuUnits(cpu: unknown): unknown {
  const units = typeof cpu === 'string' && /^\s*([\d.]+)\s*vcpu\s*$/i.exec(cpu)?.[1];
  return units ? String(Math.round(Number(units) * 1024)) : cpu;
}

/** `2 GB` → `2048`, as ECS describes it. */
export function mebibytes(memory: unknown): unknown {
  const size = typeof memory === 'string' && /^\s*([\d.]+)\s*gb\s*$/i.exec(memory)?.[1];
  return size ? String(Math.round(Number(size) * 1024)) : memory;
}

function sizes(from: number, to: number, step: number): number[] {
  return Array.from({ length: (to - from) / step + 1 }, (_, index) => (from + index * step) * 1024);
}
