import { describe, expect, it } from "vitest";
import { fill } from "../../../../scripts/pages/html.ts";

describe("a slot of a page", () => {
  it("is filled before its end, or replaced where it is a mark", () => {
    expect(fill("<head><title></title></head>", "head", "<meta>")).toBe("<head><title></title><meta></head>");
    expect(fill('<p><div class="map-stage"></div></p>', "map", "<svg/>")).toBe(
      '<p><div class="map-stage"><svg/></div></p>',
    );
    expect(fill("<div><!--first-frame--></div>", "app", "<b>$&</b>")).toBe("<div><b>$&</b></div>");
  });

  it("is missed when it is not there, and when it is there twice", () => {
    expect(() => fill("<p></p>", "head", "")).toThrow("Expected </head> once in the page, found it 0 times.");
    expect(() => fill("</body></body>", "body", "")).toThrow(
      "Expected </body> once in the page, found it 2 times.",
    );
  });
});
