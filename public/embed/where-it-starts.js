// @ts-check
/**
 * `<where-it-starts>`: the 3D body in another page. Attributes are what it shows, events what happens in it; see
 * docs/embedding.md. Needs nothing else and works as a classic script, which any server may hand out; loaded as a
 * module it cannot tell where it came from and wants `src`.
 */
{
  const VERSION = 1;
  /** As the viewer's messages call them; the two of `CHOICE` go by `select`, the others by `set`. */
  const CHOICE = ["subtype", "structure"];
  const SETTINGS = ["voice", "language", "age", "view", "lens", "chapter"];
  const LOCATE_TIMEOUT_MS = 10_000;

  const script = document.currentScript;
  const home = script instanceof HTMLScriptElement ? new URL("../", script.src).href : null;

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    ":host{display:block;block-size:30rem}:host([hidden]){display:none}" +
      "iframe{display:block;inline-size:100%;block-size:100%;border:0}",
  );

  /** For screen readers. @param {HTMLElement} element */
  const titleOf = (element) => element.title || "Where It Starts";

  /**
   * @typedef {{ x: number | null, y: number | null, visible: boolean }} Spot CSS pixels in this page's window
   * @typedef {{ structure: string, done: (spot: Spot) => void }} Question
   */

  class WhereItStarts extends HTMLElement {
    static observedAttributes = ["src", "title", ...CHOICE, ...SETTINGS];

    /** A new one whenever this comes into a page; null before. @type {HTMLIFrameElement | null} */
    #frame = null;
    /** The viewer's. */
    #origin = "";
    #isLoaded = false;
    /** While the viewer's own news become attributes. */
    #isTold = false;
    /** Attributes that changed one after another are one message. @type {Set<string>} */
    #changed = new Set();
    /** What waits until the viewer listens. @type {object[]} */
    #waiting = [];
    /** @type {Set<Question>} */
    #questions = new Set();
    /** @param {MessageEvent} event */
    #listen = (event) => this.#hear(event);

    constructor() {
      super();
      this.attachShadow({ mode: "open" }).adoptedStyleSheets = [sheet];
    }

    connectedCallback() {
      addEventListener("message", this.#listen);
      this.#open();
    }

    disconnectedCallback() {
      removeEventListener("message", this.#listen);
      this.#frame = null;
    }

    /** Moved without being taken out: the frame stays as it is. */
    connectedMoveCallback() {}

    /** @param {string} name @param {string | null} before @param {string | null} value */
    attributeChangedCallback(name, before, value) {
      if (!this.#frame || before === value || this.#isTold) return;
      if (name === "src") this.#open();
      else if (name === "title") this.#frame.title = titleOf(this);
      else {
        if (this.#changed.size === 0) queueMicrotask(() => this.#sendChanges());
        this.#changed.add(name);
      }
    }

    /** Chooses a structure, a type, or with neither starts again. @param {{ subtype?: string | null, structure?: string | null }} [choice] */
    select({ subtype = null, structure = null } = {}) {
      this.#send({ type: "select", subtype, structure });
    }

    /** Sets what an address holds; see docs/embedding.md. @param {Record<string, unknown>} settings */
    set(settings) {
      this.#send({ ...settings, type: "set" });
    }

    /**
     * Where a structure is now. Rejects with a `TimeoutError` when there is no answer.
     * @param {string} structure
     * @param {{ timeoutMs?: number }} [options]
     * @returns {Promise<Spot>}
     */
    locate(structure, { timeoutMs = LOCATE_TIMEOUT_MS } = {}) {
      return new Promise((resolve, reject) => {
        /** @type {Question} */
        const question = {
          structure,
          done: (spot) => {
            clearTimeout(timer);
            this.#questions.delete(question);
            resolve(spot);
          },
        };
        const timer = setTimeout(() => {
          this.#questions.delete(question);
          reject(new DOMException(`No answer about ${structure}`, "TimeoutError"));
        }, timeoutMs);
        this.#questions.add(question);
        this.#send({ type: "locate", structure });
      });
    }

    /** Shows what the attributes say, from the start. A frame of its own adds no step to the page's history. */
    #open() {
      this.#isLoaded = false;
      this.#waiting.length = 0;
      const source = this.getAttribute("src") ?? home;
      if (!source) return;
      const address = new URL(source, document.baseURI);
      const place = new URLSearchParams(address.hash.slice(1));
      place.set("embed", "1");
      for (const name of [...CHOICE, ...SETTINGS]) {
        const value = this.getAttribute(name);
        if (value) place.set(name === "language" ? "lang" : name, value);
      }
      this.#origin = address.origin;
      address.hash = String(place);
      const frame = document.createElement("iframe");
      frame.title = titleOf(this);
      frame.allow = "fullscreen; clipboard-write";
      frame.loading = "lazy";
      frame.referrerPolicy = "no-referrer";
      frame.addEventListener("load", () => {
        if (frame !== this.#frame) return;
        this.#isLoaded = true;
        for (const message of this.#waiting.splice(0)) this.#post(message);
      });
      frame.src = address.href;
      this.#frame = frame;
      this.shadowRoot?.replaceChildren(frame);
    }

    #sendChanges() {
      const names = [...this.#changed];
      this.#changed.clear();
      if (!this.#frame) return;
      /** @param {string} name */
      const valueOf = (name) => {
        const text = this.getAttribute(name);
        return name === "age" && text ? Number(text) : text;
      };
      const [subtype, structure] = CHOICE.map(valueOf);
      const isChoice = names.some((name) => CHOICE.includes(name));
      if (isChoice) this.#send({ type: "select", subtype, structure });
      // With nothing chosen the viewer starts again, and from there goes where the attributes say.
      const isNew = isChoice && !subtype && !structure;
      const settings = SETTINGS.filter(
        (name) => this.hasAttribute(name) && (isNew || names.includes(name)),
      );
      if (settings.length > 0)
        this.set(Object.fromEntries(settings.map((name) => [name, valueOf(name)])));
    }

    /** @param {object} message */
    #send(message) {
      if (this.#isLoaded) this.#post(message);
      else this.#waiting.push(message);
    }

    /** @param {object} message */
    #post(message) {
      // What has no origin can only be reached as whoever is in the frame.
      const target = this.#origin === "null" ? "*" : this.#origin;
      this.#frame?.contentWindow?.postMessage({ ...message, version: VERSION }, target);
    }

    /** @param {MessageEvent} event */
    #hear({ source, origin, data }) {
      if (source !== this.#frame?.contentWindow || origin !== this.#origin) return;
      if (data?.version !== VERSION) return;
      const { type, version: _, ...detail } = data;
      if (type === "located") this.#answer(detail);
      if (type === "selected") this.#reflect(detail);
      if (["ready", "selected", "error"].includes(type))
        this.dispatchEvent(new CustomEvent(type, { detail }));
    }

    /** @param {Spot & { structure: string }} located in the viewer's window */
    #answer({ structure, x, y, visible }) {
      const { left = 0, top = 0 } = this.#frame?.getBoundingClientRect() ?? {};
      const spot = { x: x === null ? x : left + x, y: y === null ? y : top + y, visible };
      for (const question of this.#questions)
        if (question.structure === structure) question.done(spot);
    }

    /** What was chosen in the frame stands in the attributes. @param {Record<string, string | null>} choice */
    #reflect(choice) {
      this.#isTold = true;
      for (const name of CHOICE) {
        const value = choice[name] ?? null;
        if (value === null) this.removeAttribute(name);
        else if (value !== this.getAttribute(name)) this.setAttribute(name, value);
      }
      this.#isTold = false;
    }
  }

  // Several copies of this file on one page are one element.
  if (!customElements.get("where-it-starts"))
    customElements.define("where-it-starts", WhereItStarts);
}
