import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { authorizationOf, secretPartsOf, shownUrl } from '../../src/url.ts';

describe('a URL in a message', () => {
  it.each([
    ['https://example.com/health', 'https://example.com/health'],
    ['https://example.com', 'https://example.com'],
    ['https://example.com/', 'https://example.com/'],
    ['https://example.com?token=abc', 'https://example.com'],
    ['https://user:password@example.com/health?token=abc#part', 'https://example.com/health'],
    ['http://user:p%40ss@127.0.0.1:8080/health', 'http://127.0.0.1:8080/health'],
    ['https://token@example.com', 'https://example.com'],
    ['ftp://user:password@example.com/file', 'ftp://example.com/file'],
    ['user:password@example.com/health?x=1', 'user://example.com/health'],
    ['http://user:pass word@exa mple.com/?token=abc', 'http://exa mple.com/'],
    ['//user:password@example.com', 'example.com'],
    ['https://user:p@ss/word@example.com/health', 'https://example.com/health'],
    ['https://example.com/@scope/page', 'https://example.com/@scope/page'],
    ['example.com/health', 'example.com/health'],
  ])('is shown without user, password and query: %p as %p', (address, shown) => {
    expect(shownUrl(address)).toBe(shown);
  });

  const secret = fc.stringMatching(/^SECRET[A-Za-z0-9%._~!$&'()*+,;=-]{1,20}$/);
  it('contains neither the user, the password nor the query, whatever they are', () => {
    fc.assert(
      fc.property(
        secret,
        secret,
        secret,
        fc.constantFrom('http', 'https', 'ftp', 'nothing'),
        (user, password, query, scheme) => {
          expect(shownUrl(`${scheme}://${user}:${password}@example.com:8080/a/b?q=${query}#${query}`)).not.toMatch(
            /SECRET/i,
          );
          expect(shownUrl(`${scheme}://${user}:${password}@exa mple.com/a?${query}`)).not.toMatch(/SECRET/i);
        },
      ),
    );
  });
});

it('a user and password are sent decoded, as browsers and curl send them', () => {
  const expected = `Basic ${Buffer.from('us@er:p/ass').toString('base64')}`;
  expect(authorizationOf(new URL('https://us%40er:p%2Fass@example.com'))).toBe(expected);
  expect(authorizationOf(new URL('https://example.com'))).toBeUndefined();
});

it.each([
  ['https://user:p%40ssword@example.com', ['p%40ssword', 'p@ssword', Buffer.from('user:p@ssword').toString('base64')]],
  [
    'https://ghp_0123456789abcdef@example.com',
    ['ghp_0123456789abcdef', Buffer.from('ghp_0123456789abcdef:').toString('base64')],
  ],
  ['https://user@example.com', []],
  ['https://user:abc@example.com', []],
  ['https://example.com?x=1', []],
  ['not a URL', []],
])('the password of %p is masked in these forms: %j', (address, secrets) => {
  expect(secretPartsOf(address).toSorted()).toEqual([...secrets].toSorted());
});
