import CLockdown

/// A system call that is refused, always or for some of its arguments.
struct RefusedCall {
  let number: UInt32
  let error: Int32
  let condition: Condition

  /// When it is refused. Of an argument only the low 32 bits count where the kernel looks at no more.
  enum Condition {
    case always
    case anyBit(UInt32, argument: UInt32)
    case noBit(UInt32, argument: UInt32)
    case oneOf([UInt32], argument: UInt32)
    case otherThan(UInt32, argument: UInt32)

    /// All 64 bits count.
    case notZero(argument: UInt32)
  }

  init(_ number: Int32, when condition: Condition = .always, with error: Int32 = EPERM) {
    self.number = UInt32(number)
    self.error = error
    self.condition = condition
  }
}
