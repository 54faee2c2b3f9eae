import { describe, expect, it } from "vitest";
import { type Machine, type Need, planBrowsers } from "../../../../scripts/check/browsers.ts";
import { isGood, tallyLine, total, vitestTally } from "../../../../scripts/check/tally.ts";

describe("the count of a test run", () => {
  it("adds up and ends in one plain line", () => {
    const sum = total([
      { passed: 1, failed: 0 },
      { passed: 40, failed: 2 },
    ]);
    expect(tallyLine(sum)).toBe("tests: 41 passed, 2 failed");
    expect(isGood(sum)).toBe(false);
    expect(isGood({ passed: 41, failed: 0 })).toBe(true);
  });

  it("is not good when nothing ran", () => {
    expect(isGood(total([]))).toBe(false);
  });

  it("counts a file that breaks outside its tests as one failure", () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      testResults: [
        { status: "failed", assertionResults: [] },
        { status: "failed", assertionResults: [{ status: "failed" }, { status: "passed" }] },
        { status: "passed", assertionResults: [{ status: "passed" }, { status: "passed" }] },
      ],
    };
    expect(vitestTally(report, false)).toEqual({ passed: 3, failed: 2 });
  });

  it("counts a bad end without a failed test, or without a report, as one failure", () => {
    const report = { numPassedTests: 3, numFailedTests: 0, testResults: [] };
    expect(vitestTally(report, false)).toEqual({ passed: 3, failed: 1 });
    expect(vitestTally(report, true)).toEqual({ passed: 3, failed: 0 });
    expect(vitestTally(null, false)).toEqual({ passed: 0, failed: 1 });
  });
});

describe("the plan for missing browsers", () => {
  const needs: readonly Need[] = [
    { name: "Chromium", packages: ["chromium"], program: "/usr/bin/chromium" },
    { name: "fonts", packages: ["fonts-noto-core", "fonts-noto-cjk"], program: null },
  ];
  const machine = (parts: Partial<Machine>): Machine => ({
    hasApt: true,
    isRoot: true,
    hasProgram: () => true,
    hasPackage: () => true,
    ...parts,
  });

  it("is ready when all is there", () => {
    expect(planBrowsers(needs, machine({}))).toEqual({ kind: "ready" });
  });

  it("installs what is missing when it may", () => {
    const bare = machine({ hasProgram: () => false, hasPackage: (name) => name === "fonts-noto-core" });
    expect(planBrowsers(needs, bare)).toEqual({ kind: "install", packages: ["chromium", "fonts-noto-cjk"] });
  });

  it("gives the one line to type when it may not", () => {
    const user = machine({ isRoot: false, hasPackage: (name) => name !== "fonts-noto-cjk" });
    expect(planBrowsers(needs, user)).toEqual({
      kind: "ask",
      advice:
        "Type: sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends fonts-noto-cjk'",
    });
  });

  it("asks only for the program on a machine without apt", () => {
    const other = machine({ hasApt: false, hasPackage: () => false });
    expect(planBrowsers(needs, other)).toEqual({ kind: "ready" });
    expect(planBrowsers(needs, { ...other, hasProgram: () => false })).toEqual({
      kind: "ask",
      advice: "/usr/bin/chromium is missing: Chromium.",
    });
  });
});
