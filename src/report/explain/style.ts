import { type Role, removedKinds } from '../../model.ts';

/** Hues in degrees: the story green, what frames it blue, other stories orange, the site's furniture violet, prompts red. */
const hues: Readonly<Record<Role, number>> = {
  body: 130,
  headline: 205,
  standfirst: 195,
  byline: 215,
  date: 225,
  credit: 235,
  caption: 185,
  related: 32,
  teaser: 40,
  biography: 24,
  comments: 55,
  navigation: 265,
  masthead: 275,
  footer: 285,
  legal: 295,
  share: 305,
  advert: 0,
  newsletter: 350,
  cookie: 340,
  paywall: 330,
  script: 90,
  style: 80,
  duplicate: 165,
  empty: 155,
  other: 60,
};
const roles: readonly Role[] = ['body', ...removedKinds];

const hueRules = roles.map((role) => `.r-${role}{--hue:${hues[role]}}`).join('\n');
const hideRules = roles.map((role) => `.document:has(.show-${role}:not(:checked)) .block.r-${role}`).join(',\n');

/** The style sheet of the page that `explain --html` writes; it names no address. */
export const style = `
:root{color-scheme:light dark;--page:#fff;--ink:#16181d;--faint:#565b66;--line:#c9ccd3;--tint:60% 94%;--edge:55% 40%}
@media (prefers-color-scheme:dark){:root{--page:#14161a;--ink:#e8eaef;--faint:#a6acb8;--line:#3b404a;--tint:28% 17%;--edge:50% 58%}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:72rem;padding:1rem;background:var(--page);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
h1{font-size:1.2rem;margin:0;overflow-wrap:anywhere}
header>p{margin:.25rem 0 .75rem;color:var(--faint)}
.legend{border:1px solid var(--line);border-radius:.4rem;display:flex;flex-wrap:wrap;gap:.35rem .5rem;margin:.75rem 0;padding:.5rem .75rem}
.legend label{background:hsl(var(--hue) var(--tint));border:2px solid hsl(var(--hue) var(--edge));border-radius:.3rem;padding:.05rem .5rem;cursor:pointer}
.count{color:var(--faint);font-variant-numeric:tabular-nums}
.blocks{list-style:none;margin:0;padding:0}
.block{display:grid;grid-template-columns:9rem 1fr;margin:0 0 .35rem;background:hsl(var(--hue) var(--tint));border-inline-start:.35rem dotted hsl(var(--hue) var(--edge))}
.block.kept{border-inline-start-style:solid}
.margin{padding:.4rem .6rem;font-size:.85rem;display:flex;flex-direction:column;color:var(--faint)}
.margin strong{color:var(--ink)}
.margin meter{width:100%;height:.8rem}
.text{padding:.4rem .6rem;min-width:0}
.text p{margin:0;overflow-wrap:anywhere}
.dropped .text>p{color:var(--faint)}
details{font-size:.85rem}
summary{cursor:pointer;color:var(--faint);width:fit-content}
details ul{margin:.1rem 0 .4rem;padding-inline-start:1.2rem}
.side{font-weight:600}
.reasons b{font-variant-numeric:tabular-nums;font-weight:600}
small,.sums{color:var(--faint)}
dl{display:grid;grid-template-columns:7rem 1fr;gap:.2rem .6rem;margin:.5rem 0}
dd{margin:0;overflow-wrap:anywhere}
code{overflow-wrap:anywhere}
:focus-visible{outline:3px solid hsl(215 90% 55%);outline-offset:1px}
.legend label:has(:focus-visible){outline:3px solid hsl(215 90% 55%)}
@media (max-width:40rem){.block{grid-template-columns:1fr}.margin{flex-direction:row;gap:.6rem;align-items:center}.margin meter{width:5rem}}
@media print{.legend input{display:none}details:not([open]){display:none}}
${hueRules}
${hideRules}{display:none}
`;
