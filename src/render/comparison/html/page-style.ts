/** The style of a page; a policy allows this one by its sum and nothing else. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1c242e; --soft: #566170; --line: #dcd8cf; --ground: #f4f2ed; --paper: #ffffff; --band: #efece4; --left: #1d5b96; --right: #b45309; --good: #2f7a48; --key: #8a5a00 }
@media screen and (prefers-color-scheme: dark) { :root { --ink: #e4e7ec; --soft: #a3adba; --line: #323b48; --ground: #12161c; --paper: #1b212a; --band: #2a313c; --left: #8cc0f2; --right: #e8a15a; --good: #6dbb86; --key: #f5b83d } }
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.55 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif }
main { max-width: 1400px; margin: 0 auto; padding: 24px 20px 60px }
h1 { font-size: 1.5rem; margin: 0 0 12px } h2 { font-size: 1.15rem; margin: 36px 0 10px }
.plans { display: grid; grid-template-columns: repeat(auto-fit, minmax(260px, 1fr)); gap: 12px; padding: 0; margin: 0 0 12px; list-style: none }
.plans li { border: 1px solid var(--line); border-top: 4px solid var(--soft); border-radius: 6px; padding: 10px 14px; background: var(--paper) }
.plans li.left { border-top-color: var(--left) } .plans li.right { border-top-color: var(--right) }
.plans b { display: block; font-size: 1.05rem } .plans small, .small { color: var(--soft); font-size: .86rem; overflow-wrap: anywhere }
.summary { color: var(--soft); margin: 0 0 12px }
.filter { border: 0; margin: 0 0 12px; padding: 0; display: flex; flex-wrap: wrap; gap: 6px; align-items: center }
.filter legend { float: left; margin-right: 6px; color: var(--soft) }
.filter label { border: 1px solid var(--line); border-radius: 999px; padding: 3px 12px; cursor: pointer }
.filter input { position: absolute; opacity: 0 }
.filter input:checked + label { background: var(--ink); color: var(--paper); border-color: var(--ink) }
.filter input:focus-visible + label { outline: 3px solid var(--left); outline-offset: 2px }
.scroll { overflow-x: auto; background: var(--paper); border: 1px solid var(--line); border-radius: 6px }
.scroll:focus-visible { outline: 3px solid var(--left) }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: 8px 12px; border-bottom: 1px solid var(--line) }
thead th { background: var(--band); position: sticky; top: 0; font-weight: 600; white-space: nowrap; z-index: 1 }
tbody tr:last-child > * { border-bottom: 0 }
tbody th { font-weight: 600; min-width: 11em; max-width: 22em }
.value { font-size: 1.08rem; font-weight: 600; overflow-wrap: anywhere } .terms span { display: inline-block } .terms span:not(:last-child)::after { content: "\\a0·" }
td.left .value { color: var(--left) } td.right .value { color: var(--right) }
.gap { color: var(--soft) }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums }
.verdict { white-space: nowrap } .tag { border: 1px solid currentColor; border-radius: 4px; padding: 0 5px; font-size: .8rem; color: var(--key); display: inline-block }
.same-row .verdict { color: var(--good) }
svg.bars { display: block; width: 120px; height: 22px } svg.bar { display: block; width: 130px; max-width: 100%; height: 8px; margin-top: 4px }
.l { fill: var(--left) } .r { fill: var(--right) } .m { fill: var(--soft) } .hi { fill: var(--good) } .lo { fill: var(--key) }
details { margin-top: 3px } summary { cursor: pointer; color: var(--soft); font-size: .86rem }
blockquote { margin: 4px 0 0; padding: 4px 10px; border-left: 3px solid var(--line); background: var(--band) }
.matrix tbody th, .matrix thead th:first-child { position: sticky; left: 0; background: var(--paper) } .matrix thead th:first-child { background: var(--band); z-index: 2 }
.matrix thead th { white-space: normal; min-width: 11em; width: 20em } .matrix thead th:first-child { width: 16em } .matrix td { min-width: 11em; max-width: 20em }
.mark-highest .value { color: var(--good) } .mark-lowest .value { color: var(--key) }
body:has(#show-changed:checked) .row:not(.changed), body:has(#show-same:checked) .row:not(.same-row), body:has(#show-related:checked) .row:not(.related),
body:has(#show-left:checked) .row:not(.left-only), body:has(#show-right:checked) .row:not(.right-only), body:has(#show-common:checked) .row:not(.common) { display: none }
@media (max-width: 720px) {
  main { padding: 16px 12px 40px }
  thead { display: none } table, tbody { display: block } .scroll { overflow: visible; border: 0; background: none }
  tbody tr { display: grid; grid-template-columns: 1fr 1fr; border: 1px solid var(--line); border-radius: 6px; margin-bottom: 10px; padding: 4px 0; background: var(--paper) }
  tbody th, tbody td, .matrix td { border: 0; max-width: none; min-width: 0; padding: 4px 12px } tbody th, .matrix tbody th { grid-column: 1 / -1; position: static } .number { text-align: left } .sides tbody td:last-child { grid-column: 1 / -1 }
  td[data-name]::before { content: attr(data-name); display: block; color: var(--soft); font-size: .8rem }
  td:empty, .matrix .gap { display: none }
}
@media (pointer: coarse) { .filter { gap: 8px } .filter label { padding: 8px 14px } summary { padding: 8px 0 } }
@media print { :root { color-scheme: light } body { background: none; font-size: 10pt } main { max-width: none; padding: 0 } .plans { grid-template-columns: repeat(auto-fit, minmax(11em, 1fr)) } tr, .plans li { break-inside: avoid } th, td { padding: 5px 8px } svg.bars { width: 80px } h2 { break-after: avoid } .filter, summary { display: none } .scroll { overflow: visible; border: 0 } thead th { position: static } details::details-content { content-visibility: visible; height: auto } }
`
