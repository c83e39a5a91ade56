import { expect } from 'expect';

/* What the tests of a mutant import as '@jest/globals'. */
export { afterAll, afterEach, beforeAll, beforeEach, describe, it, test } from 'jest-circus';
export { expect };
