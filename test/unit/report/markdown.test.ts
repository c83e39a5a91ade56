import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { marked } from 'marked';
import { code, codeBlock, cut, details, escapeText, table } from '../../../src/report/markdown.ts';

/** What a reader sees of Markdown: the text of its HTML. */
function shown(markdown: string): string {
  const html = marked.parse(markdown, { async: false, gfm: true });
  const text = html.replace(/<[^>]*>/g, '');
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

const hostile = fc
  .array(
    fc.constantFrom(
      ...[
        '`',
        '``',
        '```',
        '|',
        '\\',
        '*',
        '**',
        '_',
        '~~',
        '<b>',
        '<!--',
        '-->',
        '&lt;',
        '&amp;',
        '#',
        '- ',
        '1. ',
        '1) ',
      ],
      ...[
        '[a](b)',
        '![',
        ']',
        '> ',
        '::error::',
        '\n',
        '\r\n',
        '\t',
        '$x$',
        '---',
        '===',
        '+ ',
        'word',
        ' ',
        'é',
        ':',
        '(',
        ')',
      ],
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '');
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

describe(`escaped text (SEED=${seed})`, () => {
  it('is shown unchanged in a paragraph', () => {
    fc.assert(
      fc.property(hostile, (text) => expect(shown(escapeText(text.trim()))).toBe(plain(text))),
      { seed, numRuns: 1000 },
    );
  });

  it('is shown unchanged in a table, in the same number of cells', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = marked.parse(table(['a', 'b'], [[escapeText(text), code('x|y')]]), { async: false });
        expect(html.match(/<td>/g)).toHaveLength(2);
        expect(html).toContain('<td><code>x|y</code></td>');
      }),
      { seed, numRuns: 1000 },
    );
  });

  it('is shown unchanged as inline code', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = marked.parseInline(`a ${code(text)} b`, { async: false });
        expect(html).toMatch(/^a <code>[^<]*<\/code> b$/);
        expect(shown(`a ${code(text)} b`)).toBe(plain(`a ${text} b`));
      }),
      { seed, numRuns: 1000 },
    );
  });

  it('is shown unchanged as a code block, and no line can close the block', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 5 }), (lines) => {
        const html = marked.parse(`${codeBlock(lines)}\n\nafter`, { async: false });
        expect(html.match(/<pre>/g)).toHaveLength(1);
        expect(html).toMatch(/<p>after<\/p>\s*$/);
      }),
      { seed, numRuns: 1000 },
    );
  });

  it.each([
    ['a mention', 'by @octocat, @my-org/team and a@b.example'],
    ['an issue', 'fixes #12, GH-34, gh-5 and my/repo#67'],
    ['a URL', 'see https://x.example/a, HTTP://y.example, www.z.example and ftp://f.example'],
    ['a link to a commit in another repository', 'from octo/repo@0123456789abcdef0123456789abcdef01234567'],
    ['an image', '![x](https://x.example/a.png) <img src=x> <https://x.example>'],
  ])('contains nothing that GitHub turns into %s', (_what, text) => {
    const markdown = escapeText(text);
    const html = marked.parse(markdown, { async: false, gfm: true });
    expect(html).not.toMatch(/<(a|img)\b/);
    expect(shown(markdown)).toBe(text);
    // GitHub looks for mentions and issues in the result of Markdown, text node by text node.
    for (const node of html.split(/<[^>]*>/)) expect(node).not.toMatch(/(^|\W)@\w|\w@\w|#\d|\bGH-\d/i);
  });

  it('keeps the digest of an image unchanged, so that it can be copied', () => {
    expect(escapeText('web@sha256:0123')).toBe('web@sha256:0123');
  });

  it('shows no characters that hide text or reverse its direction', () => {
    const text = 'a\u001b[31m\u202eb\u0000\u200bc\u2066\u2028d\u0085';
    const parts = [escapeText(text), code(text), codeBlock([text]), details(text, 'body')];
    for (const part of parts) {
      expect(part).not.toMatch(/[[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029]--[\n]]/v);
    }
  });

  it('is shown unchanged as the title of a folded part', () => {
    expect(details('a_b <img src=x> & c', 'body')).toBe(
      '<details><summary>a_b &#60;img src=x&#62; &#38; c</summary>\n\nbody\n\n</details>',
    );
  });
});

