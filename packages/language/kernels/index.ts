/**
 * The numeric kernels of the neural model, in AssemblyScript: compiled to WebAssembly with 128-bit SIMD.
 * All arguments that end in nothing else are addresses of 32-bit floats in the module's memory; `ld…` is the
 * distance between two rows, in floats. Every output is summed in the same order however many rows are
 * computed together, so that a sentence gives the same numbers alone and in company, on every machine.
 */

export * from './learning';
export * from './links';
export * from './lstm';
export * from './matrix';
export * from './rows';
export * from './shorts';
