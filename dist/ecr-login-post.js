import { start } from './index.js';

await start('ecr-login-post');
