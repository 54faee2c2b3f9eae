import { describe, expect, it } from "vitest";
import {
  editPage,
  isLink,
  putStyleBefore,
  remove,
  setAttribute,
  styleAttributesAsRules,
} from "../../../../scripts/pages/parsed.ts";

describe("markup as a browser reads it", () => {
  it("has its style attributes made rules, whatever else looks like one", () => {
    const markup = '<p style="left:1px">style="x"</p><i title="> style=&quot;y&quot;" style="top:2px"></i>';
    expect(styleAttributesAsRules(markup)).toEqual({
      html: '<p data-style="0">style="x"</p><i title="&gt; style=&quot;y&quot;" data-style="1"></i>',
      css: '[data-style="0"]{left:1px}[data-style="1"]{top:2px}',
    });
  });

  it("is edited element by element: one taken out, one changed with a style before it, the rest as they were", () => {
    const page =
      '<!DOCTYPE html><html lang="en"><head><link rel=manifest href=a><link href="b.css" rel="stylesheet"></head><body><!--here--><p>&amp; so on</p></body></html>';
    const edited = editPage(page, (element) => {
      if (isLink(element, "manifest", "preload")) remove(element);
      if (!isLink(element, "stylesheet")) return;
      putStyleBefore(element, "p>b{}");
      setAttribute(element, "disabled", "");
      setAttribute(element, "href", "c.css");
    });
    expect(edited).toBe(
      '<!DOCTYPE html><html lang="en"><head><style>p>b{}</style><link rel="stylesheet" disabled="" href="c.css"></head><body><!--here--><p>&amp; so on</p></body></html>',
    );
  });
});
