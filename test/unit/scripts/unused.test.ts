import { describe, expect, it } from '@jest/globals';
import { withoutUnused } from '../../../scripts/bundle/unused.ts';

const chunk = (body: string) =>
  `export const modules = {\n\n1:\n((module, exports, __webpack_require__) => {\n${body}\n})\n\n};\n`;

/** The statements of a module that are left. */
function left(body: string): string {
  const [before = '', after = ''] = chunk('BODY').split('BODY\n');
  const text = withoutUnused(chunk(body));
  return text.slice(before.length, text.length - after.length).trim();
}

describe('the bundle has no declaration', () => {
  it.each([
    ['of a function', 'function unused() {}'],
    ['of a function with its comment', '/** Does nothing. */\nfunction unused() {}'],
    ['of a function that only calls itself', 'function unused() { unused(); }'],
    ['of two functions that only call each other', 'function a() { b(); }\nfunction b() { a(); }'],
    ['of a class', 'class Unused extends Error { static shapeId = "x"; name = report(); }'],
    ['of a schema', 'var Unused$ = [3, n0, _A, { [_e]: `x` }, [() => Other$, 64 | 0]];'],
    ['that the bundler marked as unused', 'const unused = (/* unused pure expression */ null && ([1]));'],
    ['of an export of another module', 'const unused = other.Client;'],
    ['of a call that is marked as pure', 'const unused = /* #__PURE__ */ create(1);'],
    ['whose name only a member has', 'const unused = 1;'],
  ])('%s if nothing uses it', (_, declaration) => {
    expect(left(`${declaration}\nexports.run = () => exports.unused;`)).toBe('exports.run = () => exports.unused;');
  });
});

describe('the bundle keeps the declaration', () => {
  it.each([
    ['of a function that a later function uses', 'function a() { return 1; }\nexports.b = () => a();'],
    ['of what only a used declaration uses', 'const a = 1;\nconst b = () => a;\nexports.c = b;'],
    ['of what a shorthand member names', 'const a = 1;\nexports.c = { a };'],
    ['of what a computed member names', 'const a = "x";\nexports.c = { [a]: 1 };'],
    ['of a call that may have an effect', 'const unused = register();'],
    ['of a module that is evaluated for its effects', 'var unused = __webpack_require__(2);'],
    ['of a class with a static member that may have an effect', 'class Unused { static a = register(); }'],
    ['of a class with a static block', 'class Unused { static { register(); } }'],
    ['of an object that contains a spread', 'const unused = { ...register() };'],
    ['of a template with a value that is converted', 'const unused = `${value}`;'],
    ['of a destructuring pattern', 'const { unused } = other;'],
  ])('%s', (_, code) => {
    expect(left(code)).toBe(code);
  });

  it('of a module whose bundler comment stands before an unused declaration', () => {
    const remark = ';// CONCATENATED MODULE: ./a.js\n';
    expect(left(`${remark}/** Unused. */\nconst a = 1;\nexports.b = 2;`)).toBe(`${remark}exports.b = 2;`);
  });
});
