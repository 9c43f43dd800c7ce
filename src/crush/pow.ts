// x ** y rounded correctly to a double. Engines' own pow may be off in the last bit, and straw lengths are placement.
const BITS = 160n
const ONE = 1n << BITS
const LN2 = lnNear(2n * ONE)

/** ln of v/ONE for v near 1..2, by ln v = 2 atanh((v-1)/(v+1)). */
function lnNear(v: bigint): bigint {
  const z = ((v - ONE) << BITS) / (v + ONE)
  const zz = (z * z) >> BITS
  let term = z
  let sum = 0n
  for (let n = 1n; term !== 0n; n += 2n) {
    sum += term / n
    term = (term * zz) >> BITS
  }
  return 2n * sum
}

function split(x: number): { mantissa: bigint; exponent: number } {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, x)
  const bits = view.getBigUint64(0)
  const field = Number(bits >> 52n)
  const fraction = bits & ((1n << 52n) - 1n)
  return field === 0 ? { mantissa: fraction, exponent: -1074 } : { mantissa: fraction | (1n << 52n), exponent: field - 1075 }
}

/** For x >= 1 and y >= 0, finite or not; pow(1, anything) is 1 as in C. */
export function powDouble(x: number, y: number): number {
  if (x === 1 || y === 0) return 1
  if (y === 1) return x
  if (!Number.isFinite(x) || !Number.isFinite(y) || x < 1 || y < 0) return x ** y
  const { mantissa, exponent } = split(x)
  const lnX = lnNear(mantissa << (BITS - 52n)) + BigInt(exponent + 52) * LN2
  const power = split(y)
  const product = power.exponent < 0 ? (lnX * power.mantissa) >> BigInt(-power.exponent) : (lnX * power.mantissa) << BigInt(power.exponent)
  const twos = product / LN2
  if (twos > 1023n) return Number.POSITIVE_INFINITY
  const rest = product - twos * LN2
  let sum = ONE
  let term = ONE
  for (let n = 1n; term !== 0n; n++) {
    term = ((term * rest) >> BITS) / n
    sum += term
  }
  return Number(sum) * 2 ** (Number(twos) - Number(BITS))
}
