import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dialectsOf, resizer, resizerGreeting } from "../../../src/embed/talk/dialects.ts";
import { limiterOf } from "../../../src/embed/talk/limiter.ts";
import { MAX_QUERY, readAsked } from "../../../src/embed/talk/protocol.ts";

describe("what a page asks of a frame", () => {
  it("is one of three things", () => {
    expect(readAsked({ type: "setu:set", query: "partner=jp" })).toEqual({
      type: "setu:set",
      query: "partner=jp",
    });
    expect(readAsked({ type: "setu:play", on: true, v: 1 })).toEqual({ type: "setu:play", on: true });
    expect(readAsked({ type: "setu:get" })).toEqual({ type: "setu:get" });
  });

  it("is nothing when a field is missing, of another type, too long, or of another version", () => {
    for (const data of [
      null,
      undefined,
      7,
      "setu:get",
      [],
      {},
      { type: "setu:set" },
      { type: "setu:set", query: 7 },
      { type: "setu:set", query: "q".repeat(MAX_QUERY + 1) },
      { type: "setu:play", on: "yes" },
      { type: "setu:get", v: 2 },
      { type: "setu:ready", height: 400 },
      { type: "constructor" },
    ])
      expect(readAsked(data)).toBeNull();
  });

  it("never throws and never passes on more than was checked", () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        const asked = readAsked(data);
        if (asked !== null) expect(["setu:set", "setu:play", "setu:get"]).toContain(asked.type);
      }),
    );
  });
});

describe("a limit", () => {
  it("lets a burst pass, then as many as the time gives", () => {
    let time = 0;
    const mayPass = limiterOf({ burst: 3, perSecond: 2 }, () => time);
    expect([1, 2, 3, 4].map(mayPass)).toEqual([true, true, true, false]);
    time = 499;
    expect(mayPass()).toBe(false);
    time = 1000;
    expect([1, 2, 3].map(mayPass)).toEqual([true, true, false]);
    time = 60_000;
    expect([1, 2, 3, 4].map(mayPass)).toEqual([true, true, true, false]);
  });
});

describe("the ways to say a height", () => {
  const said = (search: string, hash: string): readonly unknown[] =>
    dialectsOf({ href: "https://a.example/embed/", search, hash }).map((speak) => speak(480, 600));

  it("are AMP's and Medium's everywhere", () => {
    expect(said("", "")).toEqual([
      { sentinel: "amp", type: "embed-size", height: 480 },
      '{"src":"https://a.example/embed/","context":"iframe.resize","height":480}',
    ]);
  });

  it("are WordPress's and pym's where the address names a secret or a child", () => {
    expect(said("?childId=map-1", "#?secret=Kz3v")).toEqual([
      ...said("", ""),
      { message: "height", value: 480, secret: "Kz3v" },
      "pymxPYMxmap-1xPYMxheightxPYMx480",
    ]);
  });

  it("leave out names that are empty or absurdly long", () => {
    expect(said(`?childId=${"x".repeat(201)}`, "#?secret=")).toEqual(said("", ""));
  });

  it("answer an iframe-resizer parent by the name it gives", () => {
    expect(resizerGreeting("[iFrameSizer]iFrameResizer0:8:false:false:32:true:true")).toBe("iFrameResizer0");
    expect(resizerGreeting("[iFrameSizer]resize")).toBeNull();
    expect(resizerGreeting(`[iFrameSizer]${"x".repeat(300)}:8`)).toBeNull();
    expect(resizerGreeting({ toString: () => "[iFrameSizer]a:8" })).toBeNull();
    expect(resizer("iFrameResizer0").resize(480, 600)).toBe("[iFrameSizer]iFrameResizer0:480:600:resize");
  });
});
