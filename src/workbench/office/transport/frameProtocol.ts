import type { Setting } from "./settings";

/** The protocol of Excel on the web between its page and the frame of an add-in. */
export const enum MessageType {
  Request = 0,
  Response = 1,
}

export const enum RequestKind {
  Invoke = 0,
  Subscribe = 1,
  Unsubscribe = 2,
}

export const enum ResponseKind {
  Call = 0,
  Event = 1,
}

export interface FrameRequest {
  readonly _messageType: MessageType;
  readonly _actionName: string;
  readonly _actionType: RequestKind;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly DdaSettingsMethod?: { readonly Properties: readonly Setting[] };
    readonly ArrayData?: readonly unknown[];
  };
}

/** Methods of `executeMethod`, by the client's numbers. */
export const enum DispatchId {
  GetSelectedData = 64,
  LoadSettings = 75,
  SaveSettings = 76,
  RichApi = 93,
  AppCommandCompleted = 94,
}

export const OFFICE_ERRORS = {
  none: 0,
  internal: 5001,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
} as const;

/** What the frame is for, in the flags of `_host_Info`. */
const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;

/** The address that makes Office.js in the frame look for its host in the parent window. */
export function frameUrl(url: string, { locale, conversation, control, parent }: FrameUrlOptions): string {
  const flags = SHARED_RUNTIME | CUSTOM_FUNCTIONS;
  const hostInfo = ["Excel", "Web", "16.00", locale, conversation, "", "", flags].join("$");
  const xdmInfo = [conversation, control, encodeURIComponent(parent)].join("|");
  return `${url}?_host_Info=${encodeURIComponent(hostInfo)}#&_xdm_Info=${xdmInfo}&_serializer_version=1`;
}

export interface FrameUrlOptions {
  readonly locale: string;
  readonly conversation: string;
  readonly control: string;
  readonly parent: string;
}
