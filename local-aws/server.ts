/*
 * The local AWS in the process of a test or a script, with the clients of the services that most tests use loaded from
 * the start: a test runner may refuse later imports. The command line loads each client on first use (endpoint.ts).
 */
import './sdk-loaded.ts';

export { type LocalAws, type LocalAwsOptions, startLocalAws } from './endpoint.ts';
