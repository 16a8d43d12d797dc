/** @jest-environment jsdom */
import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as editions from "../../src/excel/editions";
import { readSelectedTable, readTableAgain } from "../../src/excel/editions/foreignRange";
import { importSheets } from "../../src/excel/editions/importSheets";
import { provideEditions } from "../../src/rules/liveEditions";
import { DialogProvider } from "../../src/taskpane/dialog/DialogProvider";
import EditionsTab from "../../src/taskpane/editions/EditionsTab";
import { StatusBar } from "../../src/taskpane/status/StatusBar";
import { StatusProvider } from "../../src/taskpane/status/StatusProvider";
import { sampleEdition } from "../support/sampleEdition";

jest.mock("../../src/excel/selection", () => ({ watchSelection: () => () => undefined }));
jest.mock("../../src/excel/editions/foreignRange");
jest.mock("../../src/excel/store", () => ({ workbookStore: () => ({}) }));
jest.mock("../../src/excel/editions", () => ({
  ...jest.requireActual<typeof editions>("../../src/excel/editions"),
  saveWorkbookEdition: jest.fn(),
  removeWorkbookEdition: jest.fn(),
  refreshOrganisation: jest.fn(() => Promise.resolve()),
  liveEditions: jest.fn(jest.requireActual<typeof editions>("../../src/excel/editions").liveEditions),
}));
jest.mock("../../src/excel/editions/importSheets", () => ({
  ...jest.requireActual<object>("../../src/excel/editions/importSheets"),
  importSheets: jest.fn(),
}));

const saved = jest.mocked(editions.saveWorkbookEdition);

beforeAll(() => {
  // jsdom knows the element, not its methods.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
beforeEach(() => {
  jest.clearAllMocks();
  saved.mockResolvedValue([]);
  for (const origin of ["workbook", "organisation"] as const) provideEditions(origin, { editions: [], unreadable: [] });
});

function open() {
  render(
    <StatusProvider>
      <DialogProvider>
        <EditionsTab />
        <StatusBar />
      </DialogProvider>
    </StatusProvider>,
  );
  return userEvent.setup();
}

const press = (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(screen.getByRole("button", { name }));

it("lists the editions with their dates, and says in words what the time line draws", () => {
  provideEditions("workbook", { editions: [{ ...sampleEdition, inForce: { from: "2014-03-01" } }], unreadable: [] });
  open();
  const items = screen.getAllByRole("listitem").filter((item) => within(item).queryByRole("heading", { level: 3 }));
  expect(items.map((item) => within(item).getByRole("heading").textContent)).toEqual(
    expect.arrayContaining(["Тарифное соглашение Кировской области, 2013", sampleEdition.title]),
  );
  expect(screen.getByRole("img", { name: "Тарифы: действие редакций по времени" })).toBeTruthy();
  expect(screen.getAllByText("Не покрыто: 01.01.2014 – 28.02.2014").length).toBeGreaterThan(0);
  expect(screen.getByRole("button", { name: `Удалить из книги: ${sampleEdition.title}` })).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^Удалить из книги: Тарифное соглашение Кировской/ })).toBeNull();
});

it("nothing is removed before the question is answered", async () => {
  provideEditions("workbook", { editions: [sampleEdition], unreadable: [] });
  const user = open();
  await press(user, `Удалить из книги: ${sampleEdition.title}`);
  await press(user, "Отмена");
  expect(editions.removeWorkbookEdition).not.toHaveBeenCalled();
  await press(user, `Удалить из книги: ${sampleEdition.title}`);
  await press(user, "Удалить");
  expect(editions.removeWorkbookEdition).toHaveBeenCalledWith(sampleEdition.id);
});

it("a file that is no edition lists its defects; one that is comes in", async () => {
  const user = open();
  const input = document.querySelector<HTMLInputElement>("input[type=file]")!;
  const file = (text: string) => {
    const made = new File([text], "тариф.json", { type: "application/json" });
    return Object.assign(made, { text: () => Promise.resolve(text) });
  };
  await user.upload(input, file('{"format": 1'));
  expect(await screen.findByRole("heading", { name: "Файл «тариф.json» не загружен" })).toBeTruthy();
  expect(saved).not.toHaveBeenCalled();
  await user.upload(input, file(JSON.stringify(sampleEdition)));
  expect(await screen.findByText(/сохранена в книге/)).toBeTruthy();
  expect(saved).toHaveBeenCalledWith(sampleEdition);
});