describe('code in a table cell', () => {
  const htmlOf = (text: string) => marked.parse(table(['name', 'value'], [['x', code(text)]]), { async: false });
  const LONG = [
    'ecs-svc/1234567890123456789',
    'EssentialContainerExited',
    'registry.example.com/web_*app*|x:1.2.3&amp;<b>',
  ];

  it.each(LONG)('can wrap if it has a word that is too long for a phone, and is shown unchanged: %s', (text) => {
    const html = htmlOf(text);
    const [, shown = ''] = /<td><code>(.*?)<\/code><\/td>\n<\/tr>/s.exec(html) ?? [];
    const decoded = shown.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    expect(decoded.replace(/<wbr>|<!-- -->/g, '')).toBe(text);
    expect(Math.max(...decoded.split('<wbr>').map(({ length }) => length))).toBeLessThan(20);
  });

  it('is plain code if all its words fit', () => {
    expect(table(['name'], [[code('slipway-production-checkout-api:1042')]])).not.toContain('<wbr>');
  });
});

it('a line of very many backticks is escaped without delay', () => {
  expect(codeBlock(['`a'.repeat(200_000)]).startsWith('```text\n')).toBe(true);
});

describe('a summary that is too long for GitHub', () => {
  it('is truncated at the end of a line, below 1 MiB, and reports the omission', () => {
    const markdown = cut(`${'é'.repeat(99)}\n`.repeat(20_000));
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(1_000_000);
    const lines = markdown.split('\n');
    expect(new Set(lines.slice(0, -4))).toEqual(new Set(['é'.repeat(99)]));
    expect(lines.at(-2)).toMatch(/^_The rest was omitted/);
  });

  it('is left unchanged if it fits exactly', () => {
    expect(cut('short\n')).toBe('short\n');
    const full = `${'é'.repeat(99)}\n`.repeat(5_000).concat('€'.repeat(1_666), '\n\n');
    expect(Buffer.byteLength(full)).toBe(1_000_000);
    expect(cut(full)).toBe(full);
    expect(cut(`${full}x`)).toMatch(/The rest was omitted/);
    expect(Buffer.byteLength(cut(`${full}x`))).toBeLessThanOrEqual(1_000_000);
  });

  it('is truncated to any given limit, with every code block and folded section closed', () => {
    const line = fc.constantFrom('', 'plain', '- `é`', '€uro 🚢', '🚢'.repeat(9), '| a | ü |', '`'.repeat(300));
    const block = fc
      .array(fc.constantFrom('```', 'é', '🚢🚢', '</details>', '`'.repeat(200)), { maxLength: 4 })
      .map((lines) => codeBlock(lines));
    const part = fc.oneof(
      line,
      block,
      block.map((body) => details('Lög', body)),
    );
    const whole = fc.array(part, { minLength: 1, maxLength: 30 }).map((parts) => `${parts.join('\n\n')}\n`);
    fc.assert(
      fc.property(whole, fc.integer({ min: 0, max: 3_000 }), (markdown, most) => {
        const text = cut(markdown, most);
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(most);
        if (text === markdown || text === '') return;
        expect(text).not.toContain('\ufffd');
        const html = marked.parse(text, { async: false });
        expect(html).toMatch(/<p><em>The rest was omitted[^<]*<\/em><\/p>\s*$/);
        expect(html.match(/<details>/g)?.length).toBe(html.match(/<\/details>(?![^<]*<\/code>)/g)?.length);
      }),
      { seed, numRuns: 500 },
    );
  });

  it('is truncated with the open code block and folded section closed', () => {
    const markdown = cut(details('Log', codeBlock(['```', ...Array.from({ length: 500 }, () => 'line')])), 1000);
    expect(marked.parse(markdown, { async: false })).toMatch(
      /<\/code><\/pre>\s*<\/details>\s*<p><em>The rest was omitted/,
    );
  });
});
