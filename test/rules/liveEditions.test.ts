import { shippedEditions } from "../../src/editions";
import {
  currentEditions,
  editionOrigin,
  editionsOf,
  onEditionsChange,
  provideChoice,
  provideEditions,
} from "../../src/rules/liveEditions";
import { sampleEdition, sampleWith } from "../support/sampleEdition";

const idsNow = (): string[] => currentEditions().editions.map(({ id }) => id);
const shippedIds = shippedEditions.map(({ id }) => id);
const NONE = { editions: [], unreadable: [] };

afterEach(() => {
  provideEditions("workbook", NONE);
  provideEditions("organisation", NONE);
  provideChoice({});
});

test("the add-in's own come first, then the organisation's, then the workbook's", () => {
  provideEditions("workbook", { editions: [sampleWith({ id: "w" })], unreadable: [] });
  provideEditions("organisation", { editions: [sampleWith({ id: "o" })], unreadable: [] });
  expect(idsNow()).toEqual([...shippedIds, "o", "w"]);
});

test("of two with one id the nearer one answers, and the other is still known", () => {
  const own = sampleWith({ id: shippedIds[0]! });
  const organisation = sampleWith({ id: shippedIds[0]!, title: "Организации" });
  provideEditions("organisation", { editions: [organisation], unreadable: [] });
  expect(currentEditions().editions).toContain(organisation);
  expect(currentEditions().editions).not.toContain(shippedEditions[0]);
  provideEditions("workbook", { editions: [own], unreadable: [] });
  expect(idsNow()).toEqual([...shippedIds.slice(1), shippedIds[0]]);
  expect(currentEditions().editions.at(-1)).toBe(own);
  expect([own, organisation, shippedEditions[0]!].map(editionOrigin)).toEqual(["workbook", "organisation", "shipped"]);
  expect(editionsOf("organisation").editions).toEqual([organisation]);
  expect(editionOrigin(sampleEdition)).toBeUndefined();
});

test("what cannot be read is told, the nearest first", () => {
  provideEditions("organisation", { editions: [], unreadable: [{ id: "o" }] });
  provideEditions("workbook", { editions: [], unreadable: [{ id: "w" }] });
  expect(currentEditions().unreadable).toEqual([{ id: "w" }, { id: "o" }]);
});

test("a choice stays when editions change", () => {
  provideChoice({ tariff: "x" });
  provideEditions("workbook", { editions: [sampleEdition], unreadable: [] });
  expect(currentEditions().chosen).toEqual({ tariff: "x" });
  expect(idsNow()).toContain(sampleEdition.id);
});

test("every change is a new set and is told, until nobody listens", () => {
  const seen: unknown[] = [];
  const stop = onEditionsChange(() => seen.push(currentEditions()));
  const before = currentEditions();
  provideChoice({ kzg: "y" });
  expect(seen).toEqual([currentEditions()]);
  expect(currentEditions()).not.toBe(before);
  stop();
  provideChoice({});
  expect(seen).toHaveLength(1);
});
