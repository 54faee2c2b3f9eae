import type { Layer } from "@deck.gl/core";
import { LayerExtension } from "@deck.gl/core";

type WithPhase = Layer & { getAttributeManager(): { addInstanced: (attributes: object) => void } | null };

/**
 * Starts each path's dashes at a share of their period, so that the dashes of neighbours do not line up into bands.
 * Comes after PathStyleExtension, whose offset it moves. deck.gl takes extensions as classes only.
 */
export class DashPhase extends LayerExtension {
  static override extensionName = "DashPhase";
  static override defaultProps = { getDashPhase: { type: "accessor", value: 0 } };

  override getShaders(): object {
    return {
      modules: [
        {
          name: "dashPhase",
          inject: {
            "vs:#decl": "in float instanceDashPhases;",
            "vs:#main-end": "vDashOffset += instanceDashPhases * (vDashArray.x + vDashArray.y);",
          },
        },
      ],
    };
  }

  override initializeState(this: WithPhase): void {
    this.getAttributeManager()?.addInstanced({ instanceDashPhases: { size: 1, accessor: "getDashPhase" } });
  }
}
