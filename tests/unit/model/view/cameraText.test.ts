import { describe, expect, it } from "vitest";
import { cameraText, readCamera } from "../../../../src/model/view/cameraText.ts";

describe("a camera in an address", () => {
  it("is a frame's name, or degrees to two places", () => {
    expect(cameraText({ kind: "frame", frame: "east-asia" })).toBe("east-asia");
    expect(cameraText({ kind: "free", lon: 200.127, lat: -5, zoom: 3.5 })).toBe("200.13,-5.00,3.50");
    expect(cameraText({ kind: "area", west: 66, south: 5, east: 99.5, north: 37 })).toBe(
      "66.00,5.00,99.50,37.00",
    );
  });

  it.each([
    ["whole", { kind: "frame", frame: "whole" }],
    ["540,85,12", { kind: "free", lon: 540, lat: 85, zoom: 12 }],
    ["-540,-85,0", { kind: "free", lon: -540, lat: -85, zoom: 0 }],
    ["-180,-85,180,85", { kind: "area", west: -180, south: -85, east: 180, north: 85 }],
    ["170,-10,530,10", { kind: "area", west: 170, south: -10, east: 530, north: 10 }],
  ])("is read from %s, as far as a map can go", (text, camera) => {
    expect(readCamera(text)).toEqual(camera);
  });

  it.each([
    "elsewhere",
    "540.01,0,3",
    "-540.01,0,3",
    "0,85.01,3",
    "0,-85.01,3",
    "0,0,12.01",
    "0,0,-0.01",
    "0,0",
    "0,0,3,4,5",
    "east,0,3",
    "-180.01,0,10,10",
    "10,0,10,10",
    "11,0,10,10",
    "0,0,360.01,10",
    "0,-85.01,10,10",
    "0,10,10,10",
    "0,11,10,10",
    "0,0,10,85.01",
    "west,0,10,10",
    "0,south,10,10",
    "0,0,east,10",
    "0,0,10,north",
  ])("is none in %s", (text) => {
    expect(readCamera(text)).toBeNull();
  });
});
