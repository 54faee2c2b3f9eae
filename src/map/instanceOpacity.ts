import type { Layer, UpdateParameters } from "@deck.gl/core";
import { LayerExtension } from "@deck.gl/core";
import type { Texture } from "@luma.gl/core";
import { OPACITY_BYTES } from "./strength.ts";

type WithOpacities = Layer & {
  props: { readonly opacities: Uint8Array };
  getAttributeManager(): { addInstanced: (attributes: object) => void } | null;
  state: { opacities: Texture | null };
};

// One attribute for both, by way of a texture: a path with dashes leaves one of the sixteen that WebGL promises.
const shader = {
  name: "opacities",
  vs: "uniform sampler2D opacity_texture;",
  getUniforms: (props?: { readonly texture?: Texture }) =>
    props?.texture ? { opacity_texture: props.texture } : {},
  inject: {
    "vs:#decl": "in float instanceOpacityIndexes;",
    // What is not to be seen is put out of the picture, so that no pixel of it is looked at.
    "vs:#main-end": `
      vec2 opacity_own = texelFetch(opacity_texture, ivec2(int(instanceOpacityIndexes), 0), 0).rg;
      vDashOffset += opacity_own.g * (vDashArray.x + vDashArray.y);
      vColor.a *= opacity_own.r;
      if (opacity_own.r == 0.0) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);`,
  },
};

/**
 * How each line of a layer stands in the picture. A step of the timeline, a filter or a pointer's move changes these
 * bytes and nothing else, so no attribute is made or uploaded anew. Dashes begin at a share of their period, so that
 * those of neighbours do not line up into bands. Comes after PathStyleExtension, whose offset it moves. deck.gl takes
 * extensions as classes only.
 *
 * Props: `opacities`, the bytes; `getOpacityIndex`, which of them are a line's.
 */
export class InstanceOpacity extends LayerExtension {
  static override extensionName = "InstanceOpacity";
  static override defaultProps = {
    opacities: { type: "object", value: new Uint8Array(OPACITY_BYTES) },
    getOpacityIndex: { type: "accessor", value: 0 },
  };

  override getShaders(): object {
    return { modules: [shader] };
  }

  override initializeState(this: WithOpacities): void {
    this.getAttributeManager()?.addInstanced({
      instanceOpacityIndexes: { size: 1, accessor: "getOpacityIndex" },
    });
  }

  override updateState(this: WithOpacities, { oldProps }: UpdateParameters<Layer>): void {
    const { opacities } = this.props;
    // deck.gl's types know no extension props on a layer.
    if (this.state.opacities && opacities === (oldProps as Partial<WithOpacities["props"]>).opacities) return;
    // A texture has at least one texel, a layer may have no line.
    const width = Math.max(1, opacities.length / OPACITY_BYTES);
    if (this.state.opacities?.width !== width) {
      this.state.opacities?.destroy();
      this.state.opacities = this.context.device.createTexture({
        id: `${this.id}-opacities`,
        format: "rg8unorm",
        width,
        height: 1,
        sampler: { minFilter: "nearest", magFilter: "nearest" },
      });
    }
    if (opacities.length > 0) this.state.opacities.writeData(opacities);
  }

  override draw(this: WithOpacities): void {
    this.setShaderModuleProps({ opacities: { texture: this.state.opacities } });
  }

  override finalizeState(this: WithOpacities): void {
    this.state.opacities?.destroy();
  }
}
