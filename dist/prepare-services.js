import { start } from './index.js';

await start('prepare-services');
