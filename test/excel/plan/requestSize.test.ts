import { RequestSize } from "../../../src/excel/plan/requestSize";

/** Sizes that follow requests which take so many milliseconds for each byte. */
async function sizes(perByte: number, requests: number): Promise<readonly number[]> {
  let time = 0;
  const size = new RequestSize(() => time);
  const seen: number[] = [];
  for (let count = 0; count < requests; count += 1) {
    const { bytes } = size;
    await size.measure(bytes, () => {
      time += bytes * perByte;
      return Promise.resolve();
    });
    seen.push(size.bytes);
  }
  return seen;
}

test("requests grow where Excel answers soon, up to a megabyte", async () => {
  expect(await sizes(0.0001, 3)).toEqual([800_000, 1_000_000, 1_000_000]);
});

test("they become as small as fits into the time that a cancel may wait for", async () => {
  expect(await sizes(0.004, 2)).toEqual([100_000, 100_000]);
});

test("they never become so small that the way there and back takes longest", async () => {
  expect(await sizes(1, 2)).toEqual([50_000, 50_000]);
});

test("a refusal is passed on", async () => {
  const refused = new RequestSize().measure(10, () => Promise.reject(new Error("No")));
  await expect(refused).rejects.toThrow("No");
});
