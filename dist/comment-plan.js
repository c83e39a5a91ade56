import { start } from './index.js';

await start('comment-plan');
