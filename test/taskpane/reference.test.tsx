/** @jest-environment jsdom */
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readActiveCell, writeFormula, writeNumber, writeText } from "../../src/excel/cells";
import { ExcelRefusal } from "../../src/excel/request";
import { DialogProvider } from "../../src/taskpane/dialog/DialogProvider";
import { ReferenceTab } from "../../src/taskpane/reference/ReferenceTab";
import { StatusBar } from "../../src/taskpane/status/StatusBar";
import { StatusProvider } from "../../src/taskpane/status/StatusProvider";

jest.mock("../../src/excel/cells");
jest.mock("../../src/excel/selection", () => ({ watchSelection: () => () => undefined }));

const B2 = { sheet: "Лист1", cell: "B2" };
const selectCell = (text: string) =>
  jest.mocked(readActiveCell).mockResolvedValue({ address: B2, empty: text === "", text });

beforeAll(() => {
  // jsdom knows the element, not its methods.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

async function open(query: string) {
  const user = userEvent.setup();
  render(
    <StatusProvider>
      <DialogProvider>
        <ReferenceTab />
        <StatusBar />
      </DialogProvider>
    </StatusProvider>,
  );
  await user.type(screen.getByRole("searchbox", { name: "Поиск по справочнику" }), query);
  return user;
}

beforeEach(() => {
  jest.clearAllMocks();
  selectCell("");
});

it("search, arrows, Enter, Escape: the pane works without a mouse", async () => {
  const user = await open("хирург");
  const [first, second] = screen.getAllByRole("option");
  expect(first!.getAttribute("aria-selected")).toBe("true");
  await user.keyboard("{ArrowDown}");
  expect(second!.getAttribute("aria-selected")).toBe("true");
  await user.keyboard("{ArrowUp}{Enter}");
  expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Хирург");
  await user.keyboard("{Escape}");
  const field = screen.getByRole<HTMLInputElement>("searchbox");
  expect(field.value).toBe("хирург");
  expect(document.activeElement).toBe(field);
});

it("the chosen value makes the formula", async () => {
  const user = await open("кардиолог{Enter}");
  await user.click(screen.getByRole("radio", { name: /1 уровень · дети · с РК/ }));
  expect(screen.getByText('=OMS.TARIFF("Кардиолог";1;"дети";ИСТИНА)')).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Вставить формулу" }));
  expect(writeFormula).toHaveBeenCalledWith(B2, '=OMS.TARIFF("Кардиолог",1,"дети",TRUE)');
  await screen.findByText("Вставлено: Лист1!B2");
});

it("blank, dash and hole are three different things and none can be chosen", async () => {
  const user = await open("ревматолог{Enter}");
  expect(screen.getAllByRole("row", { name: /нет$/ })).toHaveLength(2);
  expect(screen.getAllByRole("radio")).toHaveLength(4);
  await user.keyboard("{Escape}");
  await user.clear(screen.getByRole("searchbox"));
  await user.click(screen.getByRole("button", { name: /^ЕКД/ }));
  await user.type(screen.getByRole("searchbox"), "3.4{Enter}");
  const table = screen.getByRole("table");
  expect(within(table).getAllByText("-").length).toBeGreaterThan(2);
  expect(within(table).getAllByText("не указано в документе").length).toBeGreaterThan(1);
  expect(within(table).getAllByRole("radio")).toHaveLength(1);
});

it("a filled cell is a question first", async () => {
  selectCell("итого");
  const user = await open("5021{Enter}");
  await user.click(screen.getByRole("button", { name: "Вставить значение" }));
  const dialog = await screen.findByRole("dialog", { name: "Ячейка занята" });
  expect(dialog.textContent).toContain("Лист1!B2");
  await user.click(within(dialog).getByRole("button", { name: "Отмена" }));
  expect(writeNumber).not.toHaveBeenCalled();

  await user.click(screen.getByRole("button", { name: "Вставить значение" }));
  await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Заменить" }));
  expect(writeNumber).toHaveBeenCalledWith(B2, 0.859, "0.000");
});

it("a code goes in as text", async () => {
  const user = await open("3.2.1{Enter}");
  await user.click(screen.getByRole("button", { name: "Вставить код текстом" }));
  expect(writeText).toHaveBeenCalledWith(B2, "3.2.1");
});

it("a sanction asks for what it needs and says what is missing", async () => {
  const user = await open("4.1{Enter}");
  const insert = () => screen.getByRole("button", { name: "Вставить формулу" });
  expect(insert()).toHaveProperty("disabled", true);
  expect(screen.getByText(/Не задан аргумент «стоимость случая»/)).toBeTruthy();

  await user.type(screen.getByLabelText("Стоимость случая, ₽"), "10 000,00");
  expect(screen.getByText(/Укажите вид помощи/)).toBeTruthy();
  await user.selectOptions(screen.getByLabelText("Вид помощи"), "стационар");
  expect(screen.getByText("Сумма: 13 816,98 ₽")).toBeTruthy();

  await user.click(screen.getByRole("button", { name: /Взять выделенную ячейку/ }));
  expect(screen.getByText('=OMS.SANCTION("4.1";Лист1!B2;"стационар")')).toBeTruthy();
  expect(screen.getByRole("button", { name: "Вставить значение" })).toHaveProperty("disabled", true);
  await user.click(insert());
  expect(writeFormula).toHaveBeenCalledWith(B2, '=OMS.SANCTION("4.1",Лист1!B2,"стационар")');
});

it("nothing of the user's becomes a formula", async () => {
  const user = await open("3.2.4{Enter}");
  await user.type(screen.getByLabelText("Стоимость случая, ₽"), '=HYPERLINK("x")');
  expect(screen.getByText("Введите число или адрес ячейки")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Вставить формулу" })).toHaveProperty("disabled", true);
});

it("a heading leads to the rows below it", async () => {
  const user = await open("3.2{Enter}");
  expect(screen.queryByRole("button", { name: "Вставить формулу" })).toBeNull();
  await user.click(screen.getByRole("button", { name: /^3\.2\.4/ }));
  expect(screen.getByRole("heading", { level: 2 }).textContent).toContain("3.2.4");
});

it("a refusal of Excel is said in words", async () => {
  const user = await open("5021{Enter}");
  jest.mocked(writeFormula).mockRejectedValueOnce(new ExcelRefusal("protected", new Error("AccessDenied")));
  await user.click(screen.getByRole("button", { name: "Вставить формулу" }));
  await screen.findByText("Лист защищён. Снимите защиту или выберите другой лист.");
});
