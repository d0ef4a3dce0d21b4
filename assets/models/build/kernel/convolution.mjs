// Convolutions over three neighbouring tokens in 16 bits, with two thirds of the products that they seem to need.
//
// With d the tokens' vectors, g0 g1 g2 the weights of the token before, the token and the one behind, three neighbouring outputs are
//
//   y0 = d0 g0 + d1 g1 + d2 g2        A = d1 (g0 + g1)        y0 = A + B + (d0 - d1 - d2) g0
//   y1 = d1 g0 + d2 g1 + d3 g2        B = d2 (g0 + g2)        y1 = A + C + (d2 - d1 - d3) g1
//   y2 = d2 g0 + d3 g1 + d4 g2        C = d3 (g1 + g2)        y2 = B + C + (d4 - d2 - d3) g2
//
// six products on the right in place of nine on the left (a Toeplitz product, after Fan and Hasan 2007; Winograd's form with four in place
// of six needs halves). It is equal to the last bit: integers are added in any order, modulo 2^32, and `pack16` sees to it that the outputs
// themselves fit. Nothing overflows on the way: the 14-bit inputs grow to three times as much, the 12-bit weights to twice.
import { add, each, fadd, fmul, func, get, i32, int, inner, load, range, set, splat, splatAt, step, store, sub, tee, v128 } from "./wat.mjs";

/** Bytes of a token's vector in 16 bits, of a row of outputs, and of eight columns of one of the weights, in pairs of inputs. */
const VECTOR = 192;
const OUTPUT = 1152;
const PANEL = 1536;
/** Triples of outputs that are computed at once: their sums fill the vector registers. What is left over is done by fewer. */
const SIZES = [4, 2, 1];
/** Bytes of the sums of such a block. */
const SUMS = SIZES[0] * 32;
/** Places in the scratch: zeros, the products A, B and C, and one of the outputs. */
const [NONE, A, B, C, OUT] = range(5).map((i) => i * SUMS);

const subtract = (a, b) => `(i16x8.sub ${a} ${b})`;

/** From panels as `pack16` writes them to panels of the six: g0 + g1, g0 + g2, g1 + g2, g0, g1, g2. */
export function packConvolution() {
  const weights = range(3).map((i) => load("w", i * PANEL));
  const both = (i, j) => `(i16x8.add ${weights[i]} ${weights[j]})`;
  const six = [both(0, 1), both(0, 2), both(1, 2), ...weights];
  return func(
    "packConv",
    i32("w", "N", "o"),
    i32("e"),
    `(loop $n ${set("e", add(get("w"), int(PANEL)))}` +
      `(loop $v ${six.map((value, i) => store("o", value, i * PANEL)).join("")}${step("o", 16)}` +
      `(br_if $v (i32.lt_u ${tee("w", add(get("w"), int(16)))} ${get("e")})))` +
      step("w", 2 * PANEL) +
      step("o", 5 * PANEL) +
      `(br_if $n (i32.gt_s ${tee("N", sub(get("N"), int(8)))} ${int(0)})))`,
  );
}

/** For each triple of rows the three differences that g0, g1 and g2 are multiplied by. */
export function differences() {
  const d = (i) => load("q", i * VECTOR);
  const rows = [subtract(subtract(d(0), d(1)), d(2)), subtract(subtract(d(2), d(1)), d(3)), subtract(subtract(d(4), d(2)), d(3))];
  return func(
    "differ",
    i32("q", "M", "o"),
    i32("e"),
    `(loop $m ${set("e", add(get("q"), int(VECTOR)))}` +
      `(loop $v ${rows.map((row, i) => store("o", row, i * VECTOR)).join("")}${step("o", 16)}` +
      `(br_if $v (i32.lt_u ${tee("q", add(get("q"), int(16)))} ${get("e")})))` +
      step("q", 2 * VECTOR) +
      step("o", 2 * VECTOR) +
      `(br_if $m ${tee("M", sub(get("M"), int(1)))}))`,
  );
}

