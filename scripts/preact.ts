/**
 * The code is written against React's interface and runs on Preact, which is a tenth of it: in the published pages, in
 * what is printed into them, in development and in the tests. This is the one list that says so.
 */
export const preact = [
  { find: /^react\/jsx-(dev-)?runtime$/, replacement: "preact/jsx-runtime" },
  { find: /^react-dom\/client$/, replacement: "preact/compat/client" },
  { find: /^react-dom\/server$/, replacement: "preact/compat/server" },
  { find: /^react-dom\/test-utils$/, replacement: "preact/test-utils" },
  { find: /^react(-dom)?$/, replacement: "preact/compat" },
];

/** Packages that import React themselves: node would give them React's own, so Vite has to read them too. */
export const importReact = ["zustand"];
