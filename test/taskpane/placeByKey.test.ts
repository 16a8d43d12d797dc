import { COLUMN, placeByKey, ROW } from "../../src/taskpane/placeByKey";

it.each([
  ["ArrowRight", 0, ROW, 1],
  ["ArrowRight", 2, ROW, 0],
  ["ArrowLeft", 0, ROW, 2],
  ["ArrowDown", 1, COLUMN, 2],
  ["ArrowUp", 1, COLUMN, 0],
  ["Home", 2, COLUMN, 0],
  ["End", 0, ROW, 2],
  ["ArrowDown", 1, ROW, undefined],
  ["Tab", 1, ROW, undefined],
] as const)("%s from %i of three", (key, at, arrows, place) => {
  expect(placeByKey(key, at, 3, arrows)).toBe(place);
});

it("leads nowhere where there is nothing", () => expect(placeByKey("End", -1, 0, ROW)).toBeUndefined());
