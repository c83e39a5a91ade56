import { start } from './index.js';

await start('conclude-environment');
