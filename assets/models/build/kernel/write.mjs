// Writes src/language/model/kernel.ts: the numeric kernel of the model as WebAssembly with SIMD, in base64.
//
//   npm install --no-save wabt && node assets/models/build/kernel/write.mjs
import { writeFileSync } from "node:fs";
import buildWabt from "wabt";
import { convolution } from "./convolution.mjs";
import { locate } from "./hash.mjs";
import { choose, embed, maxoutLayerNorm } from "./layers.mjs";
import { matrixProduct, pack, packSixteen, quantize } from "./matrix.mjs";

const text = `(module (import "e" "m" (memory 1)) ${[
  pack(),
  packSixteen(),
  matrixProduct("gemm", false),
  matrixProduct("gemm16", true),
  quantize(),
  ...convolution(),
  locate(),
  embed(),
  maxoutLayerNorm(),
  choose(),
].join("\n")})`;
const wabt = await buildWabt();
const parsed = wabt.parseWat("kernel.wat", text, { simd: true });
parsed.validate();
const { buffer } = parsed.toBinary({});
const out = new URL("../../../../src/language/model/kernel.ts", import.meta.url);
const head = "// Written by assets/models/build/kernel/write.mjs: WebAssembly SIMD, in base64.";
writeFileSync(out, `${head}\nexport const KERNEL =\n  "${Buffer.from(buffer).toString("base64")}";\n`);
console.log("kernel.ts:", buffer.length, "bytes of WebAssembly");
