import { start } from './index.js';

await start('record-delivery');
