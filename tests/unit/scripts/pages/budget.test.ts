import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Budget, budgets, checkBudget, overspent, weigh } from "../../../../scripts/pages/budget.ts";

const allowed: readonly Budget[] = [
  { name: /^index\.html$/, bytes: 40_000, needed: true },
  { name: /^assets\/[^/]*\.js$/, bytes: 100 },
];

describe("the size budget", () => {
  it("is content with files as large as their budgets", () => {
    const files = [
      { path: "index.html", bytes: 40_000 },
      { path: "assets/app-1.js", bytes: 100 },
    ];
    expect(overspent(files, allowed)).toEqual([]);
  });

  it("names the file, its size and its budget", () => {
    const files = [
      { path: "index.html", bytes: 9 },
      { path: "assets/app-1.js", bytes: 101 },
    ];
    expect(overspent(files, allowed)).toEqual([
      "assets/app-1.js weighs 101 bytes in brotli; its budget is 100.",
    ]);
  });

  it("says so when a file it guards has another name", () => {
    expect(overspent([{ path: "home.html", bytes: 1 }], allowed)).toEqual([
      "No file is called ^index\\.html$; its budget guards nothing.",
    ]);
  });

  it("gives a file the first budget that fits it, and pages files without one alone", () => {
    const twice: readonly Budget[] = [
      { name: /^assets\/app-/, bytes: 500 },
      { name: /^assets\//, bytes: 100 },
    ];
    const files = [
      { path: "assets/app-1.js", bytes: 400 },
      { path: "preview.png", bytes: 9_000_000 },
    ];
    expect(overspent(files, twice)).toEqual([]);
  });

  it("weighs what is sent: the brotli beside a file, else the file", () => {
    const folder = mkdtempSync(join(tmpdir(), "setu-budget-"));
    try {
      mkdirSync(join(folder, "assets"));
      writeFileSync(join(folder, "assets/app-1.js"), "x".repeat(700));
      writeFileSync(join(folder, "assets/app-1.js.br"), "x".repeat(12));
      writeFileSync(join(folder, "assets/app-1.js.gz"), "x".repeat(20));
      writeFileSync(join(folder, "icon.svg"), "x".repeat(5));
      expect([...weigh(folder)].sort((a, b) => a.bytes - b.bytes)).toEqual([
        { path: "icon.svg", bytes: 5 },
        { path: "assets/app-1.js", bytes: 12 },
      ]);
      expect(() => checkBudget(folder)).toThrow("No file is called ^index\\.html$");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("allows the page itself no more than 40 KB", () => {
    expect(budgets.find(({ name }) => name.test("index.html"))?.bytes).toBe(40_000);
  });
});
