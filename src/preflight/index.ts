export { type Checked, type Preflight, type PreflightSubject, preflight } from './preflight.ts';