it("the comparison tells what is different", async () => {
  const next = { ...sampleEdition, id: "sample-next", title: "Следующая", tables: sampleEdition.tables.slice(1) };
  provideEditions("workbook", { editions: [sampleEdition, next], unreadable: [] });
  const user = open();
  await press(user, "Сравнить редакции");
  // The two of one territory are what is compared before anything is chosen.
  expect(screen.getByLabelText<HTMLSelectElement>("Было").value).toBe(sampleEdition.id);
  expect(screen.getByLabelText<HTMLSelectElement>("Стало").value).toBe("sample-next");
  expect(await screen.findByText(/^Добавлено: 0\. Исключено: \d+\. Изменено: 0\.$/)).toBeTruthy();
  await press(user, "К списку редакций");
  expect(screen.getByRole("button", { name: "Сравнить редакции" })).toBeTruthy();
});

it("what the sheets say wrong is listed by sheet and cell, and is not kept", async () => {
  const place = { sheetId: "1", sheetName: "Прил. 3", row: 31, column: 3 };
  jest.mocked(importSheets).mockResolvedValue([
    {
      set: "perm 1",
      sheets: ["Прил. 3"],
      findings: [
        { kind: "cell", place, problem: { ...place, severity: "error", id: "badNumber", params: { given: "двести" } } },
      ],
    },
  ]);
  const user = open();
  await press(user, "Загрузить из листов");
  expect(await screen.findByRole("button", { name: "Прил. 3, D32" })).toBeTruthy();
  expect(screen.getByText(/«двести» – не число/)).toBeTruthy();
  await press(user, "Сохранить редакцию");
  expect(saved).not.toHaveBeenCalled();
});

it("what the organisation's server does not say is told, and asked again", async () => {
  jest.mocked(editions.liveEditions).mockReturnValueOnce({
    workbook: { editions: [], damaged: [] },
    problems: [{ file: "index.json", kind: "unreachable", defects: [] }],
  });
  provideEditions("organisation", { editions: [], unreadable: [{ id: "ozero-2026", title: "Приозёрный край, 2026" }] });
  const user = open();
  expect(screen.getByText("index.json: сервер надстройки не отвечает.")).toBeTruthy();
  expect(screen.getByText(/отвечают #Н\/Д, а не берут другую: Приозёрный край, 2026/)).toBeTruthy();
  await press(user, "Прочитать снова");
  expect(editions.refreshOrganisation).toHaveBeenCalled();
});

it("a foreign table becomes an edition", async () => {
  const values = [
    ["Врач", "1 уровень", "", "2 уровень", ""],
    ["", "Взрослые", "Дети", "Взрослые", "Дети"],
    ["Кардиолог", "320,60", "339,88", "–", "249,25"],
    ["Хирург", "270,98", "", "211,30", 0],
  ];
  const table = {
    address: "Лист1!A1:E4",
    range: { content: { id: "1", name: "Лист1", values, formats: values.map((row) => row.map(() => "General")) } },
  };
  jest.mocked(readSelectedTable).mockResolvedValue(table);
  jest.mocked(readTableAgain).mockResolvedValue(table);
  const user = open();
  await press(user, "Из чужой таблицы");
  await press(user, "Взять выделенное");
  expect(await screen.findByText("2 строки, 6 чисел, 1 прочерк, 1 пустая ячейка")).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>("Название таблицы").value).toBe("Лист1");
  await user.click(screen.getByLabelText(/^Название редакции/));
  await user.paste("Пермь, 2026");
  await press(user, "Сохранить в книге");
  expect(await screen.findByText("Впишите")).toBeTruthy();
  expect(saved).not.toHaveBeenCalled();
  fireEvent.change(screen.getByLabelText(/^Действует с/), { target: { value: "2026-01-01" } });
  expect(screen.getByLabelText<HTMLInputElement>("Код редакции латиницей").placeholder).toBe("perm-2026");
  await press(user, "Сохранить в книге");
  expect(await screen.findByText("Редакция «Пермь, 2026» сохранена в книге. Формулы её видят.")).toBeTruthy();
  expect(saved.mock.calls[0]![0]).toMatchObject({
    id: "perm-2026",
    inForce: { from: "2026-01-01" },
    document: { title: "Пермь, 2026" },
    tables: [
      { id: "table-1", rows: [{ key: "Кардиолог", cells: ["320.60", "339.88", "–", "249.25"] }, { key: "Хирург" }] },
    ],
  });
});
