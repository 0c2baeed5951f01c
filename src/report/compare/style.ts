/** Look of the HTML comparison. Kinds differ by the line at their side as well as by colour: solid, dashed, dotted, double. */
export const style = `
:root { color-scheme: light dark; --paper: #fdfdfb; --ink: #1c1c1a; --faint: #5e5e58; --rule: #d8d8d0;
  --gone: #a3161a; --added: #0b6b2e; --verbatim: #00607a; --edited: #7a5200; --rewritten: #6b3fa0; --quotation: #5e5e58; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #16171a; --ink: #e8e6e1; --faint: #a3a19a; --rule: #3a3b40;
    --gone: #ff9a94; --added: #7fdc9a; --verbatim: #6fd0ea; --edited: #e9b95c; --rewritten: #c9a6f5; --quotation: #a3a19a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 Georgia, "Times New Roman", serif; overflow-wrap: anywhere; }
h1 { font-size: 1.35rem; line-height: 1.3; margin: 0 0 .5rem; }
h2, h3, .lines, .legend, header ul, .about p { font-family: system-ui, sans-serif; }
header ul { margin: 0; padding-left: 1.2rem; font-size: .9rem; }
.legend, .lines { color: var(--faint); font-size: .85rem; }
.lines { margin: 0 0 .25rem; }
.row { display: grid; grid-template-columns: 1fr 1fr; column-gap: 2rem; padding: .6rem 0 .8rem 1rem;
  border-top: 1px solid var(--rule); border-left: .3rem solid transparent; }
.row > h3 { grid-column: 1 / -1; margin: 0 0 .25rem; font-size: .85rem; font-weight: 600; }
.row p { margin: 0 0 .3rem; }
.about { position: sticky; top: 0; background: var(--paper); }
.about h2 { margin: 0; font-size: 1rem; }
.about p { font-size: .85rem; color: var(--faint); }
.about .title { font: 600 1.05rem/1.3 Georgia, "Times New Roman", serif; color: var(--ink); }
.verbatim { border-left: .3rem solid var(--verbatim); } .verbatim > h3 { color: var(--verbatim); }
.edited { border-left: .3rem dashed var(--edited); } .edited > h3 { color: var(--edited); }
.rewritten { border-left: .3rem dotted var(--rewritten); } .rewritten > h3 { color: var(--rewritten); }
.quotation { border-left: .3rem double var(--quotation); } .quotation > h3, .alone > h3 { color: var(--faint); }
.alone p:not(.lines) { color: var(--faint); }
del { color: var(--gone); text-decoration: line-through; }
ins { color: var(--added); text-decoration: underline; text-underline-offset: .18em; }
@media (max-width: 44rem) { .row { grid-template-columns: 1fr; } .about { position: static; } }
@media print { .about { position: static; } body { max-width: none; } .row { break-inside: avoid; } }
`;
