import { describe, expect, it } from "vitest";
import { CREDITS } from "../../src/domain/credits.ts";
import { useBrowser } from "./page.ts";
import { withoutBody } from "./without-body.ts";

const openApp = useBrowser();

describe("the credits", () => {
  it("name what is ours, what was measured and every package, its licence one press away", async () => {
    const page = await openApp({ hash: "#page=credits", isBroken: true, before: withoutBody });
    const dialog = page.getByRole("dialog", { name: "Credits" });
    for (const { name, url } of CREDITS.references)
      expect(await dialog.getByRole("link", { name }).getAttribute("href")).toBe(url);
    const react = dialog.getByRole("button", { name: /^react \d.* · MIT$/u });
    await react.click();
    await dialog.getByText(/Copyright \(c\) Meta Platforms/u).waitFor();
    await dialog.getByRole("button", { name: /atkinson-hyperlegible .* OFL-1\.1/u }).waitFor();
    await dialog.getByRole("button", { name: "Licence text" }).click();
    await dialog.getByText(/The Where It Starts authors/u).waitFor();
  });

  it("say so when the list of licences cannot be had, and fetch it when asked again; in Spanish as well", async () => {
    const page = await openApp({
      hash: "#page=credits&lang=es",
      isBroken: true,
      before: async (fresh) => {
        await withoutBody(fresh);
        await fresh.route("**/licences.json", (route) => route.abort());
      },
    });
    const dialog = page.getByRole("dialog", { name: "Créditos" });
    const retry = dialog.getByRole("button", { name: "Intentar de nuevo" });
    await retry.first().waitFor();
    await dialog.getByRole("heading", { name: "De dónde se midió el cuerpo" }).waitFor();
    await page.unroute("**/licences.json");
    await retry.first().click();
    await dialog.getByRole("button", { name: "Texto de la licencia" }).waitFor();
    await expect.poll(() => dialog.getByRole("button", { name: /^three /u }).count()).toBe(1);
  });
});
