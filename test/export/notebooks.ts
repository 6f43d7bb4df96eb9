/** A small study of public data: text, data, estimates of several kinds, scenarios and figures. */
export const publicNotebook = `---
title: A study of three lists
language: en
seed: 7
question: How many were never written down?
---
# Who is missing & why

Some *prose* with a [link](https://example.org/a?b=1&c=2), a [bad link](javascript:alert(1)), <b onclick="x()">raw HTML</b>
and an image ![a map](https://example.org/map.png).

| list | people |
|---|---:|
| b | 77 |

\`\`\`data lists
dataset: korea
\`\`\`

\`\`\`estimate best
data: lists
method: best-model
interval: { replicates: 100 }
\`\`\`

\`\`\`estimate named
data: lists
method: fixed-model
model: "[12,3]"
interval: { kind: profile }
\`\`\`

\`\`\`estimate at-least
data: lists
method: lower-bound
\`\`\`

\`\`\`scenarios what-if
base: named
vary:
  - options: { model: ["[12,3]", "[12,23]"] }
interval: none
\`\`\`

\`\`\`figure compared
kind: forest
of: [best, named]
\`\`\`

\`\`\`figure overlaps
kind: upset
of: lists
\`\`\`

\`\`\`data gone
dataset: nowhere
\`\`\`

\`\`\`estimate blocked
data: gone
\`\`\`

\`\`\`estimate broken
data: lists
metod: stepwise
\`\`\`
`;
