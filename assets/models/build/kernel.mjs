// Writes src/language/model/kernel.ts: the numeric kernel of the model as WebAssembly with SIMD, in base64.
//
//   npm install --no-save wabt && node assets/models/build/kernel.mjs
//
// All addresses and strides are in bytes. `N` is a multiple of 8 after padding, `K` a multiple of 4 (8 for the 16-bit product).
import { writeFileSync } from "node:fs";
import buildWabt from "wabt";

/** Rows that one pass of the matrix product computes at once: their sums fill the vector registers. */
const ROWS = 4;
/** Panels of eight moves that `choose` computes at once, for the same reason. */
const PANELS = 3;
/** Floats of the parser's hidden layer, whose two pieces lie one after the other. */
const HIDDEN = 64;

const get = (name) => `(local.get $${name})`;
const set = (name, value) => `(local.set $${name} ${value})`;
const tee = (name, value) => `(local.tee $${name} ${value})`;
const int = (value) => `(i32.const ${value})`;
const add = (a, b) => `(i32.add ${a} ${b})`;
const sub = (a, b) => `(i32.sub ${a} ${b})`;
const shl = (a, bits) => `(i32.shl ${a} ${int(bits)})`;
const step = (name, bytes) => set(name, add(get(name), int(bytes)));
const load = (address, offset = 0) => `(v128.load offset=${offset} ${get(address)})`;
const splatAt = (address) => `(v128.load32_splat ${get(address)})`;
const store = (address, value, offset = 0) => `(v128.store offset=${offset} ${get(address)} ${value})`;
const fadd = (a, b) => `(f32x4.add ${a} ${b})`;
const fmul = (a, b) => `(f32x4.mul ${a} ${b})`;
const splat = (value) => `(f32x4.splat ${value})`;
const ZERO = "(v128.const f32x4 0 0 0 0)";
const lanes = (op, v) =>
  `(f32.${op} (f32.${op} (f32x4.extract_lane 0 ${v}) (f32x4.extract_lane 1 ${v})) (f32.${op} (f32x4.extract_lane 2 ${v}) (f32x4.extract_lane 3 ${v})))`;
const range = (n) => Array.from({ length: n }, (_, i) => i);
const each = (n, write) => range(n).map(write).join("");
const func = (name, params, locals, body, result = "") => {
  const declare = (kind, list) => list.map(([n, type]) => `(${kind} $${n} ${type})`).join("");
  return `(func (export "${name}") ${declare("param", params)}${result}${declare("local", locals)}${body})`;
};
const i32 = (...names) => names.map((n) => [n, "i32"]);
const v128 = (...names) => names.map((n) => [n, "v128"]);

/**
 * c[m, n] = a[m, k] * b + bias, with b packed in panels of eight columns. The stride of `a` may be smaller than a row: windows over
 * neighbouring rows then overlap, and no window is copied.
 *
 * 16-bit: a is int16 with one scale, b is int16 in pairs of k ([N/8][K/2][8][2]) with a scale a column.
 *
 * The inner loop is not unrolled here: V8 loads all that a block reads before it computes anything, so that two steps in one block
 * need more registers than there are. It unrolls the loop itself, a block a step.
 */
