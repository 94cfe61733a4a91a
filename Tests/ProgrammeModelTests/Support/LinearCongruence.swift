/// A generator of numbers that are the same on every run.
///
/// Source: the multiplier and increment of D. Knuth's MMIX.
struct LinearCongruence: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 29
  }

  /// A word of few letters, so that words are often alike.
  mutating func word(upTo length: Int) -> String {
    let count = Int.random(in: 0...length, using: &self)
    return String((0..<count).map { _ in "abc".randomElement(using: &self) ?? "a" })
  }
}
