import type { Shell } from "./shell";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export interface FileActions {
  open(bytes: ArrayBuffer, name: string): Promise<void>;
  save(): Promise<ArrayBuffer>;
  /** Without the extension. */
  name(): string;
}

/** The ways in and out for a person: the button, dropping a file, the samples, «Сохранить». */
export function connectFiles(shell: Shell, actions: FileActions): void {
  const openFile = async (file: File | undefined) => {
    if (!file) return;
    await attempt(shell, async () => actions.open(await file.arrayBuffer(), file.name));
  };

  shell.open.addEventListener("click", () => shell.file.click());
  shell.file.addEventListener("change", () => {
    void openFile(shell.file.files?.[0]);
    shell.file.value = ""; // so that the same file can be opened again
  });
  shell.save.addEventListener("click", () =>
    attempt(shell, async () => {
      const name = `${actions.name()}.xlsx`;
      download(await actions.save(), name);
      shell.say(`Сохранено: ${name}`);
    }),
  );
  shell.samples.addEventListener("change", () => {
    const name = shell.samples.value;
    shell.samples.value = ""; // it is a menu: the title says what is open
    if (name) void attempt(shell, async () => actions.open(await fetchSample(name), name));
  });
  acceptDrops(shell, openFile);
}

function acceptDrops({ drop }: Shell, openFile: (file: File | undefined) => Promise<void>): void {
  const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  window.addEventListener("dragover", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    drop.hidden = false;
  });
  window.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) drop.hidden = true;
  });
  // Before the grid sees it: it would take the file for a picture.
  window.addEventListener(
    "drop",
    (event) => {
      drop.hidden = true;
      if (!carriesFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      void openFile(event.dataTransfer?.files[0]);
    },
    { capture: true },
  );
}

/** Does what a person asked for; a failure is said, and what was open stays open. */
export async function attempt(shell: Shell, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    console.error(error);
    shell.say(error instanceof Error ? error.message : String(error), "error");
  }
}

export async function sampleNames(): Promise<string[]> {
  const response = await fetch("/workbench/samples.json");
  return response.ok ? ((await response.json()) as string[]) : [];
}

export async function fetchSample(name: string): Promise<ArrayBuffer> {
  const file = name.endsWith(".xlsx") ? name : `${name}.xlsx`;
  const response = await fetch(`/assets/samples/${encodeURIComponent(file)}`);
  if (!response.ok) throw new Error(`Примера «${file}» нет`);
  return response.arrayBuffer();
}

function download(bytes: ArrayBuffer, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
