import { start } from './index.js';

await start('list-deliveries');
