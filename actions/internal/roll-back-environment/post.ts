export { concludeCancelled as post } from '../../../step/rollout-post.ts';
