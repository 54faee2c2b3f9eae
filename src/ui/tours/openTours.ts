import { tourChoice } from "../../state/tourChoice.ts";

export const openTours = (): void => tourChoice.setState({ open: true });

export const closeTours = (): void => tourChoice.setState({ open: false });
