import { describe, expect, it } from "vitest";
import { frameAddress, type Snippet, snippetOf } from "../../../../src/model/export/snippet.ts";
import { plainOptions } from "../../../../src/model/view/frameOptions.ts";

const snippet: Snippet = {
  site: "https://atlas.example/setu/",
  query: "v=1&partner=jp",
  language: "en",
  options: { ...plainOptions, ui: "min" },
  title: 'Setu: "the map" & more',
  width: null,
  height: 540,
  script: true,
  picture: { path: "card.png", name: "The map" },
};

describe("the code to paste", () => {
  it("is a frame, a picture for readers without scripts, and the script for its height", () => {
    expect(snippetOf(snippet)).toBe(
      [
        '<iframe src="https://atlas.example/setu/embed/?v=1&amp;partner=jp&amp;ui=min" title="Setu: &quot;the map&quot; &amp; more" width="100%" height="540" style="border:0;width:100%;max-width:100%;height:540px" loading="lazy" allow="camera \'none\'; geolocation \'none\'; microphone \'none\'" referrerpolicy="strict-origin-when-cross-origin"></iframe>',
        '<noscript><a href="https://atlas.example/setu/?v=1&amp;partner=jp"><img src="https://atlas.example/setu/card.png" alt="The map" width="1200" height="630" style="max-width:100%;height:auto"></a></noscript>',
        '<script src="https://atlas.example/setu/embed.js" async></script>',
      ].join("\n"),
    );
  });

  it("keeps to a height that was asked for, and leaves the script out when it is not wanted", () => {
    const code = snippetOf({
      ...snippet,
      script: false,
      width: 480,
      options: { ...plainOptions, height: 400 },
    });
    expect(code).toContain('width="480" height="400"');
    expect(code).toContain("height=400");
    expect(code).not.toContain("<script");
  });

  it("goes straight to the page of its language", () => {
    expect(frameAddress({ ...snippet, query: "", language: "ja", options: plainOptions })).toBe(
      "https://atlas.example/setu/embed/ja/",
    );
  });
});
