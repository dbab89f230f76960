import { expect, pageKinds, test } from "./site-test";

for (const width of [320, 360, 768, 1024, 1440, 2560]) {
  test(`no page scrolls sideways at ${width} px, in either language`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    for (const path of Object.values(pageKinds)) {
      for (const address of [path, path.replace("/en/", "/zh/")]) {
        await page.goto(address, { waitUntil: "networkidle" });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(width);
      }
    }
  });
}

test("an address with a query shifts nothing as its result arrives", async ({ page }) => {
  await page.addInitScript(() => {
    const shifts = { sum: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  for (const path of [
    "/en/",
    "/en/?category=networking&scope=all",
    "/en/projects/rkt/",
    "/en/compare/?p=flannel,calico",
  ]) {
    await page.goto(path, { waitUntil: "networkidle" });
    const sum = await page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum);
    expect(sum, path).toBeLessThan(0.01);
  }
});
