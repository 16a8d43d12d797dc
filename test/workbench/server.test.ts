import path from "node:path";
import { OFFICE_JS } from "../../src/workbench/server/paths";
import { route } from "../../src/workbench/server/routes";

const ROOT = path.resolve("/site/dist");
const WORKBENCH = path.join(ROOT, "workbench");
const file = (url: string) => route(url, ROOT, WORKBENCH)?.file;

describe("what the server serves", () => {
  test.each([
    ["/", path.join(WORKBENCH, "index.html")],
    ["/?workbook=x&locale=en-US", path.join(WORKBENCH, "index.html")],
    ["/workbench/workbench.js", path.join(WORKBENCH, "workbench.js")],
    ["/functions.json", path.join(ROOT, "functions.json")],
    ["/assets/samples/%D0%9F%D0%BB%D0%B0%D0%BD.xlsx", path.join(ROOT, "assets/samples/План.xlsx")],
    ["/office-js/office.js", path.join(OFFICE_JS, "office.js")],
  ])("%s", (url, expected) => {
    expect(file(url)).toBe(expected);
  });

  test.each(["/%2e%2e/package.json", "/..%2f..%2fpackage.json", "/office-js/..%2f..%2fpackage.json", "/a%00b", "/%ff"])(
    "nothing outside its folders: %s",
    (url) => {
      const found = file(url);
      expect(found === undefined || found.startsWith(ROOT + path.sep)).toBe(true);
    },
  );

  test("a page of the add-in loads Microsoft's client from this server", () => {
    const rewrite = route("/taskpane.html", ROOT, WORKBENCH)?.rewrite;
    const html = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
    expect(rewrite?.(html)).toBe('<script src="/office-js/office.js"></script>');
    expect(route("/functions.js", ROOT, WORKBENCH)?.rewrite).toBeUndefined();
  });
});
