import { describe, expect, it } from "vitest";
import { node, toMarkup, update } from "../../../src/svg/node.ts";

const SVG = "http://www.w3.org/2000/svg";
const named = (key: string) => node("g", { id: key, tabindex: 0 }, [], key);
const list = (...keys: string[]) => node("svg", {}, keys.map(named));
const idsIn = (element: Element): readonly string[] => [...element.children].map(({ id }) => id);

describe("a drawing kept in step", () => {
  it("shows what it is told, in order, whatever stood there before", () => {
    const svg = document.createElementNS(SVG, "svg");
    for (const keys of [["a", "b", "c"], ["c", "a"], ["x", "c", "y", "a"], [], ["b"]]) {
      update(svg, list(...keys));
      expect(idsIn(svg)).toEqual(keys);
    }
  });

  it("never takes the focus from an element that stays, when others before it go or come", () => {
    const svg = document.body.appendChild(document.createElementNS(SVG, "svg"));
    update(svg, list("label", "mark", "other"));
    const mark = svg.querySelector<SVGElement>("#mark");
    mark?.focus();
    update(svg, list("mark", "other"));
    expect(document.activeElement).toBe(mark);
    update(svg, list("new", "label", "mark"));
    expect(document.activeElement).toBe(mark);
    svg.remove();
  });

  it("takes away attributes that are gone, and changes text", () => {
    const text = document.createElementNS(SVG, "text");
    update(text, node("text", { fill: "red", x: 1 }, ["one"]));
    update(text, node("text", { x: 2 }, ["two"]));
    expect([text.getAttribute("fill"), text.getAttribute("x"), text.textContent]).toEqual([null, "2", "two"]);
  });

  it("escapes what it writes as markup", () => {
    expect(toMarkup(node("text", { "aria-label": 'a "b" & <c>' }, ["1 < 2"]))).toBe(
      '<text aria-label="a &quot;b&quot; &amp; &lt;c&gt;">1 &lt; 2</text>',
    );
  });
});
