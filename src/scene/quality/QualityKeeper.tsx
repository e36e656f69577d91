import { useThree } from "@react-three/fiber";
import { useEffect } from "react";
import { setQualityLevel } from "../../state/quality-level.ts";
import { useViewer } from "../../state/store.ts";
import { adapt } from "./adapt.ts";
import { knownDevice } from "./device.ts";

/** Says at which level the body is drawn: as chosen, or as frames that are drawn anyway show that the device can. */
export function QualityKeeper() {
  const get = useThree((state) => state.get);
  const quality = useViewer((state) => state.quality);
  const level = useViewer((state) => state.qualityLevel);
  const stage = useThree((state) => state.gl.domElement.closest("main"));
  useEffect(() => {
    if (quality === "auto") return adapt(get, knownDevice(get().gl.getContext()));
    setQualityLevel(quality === "lightest" ? "lightest" : "finest");
    return undefined;
  }, [get, quality]);
  // For whoever wants to know from outside; without 3D there is no such thing.
  useEffect(() => {
    stage?.setAttribute("data-quality", level);
    return () => stage?.removeAttribute("data-quality");
  }, [stage, level]);
  return null;
}
