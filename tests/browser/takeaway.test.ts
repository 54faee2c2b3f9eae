import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { BufferSource, Input, MATROSKA, MP4, WEBM } from "mediabunny";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dark, light } from "../../src/model/drawing/palette.ts";
import { plainCaption, type Tour } from "../../src/model/tours/tour.ts";
import { builtTours } from "./atlas.ts";
import { presentationAsPdf } from "./harness/office.ts";
import { pdfPages, pdfPictures } from "./harness/pdf.ts";
import { countNear } from "./harness/pixels.ts";
import { decodePng } from "./harness/png.ts";
import { openSite, type Site } from "./harness/site.ts";
import { waitForMap } from "./mapPane.ts";
import { openShare } from "./reader.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite({ webgl: false });
});

afterAll(() => site.close());

const open = (path: string): Promise<Page> => site.show(path, { viewport: { width: 1280, height: 800 } });

const save = async (page: Page, name: string | RegExp) => {
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name }).click();
  const saved = await saving;
  return { name: saved.suggestedFilename(), file: readFileSync(await saved.path()) };
};

describe("the slides of a tour", () => {
  let tour: Tour;
  let entries: Readonly<Record<string, Uint8Array>>;
  let presentation: Buffer;

  const named = (pattern: RegExp): readonly string[] =>
    Object.keys(entries)
      .filter((name) => pattern.test(name))
      .toSorted();
  const part = (name: string): string => strFromU8(entries[name] ?? new Uint8Array());
  /** The words of a slide or of its notes, a paragraph a line, without the markup. */
  const wordsOf = (name: string): string =>
    part(name)
      .replaceAll("</a:p>", "\n")
      .replaceAll(/<[^>]+>/g, "")
      .replaceAll("&apos;", "'")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&");

  beforeAll(async () => {
    const found = builtTours().find(({ slug }) => slug === "two-triangles");
    if (!found) throw new Error("The build has no tour two-triangles.");
    tour = found;
    const page = await open("");
    await page.keyboard.press("p");
    const { name, file } = await save(page, "Slides of Two triangles (.pptx)");
    expect(name).toMatch(/^setu-\d{4}-\d{2}-\d{2}\.two-triangles\.pptx$/);
    await page.getByText(`Saved ${name}`).waitFor();
    presentation = file;
    entries = unzipSync(file);
  });

  it("are one a step, of 16:9, with the step's words as text and its notes as notes", () => {
    const slides = named(/^ppt\/slides\/slide\d+\.xml$/);
    expect(slides).toHaveLength(3);
    // 13.33 × 7.5 inches, of 914,400 units each.
    expect(part("ppt/presentation.xml")).toContain('<p:sldSz cx="12192000" cy="6858000"/>');
    for (const [i, step] of tour.steps.entries()) {
      const words = wordsOf(`ppt/slides/slide${i + 1}.xml`);
      expect(words).toContain(step.headline);
      expect(words).toContain(plainCaption(step.caption));
      expect(words).toContain(`${i + 1} of 3`);
      expect(words).toMatch(/Sources?: \S/);
      expect(words).toContain("CC BY 4.0");
      expect(part(`ppt/slides/slide${i + 1}.xml`)).toMatch(/<p:ph[^>]*\btype="title"/);
      expect(wordsOf(`ppt/notesSlides/notesSlide${i + 1}.xml`)).toContain(step.notes);
    }
  });

  it("hold a picture of 1920 × 1080 each, with map, lines and names in it", () => {
    const pictures = named(/^ppt\/media\/.*\.png$/);
    expect(pictures).toHaveLength(3);
    for (const name of pictures) {
      const picture = decodePng(Buffer.from(entries[name] ?? []));
      expect([picture.width, picture.height]).toEqual([1920, 1080]);
      expect(countNear(picture, dark.sea, { tolerance: 4 })).toBeGreaterThan(200_000);
      expect(countNear(picture, dark.link.multi)).toBeGreaterThan(2000);
      expect(countNear(picture, dark.ink)).toBeGreaterThan(500);
    }
  });

  it("have no relation that leads nowhere", () => {
    const broken: string[] = [];
    for (const name of named(/\.rels$/)) {
      // "ppt/slides/_rels/slide1.xml.rels" is about "ppt/slides/slide1.xml", and leads on from its folder.
      const folder = name.replace(/_rels\/[^/]+$/, "");
      const about = part(name.replace(/_rels\/([^/]+)\.rels$/, "$1"));
      const relations = [...part(name).matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => ({
        id: tag.match(/\bId="([^"]*)"/)?.[1] ?? "",
        target: tag.match(/\bTarget="([^"]*)"/)?.[1] ?? "",
        outside: tag.includes('TargetMode="External"'),
      }));
      for (const { target, outside } of relations) {
        const path = new URL(target, `http://zip/${folder}`).pathname.slice(1);
        if (!outside && !(path in entries)) broken.push(`${name}: ${target}`);
      }
      const ids = new Set(relations.map(({ id }) => id));
      for (const [, id = ""] of about.matchAll(/\br:(?:id|embed|link)="([^"]+)"/g)) {
        if (!ids.has(id)) broken.push(`${name}: ${id}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it("follow the schema where PptxGenJS does not: a paragraph says once how it is set, and no type is of nothing", () => {
    for (const name of named(/^ppt\/slides\/slide\d+\.xml$/)) {
      for (const [paragraph] of part(name).matchAll(/<a:p>.*?<\/a:p>/gs)) {
        expect(paragraph.match(/<a:pPr\b/g) ?? []).toHaveLength(1);
        expect(paragraph).toMatch(/^<a:p><a:pPr\b/);
      }
    }
    const typed = [...part("[Content_Types].xml").matchAll(/PartName="\/([^"]+)"/g)].map(([, each]) => each);
    expect(typed.filter((each = "") => !(each in entries))).toEqual([]);
    expect(typed).toContain("ppt/slideMasters/slideMaster1.xml");
  });

  it("open in LibreOffice, and are a page each in a PDF made of them, with their pictures", async () => {
    const pdf = await presentationAsPdf(presentation);
    expect(pdfPages(pdf)).toBe(tour.steps.length);
    expect(pdfPictures(pdf)).toEqual(tour.steps.map(() => [1920, 1080]));
  });

  it("lead back to the step itself", () => {
    const links = part("ppt/slides/_rels/slide2.xml.rels");
    expect(links).toContain(`${site.url}?tour=two-triangles&amp;step=2`);
  });

  it("are left unmade by the cancel button, and say so", async () => {
    const page = await open("?tour=india-and-three-partners&read=1");
    await page.getByRole("button", { name: /^Slides of/ }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("Cancelled. Nothing was saved.").waitFor();
  });

  it("say why when the land does not come", async () => {
    const page = await site.visit("?tour=two-triangles&read=1");
    // The page may have the land by then; a picture asks for it again.
    await waitForMap(page, "fallback");
    await page.route("**/world.topo.json", (route) => route.fulfill({ status: 500 }));
    await page.getByRole("button", { name: /^Slides of/ }).click();
    await page.getByText(/two-triangles\.pptx could not be made: the land did not load \(500\)/).waitFor();
    await page.context().close();
    site.takeProblems();
  });
});

describe("the film of the timeline", () => {
  // A few months of 2026: two or three stops, of 225 ms at speed 4.
  const path = "?v=1&mode=between&from=2026-06-01&partner=jp&theme=light";

  /** The share dialog, with the film at its fastest. */
  const openFilm = async (page: Page): Promise<Page> => {
    const dialog = await openShare(page);
    await dialog.getByRole("combobox", { name: "Speed" }).selectOption("4");
    return page;
  };

  it("is 1920 × 1080 and as long as it says, and its middle is a picture of the map", async () => {
    const page = await openFilm(await open(path));
    const about = await page.getByText(/What the timeline plays/).innerText();
    const stops = Number(about.match(/(\d+) stops?/)?.[1]);
    const { name, file } = await save(page, /^Save Film/);
    const input = new Input({ source: new BufferSource(file), formats: [MP4, WEBM, MATROSKA] });
    const track = await input.getPrimaryVideoTrack();
    if (!track) throw new Error("The film has no picture.");
    expect([track.displayWidth, track.displayHeight]).toEqual([1920, 1080]);
    const frames = Math.round(((3000 + stops * 225 + 5000) * 30) / 1000);
    expect(await track.computeDuration()).toBeCloseTo(frames / 30, 2);
    const { packetCount, averagePacketRate } = await track.computePacketStats();
    expect(packetCount).toBe(frames);
    expect(averagePacketRate).toBeCloseTo(30, 0);

    // Played on a page of its own: on ours the policy lets no film in.
    const player = await page.context().browser()?.newPage();
    if (!player) throw new Error("The browser is gone");
    const url = `data:video/${name.endsWith("mp4") ? "mp4" : "webm"};base64,${file.toString("base64")}`;
    const shot = await player.evaluate(
      async ({ src, at }) => {
        const video = document.createElement("video");
        video.muted = true;
        video.src = src;
        await new Promise((resolve, reject) => {
          video.onloadeddata = resolve;
          video.onerror = () => reject(new Error(video.error?.message));
        });
        video.currentTime = at;
        await new Promise((resolve) => {
          video.onseeked = resolve;
        });
        const canvas = document.createElement("canvas");
        canvas.width = video.videoWidth;
        canvas.height = video.videoHeight;
        canvas.getContext("2d")?.drawImage(video, 0, 0);
        return canvas.toDataURL("image/png").replace(/^.*,/, "");
      },
      { src: url, at: 3 + (stops * 0.225) / 2 },
    );
    await player.close();
    const picture = decodePng(Buffer.from(shot, "base64"));
    expect([picture.width, picture.height]).toEqual([1920, 1080]);
    // An encoder moves colours a little.
    expect(countNear(picture, light.sea, { tolerance: 8 })).toBeGreaterThan(300_000);
    expect(countNear(picture, light.link.jp, { tolerance: 40 })).toBeGreaterThan(1000);
  });

  it("is left unmade by the cancel button", async () => {
    const page = await openFilm(await open(path));
    await page.getByRole("button", { name: /^Save Film/ }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("Cancelled. Nothing was saved.").waitFor();
  });

  it("is recorded as it plays where WebCodecs are missing", async () => {
    const page = await site.visit(path, {
      viewport: { width: 1280, height: 800 },
      prepare: async (context) => {
        await context.addInitScript(() => {
          Reflect.deleteProperty(window, "VideoEncoder");
        });
      },
    });
    await openFilm(page);
    const { file } = await save(page, /^Save Film/);
    const input = new Input({ source: new BufferSource(file), formats: [MP4, WEBM, MATROSKA] });
    const track = await input.getPrimaryVideoTrack();
    expect([track?.displayWidth, track?.displayHeight]).toEqual([1920, 1080]);
    // A recorder keeps the time of the wall; title and credits alone are eight seconds.
    expect(await track?.computeDuration()).toBeGreaterThan(7.5);
    await page.context().close();
  });

  it("is explained where nothing can make one", async () => {
    const page = await site.visit(path, {
      prepare: async (context) => {
        await context.addInitScript(() => {
          Reflect.deleteProperty(window, "VideoEncoder");
          Reflect.deleteProperty(window, "MediaRecorder");
        });
      },
    });
    await openShare(page);
    await page.getByText("neither WebCodecs nor MediaRecorder").waitFor();
    expect(await page.getByRole("button", { name: /^Save Film/ }).count()).toBe(0);
    await page.context().close();
  });
});

it("nothing was refused, missed or complained about", () => {
  expect(site.takeProblems()).toEqual([]);
});
