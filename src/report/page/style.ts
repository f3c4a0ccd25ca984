/**
 * The look of the page. Sizes follow a scale of 1.2 from 16 px; colours are those of Okabe and Ito, which people who do
 * not see all colours tell apart, and nothing is told by colour alone.
 */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fff;--raised:#f6f7f9;--ink:#1b2430;--soft:#586474;--rule:#dfe3e8;--strong:#0b5c97;--bar:#0072b2;--bar-soft:#8fbfdf;--compare:#c2410c;--track:#e4e8ed;--good:#00664b;--good-ground:#e3f3ee;--warn:#8a4b00;--warn-ground:#fdf1dd;--bad:#9d2235;--bad-ground:#fbe6e9}
@media (prefers-color-scheme:dark){:root{--paper:#12171d;--raised:#1a2129;--ink:#e6eaef;--soft:#a3afbd;--rule:#2d3742;--strong:#7fc1f0;--bar:#4aa8e0;--bar-soft:#2a648c;--compare:#ff9d5c;--track:#2b3540;--good:#6fd3b2;--good-ground:#12332a;--warn:#f3bd6b;--warn-ground:#3a2b12;--bad:#ff9ba8;--bad-ground:#43191f}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-behavior:smooth}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
.page{max-width:78rem;margin:0 auto;padding:0 1.25rem 4rem}
a{color:var(--strong)}
:focus-visible{outline:3px solid var(--strong);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-100vw}
.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;z-index:2}
header{padding:2.5rem 0 1.25rem;border-bottom:1px solid var(--rule)}
h1{font-size:2.074rem;line-height:1.15;letter-spacing:-.02em;margin:0 0 .35rem}
h2{font-size:1.44rem;line-height:1.25;letter-spacing:-.01em;margin:0 0 .75rem}
h3{font-size:1rem;line-height:1.4;margin:1.5rem 0 .35rem}
h3:first-child{margin-top:0}
p{margin:0 0 .75rem;max-width:68ch}
.apart{margin-top:1.75rem}
.about,.sub,.id,.meta,caption{color:var(--soft)}
.about{font-size:.9rem;margin-bottom:.5rem}
.meta{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;align-items:center;font-size:.9rem;margin:0}
.badge{display:inline-flex;align-items:center;gap:.4rem;padding:.15rem .65rem;border-radius:99px;font-weight:600;background:var(--good-ground);color:var(--good)}
.badge.stopped,.badge.open,.badge.searched,.badge.decided{background:var(--warn-ground);color:var(--warn)}
.badge.infeasible,.badge.too-few-changes,.badge.unverified{background:var(--bad-ground);color:var(--bad)}
nav{border-bottom:1px solid var(--rule);position:sticky;top:0;background:var(--paper);z-index:1}
nav ul{display:flex;gap:0 1.25rem;list-style:none;margin:0;padding:0;overflow-x:auto}
nav a{display:block;padding:.7rem 0;color:var(--soft);text-decoration:none;white-space:nowrap;font-size:.9rem}
nav a:hover{color:var(--ink);text-decoration:underline}
section{padding:2.25rem 0 0;scroll-margin-top:2.5rem}
.lead{font-size:1.728rem;line-height:1.25;letter-spacing:-.015em;margin:0 0 1.25rem;max-width:32ch}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,13.5rem),1fr));gap:1px;background:var(--rule);border:1px solid var(--rule);border-radius:8px;overflow:hidden;margin:0 0 1.75rem}
.tile{background:var(--paper);padding:1rem 1.15rem}
.tile dt{font-size:.85rem;color:var(--soft)}
.tile dd{margin:0}
.big{font-size:2.074rem;font-weight:600;letter-spacing:-.02em;line-height:1.3}
.of{margin-left:.4rem;color:var(--soft)}
.sub{display:block;font-size:.85rem;line-height:1.4}
.meter{display:block;width:100%;height:6px;margin:.3rem 0 .4rem;border-radius:3px;overflow:hidden;background:var(--track)}
.meter path{stroke:var(--bar);stroke-width:6}
.meter .mark{stroke:var(--compare);stroke-width:1.2}
td .meter{min-width:4.5rem;height:4px;margin:.25rem 0 0}
.track{fill:var(--track)}
.solid{fill:var(--bar)}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:1.75rem 3rem;align-items:start}
.said>:last-child{margin-bottom:0}
.note{background:var(--bad-ground);border-left:4px solid var(--bad);padding:.9rem 1.1rem;border-radius:0 6px 6px 0;margin:0 0 1.5rem}
ul{padding-left:1.15rem;margin:0 0 .75rem}
li{margin:.15rem 0}
.plain{list-style:none;padding:0;margin:0}
ol.plain{counter-reset:n}
ol.plain li::before{counter-increment:n;content:counter(n) ". ";color:var(--soft)}
.plain li{margin:0}
.plain li+li{margin-top:.25rem}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20.5rem),1fr));gap:2rem 2.5rem;align-items:start}
.chart{margin:0;min-width:0;max-width:34rem}
.chart h3{margin:0}
figcaption p{color:var(--soft);font-size:.9rem;margin:0 0 .5rem}
.picture{display:block;width:100%;max-width:27rem;height:auto;overflow:visible}
.patterns{position:absolute}
.picture text{font-size:13px;fill:var(--ink);font-family:inherit}
.picture .scale,.picture .value{fill:var(--soft)}
.picture .value{paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}
.middle{text-anchor:middle}
.end{text-anchor:end}
.grid{stroke:var(--rule);fill:none}
.axis{stroke:var(--soft);fill:none}
.line{fill:none;stroke:var(--compare);stroke-width:2.5;stroke-linejoin:round}
.tick{fill:none;stroke:var(--compare);stroke-width:3}
.hatched{fill:url(#hatch);stroke:var(--bar);stroke-width:1}
.back,.hatch-ground{fill:var(--paper)}
.hatch-line{fill:var(--bar)}
.legend{display:flex;flex-wrap:wrap;gap:.1rem 1rem;list-style:none;padding:0;margin:0 0 .5rem;font-size:.85rem;color:var(--soft)}
.legend li{display:flex;align-items:center;gap:.4rem}
.swatch{width:16px;height:12px;flex:none}
details{margin:.5rem 0 0}
summary{cursor:pointer;color:var(--strong);font-size:.9rem;width:fit-content}
.scroll{overflow-x:auto;margin:0 0 .5rem}
table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.45}
caption{text-align:left;position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{text-align:left;vertical-align:top;padding:.55rem .9rem .55rem 0;border-bottom:1px solid var(--rule)}
thead th{color:var(--soft);font-weight:600;vertical-align:bottom;border-bottom:1px solid var(--soft)}
tbody th{font-weight:400}
.name{font-weight:600;unicode-bidi:isolate}
.id{font-size:.85rem;unicode-bidi:isolate}
.people th>.id,.people td>.id{display:block}
.figure{text-align:right;white-space:nowrap}
th.figure,td.figure{padding-right:1.75rem}
tr>.figure:last-child{padding-right:.5rem}
.cost{color:var(--soft);white-space:nowrap;margin-left:.35rem}
.wide{min-width:15rem}
.compact{width:auto;min-width:60%}
.compact th,.compact td{padding:.3rem 1.25rem .3rem 0}
.compact thead th{white-space:normal}
.tag{display:inline-block;font-size:.8rem;border:1px solid var(--rule);border-radius:4px;padding:0 .4rem;color:var(--soft)}
.hold{font-weight:600;white-space:nowrap}
.hold::before{content:"";display:inline-block;width:.65em;height:.65em;margin-right:.45em;border:2px solid currentcolor;border-radius:50%}
.hold.firm::before,.hold.fixed::before{background:currentcolor}
.hold.fixed::before{border-radius:1px}
.hold.close,.hold.tie{color:var(--warn)}
.hold.close::before{background:linear-gradient(90deg,currentcolor 50%,transparent 50%)}
.warnings{list-style:none;padding:0}
.warnings li{border-left:4px solid var(--warn);background:var(--warn-ground);padding:.6rem .9rem;border-radius:0 6px 6px 0;margin:.5rem 0;max-width:78ch}
.checked{list-style:none;padding:0}
.checked li{padding-left:1.6rem;position:relative}
.checked li::before{content:"";position:absolute;left:.3rem;top:.35em;width:.35em;height:.7em;border:solid var(--good);border-width:0 2.5px 2.5px 0;transform:rotate(40deg)}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.85em}
.warnings code{color:var(--warn)}
.hash{word-break:break-all}
pre{background:var(--raised);border-radius:6px;padding:1rem;overflow:auto;max-height:28rem;margin:.5rem 0}
.terms{display:grid;grid-template-columns:minmax(7rem,11rem) 1fr;gap:.4rem 1.25rem;margin:0 0 1rem;font-size:.9rem}
.terms dt{color:var(--soft)}
.terms dd{margin:0;grid-column:2}
.keys{margin:0;max-width:34rem}
.keys div{display:flex;justify-content:space-between;gap:1rem;padding:.3rem 0;border-bottom:1px solid var(--rule);font-size:.9rem}
.keys dt{color:var(--soft)}
.keys dd{margin:0;font-weight:600}
.tools{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;margin:.75rem 0 .5rem;font-size:.9rem}
.tools input{font:inherit;color:inherit;background:var(--raised);border:1px solid var(--soft);border-radius:6px;padding:.4rem .7rem;width:min(100%,20rem)}
.tools output{color:var(--soft)}
th button{font:inherit;font-weight:600;color:inherit;background:none;border:0;padding:0;cursor:pointer;text-align:inherit}
th button::after{content:"";display:inline-block;width:1em;text-align:center;color:var(--soft)}
[aria-sort] button{color:var(--ink)}
[aria-sort=ascending] button::after{content:"\\2191"}
[aria-sort=descending] button::after{content:"\\2193"}
.more{font:inherit;font-size:.85rem;color:var(--strong);background:none;border:0;padding:0;cursor:pointer;text-decoration:underline}
.detail>td{background:var(--raised);padding:.9rem 1.1rem}
.detail dl{margin:0;display:grid;grid-template-columns:minmax(7rem,10rem) 1fr;gap:.35rem 1.25rem}
.detail dt{font-weight:600}
.detail dd{margin:0}
footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--rule);color:var(--soft);font-size:.85rem}
@media (max-width:40rem){.people,.people tbody,.people tr,.people th,.people td{display:block;min-width:0;text-align:left;border:0;padding:0}.people thead{display:block}.people thead tr{display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding-bottom:.6rem;border-bottom:1px solid var(--soft)}.people thead th{width:auto}.people tbody tr{padding:.9rem 0;border-bottom:1px solid var(--rule)}.people tbody tr>*{margin-bottom:.35rem}.people tr[hidden]{display:none}.people .figure{white-space:normal}.people .meter{max-width:12rem}.page{padding:0 1rem 3rem}header{padding-top:1.5rem}h1{font-size:1.728rem}.lead{font-size:1.44rem}.terms{grid-template-columns:1fr;gap:.1rem}.terms dd{grid-column:1;margin-bottom:.5rem}.detail dl{grid-template-columns:1fr}}
@media print{:root{--paper:#fff;--raised:#f6f7f9;--ink:#000;--soft:#444;--rule:#ccc;--strong:#000;--bar:#0072b2;--compare:#c2410c;--track:#e4e8ed;--good:#00664b;--good-ground:#fff;--warn:#8a4b00;--warn-ground:#fff;--bad:#9d2235;--bad-ground:#fff}@page{margin:16mm 14mm}html{font-size:11px}body{-webkit-print-color-adjust:exact;print-color-adjust:exact}.page{max-width:none;padding:0}nav,.tools,.more,.skip,details:not([open]){display:none}header{padding-top:0}section{padding-top:1.4rem}h2,h3,figcaption{break-after:avoid}tr,.chart,.tile,.note,.warnings li{break-inside:avoid}.about{break-inside:avoid;break-after:avoid}thead{display:table-header-group}th button{display:contents}.scroll{overflow:visible}.wide{min-width:9rem}.tiles{grid-template-columns:repeat(4,1fr)}.charts,.columns{grid-template-columns:1fr 1fr}.picture{max-width:9cm}pre{max-height:none;white-space:pre-wrap}.badge{border:1px solid}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
`;
