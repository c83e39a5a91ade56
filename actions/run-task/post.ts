export { stopLeftTask as post } from '../../step/run-task-post.ts';
