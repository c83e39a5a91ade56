/** The page's style: GitHub's job summaries, light and dark. */
export const STYLE = `
:root { color-scheme: light dark; --fg: #1f2328; --muted: #59636e; --bg: #ffffff; --soft: #f6f8fa; --line: #d1d9e0;
  --link: #0969da; --good: #1a7f37; --back: #9a6700; --bad: #d1242f; }
@media (prefers-color-scheme: dark) { :root { --fg: #f0f6fc; --muted: #9198a1; --bg: #0d1117; --soft: #151b23;
  --line: #3d444d; --link: #4493f8; --good: #3fb950; --back: #d29922; --bad: #f85149; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--bg); color: var(--fg);
  font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
header, main { max-width: 1060px; margin: 0 auto; padding: 0 24px; }
header { padding-top: 32px; }
main.alone { padding: 20px; }
main.alone .job { margin: 0; }
header h1 { margin: 0; font-size: 24px; font-weight: 600; }
header p { margin: 4px 0 24px; color: var(--muted); }
.job { margin: 0 0 24px; border: 1px solid var(--line); border-radius: 6px; overflow: hidden; }
.job > h2 { margin: 0; padding: 12px 16px; background: var(--soft); border-bottom: 1px solid var(--line);
  font-size: 14px; font-weight: 600; }
.job > h2 small { margin-left: 8px; color: var(--muted); font-weight: 400; font-size: 12px; }
.step { padding: 16px; }
.step + .step { border-top: 1px solid var(--line); }
.step > h3 { margin: 0 0 12px; font-size: 12px; font-weight: 500; color: var(--muted); }
.verdict { margin-left: 6px; padding: 1px 8px; border: 1px solid; border-radius: 2em; color: var(--bad); }
.verdict:is(.deployed, .unchanged, .registered, .pushed, .reused, .rendered) { color: var(--good); }
.verdict.rolled-back { color: var(--back); }
.markdown-body { font-size: 16px; overflow-wrap: break-word; }
.markdown-body > :first-child { margin-top: 0; }
.markdown-body > :last-child { margin-bottom: 0; }
.markdown-body :is(p, ul, ol, table, pre, details) { margin: 0 0 16px; }
.markdown-body h3 { margin: 24px 0 16px; font-size: 1.25em; font-weight: 600; line-height: 1.25; }
.markdown-body a { color: var(--link); }
.markdown-body table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; }
.markdown-body :is(th, td) { padding: 6px 13px; border: 1px solid var(--line); text-align: left; }
.markdown-body th { font-weight: 600; }
.markdown-body tr:nth-child(2n) td { background: var(--soft); }
.markdown-body thead:not(:has(th:not(:empty))) th { padding: 0; height: 8px; }
.markdown-body code { padding: .2em .4em; border-radius: 6px; background: #818b981f; font-size: 85%;
  font-family: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
.markdown-body pre { padding: 16px; border-radius: 6px; background: var(--soft); overflow: auto; font-size: 85%; line-height: 1.45; }
.markdown-body pre code { padding: 0; background: none; font-size: 100%; }
.markdown-body pre.mermaid { background: none; padding: 0; text-align: center; color: transparent; }
.markdown-body pre.mermaid[data-processed] { color: inherit; }
.markdown-body summary { cursor: pointer; }
`;
