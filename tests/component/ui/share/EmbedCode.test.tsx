import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { View } from "../../../../src/model/view/view.ts";
import { EmbedCode } from "../../../../src/ui/share/EmbedCode.tsx";
import { show } from "../../shown.tsx";

const open = (view: Partial<View> = {}): void => void show(<EmbedCode />, view);

/** What a page would hold that the code was pasted into. */
const pasted = (): Document => {
  const { value } = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Code to paste" });
  return new DOMParser().parseFromString(value, "text/html");
};
const frame = (): HTMLIFrameElement => {
  const found = pasted().querySelector("iframe");
  if (found === null) throw new Error("The code holds no frame.");
  return found;
};
const query = (): URLSearchParams => new URL(frame().src).searchParams;
const preview = (): HTMLIFrameElement => screen.getByTitle("Preview of the frame");
const choose = (label: string, option: string | RegExp): Promise<void> =>
  userEvent.selectOptions(
    screen.getByRole("combobox", { name: label }),
    screen.getByRole("option", { name: option }),
  );

describe("the code for another page", () => {
  it("names its frame, loads it late, asks for nothing, and has a picture for readers without scripts", () => {
    open({ selection: { kind: "partnership", partnership: "prayagraj-carmel" } });
    expect(frame().title).toMatch(/Setu/);
    expect(frame().getAttribute("loading")).toBe("lazy");
    expect(frame().getAttribute("referrerpolicy")).toBe("strict-origin-when-cross-origin");
    expect(frame().getAttribute("allow")).toBe("camera 'none'; geolocation 'none'; microphone 'none'");
    // No scripts run in the parsed page, so what is for readers without them is there as elements.
    const picture = pasted().querySelector<HTMLImageElement>("noscript img");
    expect(picture?.src).toMatch(/\/r\/prayagraj-carmel\/card\.png$/);
    expect(picture?.alt).not.toBe("");
    expect(pasted().querySelector("script")?.src).toMatch(/\/embed\.js$/);
  });

  it("pins the edition only when it is asked to", async () => {
    open();
    expect(query().get("edition")).toBeNull();
    await choose("Edition", /^That of 22 November 2026/);
    expect(query().get("edition")).toBe("2026-11-22");
    expect(preview().src).toBe(frame().src);
  });

  it("says what readers may do, how wide it is and in which language, and the preview shows it", async () => {
    open();
    await userEvent.click(screen.getByRole("checkbox", { name: /^Readers may change dates/ }));
    await userEvent.click(screen.getByRole("checkbox", { name: /^Adapt the height/ }));
    await choose("Width", "480 px");
    await choose("Language", "日本語");
    expect(new URL(frame().src).pathname).toMatch(/\/embed\/ja\/$/);
    expect(query().get("static")).toBe("1");
    expect(frame().getAttribute("width")).toBe("480");
    expect(pasted().querySelector("script")).toBeNull();
    expect(preview().src).toBe(frame().src);
  });

  it("shows a tour's step by what it shows, since a frame knows no tours", () => {
    open({ tour: { slug: "two-triangles", step: 2, as: "present" }, partners: ["kr"] });
    expect(query().get("partner")).toBe("kr");
    expect(query().get("tour")).toBeNull();
  });

  it("is as high as the preview asks to be, and as nobody else asks", () => {
    open();
    const say = (source: Window | null, height: unknown): void =>
      act(() => {
        window.dispatchEvent(
          new MessageEvent("message", { source, data: { type: "setu:resize", v: 1, height } }),
        );
      });
    say(preview().contentWindow, 611.2);
    expect(frame().height).toBe("612");
    say(window, 900);
    say(preview().contentWindow, "900");
    expect(frame().height).toBe("612");
  });
});