function matrixProduct(name, sixteen) {
  const panel = sixteen ? 4 : 5;
  const multiply = (r, j) =>
    sixteen
      ? `(i32x4.add ${get(`c${r}${j}`)} (i32x4.dot_i16x8_s ${get("t")} ${get(`b${j}`)}))`
      : fadd(get(`c${r}${j}`), fmul(get("t"), get(`b${j}`)));
  const start = (j) => (sixteen ? "(v128.const i32x4 0 0 0 0)" : load("bias", j * 16));
  const finish = (r, j) =>
    sixteen ? fadd(fmul(`(f32x4.convert_i32x4_s ${get(`c${r}${j}`)})`, get(`s${j}`)), get(`h${j}`)) : get(`c${r}${j}`);
  const block = (rows) =>
    each(rows, (r) => set(`c${r}0`, start(0)) + set(`c${r}1`, start(1)) + set(`a${r}`, r ? add(get(`a${r - 1}`), get("lda")) : get("ap"))) +
    set("bp", get("b")) +
    set("be", add(get("b"), shl(get("K"), panel))) +
    `(loop $k ${set("b0", load("bp"))}${set("b1", load("bp", 16))}` +
    each(rows, (r) => set("t", splatAt(`a${r}`)) + each(2, (j) => set(`c${r}${j}`, multiply(r, j)))) +
    `${each(rows, (r) => step(`a${r}`, 4))}${step("bp", 32)}(br_if $k (i32.lt_u ${get("bp")} ${get("be")})))` +
    set("o", get("cp")) +
    each(rows, (r) => (r ? set("o", add(get("o"), get("ldc"))) : "") + store("o", finish(r, 0)) + store("o", finish(r, 1), 16)) +
    set("ap", add(get("ap"), `(i32.mul ${get("lda")} ${int(rows)})`)) +
    set("cp", add(get("cp"), `(i32.mul ${get("ldc")} ${int(rows)})`)) +
    set("m", sub(get("m"), int(rows)));
  const scales = each(2, (j) => set(`s${j}`, fmul(load("scale", j * 16), splat(get("sa")))) + set(`h${j}`, load("bias", j * 16)));
  return func(
    name,
    [
      ...i32("a", "lda", "b"),
      ...(sixteen ? [["scale", "i32"], ["sa", "f32"]] : []),
      ...i32("bias", "c", "ldc", "M", "N", "K"),
    ],
    [
      ...i32("ap", "cp", "bp", "be", "o", "m", ...range(ROWS).map((r) => `a${r}`)),
      ...v128("b0", "b1", "t", ...(sixteen ? ["s0", "s1", "h0", "h1"] : []), ...range(ROWS).flatMap((r) => [`c${r}0`, `c${r}1`])),
    ],
    `(loop $n ${set("ap", get("a"))}${set("cp", get("c"))}${set("m", get("M"))}${sixteen ? scales : ""}` +
      `(block $x (loop $r (br_if $x (i32.lt_s ${get("m")} ${int(ROWS)}))${block(ROWS)}(br $r)))` +
      `(block $y (loop $q (br_if $y (i32.eqz ${get("m")}))${block(1)}(br $q)))` +
      set("b", add(get("b"), shl(get("K"), panel))) +
      step("bias", 32) +
      (sixteen ? step("scale", 32) : "") +
      step("c", 32) +
      `(br_if $n (i32.gt_s ${tee("N", sub(get("N"), int(8)))} ${int(0)})))`,
  );
}

/** n floats (a multiple of eight) to int16, so that the largest becomes 8191; returns the scale. */
function quantize() {
  const rounded = (offset) => `(i32x4.trunc_sat_f32x4_s (f32x4.nearest ${fmul(get("v"), load("x", offset))}))`;
  return func(
    "quant",
    i32("x", "o", "n"),
    [...i32("p", "e"), ...v128("v"), ["s", "f32"]],
    set("p", get("x")) +
      set("e", add(get("x"), shl(get("n"), 2))) +
      set("v", "(v128.const f32x4 1e-9 0 0 0)") +
      `(loop $a ${set("v", `(f32x4.pmax ${get("v")} (f32x4.abs ${load("p")}))`)}(br_if $a (i32.lt_u ${tee("p", add(get("p"), int(16)))} ${get("e")})))` +
      set("s", lanes("max", get("v"))) +
      set("v", splat(`(f32.div (f32.const 8191) ${get("s")})`)) +
      `(loop $b ${store("o", `(i16x8.narrow_i32x4_s ${rounded(0)} ${rounded(16)})`)}${step("o", 16)}(br_if $b (i32.lt_u ${tee("x", add(get("x"), int(32)))} ${get("e")})))` +
      `(f32.div ${get("s")} (f32.const 8191))`,
    "(result f32)",
  );
}

/** Rows of y are three planes of 96: x[r] = (res ? x[r] : 0) + layernorm(maximum over the planes) * g + b. */
function maxoutLayerNorm() {
  const VECTORS = 24;
  const largest = (i) => `(f32x4.max (f32x4.max ${load("y", i * 16)} ${load("y", 384 + i * 16)}) ${load("y", 768 + i * 16)})`;
  const scaled = (i) => fadd(fmul(fmul(load("y", i * 16), get("r")), load("g", i * 16)), load("b", i * 16));
  const mean = (sum) => `(f32.div ${lanes("add", sum)} (f32.const 96))`;
  return func(
    "mxln",
    i32("y", "g", "b", "x", "M", "res"),
    v128("s", "v", "mu", "r"),
    `(loop $row ${set("s", ZERO)}` +
      each(VECTORS, (i) => store("y", tee("v", largest(i)), i * 16) + set("s", fadd(get("s"), get("v")))) +
      set("mu", splat(mean(get("s")))) +
      set("s", ZERO) +
      each(
        VECTORS,
        (i) =>
          set("v", `(f32x4.sub ${load("y", i * 16)} ${get("mu")})`) +
          store("y", get("v"), i * 16) +
          set("s", fadd(get("s"), fmul(get("v"), get("v")))),
      ) +
      set("r", splat(`(f32.div (f32.const 1) (f32.sqrt (f32.add ${mean(get("s"))} (f32.const 1e-8))))`)) +
      `(if ${get("res")} (then ${each(VECTORS, (i) => store("x", fadd(load("x", i * 16), scaled(i)), i * 16))})` +
      ` (else ${each(VECTORS, (i) => store("x", scaled(i), i * 16))}))` +
      step("y", 1152) +
      step("x", 384) +
      `(br_if $row ${tee("M", sub(get("M"), int(1)))}))`,
  );
}

