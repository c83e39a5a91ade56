import type { BuildPlan } from '../../../src/docker/build.ts';

/** No flag of buildx at all. */
export const NO_OPTIONS: BuildPlan['options'] = {
  'add-hosts': [],
  allow: [],
  'cgroup-parent': [],
  network: [],
  'no-cache-filters': [],
  'shm-size': [],
  ulimit: [],
};
