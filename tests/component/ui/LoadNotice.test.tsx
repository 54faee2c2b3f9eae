import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { type Fetch, loadAtlas } from "../../../src/state/load.ts";
import { LoadNotice } from "../../../src/ui/LoadNotice.tsx";
import { atlas } from "../../fixtures/atlas.ts";

const answering =
  (file: unknown, status = 200): Fetch =>
  async () => ({ ok: status < 400, status, json: async () => file });

describe("loading the atlas", () => {
  it("takes a file of version 1", async () => {
    expect(await loadAtlas("a.json", answering(atlas))).toEqual({ kind: "atlas", atlas });
  });

  it("refuses another version and anything that is no atlas", async () => {
    expect(await loadAtlas("a.json", answering({ ...atlas, schemaVersion: 2 }))).toEqual({
      kind: "other-version",
      version: "2",
    });
    expect(await loadAtlas("a.json", answering([]))).toEqual({ kind: "broken" });
    expect(await loadAtlas("a.json", answering(null))).toEqual({ kind: "broken" });
    expect(await loadAtlas("a.json", answering({}, 404))).toEqual({ kind: "missing", status: 404 });
    expect(await loadAtlas("a.json", () => Promise.reject(new TypeError("offline")))).toEqual({
      kind: "missing",
      status: null,
    });
  });

  it("says what failed and offers to try again", async () => {
    const retry = vi.fn();
    render(<LoadNotice problem={{ kind: "missing", status: 404 }} onRetry={retry} />);
    expect(screen.getByRole("alert")).toHaveTextContent("The server answered with 404.");
    await userEvent.click(screen.getByRole("button", { name: "Retry" }));
    expect(retry).toHaveBeenCalledOnce();
  });
});
