import type { BuildPlan } from '../../../src/docker/build-plan.ts';

/** No buildx flags. */
export const NO_OPTIONS: BuildPlan['options'] = {
  'add-hosts': [],
  allow: [],
  'cgroup-parent': [],
  network: [],
  'no-cache-filters': [],
  'shm-size': [],
  ulimit: [],
};
