package import CLockdown

/// A program for the kernel that says of each system call whether it is refused.
///
/// Source: seccomp(2); `struct seccomp_data` holds the number, the architecture, and from byte 16 six arguments of
/// eight bytes each, the low half first.
package struct FilterProgram {
  package private(set) var instructions: [sock_filter] = []

  private static let number: UInt32 = 0
  private static let architecture: UInt32 = 4
  private static let arguments: UInt32 = 16

  /// The calls of the 32-bit ABI of x86-64 have this bit.
  private static let foreignBit: UInt32 = 0x4000_0000

  /// Whoever calls by another architecture's numbers dies; a call that is newer than those known here is told that it
  /// does not exist; every other that is not refused is allowed.
  init(refusing calls: [RefusedCall], newest: UInt32) {
    append(Self.load(Self.architecture))
    append(Self.jump(BPF_JEQ, lockdown_architecture, ifTrue: 1))
    append(Self.end(SECCOMP_RET_KILL_PROCESS))
    append(Self.load(Self.number))
    append(Self.jump(BPF_JGE, Self.foreignBit, ifFalse: 1))
    append(Self.refuse(with: EPERM))
    append(Self.jump(BPF_JGT, newest, ifFalse: 1))
    append(Self.refuse(with: ENOSYS))
    for call in calls {
      let answer = Self.answer(to: call)
      append(Self.jump(BPF_JEQ, call.number, ifFalse: UInt8(answer.count)))
      instructions += answer
    }
    append(Self.end(SECCOMP_RET_ALLOW))
  }

  private mutating func append(_ instruction: sock_filter) { instructions.append(instruction) }

  private static func answer(to call: RefusedCall) -> [sock_filter] {
    let refuse = refuse(with: call.error)
    let allow = end(SECCOMP_RET_ALLOW)
    switch call.condition {
    case .always: return [refuse]
    case .anyBit(let bits, let argument):
      return [low(argument), jump(BPF_JSET, bits, ifFalse: 1), refuse, allow]
    case .noBit(let bits, let argument):
      return [low(argument), jump(BPF_JSET, bits, ifTrue: 1), refuse, allow]
    case .oneOf(let values, let argument):
      let tests = values.flatMap { [jump(BPF_JEQ, $0, ifFalse: 1), refuse] }
      return [low(argument)] + tests + [allow]
    case .otherThan(let value, let argument):
      return [low(argument), jump(BPF_JEQ, value, ifTrue: 1), refuse, allow]
    case .notZero(let argument):
      return [
        low(argument), jump(BPF_JEQ, 0, ifFalse: 2), load(arguments + 8 * argument + 4),
        jump(BPF_JEQ, 0, ifTrue: 1), refuse, allow,
      ]
    }
  }

  private static func low(_ argument: UInt32) -> sock_filter { load(arguments + 8 * argument) }

  private static func load(_ offset: UInt32) -> sock_filter {
    sock_filter(code: UInt16(BPF_LD | BPF_W | BPF_ABS), jt: 0, jf: 0, k: offset)
  }

  private static func jump(
    _ test: Int32, _ value: UInt32, ifTrue: UInt8 = 0, ifFalse: UInt8 = 0
  ) -> sock_filter {
    sock_filter(code: UInt16(BPF_JMP | BPF_K | test), jt: ifTrue, jf: ifFalse, k: value)
  }

  private static func refuse(with error: Int32) -> sock_filter {
    end(UInt32(SECCOMP_RET_ERRNO) | UInt32(error))
  }

  private static func end(_ answer: UInt32) -> sock_filter {
    sock_filter(code: UInt16(BPF_RET | BPF_K), jt: 0, jf: 0, k: answer)
  }
}
