export { type Checked, type Preflight, type PreflightSubject, preflight } from './preflight.ts';
export { waitTooShort } from './waiting.ts';
