// Matrices: packed, multiplied by in float32 or in 16 bits. `N` is a multiple of 8 after padding, `K` a multiple of 4.
import { add, each, fadd, fmul, func, get, i32, int, lanes, load, loadHalves, range, set, shl, splat, splatAt, step, store, sub, tee, v128, ZERO } from "./wat.mjs";

/** Rows that one pass of the matrix product computes at once: their sums fill the vector registers. */
const ROWS = 4;

/**
 * c[m, n] = a[m, k] * b + bias, with b packed in panels of eight columns. The stride of `a` may be smaller than a row: windows over
 * neighbouring rows then overlap, and no window is copied.
 *
 * 16-bit: a is int16 with one scale, b is int16 in pairs of k ([N/8][K/2][8][2]) with a scale a column.
 *
 * The inner loop is not unrolled here: V8 loads all that a block reads before it computes anything, so that two steps in one block
 * need more registers than there are. It unrolls the loop itself, a block a step.
 */
export function matrixProduct(name, sixteen) {
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
export function quantize() {
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

/** A matrix of M rows of K halves to panels of eight rows, as `gemm` reads them: [M/8][K][8] floats. */
export function pack() {
  return func(
    "pack",
    i32("w", "M", "K", "o"),
    [...i32("m", "to", "e"), ...v128("halves", "v")],
    `(loop $row ${set("to", panelAt(32))}${set("e", add(get("w"), shl(get("K"), 1)))}` +
      `(loop $k ${set("v", loadHalves("w"))}${each(4, (i) => `(v128.store32_lane offset=${i * 32} ${i} ${get("to")} ${get("v")})`)}` +
      `${step("to", 128)}(br_if $k (i32.lt_u ${tee("w", add(get("w"), int(8)))} ${get("e")})))` +
      `(br_if $row (i32.lt_u ${tee("m", add(get("m"), int(1)))} ${get("M")})))`,
  );
}

/** Where row m begins in panels that hold `bytes` a step of k: o + (m / 8) * K * bytes + (m % 8) * 4. */
const panelAt = (bytes) =>
  add(get("o"), add(`(i32.mul (i32.shr_u ${get("m")} ${int(3)}) (i32.mul ${get("K")} ${int(bytes)}))`, shl(`(i32.and ${get("m")} ${int(7)})`, 2)));

/**
 * The same to 12-bit integers with one scale a row, such that no sum of K products with 14-bit integers overflows 32 bits:
 * [M/8][K/2][8][2] int16, and M floats. `row` is scratch for K floats.
 */
export function packSixteen() {
  const toDouble = (address) => `(f64.promote_f32 (f32.abs (f32.load ${get(address)})))`;
  const scaled = `(f64x2.div (f64x2.promote_low_f32x4 (v128.load64_zero ${get("p")})) ${get("unit")})`;
  const rounded = `(i32x4.trunc_sat_f64x2_s_zero (f64x2.floor (f64x2.add ${scaled} (v128.const f64x2 0.5 0.5))))`;
  return func(
    "pack16",
    i32("w", "M", "K", "o", "scale", "row"),
    [...i32("m", "to", "p", "e"), ["largest", "f64"], ["sum", "f64"], ...v128("halves", "unit")],
    `(loop $row ${set("to", panelAt(16))}${set("p", get("row"))}${set("e", add(get("row"), shl(get("K"), 2)))}` +
      `(loop $w ${store("p", loadHalves("w"))}${step("w", 8)}(br_if $w (i32.lt_u ${tee("p", add(get("p"), int(16)))} ${get("e")})))` +
      set("largest", "(f64.const 1e-9)") +
      set("sum", "(f64.const 0)") +
      set("p", get("row")) +
      `(loop $s ${set("sum", `(f64.add ${get("sum")} ${toDouble("p")})`)}${set("largest", `(f64.max ${get("largest")} ${toDouble("p")})`)}` +
      `(br_if $s (i32.lt_u ${tee("p", add(get("p"), int(4)))} ${get("e")})))` +
      set("sum", `(f64.max (f64.div ${get("largest")} (f64.const 2047)) (f64.div ${get("sum")} (f64.const 262000)))`) +
      `(f32.store ${get("scale")} (f32.demote_f64 ${get("sum")}))` +
      step("scale", 4) +
      set("unit", `(f64x2.splat ${get("sum")})`) +
      set("p", get("row")) +
      `(loop $k (v128.store32_lane 0 ${get("to")} (i16x8.narrow_i32x4_s ${rounded} ${ZERO}))` +
      `${step("to", 32)}(br_if $k (i32.lt_u ${tee("p", add(get("p"), int(8)))} ${get("e")})))` +
      `(br_if $row (i32.lt_u ${tee("m", add(get("m"), int(1)))} ${get("M")})))`,
  );
}
