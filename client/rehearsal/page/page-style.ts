/** Style of the page: no font, picture or script from elsewhere; dark ink on white, also on paper. */
export const PAGE_STYLE = `
:root{--ink:#1b1b22;--quiet:#5a5f6b;--line:#d4d7de;--met:#00665a;--late:#b34700;--missed:#b3001e;--mail:#4a66c9}
*{box-sizing:border-box}
body{margin:0 auto;max-width:80rem;padding:1.5rem 1rem 4rem;font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:#fff}
h1{font-size:1.7rem;line-height:1.25;margin:0 0 .25rem}
h2{font-size:1.3rem;margin:2.5rem 0 .75rem;border-bottom:2px solid var(--ink)}
h3{font-size:1.05rem;margin:1.5rem 0 .5rem}
.note,.period{color:var(--quiet);margin:.25rem 0}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(10rem,1fr));gap:.75rem;padding:0;margin:1.25rem 0;list-style:none}
.figures li{hyphens:auto;overflow-wrap:break-word;border:1px solid var(--line);border-radius:.4rem;padding:.6rem .8rem}
.figures strong{display:block;font-size:1.5rem;line-height:1.2}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0;margin:.5rem 0}
.legend li{display:flex;align-items:center;gap:.35rem}
.scroll{overflow-x:auto;max-width:100%}
.scroll:focus-visible{outline:3px solid var(--mail);outline-offset:2px}
svg[role=img]{display:block;width:100%;min-width:60rem;height:auto}
svg .grid{stroke:var(--line);stroke-width:1}
svg .month{font-size:11px;fill:var(--quiet)}
svg .label{font-size:11.5px;fill:var(--ink)}
svg .life{stroke:#c9ccd4;stroke-width:2}
.mail{stroke:var(--mail);stroke-width:1.2;opacity:.75}
.escalation{stroke:var(--missed);stroke-width:1.6;opacity:.8}
svg .met{fill:var(--met)}
svg .late{fill:var(--late);stroke:#fff;stroke-width:.75}
svg .missed{fill:var(--missed);stroke:#fff;stroke-width:.75}
svg .ended{fill:#fff;stroke:var(--met);stroke-width:1.5}
svg .open{fill:#fff;stroke:var(--quiet);stroke-width:1.5}
table{border-collapse:collapse;width:100%;font-size:.92rem}
caption{text-align:left;font-weight:600;padding:.25rem 0}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--line)}
td.number,th.number{text-align:right}
details{margin:.75rem 0}
summary{cursor:pointer;font-weight:600;padding:.25rem 0}
summary:focus-visible{outline:3px solid var(--mail)}
.months{display:grid;grid-template-columns:repeat(auto-fill,minmax(20rem,1fr));gap:1.25rem}
table.month{table-layout:fixed}
table.month td{height:3.2rem;padding:.15rem .2rem;border:1px solid var(--line);font-size:.78rem;line-height:1.25}
table.month th{padding:.1rem .2rem;font-size:.78rem}
table.month b,table.month i{display:inline-block;font-weight:600;margin-right:.15rem}
table.month i{font-style:normal;color:var(--mail)}
b.met{color:var(--met)}b.late{color:var(--late)}
.day{display:block;color:var(--quiet)}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (max-width:40rem){
.months{grid-template-columns:1fr}
.scroll>table thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.scroll>table tr{display:block;padding:.5rem 0;border-bottom:1px solid var(--line)}
.scroll>table td{display:grid;grid-template-columns:7.5rem 1fr;gap:.5rem;border:0;padding:.1rem 0;overflow-wrap:anywhere}
.scroll>table td::before{content:attr(data-label);color:var(--quiet)}
}
@media print{
body{max-width:none;padding:0;font-size:9.5pt}
h2{break-after:avoid}table.month,.scroll,tr{break-inside:avoid}
.scroll{overflow:visible}svg[role=img]{min-width:0}
}
`;
