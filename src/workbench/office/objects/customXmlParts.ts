import type { CustomXmlPart as Part } from "../../xlsx/extras";
import type { HostContext } from "../hostContext";
import { workbookExtras } from "../grid/extrasStore";
import { invalidArgument, invalidOperation, itemNotFound } from "../richApi/apiError";
import { method, type Member, type OfficeType, readable } from "../richApi/officeObject";
import { isWellFormed, rootNamespace } from "../grid/xmlText";
import { ExcelCollection, ExcelObject } from "./excelObject";

export class CustomXmlPart extends ExcelObject {
  readonly type: OfficeType = {
    name: "CustomXmlPart",
    members: {
      id: readable("1.5"),
      namespaceUri: readable("1.5"),
      delete: method("1.5"),
      getXml: method("1.5"),
      setXml: method("1.5"),
    },
  };

  constructor(
    host: HostContext,
    readonly id: string,
  ) {
    super(host);
  }

  override identity(): string {
    return this.id;
  }

  get namespaceUri(): string {
    return rootNamespace(this.getXml());
  }

  getXml(): string {
    const part = partsOf(this.host).find(({ id }) => id === this.id);
    if (!part) throw itemNotFound();
    return part.xml;
  }

  setXml(xml: unknown): void {
    this.getXml();
    const checked = checkedXml(xml);
    save(
      this.host,
      partsOf(this.host).map((part) => (part.id === this.id ? { ...part, xml: checked } : part)),
    );
  }

  delete(): void {
    this.getXml();
    save(
      this.host,
      partsOf(this.host).filter(({ id }) => id !== this.id),
    );
  }
}

const LOOKUPS: Readonly<Record<string, Member>> = {
  getCount: method("1.5"),
  getItem: method("1.5"),
  getItemOrNullObject: method("1.5"),
};

abstract class Parts extends ExcelCollection<CustomXmlPart> {
  abstract override get items(): CustomXmlPart[];

  getCount(): number {
    return this.items.length;
  }

  getItem(id: string): CustomXmlPart {
    const part = this.getItemOrNullObject(id);
    if (!part) throw itemNotFound();
    return part;
  }

  getItemOrNullObject(id: string): CustomXmlPart | null {
    return this.items.find((part) => part.id.toLowerCase() === String(id).toLowerCase()) ?? null;
  }
}

export class CustomXmlPartCollection extends Parts {
  readonly type: OfficeType = {
    name: "CustomXmlPartCollection",
    members: { ...LOOKUPS, add: method("1.5"), getByNamespace: method("1.5") },
  };

  override get items(): CustomXmlPart[] {
    return partsOf(this.host).map(({ id }) => new CustomXmlPart(this.host, id));
  }

  add(xml: unknown): CustomXmlPart {
    const part = { id: `{${crypto.randomUUID().toUpperCase()}}`, xml: checkedXml(xml) };
    save(this.host, [...partsOf(this.host), part]);
    return new CustomXmlPart(this.host, part.id);
  }

  getByNamespace(namespace: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.host, namespace);
  }
}

export class CustomXmlPartScopedCollection extends Parts {
  readonly type: OfficeType = {
    name: "CustomXmlPartScopedCollection",
    members: { ...LOOKUPS, getOnlyItem: method("1.5"), getOnlyItemOrNullObject: method("1.5") },
  };

  constructor(
    host: HostContext,
    private readonly namespace: string,
  ) {
    super(host);
  }

  override get items(): CustomXmlPart[] {
    return partsOf(this.host)
      .filter(({ xml }) => rootNamespace(xml) === this.namespace)
      .map(({ id }) => new CustomXmlPart(this.host, id));
  }

  getOnlyItem(): CustomXmlPart {
    const { items } = this;
    const [only] = items;
    if (!only || items.length > 1) throw invalidOperation();
    return only;
  }

  getOnlyItemOrNullObject(): CustomXmlPart | null {
    return this.items.length === 1 ? this.getOnlyItem() : null;
  }
}

function partsOf(host: HostContext): readonly Part[] {
  return workbookExtras(host.workbook()).value.customXml ?? [];
}

function save(host: HostContext, customXml: readonly Part[]): void {
  workbookExtras(host.workbook()).update({ customXml });
}

function checkedXml(xml: unknown): string {
  if (typeof xml !== "string" || !isWellFormed(xml)) throw invalidArgument();
  return xml;
}
