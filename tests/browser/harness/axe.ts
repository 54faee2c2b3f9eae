import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// All that a colour scheme can change.
const colours: RunOptions = { runOnly: ["color-contrast", "link-in-text-block"] };

/** What axe-core finds, one line each: rule, element and why. In a second colour scheme only colours are new. */
export const findings = async (page: Page, rules: "all" | "colours" = "all"): Promise<readonly string[]> => {
  // A script the debugger evaluates stands outside the page's policy.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  return page.evaluate(
    async (options) => {
      // axe.min.js, evaluated above, puts it there.
      const { axe } = window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
      const { violations } = await axe.run({ ...options, resultTypes: ["violations"] });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) =>
            `${id}: ${target.join(" ")}: ${failureSummary?.replace(/\s+/g, " ")}`,
        ),
      );
    },
    rules === "colours" ? colours : {},
  );
};
