import { useEffect } from "react";
import { UpdateNotice } from "../panels/updates/UpdateNotice.tsx";
import { startAfterthoughts } from "./afterthoughts.ts";

/** What the first view does not need: see `afterthoughts.ts`, and the notice of a newer version. */
export function Later() {
  useEffect(startAfterthoughts, []);
  return <UpdateNotice />;
}
