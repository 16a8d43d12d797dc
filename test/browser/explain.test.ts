import { type Cell, Workbook } from "@cj-tech-master/excelts";
import { openFile, saveFile } from "./setup/openWorkbench";
import { NOTES_CLIENT } from "../support/notesClient";
import { LOOKS, paneSuite, type SuitePage } from "./support/paneSuite";

const suite = paneSuite();
const { openTab, page, pane, button, cell, range, select, type, settled, said, violations } = suite;

async function open(look?: SuitePage): Promise<void> {
  await suite.open(look);
  await openTab("Объяснить");
  await button("Собрать формулу в мастере").waitFor();
}

/** Non-breaking spaces are a matter of looks. */
const plain = (text: string): string => text.replace(/\s+/g, " ");

/** What the card over a cell of column A says, `row` from 0; the pointer comes from elsewhere, as it does. */
async function hoverCard(row: number): Promise<string> {
  const { x, y } = (await page().locator("canvas[id^=univer-sheet-main]").boundingBox())!;
  const card = page().getByRole("tooltip");
  await page().mouse.move(x + 400, y + 400);
  await card.waitFor({ state: "hidden" });
  await page().mouse.move(x + 70, y + 26 + 20 * row);
  await page().mouse.move(x + 76, y + 30 + 20 * row);
  await card.waitFor();
  return plain(await card.innerText());
}

/** Gives the pane what the client that Excel fetches has and the one on npm lacks. */
async function addNotesClient(): Promise<void> {
  const frame = await (await page().locator('iframe[title="ОМС"]').elementHandle())!.contentFrame();
  await frame!.evaluate(NOTES_CLIENT);
}

/** Of a calculation: what it is called, the amount if it has one, and how it comes about. */
type Step = readonly [label: string, amount: string, text: string];

async function explained(address = "A1"): Promise<string> {
  const region = pane().getByRole("region", { name: `Расчёт ячейки ${address}` });
  await region.waitFor();
  return plain(await region.innerText());
}

