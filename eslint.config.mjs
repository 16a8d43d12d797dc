import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/**", "out/**", "node_modules/**", "coverage/**", "reports/**", ".stryker-tmp/**", "assets/**"] },
  ...officeAddins.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true } },
    // The compiler knows every name, and that a type and a value may share one.
    rules: { "no-undef": "off", "no-redeclare": "off", "no-unused-vars": "off" },
  },
  {
    // The workbench has no Office proxies: the rules take any `load` or `item` for one.
    files: ["src/workbench/**", "test/workbench/**"],
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "off"])),
  },
  {
    files: ["src/functions/*.ts"],
    // Microsoft's metadata generator reads the types of the wrappers from the source and knows `any[][]` alone.
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: { ecmaVersion: "latest", globals: globals.node },
  },
  // What a script evaluates inside the page.
  { files: ["scripts/*.mjs", "bench/*.mjs"], languageOptions: { globals: { window: "readonly" } } },
  // Format is prettier's own step of `npm run check`.
  { rules: { "prettier/prettier": "off" } },
  { files: ["**/*.{js,cjs}"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  {
    files: ["src/taskpane/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
);
