import { defineConfig } from "vitest/config";
import { importReact, preact } from "./scripts/preact.ts";

const define = {
  __ATLAS_URL__: JSON.stringify("data/atlas-test.json"),
  __OUTLINE_URL__: JSON.stringify("data/outline-test.json"),
  __NAMES_URL__: JSON.stringify("data/names-test.json"),
  __TOURS_URL__: JSON.stringify("data/tours-test.json"),
  __WORLDVIEW__: JSON.stringify(""),
  __OFFLINE__: JSON.stringify(true),
};

// Machines are shared: a test that takes a second here may take twenty where others work as well.
const PATIENCE = 90_000;

// What readers get, in every test that draws a component. Of the testing library only the file of modules can be aliased.
const testing = {
  find: /^@testing-library\/react$/,
  replacement: "@testing-library/react/dist/@testing-library/react.esm.js",
};
const resolve = { alias: [...preact, testing] };
const server = { deps: { inline: [...importReact, "@testing-library/react"] } };

export default defineConfig({
  test: {
    projects: [
      {
        define,
        resolve,
        test: {
          name: "unit",
          server,
          environment: "node",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          testTimeout: PATIENCE,
        },
      },
      {
        define,
        resolve,
        test: {
          name: "component",
          server,
          environment: "jsdom",
          include: ["tests/component/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/component/setup.ts"],
          testTimeout: PATIENCE,
        },
      },
      {
        // Drives a browser against dist/, so it wants a build first; `npm test` makes one.
        test: {
          name: "browser",
          environment: "node",
          include: ["tests/browser/**/*.test.ts"],
          // Two browsers at a time: while one waits for its page, the other works.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          // A single wait ends after two minutes (tests/browser/harness/answers.ts), a test after some of them.
          testTimeout: 600_000,
          hookTimeout: 600_000,
          expect: { poll: { timeout: 120_000, interval: 100 } },
        },
      },
    ],
  },
});