describe("derivations of the issue", () => {
  const KIROV = (clause: string) =>
    `Тарифное соглашение Кировской области на 2013 год, прил. 11, п. ${clause}, ред. 31.05.2013 № 7/1`;
  const EKD = (code: string) =>
    `Правила мониторинга исполнения условий договора закупа медицинских услуг (РК), прил. 1, код ${code}, ред. 04.12.2024 № 103`;
  const REDUCED: Step = ["Уменьшение", "10 000,00", "100 % × 10 000,00 = 10 000,00"];
  const REDUCED_BY_HALF: Step = ["Уменьшение", "5 000,00", "50 % × 10 000,00 = 5 000,00"];
  const FINE = "7 633,95 (норматив, прил. 11, сноска 1)";
  const HALF: Step = ["Штраф", "3 816,98", `50 % × ${FINE} = 3 816,975 → 3 816,98 (округление половины вверх)`];
  const FIVEFOLD: Step = ["Штраф", "38 169,75", `500 % × ${FINE} = 38 169,75`];
  const total = (sum: string, text: string): Step => ["Итого", sum, `${text} = ${sum}`];
  const BOTH = [REDUCED, HALF, total("13 816,98", "10 000,00 + 3 816,98")];
  const printed = (text: string): Step => ["По документу", "", text];
  const WHOLE: Step = ["Кратность", "", "100 % = 1"];

  /** A formula, its result, its steps, and the citation. */
  // prettier-ignore
  const CASES: [string, string, Step[], string][] = [
    ['=OMS.SANCTION("3.2.4";10000)', "48 169,75 ₽", [REDUCED, FIVEFOLD, total("48 169,75", "10 000,00 + 38 169,75")], KIROV("3.2.4")],
    ['=OMS.SANCTION("4.1";10000;"стационар")', "13 816,98 ₽", BOTH, KIROV("4.1")],
    ['=OMS.SANCTION("4.1";10000;"СМП")', "13 816,98 ₽", BOTH, KIROV("4.1")],
    ['=OMS.SANCTION("4.1.";10000;"поликлиника")', "10 000,00 ₽", [REDUCED], KIROV("4.1")],
    ['=OMS.SANCTION("1.2.3";;;;"штраф")', "22 901,85 ₽", [["Штраф", "22 901,85", `300 % × ${FINE} = 22 901,85`]], KIROV("1.2.3")],
    ['=OMS.SANCTION("1.2.3";;;;"последствия";;1000)', "39 169,75 ₽", [["Возмещение", "1 000,00", "100 % × 1 000,00 (расходы на лечение) = 1 000,00"], FIVEFOLD, total("39 169,75", "1 000,00 + 38 169,75")], KIROV("1.2.3")],
    ['=OMS.SANCTION("1.4";10000;;;;250)', "10 250,00 ₽", [REDUCED, ["Возврат", "250,00", "100 % × 250,00 (расходы застрахованного) = 250,00"], total("10 250,00", "10 000,00 + 250,00")], KIROV("1.4")],
    ['=OMS.SANCTION("3.6";10000)', "5 000,00 ₽", [REDUCED_BY_HALF, ["Возмещение", "", "не начисляется (сумма не указана)"]], KIROV("3.6")],
    ['=OMS.SANCTION("3.6";10000;;;;;700,1)', "5 700,10 ₽", [REDUCED_BY_HALF, ["Возмещение", "700,10", "100 % × 700,10 (расходы на лечение) = 700,10"], total("5 700,10", "5 000,00 + 700,10")], KIROV("3.6")],
    ['=OMS.EKD("12.2";"кровь")', "1", [printed("кровь, услуга: 100 %"), WHOLE], EKD("12.2")],
    ['=OMS.EKD("12.2";"ВИЧ";"КТ")', "1", [printed("ВИЧ, КТ: 1 КТ (знак «+»: как в строке 12.0)")], EKD("12.2")],
    ['=OMS.EKD("12.2";"ВИЧ";"услуга")', "1", [printed("ВИЧ, услуга: 100 % (знак «+»: как в строке 12.0)"), WHOLE], EKD("12.2")],
    ['=OMS.EKD("1.0";"ВИЧ";"КТ")', "1", [printed("ВИЧ, КТ: 1 КТ")], EKD("1.0")],
    ['=OMS.EKD("1.0";"HIV";"услуга")', "1", [printed("ВИЧ, услуга: 100 %"), WHOLE], EKD("1.0")],
  ];

  test("the right steps, live as the selection moves; kept as a note, they are in the card over the cell", async () => {
    await open();
    await addNotesClient();
    for (const [index, [formula]] of CASES.entries()) await type(`A${index + 1}`, formula);
    for (const [index, [formula, result, steps, source]] of CASES.entries()) {
      const address = `A${index + 1}`;
      await select(address);
      const text = await explained(address);
      const region = pane().getByRole("region", { name: `Расчёт ячейки ${address}` });
      const shown = (await region.getByRole("listitem").allInnerTexts()).map((step) => plain(step).trim());
      expect([formula, shown]).toEqual([formula, steps.map((step) => step.filter(Boolean).join(" "))]);
      expect([formula, plain(await region.getByRole("status").last().innerText())]).toEqual([formula, result]);
      expect(text).toContain(source);
      // What is unclear in the document is the editor's reading, and says so.
      const reading = "Примечание редактора, не часть документа: Штраф не применяется в поликлинике.";
      if (formula.includes("4.1")) expect(text).toContain(reading);

      await button("Вставить примечание").press("Enter");
      await said(`Примечание добавлено: Лист1!${address}`);
      const card = await hoverCard(index);
      const calculation = ["Расчёт", ...steps.map(([label, , words]) => `${label}: ${words}`)].join(" ");
      for (const part of [`OMS.${formula.slice(5, formula.indexOf("("))} = ${result} `, calculation, source])
        expect(card).toContain(part);
      if (formula.includes("4.1")) expect(card).toContain("(не часть документа): Штраф не применяется в поликлинике.");
    }
    await select("C20");
    await pane().getByRole("heading", { name: "В ячейке нет формулы" }).waitFor();
  });

  /** Where a document names several amounts, the cell's card and «Объяснить» say the same, with what to add. */
  // prettier-ignore
  const UNCLEAR: [string, string, string][] = [
    ['=OMS.SANCTION("4.1";10000)', "Подходят 2 санкции: поликлиника 10 000,00; стационар, дневной стационар, СМП 13 816,98. Укажите вид помощи", KIROV("4.1")],
    ['=OMS.SANCTION("1.2.3")', `Строка 1.2.3 называет и штраф, и последствия, но не говорит, складываются ли они (${KIROV("1.2.3")}). Укажите меру: «штраф» или «последствия»`, KIROV("1.2.3")],
    ['=OMS.SANCTION("1.4";10000)', `Не задан аргумент «расходы застрахованного» (insuredSpent): без него строка 1.4 не считается (${KIROV("1.4")}). Если расходов не было, введите 0`, KIROV("1.4")],
    ['=OMS.EKD("12.2";"ВИЧ")', "Подходят 2 значения ЕКД: КТ 1 КТ; услуга 100 %. Укажите основу: КТ или услуга", EKD("12.2")],
  ];

  test("the card over a cell says what is missing, and so does the explanation", async () => {
    await open();
    for (const [formula, message, source] of UNCLEAR) {
      await type("A1", formula);
      expect(await hoverCard(0)).toBe(`#ЗНАЧ! ${message}`);
      await select("A1");
      await pane().getByText(message.slice(0, 40)).first().waitFor();
      const text = await explained();
      expect(text).toContain(message);
      expect(text).toContain(source);
    }
  });
});

