/** The part of WebAssembly that we use: TypeScript declares it only together with the browser's DOM. */
declare namespace WebAssembly {
  class Memory {
    constructor(descriptor: { readonly initial: number });
    readonly buffer: ArrayBuffer;
    /** In pages of 64 KB. */
    grow(pages: number): number;
  }
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Instance {
    constructor(module: Module, imports: { readonly e: { readonly m: Memory } });
    readonly exports: object;
  }
}
