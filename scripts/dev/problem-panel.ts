// Runs in the page of `npm run dev`: what is wrong with data/ stands beside the last good map.

const panel = document.createElement("details");
panel.open = true;
panel.style.cssText =
  "position: fixed; inset: auto 0 0 auto; z-index: 9; box-sizing: border-box; max-width: min(44rem, 100vw); max-height: 40vh; overflow: auto; padding: 8px 12px; background: #7a1020; color: #fff; font: 13px/1.5 ui-monospace, monospace; overflow-wrap: anywhere";

const line = (tag: string, text: string): HTMLElement => {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
};

const show = (problems: readonly string[]): void => {
  const title = `data/ has problems (${problems.length}); the map shows it as it last had none`;
  panel.replaceChildren(line("summary", title), ...problems.map((problem) => line("div", problem)));
  if (problems.length > 0) document.body.append(panel);
  else panel.remove();
};

import.meta.hot?.on("setu:problems", show);
const response = await fetch("/data/problems.json");
show((await response.json()) as readonly string[]);

export {};
