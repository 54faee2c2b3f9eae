import type { Layer, UpdateParameters } from "@deck.gl/core";
import { LayerExtension } from "@deck.gl/core";
import type { Texture } from "@luma.gl/core";
import { STANDING_BYTES } from "./strength.ts";

type WithStanding = Layer & {
  props: { readonly standing: Uint8Array };
  getAttributeManager(): { addInstanced: (attributes: object) => void } | null;
  state: { standing: Texture | null };
};

// One attribute for both, by way of a texture: a path with dashes leaves one of the sixteen that WebGL promises.
const shader = {
  name: "standing",
  vs: "uniform sampler2D standing_texture;",
  getUniforms: (props?: { readonly texture?: Texture }) =>
    props?.texture ? { standing_texture: props.texture } : {},
  inject: {
    "vs:#decl": "in float instanceStandingIndexes;",
    // What is not to be seen is put out of the picture, so that no pixel of it is looked at.
    "vs:#main-end": `
      vec2 standing_own = texelFetch(standing_texture, ivec2(int(instanceStandingIndexes), 0), 0).rg;
      vDashOffset += standing_own.g * (vDashArray.x + vDashArray.y);
      vColor.a *= standing_own.r;
      if (standing_own.r == 0.0) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);`,
  },
};

/**
 * How each line of a layer stands in the picture. A step of the timeline, a filter or a pointer's move changes these
 * bytes and nothing else, so no attribute is made or uploaded anew. Dashes begin at a share of their period, so that
 * those of neighbours do not line up into bands. Comes after PathStyleExtension, whose offset it moves. deck.gl takes
 * extensions as classes only.
 *
 * Props: `standing`, the bytes; `getStandingIndex`, which of them are a line's.
 */
export class InstanceOpacity extends LayerExtension {
  static override extensionName = "Standing";
  static override defaultProps = {
    standing: { type: "object", value: new Uint8Array(STANDING_BYTES) },
    getStandingIndex: { type: "accessor", value: 0 },
  };

  override getShaders(): object {
    return { modules: [shader] };
  }

  override initializeState(this: WithStanding): void {
    this.getAttributeManager()?.addInstanced({
      instanceStandingIndexes: { size: 1, accessor: "getStandingIndex" },
    });
  }

  override updateState(this: WithStanding, { oldProps }: UpdateParameters<Layer>): void {
    const { standing } = this.props;
    // deck.gl's types know no extension props on a layer.
    if (this.state.standing && standing === (oldProps as Partial<WithStanding["props"]>).standing) return;
    // A texture has at least one texel, a layer may have no line.
    const width = Math.max(1, standing.length / STANDING_BYTES);
    if (this.state.standing?.width !== width) {
      this.state.standing?.destroy();
      this.state.standing = this.context.device.createTexture({
        id: `${this.id}-standing`,
        format: "rg8unorm",
        width,
        height: 1,
        sampler: { minFilter: "nearest", magFilter: "nearest" },
      });
    }
    if (standing.length > 0) this.state.standing.writeData(standing);
  }

  override draw(this: WithStanding): void {
    this.setShaderModuleProps({ standing: { texture: this.state.standing } });
  }

  override finalizeState(this: WithStanding): void {
    this.state.standing?.destroy();
  }
}
