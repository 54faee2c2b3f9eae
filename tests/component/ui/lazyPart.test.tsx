import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { lazyPart } from "../../../src/ui/lazyPart.tsx";
import { show } from "../shown.tsx";

const Part = ({ name }: { readonly name: string }) => <p>Here is {name}</p>;

describe("a part that comes later", () => {
  it("says that it is on its way, then stands there with what it was given", async () => {
    const Later = lazyPart(async () => Part);
    show(<Later name="Setu" />);
    expect(screen.getByRole("status")).toHaveTextContent("Loading");
    expect(await screen.findByText("Here is Setu")).toBeVisible();
  });

  it("stands there at once when it was prepared", async () => {
    const Later = lazyPart(async () => Part);
    await Later.prepare();
    show(<Later name="Setu" />);
    expect(screen.getByText("Here is Setu")).toBeVisible();
  });

  it("can be asked for again when it did not come", async () => {
    let online = false;
    const Later = lazyPart(async () => {
      if (!online) throw new TypeError("no network");
      return Part;
    });
    show(<Later name="Setu" />);
    expect(await screen.findByRole("alert")).toHaveTextContent("could not be loaded");
    online = true;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("Here is Setu")).toBeVisible();
  });
});
