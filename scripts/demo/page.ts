import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Marked } from 'marked';
import { STYLE } from './style.ts';

const require = createRequire(import.meta.url);

/** A job with the summaries of its steps. */
export interface JobSummary {
  readonly title: string;
  /** For example, the commit. */
  readonly subtitle: string;
  readonly steps: readonly { readonly name: string; readonly verdict: string; readonly markdown: string }[];
}

/** Writes the summaries as one page that needs no other file and no network. */
export function writePage(path: string, jobs: readonly JobSummary[]): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, renderPage(jobs));
}

/** The page: Markdown as GitHub shows it, Mermaid drawn by the package itself, which is in the page. */
export function renderPage(jobs: readonly JobSummary[]): string {
  // Only our own scripts run; the content of the summaries is only shown, as on GitHub.
  const nonce = randomUUID();
  const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; script-src 'nonce-${nonce}'`;
  const mermaid = readFileSync(require.resolve('mermaid/dist/mermaid.min.js'), 'utf8');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Slipway demo: job summaries</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>Slipway demo</h1><p>The job summaries of its runs, as GitHub shows them.</p></header>
<main>
${jobs.map(jobPart).join('\n')}
</main>
<script nonce="${nonce}">${mermaid.replaceAll('</script', '<\\/script')}</script>
<script nonce="${nonce}">
const dark = matchMedia('(prefers-color-scheme: dark)').matches;
mermaid.initialize({ startOnLoad: true, securityLevel: 'strict', theme: dark ? 'dark' : 'default', gantt: { useWidth: 960 } });
</script>
</body>
</html>
`;
}

/**
 * A page of `renderPage` with only one step of one job, which records its height when it is drawn: for a screenshot.
 * @throws if the page has no such step
 */
export function onlyStep(html: string, { job, step }: { job: string; step: string }): string {
  const [, nonce = ''] = /<script nonce="([^"]+)">/.exec(html) ?? [];
  const article = html.split('<article class="job">').find((text) => text.startsWith(`<h2>${escapeHtml(job)}<`));
  const heading = article?.slice(0, article.indexOf('</h2>') + '</h2>'.length);
  const section = article
    ?.split('<section class="step">')
    .findLast((text) => text.startsWith(`<h3>${escapeHtml(step)} `))
    ?.split('</section>')[0];
  if (!heading || !section) throw new Error(`The page has no step '${step}' in the job '${job}'.`);
  const main = `<main class="alone">\n<article class="job">${heading}<section class="step">${section}</section></article>\n</main>`;
  const measure = `<script nonce="${nonce}">
const drawn = setInterval(() => {
  if (document.querySelector('pre.mermaid:not(:has(svg))')) return;
  clearInterval(drawn);
  document.documentElement.dataset.height = Math.ceil(document.querySelector('main').getBoundingClientRect().height);
}, 100);
</script>`;
  return html
    .replace(/<header>.*?<\/header>/s, '')
    .replace(/<main>.*?<\/main>/s, () => main)
    .replace(/<\/body>\s*<\/html>\s*$/, () => `${measure}\n</body>\n</html>\n`);
}

function jobPart({ title, subtitle, steps }: JobSummary): string {
  const shown = steps.filter(({ markdown }) => markdown.trim() !== '');
  const parts = shown.map(
    ({ name, verdict, markdown }) =>
      `<section class="step"><h3>${escapeHtml(name)} <span class="verdict ${escapeHtml(verdict)}">${escapeHtml(verdict)}</span></h3>
<div class="markdown-body">${renderMarkdown(markdown)}</div></section>`,
  );
  return `<article class="job"><h2>${escapeHtml(title)}<small>${escapeHtml(subtitle)}</small></h2>
${parts.join('\n')}</article>`;
}

/** GitHub's Markdown as HTML; `mermaid` blocks are left for the package to draw. */
export function renderMarkdown(markdown: string): string {
  const marked = new Marked({ gfm: true });
  marked.use({
    renderer: {
      code: ({ text, lang }) =>
        lang === 'mermaid'
          ? `<pre class="mermaid">${escapeHtml(text)}</pre>\n`
          : `<pre><code>${escapeHtml(text)}</code></pre>\n`,
    },
  });
  return marked.parse(markdown, { async: false });
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
