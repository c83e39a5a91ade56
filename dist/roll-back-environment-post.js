import { start } from './index.js';

await start('roll-back-environment-post');
