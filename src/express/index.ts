export { deployExpress } from './deploy.ts';
export type { ExpressRequest } from './request.ts';
