/** The percentile `share` (0 to 1) of `values`, by the nearest-rank method. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** The median of `values`, by the nearest-rank method. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}
