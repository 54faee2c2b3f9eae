import { afterEach, describe, expect, it } from "vitest";
import { en, speak } from "../../../src/text/catalogue.ts";
import { say } from "../../../src/text/frame.ts";
import { hi } from "../../../src/text/hi/catalogue.ts";

afterEach(() => speak(en));

describe("the words of a frame", () => {
  it("are those of the page's language wherever the whole catalogue is there", () => {
    expect(say.map.zoomIn).toBe(en.map.zoomIn);
    speak(hi);
    expect(say.map.zoomIn).toBe(hi.map.zoomIn);
  });

  it("are no more than a frame carries", () => {
    // @ts-expect-error What only the app says does not compile in a frame.
    const words = () => say.shell.name;
    expect(words).toBeTypeOf("function");
  });
});
