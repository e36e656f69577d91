import type { en } from "./en.ts";
import type { en as exhibits } from "./exhibits/en.ts";
import type { en as explore } from "./explore/en.ts";
import type { en as later } from "./later/en.ts";
import type { en as present } from "./present/en.ts";
import type { en as readAloud } from "./read-aloud/en.ts";
import type { en as recovery } from "./recovery/en.ts";
import type { en as rooms } from "./rooms/en.ts";
import type { en as share } from "./share/en.ts";
import type { en as show } from "./show/en.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: {
      translation: typeof en;
      exhibits: typeof exhibits;
      later: typeof later;
      "read-aloud": typeof readAloud;
      recovery: typeof recovery;
      rooms: typeof rooms;
      present: typeof present;
      explore: typeof explore;
      show: typeof show;
      share: typeof share;
    };
  }
}
