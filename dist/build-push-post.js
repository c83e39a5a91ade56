import { start } from './index.js';

await start('build-push-post');
