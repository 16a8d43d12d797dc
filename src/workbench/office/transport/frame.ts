import type { HostLocale } from "../contract";
import type { Client, HostMessage } from "../events/eventHub";
import type { HostContext } from "../hostContext";
import type { Requests } from "../requests";
import {
  DispatchId,
  type FrameRequest,
  frameUrl,
  MessageType,
  OFFICE_ERRORS,
  RequestKind,
  ResponseKind,
} from "./frameProtocol";
import { readSettings, writeSettings } from "./settings";

const RICH_API_MESSAGE = "richApiMessage";
const DOCUMENT_SELECTION_CHANGED = "documentSelectionChanged";
const APP_COMMAND_INVOKED = "appCommandInvoked";
/** Where the rich API has its request among the arguments of `executeMethod`. */
const REQUEST_BODY = 4;

/** Serves Office.js in the pane's frame over the cross-document protocol of Excel on the web. */
export class FrameTransport implements Client {
  private readonly conversation = crypto.randomUUID();
  private readonly control = "pane";
  private readonly origin: string;
  private readonly subscriptions = new Set<string>();
  private readonly disconnect: () => void;
  private readonly listener = (event: MessageEvent): void => void this.receive(event);
  private lastCommand = 0;

  constructor(
    private readonly frame: HTMLIFrameElement,
    url: string,
    private readonly host: HostContext,
    private readonly requests: Requests,
    private readonly locale: HostLocale,
  ) {
    const parent = location.origin + location.pathname;
    this.origin = new URL(url, location.href).origin;
    this.disconnect = host.events.connect(this);
    window.addEventListener("message", this.listener);
    frame.src = frameUrl(url, { locale, conversation: this.conversation, control: this.control, parent });
  }

  push(messages: readonly HostMessage[]): void {
    const rows = messages.map(({ messageCategory, messageType, targetId, message }) => [
      messageCategory,
      messageType,
      targetId,
      message,
      "",
      false,
    ]);
    this.raise(RICH_API_MESSAGE, { ArrayData: rows });
  }

  documentSelectionChanged(): void {
    this.raise(DOCUMENT_SELECTION_CHANGED, {});
  }

  /** Presses a ribbon button: the client looks up the action and gives it an event object. */
  invokeAction(actionId: string): void {
    const source = JSON.stringify({ source: { id: actionId } });
    this.raise(APP_COMMAND_INVOKED, [`command${++this.lastCommand}`, actionId, source]);
  }

  dispose(): void {
    this.disconnect();
    window.removeEventListener("message", this.listener);
  }

  private async receive({ source, data }: MessageEvent): Promise<void> {
    if (source !== this.frame.contentWindow || typeof data !== "string") return;
    const request = parse(data);
    if (request?._conversationId !== this.conversation || request._messageType !== MessageType.Request) return;
    if (request._actionType === RequestKind.Subscribe) this.subscriptions.add(request._actionName);
    if (request._actionType === RequestKind.Unsubscribe) this.subscriptions.delete(request._actionName);
    const answer =
      request._actionType === RequestKind.Invoke ? await this.invoke(request) : { Error: OFFICE_ERRORS.none };
    this.post(request._actionName, request._correlationId, ResponseKind.Call, answer);
  }

  private async invoke({ _actionName: action, _data: data }: FrameRequest): Promise<unknown> {
    if (action === "ContextActivationManager_getAppContextAsync") return this.appContext();
    if (action !== "executeMethod") return null;
    switch (data?.DdaMethod?.DispatchId) {
      case DispatchId.RichApi:
        return this.executeRichApi(String(data.ArrayData?.[REQUEST_BODY]));
      case DispatchId.LoadSettings:
        return { Error: OFFICE_ERRORS.none, Version: 1, Properties: readSettings(this.host.workbook()) };
      case DispatchId.SaveSettings:
        writeSettings(this.host.workbook(), data.DdaSettingsMethod?.Properties ?? []);
        return { Error: OFFICE_ERRORS.none, Version: 1 };
      case DispatchId.AppCommandCompleted:
        return { Error: OFFICE_ERRORS.none, Version: 1 };
      default:
        return { Error: OFFICE_ERRORS.internal, Version: 1 };
    }
  }

  private async executeRichApi(body: string): Promise<unknown> {
    const reply = await this.requests.execute(body);
    if ("refused" in reply) return { Error: OFFICE_ERRORS[reply.refused], Version: 1 };
    return { Error: OFFICE_ERRORS.none, Version: 1, Data: [200, [], JSON.stringify(reply.response)] };
  }

  private appContext(): unknown {
    return {
      _id: this.control,
      _appName: 16,
      _appVersion: "16.00",
      _appUILocale: this.locale,
      _dataLocale: this.locale,
      _docUrl: location.href,
      _clientMode: 0,
      _settings: readSettings(this.host.workbook()),
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: this.conversation,
      _appInstanceId: this.conversation,
      _requirementMatrix: JSON.stringify(this.host.profile.requirementSets),
      _hostFullVersion: "16.0.1",
      _appMinorVersion: 0,
    };
  }

  private raise(event: string, data: unknown): void {
    if (this.subscriptions.has(event)) this.post(event, -1, ResponseKind.Event, data);
  }

  private post(action: string, correlationId: number, kind: ResponseKind, data: unknown): void {
    const message = {
      _messageType: MessageType.Response,
      _actionName: action,
      _conversationId: this.conversation,
      _correlationId: correlationId,
      _origin: location.origin,
      _data: data,
      _errorCode: 0,
      _responseType: kind,
      _serializerVersion: 1,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(message), this.origin);
  }
}

/** Other scripts may post messages of their own. */
function parse(text: string): FrameRequest | undefined {
  try {
    return JSON.parse(text) as FrameRequest;
  } catch {
    return undefined;
  }
}