/** to = s + t + rows * panel, for every third row from `a` on: `rows` times eight sums. Not unrolled, for the reason that `gemm` has. */
export function products(rows) {
  const sums = range(rows).flatMap((r) => [0, 1].map((j) => [`c${r}${j}`, r * 32 + j * 16]));
  const multiplied = (r, j) => `(i32x4.add ${get(`c${r}${j}`)} (i32x4.dot_i16x8_s ${get("x")} ${get(`b${j}`)}))`;
  return inner(
    `products${rows}`,
    i32("a", "b", "s", "t", "to"),
    [...i32("e"), ...v128("b0", "b1", "x", ...sums.map(([sum]) => sum))],
    sums.map(([sum, at]) => set(sum, `(i32x4.add ${load("s", at)} ${load("t", at)})`)).join("") +
      set("e", add(get("b"), int(PANEL))) +
      `(loop $k ${set("b0", load("b"))}${set("b1", load("b", 16))}` +
      each(rows, (r) => set("x", splatAt("a", r * 3 * VECTOR)) + each(2, (j) => set(`c${r}${j}`, multiplied(r, j)))) +
      `${step("a", 4)}${step("b", 32)}(br_if $k (i32.lt_u ${get("b")} ${get("e")})))` +
      sums.map(([sum, at]) => store("to", get(sum), at)).join(""),
  );
}

/** c = bias + the convolution of q, of which z are the differences, for M triples of tokens. s is scratch, whose first `SUMS` bytes are zero. */
export function convolve() {
  const at = (name, offset) => add(get(name), int(offset));
  const block = (rows) => {
    const multiply = (a, weights, s, t, to) =>
      `(call $products${rows} ${a} ${at("b", weights * PANEL)} ${at("s", s)} ${at("s", t)} ${at("s", to)})`;
    const finished = (r, j) =>
      fadd(fmul(`(f32x4.convert_i32x4_s ${load("s", OUT + r * 32 + j * 16)})`, get(`u${j}`)), get(`h${j}`));
    const output = (row, s, t) =>
      multiply(at("zp", row * VECTOR), 3 + row, s, t, OUT) +
      each(rows, (r) => each(2, (j) => store("cp", finished(r, j), (3 * r + row) * OUTPUT + j * 16)));
    return (
      multiply(at("qp", VECTOR), 0, NONE, NONE, A) +
      multiply(at("qp", 2 * VECTOR), 1, NONE, NONE, B) +
      multiply(at("qp", 3 * VECTOR), 2, NONE, NONE, C) +
      output(0, A, B) +
      output(1, A, C) +
      output(2, B, C) +
      step("qp", rows * 3 * VECTOR) +
      step("zp", rows * 3 * VECTOR) +
      step("cp", rows * 3 * OUTPUT) +
      set("m", sub(get("m"), int(rows)))
    );
  };
  const scales = each(2, (j) => set(`u${j}`, fmul(load("scale", j * 16), splat(get("sa")))) + set(`h${j}`, load("bias", j * 16)));
  const blocks = SIZES.map((n) => `(block $x${n} (loop $r${n} (br_if $x${n} (i32.lt_s ${get("m")} ${int(n)}))${block(n)}(br $r${n})))`);
  return func(
    "conv",
    [...i32("q", "z", "b", "scale"), ["sa", "f32"], ...i32("bias", "c", "M", "N", "s")],
    [...i32("qp", "zp", "cp", "m"), ...v128("u0", "u1", "h0", "h1")],
    `(loop $n ${set("qp", get("q"))}${set("zp", get("z"))}${set("cp", get("c"))}${set("m", get("M"))}${scales}${blocks.join("")}` +
      step("b", 6 * PANEL) +
      step("bias", 32) +
      step("scale", 32) +
      step("c", 32) +
      `(br_if $n (i32.gt_s ${tee("N", sub(get("N"), int(8)))} ${int(0)})))`,
  );
}

export const convolution = () => [packConvolution(), differences(), ...SIZES.map(products), convolve()];
