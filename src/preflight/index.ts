export { type PreflightResult, type PreflightResults, type PreflightSubject, preflight } from './preflight.ts';
export { waitTooShort } from './waiting.ts';
