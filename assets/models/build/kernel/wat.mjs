// WebAssembly text, written by functions. All addresses and strides of the kernel are in bytes.

export const get = (name) => `(local.get $${name})`;
export const set = (name, value) => `(local.set $${name} ${value})`;
export const tee = (name, value) => `(local.tee $${name} ${value})`;
export const int = (value) => `(i32.const ${value})`;
export const add = (a, b) => `(i32.add ${a} ${b})`;
export const sub = (a, b) => `(i32.sub ${a} ${b})`;
export const shl = (a, bits) => `(i32.shl ${a} ${int(bits)})`;
export const step = (name, bytes) => set(name, add(get(name), int(bytes)));
export const load = (address, offset = 0) => `(v128.load offset=${offset} ${get(address)})`;
export const splatAt = (address, offset = 0) => `(v128.load32_splat offset=${offset} ${get(address)})`;
export const store = (address, value, offset = 0) => `(v128.store offset=${offset} ${get(address)} ${value})`;
export const fadd = (a, b) => `(f32x4.add ${a} ${b})`;
export const fmul = (a, b) => `(f32x4.mul ${a} ${b})`;
export const splat = (value) => `(f32x4.splat ${value})`;
export const ZERO = "(v128.const f32x4 0 0 0 0)";
export const lanes = (op, v) =>
  `(f32.${op} (f32.${op} (f32x4.extract_lane 0 ${v}) (f32x4.extract_lane 1 ${v})) (f32.${op} (f32x4.extract_lane 2 ${v}) (f32x4.extract_lane 3 ${v})))`;
export const range = (n) => Array.from({ length: n }, (_, i) => i);
export const each = (n, write) => range(n).map(write).join("");
const declare = (kind, list) => list.map(([n, type]) => `(${kind} $${n} ${type})`).join("");
export const func = (name, params, locals, body, result = "") =>
  `(func (export "${name}") ${declare("param", params)}${result}${declare("local", locals)}${body})`;
/** A function that only the kernel itself calls. */
export const inner = (name, params, locals, body) => `(func $${name} ${declare("param", params)}${declare("local", locals)}${body})`;
export const i32 = (...names) => names.map((n) => [n, "i32"]);
export const i64 = (...names) => names.map((n) => [n, "i64"]);
export const v128 = (...names) => names.map((n) => [n, "v128"]);

/** Four numbers of half precision (IEEE 754) from an address, as floats: exact, the subnormal ones too. Infinities do not occur. */
export const loadHalves = (address, offset = 0) => {
  const bits = tee("halves", `(v128.load16x4_u offset=${offset} ${get(address)})`);
  const masked = (value, mask) => `(v128.and ${value} (v128.const i32x4 ${`${mask} `.repeat(4)}))`;
  const size = fmul(`(i32x4.shl ${masked(bits, 0x7fff)} ${int(13)})`, "(v128.const f32x4 0x1p112 0x1p112 0x1p112 0x1p112)");
  return `(v128.or ${size} (i32x4.shl ${masked(get("halves"), 0x8000)} ${int(16)}))`;
};
