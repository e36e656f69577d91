// @ts-check
/** A lesson whose words choose places on the body, with a line from the word to the place. */
{
  /** @typedef {{ subtype?: string, structure?: string }} Choice */
  /** @typedef {{ x: number | null, y: number | null, visible: boolean }} Spot */
  /**
   * @typedef {HTMLElement & {
   *   select(choice?: Choice): void,
   *   set(settings: Record<string, unknown>): void,
   *   locate(structure: string): Promise<Spot>,
   * }} WhereItStarts
   */

  /** How often a place that did not move is looked for again, milliseconds. */
  const REST_MS = 250;
  const LOG_LENGTH = 40;
  /** Between the lesson's words and the line, beside and under them, pixels. */
  const MARGIN = 8;
  const LINE_GAP = 2;

  const body = /** @type {WhereItStarts} */ (document.querySelector("where-it-starts"));
  const log = /** @type {HTMLElement} */ (document.querySelector("#log"));
  const lesson = /** @type {HTMLElement} */ (document.querySelector("#lesson"));
  const callout = /** @type {SVGElement} */ (document.querySelector("#callout"));
  const form = /** @type {HTMLFormElement} */ (document.querySelector("#settings"));
  const toggle = /** @type {HTMLElement} */ (document.querySelector("#language"));
  /** @type {HTMLElement[]} */
  const places = [...document.querySelectorAll(".place")].filter((el) => el instanceof HTMLElement);

  /** @param {"→" | "←"} way @param {string} type @param {object} [message] */
  function note(way, type, message = {}) {
    const item = document.createElement("p");
    item.textContent = `${way} ${type} ${JSON.stringify(message)}`;
    log.append(item);
    if (log.childElementCount > LOG_LENGTH) log.firstElementChild?.remove();
    log.scrollTop = log.scrollHeight;
  }

  for (const type of ["ready", "selected", "error"])
    body.addEventListener(type, (event) => {
      if (event instanceof CustomEvent) note("←", type, event.detail);
    });

  for (const place of places) {
    place.setAttribute("aria-pressed", "false");
    place.addEventListener("click", () => {
      const { structure, subtype } = place.dataset;
      const choice = structure ? { structure } : subtype ? { subtype } : {};
      note("→", "select", choice);
      body.select(choice);
    });
  }

  // What is chosen on the body marks the word as well.
  body.addEventListener("selected", (event) => {
    if (!(event instanceof CustomEvent)) return;
    const { structure, subtype } = event.detail;
    for (const place of places) {
      const own = place.dataset;
      const isChosen = own["structure"]
        ? own["structure"] === structure
        : own["subtype"] === subtype && !structure;
      place.setAttribute("aria-pressed", String(isChosen));
    }
  });

  form.addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    const value = target.type === "range" ? Number(target.value) : target.value;
    note("→", "set", { [target.name]: value });
    body.set({ [target.name]: value });
  });

  toggle.addEventListener("click", () => {
    const language = toggle.lang;
    document.documentElement.lang = language;
    for (const text of document.querySelectorAll(".text"))
      text.toggleAttribute("hidden", text.getAttribute("lang") !== language);
    for (const word of document.querySelectorAll("[data-es]")) {
      if (!(word instanceof HTMLElement)) continue;
      word.dataset["en"] ??= word.textContent ?? "";
      word.textContent = word.dataset[language] ?? "";
    }
    toggle.lang = language === "es" ? "en" : "es";
    toggle.textContent = language === "es" ? "English" : "Español";
    note("→", "set", { language });
    body.set({ language });
  });

  /** The word of the chosen place, if it stands in sight. */
  const wordInSight = () =>
    places.find((el) => {
      const box = el.getBoundingClientRect();
      const isChosen = el.getAttribute("aria-pressed") === "true";
      return isChosen && box.width > 0 && box.bottom > 0 && box.top < innerHeight;
    });

  /** Draws the line, or puts it away. @param {HTMLElement | undefined} word @param {Spot | null} spot */
  function draw(word, spot) {
    const isShown = Boolean(word && spot?.visible && isOverBody(spot));
    callout.toggleAttribute("hidden", !isShown);
    if (!word || !spot || !isShown) return;
    const points = pathTo(word, spot)
      .map((point) => point.join())
      .join(" ");
    for (const line of callout.querySelectorAll("polyline")) line.setAttribute("points", points);
    for (const circle of callout.querySelectorAll("circle")) {
      circle.setAttribute("cx", String(spot.x));
      circle.setAttribute("cy", String(spot.y));
    }
  }

  /**
   * Under the word's own line to the end of the column, down beside it where the body stands below, and from there to
   * the place: across no other word.
   * @param {HTMLElement} word @param {Spot} spot @returns {(number | null)[][]}
   */
  function pathTo(word, spot) {
    const start = word.getBoundingClientRect();
    const column = lesson.getBoundingClientRect();
    const frame = body.getBoundingClientRect();
    const side = column.right + MARGIN;
    const under = start.bottom + LINE_GAP;
    const isBelow = frame.left < column.right;
    return [
      [start.left, under],
      [side, under],
      ...(isBelow ? [[side, frame.top]] : []),
      [spot.x, spot.y],
    ];
  }

  /** @param {Spot} spot */
  const isOverBody = ({ x, y }) => {
    const box = body.getBoundingClientRect();
    return x !== null && y !== null && y > box.top && y < box.bottom;
  };

  /** Asks again and again where the place is: at once while it moves, seldom while it rests. */
  async function follow() {
    let last = "";
    for (;;) {
      const word = wordInSight();
      const structure = word?.dataset["structure"];
      const spot = structure ? await body.locate(structure).catch(() => null) : null;
      draw(word, spot);
      const now = JSON.stringify([structure, spot, word?.getBoundingClientRect()]);
      const isAtRest = now === last;
      last = now;
      await new Promise((resolve) => {
        if (isAtRest) setTimeout(resolve, REST_MS);
        else requestAnimationFrame(resolve);
      });
    }
  }

  // Scrolling moves the word and the body alike.
  addEventListener("scroll", () => callout.setAttribute("hidden", ""), { passive: true });
  void customElements.whenDefined("where-it-starts").then(follow);
}
