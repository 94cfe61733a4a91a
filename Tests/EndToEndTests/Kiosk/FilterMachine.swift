import CLockdown
import Lockdown

/// The kernel's machine for filters of system calls, as far as this program's filters use it.
///
/// Source: seccomp(2), <linux/filter.h>.
struct FilterMachine {
  let program: FilterProgram

  /// What the kernel would do with a call: `SECCOMP_RET_ALLOW`, another action, or an action with an `errno`; `nil`
  /// where the program runs out of its end or has an instruction that nobody wrote.
  func answer(
    to number: UInt32, _ arguments: [UInt64] = [], by architecture: UInt32 = lockdown_architecture
  ) -> UInt32? {
    let halves = (0..<6).flatMap { index in
      let argument = index < arguments.count ? arguments[index] : 0
      return [UInt32(truncatingIfNeeded: argument), UInt32(truncatingIfNeeded: argument >> 32)]
    }
    // A number, an architecture, and the place of the call, which no program here looks at.
    let data = [number, architecture, 0, 0] + halves
    var value: UInt32 = 0
    var place = 0
    while place < program.instructions.count {
      let instruction = program.instructions[place]
      place += 1
      switch Int32(instruction.code) {
      case BPF_LD | BPF_W | BPF_ABS: value = data[Int(instruction.k) / 4]
      case BPF_JMP | BPF_K | BPF_JEQ: place += jump(value == instruction.k, instruction)
      case BPF_JMP | BPF_K | BPF_JGT: place += jump(value > instruction.k, instruction)
      case BPF_JMP | BPF_K | BPF_JGE: place += jump(value >= instruction.k, instruction)
      case BPF_JMP | BPF_K | BPF_JSET: place += jump(value & instruction.k != 0, instruction)
      case BPF_RET | BPF_K: return instruction.k
      default: return nil
      }
    }
    return nil
  }

  private func jump(_ isTrue: Bool, _ instruction: sock_filter) -> Int {
    Int(isTrue ? instruction.jt : instruction.jf)
  }
}
