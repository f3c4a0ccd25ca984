import { KERNEL_BASE64 } from './kernel-bytes';

/** What the kernel exports; kernel.as says what each does. */
export interface KernelExports {
  row(): void;
  best(): number;
  top(most: number): number;
}

let compiled: WebAssembly.Module | undefined;

/** Instantiates the kernel on a memory; nothing where WebAssembly, or its SIMD, is not there. */
export function instantiateKernel(memory: WebAssembly.Memory): KernelExports {
  compiled ??= new WebAssembly.Module(kernelBytes());
  const { row, best, top } = new WebAssembly.Instance(compiled, { env: { memory } }).exports;
  if (typeof row !== 'function' || typeof best !== 'function' || typeof top !== 'function') {
    throw new TypeError('not the kernel');
  }
  return { row: () => row(), best: () => best(), top: (most) => top(most) };
}

/** Whether the kernel can run here: WebAssembly is there, and knows all that the kernel uses, SIMD above all. */
export function isKernelSupported(): boolean {
  return typeof WebAssembly === 'object' && WebAssembly.validate(kernelBytes());
}

function kernelBytes(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(KERNEL_BASE64), (letter) => letter.charCodeAt(0));
}