/** The hidden layer of a transition system: out[64] = maximum over two pieces of (bias + sum of the rows of 128 that nF pointers name). */
function hiddenLayer() {
  const VECTORS = 2;
  const bytes = VECTORS * 16;
  const at = (name) => add(get(name), get("i"));
  const both = (write) => each(VECTORS, (j) => write(`u${j}`, j * 16) + write(`v${j}`, HIDDEN * 4 + j * 16));
  return (
    set("i", int(0)) +
    set("e", add(get("p"), shl(get("nF"), 2))) +
    `(loop $i ${set("k", at("lower"))}${both((sum, offset) => set(sum, load("k", offset)))}${set("q", get("p"))}` +
    `(loop $f ${set("k", add(`(i32.load ${get("q")})`, get("i")))}${both((sum, offset) => set(sum, fadd(get(sum), load("k", offset))))}` +
    `(br_if $f (i32.lt_u ${tee("q", add(get("q"), int(4)))} ${get("e")})))` +
    set("k", at("h")) +
    each(VECTORS, (j) => store("k", `(f32x4.max ${get(`u${j}`)} ${get(`v${j}`)})`, j * 16)) +
    `(br_if $i (i32.lt_u ${tee("i", add(get("i"), int(bytes)))} ${int(HIDDEN * 4)})))`
  );
}

/**
 * The best move of a transition system: the index of the first largest of bias + h * b, where h is the hidden layer, b is packed as for
 * `gemm` and padded to a multiple of PANELS * 8 columns. A move that is not to be chosen has the bias -Infinity.
 */
function choose() {
  const panel = HIDDEN * 32;
  const parts = range(PANELS).flatMap((i) => [0, 1].map((j) => [`c${i}${j}`, i * panel + j * 16, i * 32 + j * 16]));
  const all = (write) => parts.map(([sum, weights, scores]) => write(sum, weights, scores)).join("");
  return func(
    "choose",
    i32("p", "nF", "lower", "h", "b", "bias", "out", "N"),
    [...i32("i", "q", "e", "k", "o"), ...v128("t", "m", "u0", "u1", "v0", "v1", ...parts.map(([sum]) => sum))],
    hiddenLayer() +
      set("o", get("out")) +
      set("e", add(get("out"), shl(get("N"), 2))) +
      set("m", splat("(f32.const -inf)")) +
      `(loop $n ${all((sum, _, scores) => set(sum, load("bias", scores)))}${set("q", get("h"))}${set("k", add(get("h"), int(HIDDEN * 4)))}` +
      `(loop $k ${set("t", splatAt("q"))}${all((sum, weights) => set(sum, fadd(get(sum), fmul(get("t"), load("b", weights)))))}` +
      `${step("b", 32)}(br_if $k (i32.lt_u ${tee("q", add(get("q"), int(4)))} ${get("k")})))` +
      all((sum, _, scores) => store("o", get(sum), scores) + set("m", `(f32x4.pmax ${get("m")} ${get(sum)})`)) +
      step("b", (PANELS - 1) * panel) +
      step("bias", PANELS * 32) +
      `(br_if $n (i32.lt_u ${tee("o", add(get("o"), int(PANELS * 32)))} ${get("e")})))` +
      set("m", splat(lanes("max", get("m")))) +
      set("o", get("out")) +
      `(loop $s ${set("i", `(i32x4.bitmask (f32x4.eq ${load("o")} ${get("m")}))`)}` +
      `(if ${get("i")} (then (return ${add(`(i32.shr_u ${sub(get("o"), get("out"))} ${int(2)})`, `(i32.ctz ${get("i")})`)})))` +
      `(br_if $s (i32.lt_u ${tee("o", add(get("o"), int(16)))} ${get("e")})))${int(-1)}`,
    "(result i32)",
  );
}

const text = `(module (import "e" "m" (memory 1)) ${[
  matrixProduct("gemm", false),
  matrixProduct("gemm16", true),
  quantize(),
  maxoutLayerNorm(),
  choose(),
].join("\n")})`;
const wabt = await buildWabt();
const parsed = wabt.parseWat("kernel.wat", text, { simd: true });
parsed.validate();
const { buffer } = parsed.toBinary({});
const out = new URL("../../../src/language/model/kernel.ts", import.meta.url);
const head = "// Written by assets/models/build/kernel.mjs: WebAssembly SIMD, in base64.";
writeFileSync(out, `${head}\nexport const KERNEL =\n  "${Buffer.from(buffer).toString("base64")}";\n`);
console.log("kernel.ts:", buffer.length, "bytes of WebAssembly");
