export { stopUnfinishedTask as post } from '../../step/run-task-post.ts';
