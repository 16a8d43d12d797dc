import { startOffice } from "../../support/officeNode";
import type { OfficeWindow } from "../../support/officeClient";

/** What `Office.addin` calls: the pane's part of the client knows it, the types do not. */
interface Service extends OfficeExtension.ClientObject {
  getAppRuntimeState(): OfficeExtension.ClientResult<string>;
  setAppRuntimeState(state: string): void;
}
interface Core {
  RequestContext: new () => OfficeExtension.ClientRequestContext;
  AppRuntimeService: { newObject(context: OfficeExtension.ClientRequestContext): Service };
}

let visible: boolean;
const office = startOffice({ pane: { visible: () => visible, show: (show) => (visible = show) } });
const { OfficeCore } = office.window as OfficeWindow & { OfficeCore: Core };
beforeEach(() => (visible = false));
afterAll(() => office.dispose());

async function state(set?: string): Promise<string> {
  const context = new OfficeCore.RequestContext();
  const service = OfficeCore.AppRuntimeService.newObject(context);
  if (set) service.setAppRuntimeState(set);
  const got = service.getAppRuntimeState();
  await context.sync();
  return got.value;
}

test("the pane is shown and hidden by the add-in", async () => {
  expect(await state()).toBe("Background");
  expect(await state("Visible")).toBe("Visible");
  expect(visible).toBe(true);
  expect(await state("Background")).toBe("Background");
  expect(visible).toBe(false);
});

test("a state that there is none of is refused", async () => {
  await expect(state("Somewhere")).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(visible).toBe(false);
});
