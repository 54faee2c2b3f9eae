import { beforeEach, expect, it } from "vitest";
import { carryOver } from "../../../src/start/carryOver.ts";

const page =
  '<div><details><summary>Menu</summary></details><label><input type="checkbox" checked>Japan</label>' +
  '<label><input type="radio" name="NAME" checked>Map</label><label><input type="radio" name="NAME">Table</label>' +
  '<input type="text"></div>';

let prerendered: HTMLElement;
let place: HTMLElement;

const get = <T extends Element>(root: Element, selector: string): T => {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};

beforeEach(() => {
  document.body.innerHTML = `<main>${page.replaceAll("NAME", "a")}</main><main>${page.replaceAll("NAME", "b")}</main>`;
  [prerendered, place] = [...document.querySelectorAll("main")] as [HTMLElement, HTMLElement];
});

/** Carries over as it is done when the prerendered page goes. */
const swap = (): void => {
  const carry = carryOver(prerendered, place);
  prerendered.remove();
  carry();
};

it("ticks, chooses, types, opens and focuses as the reader did", () => {
  get<HTMLInputElement>(prerendered, "[type=checkbox]").click();
  get<HTMLInputElement>(prerendered, "label:last-of-type [type=radio]").click();
  get<HTMLInputElement>(prerendered, "[type=text]").value = "Sanand";
  get<HTMLDetailsElement>(prerendered, "details").open = true;
  get<HTMLInputElement>(prerendered, "[type=text]").focus();
  const heard: string[] = [];
  place.addEventListener("input", ({ target }) => heard.push((target as HTMLInputElement).value));
  swap();
  expect(get<HTMLInputElement>(place, "[type=checkbox]").checked).toBe(false);
  expect(get<HTMLInputElement>(place, "label:last-of-type [type=radio]").checked).toBe(true);
  expect(get<HTMLInputElement>(place, "[type=text]").value).toBe("Sanand");
  expect(heard).toContain("Sanand");
  expect(get<HTMLDetailsElement>(place, "details").open).toBe(true);
  expect(document.activeElement).toBe(get(place, "[type=text]"));
});

it("leaves alone what nobody touched, whatever the page that takes over shows", () => {
  // The address asks for another view than the prerendered one.
  get<HTMLInputElement>(place, "[type=checkbox]").click();
  get<HTMLInputElement>(place, "[type=text]").value = "from the address";
  swap();
  expect(get<HTMLInputElement>(place, "[type=checkbox]").checked).toBe(false);
  expect(get<HTMLInputElement>(place, "[type=text]").value).toBe("from the address");
  expect(get<HTMLDetailsElement>(place, "details").open).toBe(false);
  expect(document.activeElement).toBe(document.body);
});

it("carries nothing where the pages are not alike", () => {
  get<HTMLInputElement>(prerendered, "[type=checkbox]").click();
  get<HTMLDetailsElement>(prerendered, "details").open = true;
  place.innerHTML = "<div><p>Something else</p><label>Japan</label></div>";
  expect(swap).not.toThrow();
});
