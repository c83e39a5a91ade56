/*
 * The local AWS in the process of a test or a script, with the clients of the services that most tests ask loaded from the start: a test runner
 * may refuse what is imported later. The command line loads each when its service is first asked (endpoint.ts).
 */
import './sdk-loaded.ts';

export { type LocalAws, type LocalAwsOptions, startLocalAws } from './endpoint.ts';
