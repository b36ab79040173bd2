// All that the package needs to know of Node, and only `node.ts` may: the rest runs in browsers.
declare module 'node:fs/promises' {
  export function readFile(file: URL): Promise<Uint8Array>;
}
