import { KERNEL_BASE64 } from './kernel-bytes';

/** What the kernel exports; kernel.as says what each does. */
export interface KernelExports {
  row(): void;
  best(): number;
  scan(wanted: number, sampled: number, sample: number, start: number, from: number): number;
  scanUnits(wanted: number, start: number, from: number): number;
}

let compiled: WebAssembly.Module | undefined;

/** Instantiates the kernel on a memory; nothing where WebAssembly, or its SIMD, is not there. */
export function instantiateKernel(memory: WebAssembly.Memory): KernelExports {
  compiled ??= new WebAssembly.Module(kernelBytes());
  const { row, best, scan, scanUnits } = new WebAssembly.Instance(compiled, { env: { memory } }).exports;
  if (
    typeof row !== 'function' ||
    typeof best !== 'function' ||
    typeof scan !== 'function' ||
    typeof scanUnits !== 'function'
  ) {
    throw new TypeError('not the kernel');
  }
  return {
    row: () => row(),
    best: () => best(),
    scan: (wanted, sampled, sample, start, from) => scan(wanted, sampled, sample, start, from),
    scanUnits: (wanted, start, from) => scanUnits(wanted, start, from),
  };
}

/** Whether the kernel can run here: WebAssembly is there, and knows all that the kernel uses, SIMD above all. */
export function isKernelSupported(): boolean {
  return typeof WebAssembly === 'object' && WebAssembly.validate(kernelBytes());
}

function kernelBytes(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(KERNEL_BASE64), (letter) => letter.charCodeAt(0));
}
