/** `npm start`: builds what changed and serves the workbench; PORT changes its port. */
import { load } from "./run.mjs";

const { buildWhatChanged } = load("../src/workbench/server/build.ts");
const { startServer } = load("../src/workbench/server/index.ts");

await buildWhatChanged();
const port = Number(process.env.PORT ?? 3000);
try {
  const { origin } = await startServer({ port });
  console.log(`\n  ОМС для Excel: ${origin}/\n`);
  console.log("  Сертификат сделан на этом компьютере: браузер один раз предупредит. Остановить: Ctrl+C.\n");
} catch (error) {
  if (error.code !== "EADDRINUSE") throw error;
  console.error(`Порт ${port} занят. Другой порт: PORT=3001 npm start`);
  process.exitCode = 1;
}
