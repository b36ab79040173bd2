// What is in Node and in every browser, and in no library of types that fits both.
interface ImportMeta {
  url: string;
}
interface URL {
  readonly href: string;
}
declare var URL: new (path: string, base: string) => URL;
declare function fetch(
  address: URL,
): Promise<{ readonly ok: boolean; readonly status: number; arrayBuffer(): Promise<ArrayBuffer> }>;
