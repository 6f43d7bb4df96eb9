import { h } from "preact";
import { describe, expect, test } from "vitest";
import { markup } from "../../src/export/markup.ts";

describe("markup", () => {
  test("escapes text and attributes and leaves out what no document may hold", () => {
    expect(markup(<p title={'"><script>'}>{'</p><b>"&amp;\u0000'}</p>)).toBe(
      '<p title="&quot;&gt;&lt;script&gt;">&lt;/p&gt;&lt;b&gt;&quot;&amp;amp;</p>',
    );
  });

  test("writes components, lists, numbers and empty elements, and nothing for nothing", () => {
    const Row = ({ of }: { readonly of: readonly number[] }) => (
      <>
        {of.map((each) => (
          <td key={each}>{each}</td>
        ))}
        {false}
        {null}
        <br />
      </>
    );
    expect(markup(<Row of={[0, 1.5]} />)).toBe("<td>0</td><td>1.5</td><br>");
  });

  test.each([
    ["a script", h("script", null, "x")],
    ["a frame", h("iframe", null)],
    ["an image", h("img", { alt: "" })],
    ["a handler", h("p", { onClick: () => {} })],
    ["a written handler", h("p", { onclick: "x()" })],
    ["markup of somebody else", h("p", { dangerouslySetInnerHTML: { __html: "<b>" } })],
    ["a style", h("p", { style: "color: red" })],
    ["a link that runs", h("a", { href: "javascript:x()" }, "x")],
    ["a link to a plain address", h("a", { href: "http://example.org" }, "x")],
    ["a name that breaks out", h("p", { 'x="" onclick': "x()" })],
  ])("refuses %s", (_, element) => expect(() => markup(element)).toThrow());
});
