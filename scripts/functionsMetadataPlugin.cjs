/**
 * Finishes Microsoft's functions.json: a help address for every function, and one file per further language with other
 * descriptions and tooltips and the same ids, names and order. A text that has no translation is an error of the build.
 */
const { readFileSync } = require("node:fs");
const path = require("node:path");

const NAME = "FunctionsMetadataPlugin";

class FunctionsMetadataPlugin {
  /** @param {{ locales: Record<string, string>, helpUrl: (id: string) => string }} options locale → file of translations */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => this.finish(compiler, compilation));
    });
  }

  finish({ webpack }, compilation) {
    const { RawSource } = webpack.sources;
    const metadata = JSON.parse(compilation.getAsset("functions.json").source.source().toString());
    for (const item of metadata.functions) item.helpUrl = this.options.helpUrl(item.id);
    compilation.updateAsset("functions.json", new RawSource(JSON.stringify(metadata, null, 2)));
    for (const [locale, file] of Object.entries(this.options.locales)) {
      compilation.fileDependencies.add(path.resolve(file));
      const translated = translate(metadata, JSON.parse(readFileSync(file, "utf8")), (missing) =>
        compilation.errors.push(new webpack.WebpackError(`${file}: ${missing} has no translation`)),
      );
      compilation.emitAsset(`functions.${locale}.json`, new RawSource(JSON.stringify(translated, null, 2)));
    }
  }
}

function translate(metadata, { functions, parameters, enums }, report) {
  return {
    ...metadata,
    functions: metadata.functions.map((item) => {
      const own = functions[item.id];
      if (!own) report(item.id);
      return {
        ...item,
        description: own?.description ?? item.description,
        parameters: item.parameters.map((parameter) => {
          const description = own?.parameters[parameter.name] ?? parameters[parameter.name];
          if (!description) report(`${item.id}.${parameter.name}`);
          return { ...parameter, description: description ?? parameter.description };
        }),
      };
    }),
    enums: metadata.enums.map(({ id, values, ...rest }) => ({
      id,
      ...rest,
      values: values.map((value) => {
        const tooltip = enums[id]?.[value.stringValue];
        if (!tooltip) report(`${id}.${value.stringValue}`);
        return { ...value, tooltip: tooltip ?? value.tooltip };
      }),
    })),
  };
}

module.exports = { FunctionsMetadataPlugin };
