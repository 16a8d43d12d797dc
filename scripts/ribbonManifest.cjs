/**
 * The ribbon's part of manifest.xml, between its markers: a group per group of ribbon.json, a button per tab that the pane has.
 * A button's label is the tab's name in the pane's catalogues; its icon is assets/icons/<tab>-<size>.png.
 */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const ORIGIN = "https://localhost:3000";
const OVERRIDES = { en: "en-US", kk: "kk-KZ" };

const capitalised = (id) => id[0].toUpperCase() + id.slice(1);
const attribute = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** What Office.actions knows the button by; src/taskpane/navigation.ts says the same. */
const actionOf = (tab) => `show${capitalised(tab)}`;

/**
 * @param {string} manifest
 * @param {{ id: string, label: Texts, buttons: { tab: string, tip: Texts }[] }[]} described
 * @param {Record<"ru" | "en" | "kk", Record<string, string>>} labels names of the tabs by language
 */
function withRibbon(manifest, described, labels) {
  const groups = described.map((each) => ({ ...each, buttons: each.buttons.filter(({ tab }) => labels.ru[tab]) }));
  const buttons = groups.flatMap(({ buttons: own }) => own);
  const label = (tab) => ({ ru: labels.ru[tab], en: labels.en[tab], kk: labels.kk[tab] });
  const parts = {
    groups: groups.map(group),
    images: buttons.flatMap(({ tab }) => SIZES.map((size) => image(tab, size))),
    labels: [
      ...groups.map(({ id, label: texts }) => string(`${id}.Label`, texts)),
      ...buttons.map(({ tab }) => string(`${capitalised(tab)}.Label`, label(tab))),
    ],
    tips: buttons.map(({ tab, tip }) => string(`${capitalised(tab)}.Description`, tip)),
  };
  return Object.entries(parts).reduce((text, [name, lines]) => replacePart(text, name, lines.join("\n")), manifest);
}

function replacePart(manifest, name, content) {
  const part = new RegExp(`( *)(<!-- ribbon: ${name} -->\\n)[^]*?( *<!-- /ribbon: ${name} -->)`);
  if (!part.test(manifest)) throw new Error(`manifest.xml has no place for the ribbon's ${name}`);
  return manifest.replace(
    part,
    (_whole, indent, start, end) => `${indent}${start}${indented(content, indent)}\n${end}`,
  );
}

const indented = (text, indent) => text.replace(/^(?=.)/gm, indent);

const group = ({ id, buttons }) => `<Group id="OMS.${id}">
  <Label resid="${id}.Label" />
${indented(icon("Product"), "  ")}
${buttons.map((button) => indented(control(button), "  ")).join("\n")}
</Group>`;

const icon = (name) => `<Icon>
${SIZES.map((size) => `  <bt:Image size="${size}" resid="${name}.${size}" />`).join("\n")}
</Icon>`;

const control = ({ tab }) => `<Control xsi:type="Button" id="OMS.${capitalised(tab)}">
  <Label resid="${capitalised(tab)}.Label" />
  <Supertip>
    <Title resid="${capitalised(tab)}.Label" />
    <Description resid="${capitalised(tab)}.Description" />
  </Supertip>
${indented(icon(capitalised(tab)), "  ")}
  <Action xsi:type="ExecuteFunction">
    <FunctionName>${actionOf(tab)}</FunctionName>
  </Action>
</Control>`;

const image = (tab, size) =>
  `<bt:Image id="${capitalised(tab)}.${size}" DefaultValue="${ORIGIN}/assets/icons/${tab}-${size}.png" />`;

const string = (id, texts) => `<bt:String id="${id}" DefaultValue="${attribute(texts.ru)}">
${Object.entries(OVERRIDES)
  .map(([language, locale]) => `  <bt:Override Locale="${locale}" Value="${attribute(texts[language])}" />`)
  .join("\n")}
</bt:String>`;

module.exports = { actionOf, withRibbon };
