import { KERNEL_DIGITS } from './kernel-bytes';

/** What the kernel exports; kernel.as says what each does. */
export interface KernelExports {
  row(): void;
  best(): number;
  scan(wanted: number, sampled: number, sample: number, start: number, from: number): number;
  scanUnits(wanted: number, start: number, from: number): number;
}

/** The kernel, compiled once; `null` where it cannot be compiled. */
let compiled: WebAssembly.Module | null | undefined;

/** Instantiates the kernel on a memory, where {@link isKernelSupported}. */
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

/**
 * Whether the kernel can run here: WebAssembly is there, knows all that the kernel uses, SIMD above all, and may be
 * compiled, which a Content-Security-Policy without `wasm-unsafe-eval` forbids.
 */
export function isKernelSupported(): boolean {
  if (typeof WebAssembly !== 'object' || !WebAssembly.validate(kernelBytes())) return false;
  if (compiled === undefined) compiled = compileKernel();
  return compiled !== null;
}

function compileKernel(): WebAssembly.Module | null {
  try {
    return new WebAssembly.Module(kernelBytes());
  } catch {
    // Forbidden: the row passes in TypeScript take over.
    return null;
  }
}

function kernelBytes(): Uint8Array<ArrayBuffer> {
  const length = KERNEL_DIGITS.length / 2;
  return Uint8Array.from({ length }, (_, at) => Number.parseInt(KERNEL_DIGITS.slice(2 * at, 2 * at + 2), 16));
}