describe("formulas", () => {
  beforeEach(() => open());

  test("calls inside a larger formula, with cells, arithmetic and nesting", async () => {
    await type("A2", "'3.2.4");
    await type("B2", "10000");
    await type("A1", '=ЕСЛИ(B2>0;OMS.SANCTION(A2;B2*1,5)+OMS.TARIFF("Кардиолог";2;"ребенок";ЛОЖЬ);"")&"; )"');
    await select("A1");
    const text = await explained();
    expect(text).toContain("100 % × 15 000,00 = 15 000,00");
    expect(text).toContain("«дети» ← «ребенок»");
    expect(text).toContain("224,37 ₽");
    await pane().getByRole("button", { name: "A2", exact: true }).press("Enter");
    await pane().getByRole("heading", { name: "В ячейке нет формулы" }).waitFor();
  });

  test("every condition of LOOKUP is read for itself, and another cell is read from its beginning", async () => {
    await type("A1", '=OMS.LOOKUP("тарифы";"Кардиолог";"уровень";2;"пациент";"взрослые";"РК";ЛОЖЬ)');
    await type("A2", '=OMS.SANCTION("4.1";10000;"КС")');
    await select("A1");
    expect(await explained()).toContain("Условие пациент Значение условия взрослые Условие РК Значение условия ЛОЖЬ");
    const scroll = () => pane().getByRole("region", { name: /^Расчёт ячейки/ });
    await scroll().evaluate((element) => element.scrollTo(0, 500));
    await select("A2");
    await explained("A2");
    expect(await scroll().evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  });

  test("an array is explained element by element", async () => {
    await type("A2", "'3.2.4");
    await type("A3", "'3.2.1");
    await type("C1", '=OMS.SANCTION(A2:A3;10000;"КС")');
    await select("C1");
    expect(await explained("C1")).toContain("48 169,75 ₽");
    await button("Следующий элемент").press("Enter");
    await said("Элемент 2 из 2");
    expect(await explained("C1")).toContain("50 % × 10 000,00 = 5 000,00");
  });

  test("what only Excel knows is said so", async () => {
    await type("A1", '=OMS.SANCTION(ТЕКСТ(3;"0")&".2.1";10000;"КС")');
    await select("A1");
    expect(await explained()).toMatch(/Аргумент «код» вычисляет сам Excel|5 000,00 ₽/);
  });

  test("a change of a cell that is referred to is seen at once", async () => {
    await type("B1", "100");
    await type("A1", '=OMS.SANCTION("3.2.1";B1;"КС")');
    await select("A1");
    expect(await explained()).toContain("50,00 ₽");
    await type("B1", "300");
    await pane().getByText("150,00 ₽").waitFor();
  });
});

describe("repairs", () => {
  beforeEach(() => open());

  test("one choice of two, with the result that it leads to", async () => {
    await type("A1", '=OMS.TARIFF("Кардиолог";2;"взрослые")*2');
    await select("A1");
    expect(await explained()).toContain("Подходят 2 тарифа");
    await button(/РК: с РК.*239,86/).press("Enter");
    await said("Исправлено: Лист1!A1");
    await settled();
    expect(await cell("A1")).toMatchObject({ formula: '=OMS.TARIFF("Кардиолог",2,"взрослые",TRUE)*2', value: 479.72 });
    expect(await explained()).toContain("239,86 ₽");
  });

  test("a code that became a number: the cell is asked about, then made text", async () => {
    await type("B1", "3,1");
    await type("A1", "=OMS.SANCTION(B1;10000)");
    await select("A1");
    await button(/Код: 3\.10/).press("Enter");
    const dialog = pane().getByRole("dialog", { name: "Исправить ячейку?" });
    expect(await dialog.innerText()).toContain("вместо «3,1» будет текст «3.10»");
    await page().keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    expect(await cell("B1")).toMatchObject({ value: 3.1 });
    await button(/Код: 3\.10/).press("Enter");
    await dialog.getByRole("button", { name: "Исправить" }).press("Enter");
    await said("Исправлено: Лист1!B1");
    await settled();
    expect(await cell("B1")).toMatchObject({ value: "3.10", numberFormat: "@" });
    expect(await cell("A1")).toMatchObject({ value: 10000 });
  });

  test("a misspelt word is put right", async () => {
    await type("A1", '=OMS.SANCTION("3.2.1";10000;"стацеонар")');
    await select("A1");
    await button(/Вид помощи: стационар/).press("Enter");
    await said("Исправлено: Лист1!A1");
    await settled();
    expect(await cell("A1")).toMatchObject({ formula: '=OMS.SANCTION("3.2.1",10000,"стационар")', value: 5000 });
  });

  test("kinds of care that come to different amounts", async () => {
    await type("A1", '=OMS.SANCTION("4.1";10000)');
    await select("A1");
    await button(/Вид помощи: поликлиника.*10 000,00/).press("Enter");
    await said("Исправлено: Лист1!A1");
    await settled();
    expect(await cell("A1")).toMatchObject({ formula: '=OMS.SANCTION("4.1",10000,"поликлиника")', value: 10000 });
  });

  test("a cell with a formula of its own is left alone", async () => {
    await type("B1", "=3+0,1");
    await type("A1", "=OMS.SANCTION(B1;10000)");
    await select("A1");
    await button(/Код: 3\.10/).press("Enter");
    await said("В ячейке Лист1!B1 стоит формула");
    expect(await cell("B1")).toMatchObject({ formula: "=3+0.1" });
  });
});

describe("keeping the derivation", () => {
  beforeEach(async () => {
    await open();
    await type("A1", '=OMS.SANCTION("4.1";10000;"КС")');
    await select("A1");
    await explained();
  });

  test("as a table at a chosen place, without overwriting unasked", async () => {
    await type("D4", "моё");
    await button("Вставить расчёт").press("Enter");
    await select("C3");
    await said("Ячейка Лист1!C3");
    expect(await explained()).toContain("13 816,98 ₽");
    await button("Вставить сюда").press("Enter");
    const dialog = pane().getByRole("dialog", { name: "Место занято" });
    await dialog.waitFor();
    await page().keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    expect(await cell("D4")).toMatchObject({ value: "моё" });
    await select("C10");
    await said("Ячейка Лист1!C10");
    await button("Вставить сюда").press("Enter");
    await said(/^Таблица вставлена/);
    await settled();
    const { value, numberFormat } = await range("C10:E20");
    expect(value[0]![0]).toBe('=OMS.SANCTION("4.1";10000;"КС")');
    expect(numberFormat[0]![0]).toBe("@");
    expect(value[2]).toEqual(["Шаг", "Расчёт", "Сумма"]);
    const fine = value.find(([step]) => step === "Штраф")!;
    expect(plain(String(fine[1]))).toContain("3 816,975 → 3 816,98");
    expect(fine[2]).toBe(3816.98);
    expect(value.find(([step]) => step === "Итого")![2]).toBe(13816.98);
  });

  test("as a comment, since Microsoft's client on npm has no notes: with consent, and replaced only when asked", async () => {
    await button("Вставить примечание").press("Enter");
    const consent = pane().getByRole("dialog", { name: "Добавить комментарий?" });
    await consent.getByText(/не даёт надстройкам примечаний/).waitFor();
    await page().keyboard.press("Escape");
    await consent.waitFor({ state: "hidden" });
    expect(await comment("A1")).toBeUndefined();

    await button("Вставить примечание").press("Enter");
    await consent.getByRole("button", { name: "Добавить комментарий" }).press("Enter");
    await said("Комментарий добавлен: Лист1!A1");
    const written = plain((await comment("A1"))!);
    for (const part of ["3 816,975 → 3 816,98", "13 816,98", "прил. 11, п. 4.1"]) expect(written).toContain(part);
    expect(await hoverCard(0)).toBe(`ОМС ${written}`);

    await button("Вставить примечание").press("Enter"); // what was agreed to is not asked again
    const taken = pane().getByRole("dialog", { name: "Примечание уже есть" });
    await taken.getByRole("button", { name: "Заменить" }).press("Enter");
    await taken.waitFor({ state: "hidden" });
    await settled();

    const saved = new Workbook();
    await saved.xlsx.load(await saveFile(page()));
    expect(plain(noteText(saved.worksheets[0]!.getCell("A1")))).toContain(written);

    // Excel lets a cell have a note or a comment: the user's own note stays, and the refusal says what to do.
    await openFile(page(), await saveFile(page()), "Снова.xlsx");
    await openTab("Объяснить");
    await select("A1");
    await explained();
    await button("Вставить примечание").press("Enter");
    await consent.getByRole("button", { name: "Добавить комментарий" }).press("Enter");
    await said(/У ячейки Лист1!A1 уже есть примечание или комментарий, который/);
  });
});

/** What Microsoft's client in the pane reads back from the host. */
const comment = (address: string): Promise<string | undefined> =>
  page().evaluate((at) => {
    const { Excel: client } = window.workbench!.pane() as unknown as { Excel: typeof Excel };
    return client.run(async (context) => {
      const { comments } = context.workbook;
      comments.load("items/content");
      await context.sync();
      const places = comments.items.map((item) => item.getLocation().load("address"));
      await context.sync();
      return comments.items.find((_item, index) => places[index]!.address.endsWith(`!${at}`))?.content;
    });
  }, address);

function noteText({ note }: Cell): string {
  if (typeof note === "string") return note;
  return (note?.texts ?? []).map(({ text }) => text).join("");
}

test("the ribbon opens the explanation", async () => {
  await suite.open();
  await pane().getByRole("tab", { name: "Справочник", selected: true }).waitFor();
  const ribbon = page().getByRole("navigation", { name: "Лента" });
  await ribbon.getByRole("button", { name: "Объяснить" }).press("Enter");
  await pane().getByRole("tab", { name: "Объяснить", selected: true }).waitFor();
});

describe("accessibility", () => {
  test.each(LOOKS)("axe finds nothing in %s", async (_name, look) => {
    await open(look);
    await type("B1", "3,1");
    await type("A1", '=OMS.SANCTION("4.1";10000;"КС")');
    await type("A2", "=OMS.SANCTION(B1;10000)");
    await type("A3", "=OMS.SANCTION(B1:B2;10000)");
    expect(await violations()).toEqual([]);
    for (const address of ["A3", "A2", "A1"]) {
      await select(address);
      await explained(address);
      expect([address, await violations()]).toEqual([address, []]);
    }
    await button("Вставить примечание").press("Enter");
    await pane().getByRole("dialog", { name: "Добавить комментарий?" }).waitFor();
    expect(await violations()).toEqual([]);
    await page().keyboard.press("Escape");
    await button("Вставить расчёт").press("Enter");
    await button("Вставить сюда").waitFor();
    expect(await violations()).toEqual([]);
  });
});
