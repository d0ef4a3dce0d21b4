// The layers that are no matrix product.
import { add, each, fadd, fmul, func, get, i32, int, lanes, load, loadHalves, range, set, shl, splat, splatAt, step, store, sub, tee, v128, ZERO } from "./wat.mjs";

/** Panels of eight moves that `choose` computes at once: their sums fill the vector registers. */
const PANELS = 3;
/** Floats of the parser's hidden layer, whose two pieces lie one after the other. */
const HIDDEN = 64;

/** For each of `n` embeddings, the sum of the four rows of 96 halves that four pointers name, as 96 floats. */
export function embed() {
  const pointers = [0, 1, 2, 3].map((i) => `p${i}`);
  const sum = pointers.map((pointer) => loadHalves(pointer)).reduce(fadd);
  return func(
    "embed",
    i32("p", "n", "o"),
    [...i32(...pointers, "e"), ...v128("halves")],
    `(loop $n ${pointers.map((pointer, i) => set(pointer, `(i32.load offset=${i * 4} ${get("p")})`)).join("")}` +
      set("e", add(get("o"), int(384))) +
      `(loop $v ${store("o", sum)}${pointers.map((pointer) => step(pointer, 8)).join("")}` +
      `(br_if $v (i32.lt_u ${tee("o", add(get("o"), int(16)))} ${get("e")})))` +
      step("p", 16) +
      `(br_if $n ${tee("n", sub(get("n"), int(1)))}))`,
  );
}

/** Rows of y are three planes of 96: x[r] = (res ? x[r] : 0) + layernorm(maximum over the planes) * g + b. */
export function maxoutLayerNorm() {
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
export function choose() {
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
