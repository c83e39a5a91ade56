import { expect } from 'expect';

/* The module that the tests of a mutant import as '@jest/globals'. */
export { afterAll, afterEach, beforeAll, beforeEach, describe, it, test } from 'jest-circus';
export { expect };
