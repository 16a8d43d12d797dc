/** @jest-environment jsdom */
import { keepFocus } from "../../src/taskpane/keepFocus";

const observed = () => new Promise((later) => setTimeout(later));
const press = (type: "keydown" | "keyup") =>
  document.activeElement!.dispatchEvent(new KeyboardEvent(type, { bubbles: true }));

beforeAll(() => {
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  keepFocus(document);
});

beforeEach(() => {
  document.body.innerHTML = `<main><button>Верх</button><div id="field"><span id="chip"><button id="drop">Убрать</button></span>
    <button id="take">Взять</button></div></main>`;
  document.getElementById("drop")!.focus();
});

it("what goes away gives its focus to the nearest control that stays", async () => {
  document.getElementById("chip")!.remove();
  await observed();
  expect(document.activeElement!.id).toBe("take");
});

it("not while a key is down: it would press what gets the focus", async () => {
  press("keydown");
  document.getElementById("chip")!.remove();
  await observed();
  expect(document.activeElement).toBe(document.body);
  press("keyup");
  expect(document.activeElement!.id).toBe("take");
});

it("leaves the focus where the user or a form has put it", async () => {
  document.querySelector<HTMLElement>("main > button")!.focus();
  document.getElementById("chip")!.remove();
  await observed();
  expect(document.activeElement!.textContent).toBe("Верх");
});

it("takes nothing from the sheet", async () => {
  jest.spyOn(document, "hasFocus").mockReturnValueOnce(false);
  document.getElementById("chip")!.remove();
  await observed();
  expect(document.activeElement).toBe(document.body);
});
