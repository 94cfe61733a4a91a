import CLockdown
import Lockdown
import Testing

/// What the kernel is told of each call of a kiosk, whatever kernel runs the tests.
struct FilterProgramTests {
  private static let allowed = SECCOMP_RET_ALLOW
  private let machine = FilterMachine(program: SystemCallFilter.ofKiosk(process: 77))

  private func refused(with error: Int32) -> UInt32 { UInt32(SECCOMP_RET_ERRNO) | UInt32(error) }

  @Test func aCallByAnotherArchitecturesNumbersEndsTheProcess() {
    let others = [UInt32(0), 0x4000_0003, 0xC000_00B7, 0xC000_003E].filter {
      $0 != lockdown_architecture
    }
    for architecture in others {
      let answer = machine.answer(to: UInt32(__NR_read), by: architecture)
      #expect(answer == SECCOMP_RET_KILL_PROCESS)
    }
  }

  @Test func aCallOfTheThirtyTwoBitKindIsRefused() {
    for number in [UInt32(__NR_read), UInt32(__NR_openat), 0x3FFF_FFFF] {
      #expect(machine.answer(to: 0x4000_0000 | number) == refused(with: EPERM))
    }
  }

  @Test func aCallThatIsNewerThanThoseKnownDoesNotExist() {
    let newest = SystemCallFilter.newest
    for number in [newest + 1, newest + 100, 0x3FFF_FFFF] {
      #expect(machine.answer(to: number) == refused(with: ENOSYS))
    }
  }

  @Test(
    arguments: [__NR_read, __NR_write, __NR_poll, __NR_clock_gettime, __NR_futex, __NR_munmap]
      as [Int32])
  func whatAKioskNeedsIsAllowed(number: Int32) {
    #expect(machine.answer(to: UInt32(number)) == Self.allowed)
  }

  @Test(
    arguments: [
      (O_RDONLY, true), (O_RDONLY | O_CLOEXEC | O_NOFOLLOW, true), (O_WRONLY, false),
      (O_RDWR, false),
      (O_CREAT, false), (O_TRUNC, false), (O_APPEND, false), (0o20_200_000, false),
    ] as [(Int32, Bool)])
  func filesAreOpenedForReadingOnly(flags: Int32, isAllowed: Bool) {
    let arguments: [UInt64] = [0, 0, UInt64(flags)]
    let answer = machine.answer(to: UInt32(__NR_openat), arguments)
    #expect(answer == (isAllowed ? Self.allowed : refused(with: EPERM)))
  }

  @Test(arguments: [(77, true), (76, false), (0, false), (.max, false)] as [(UInt64, Bool)])
  func signalsGoToItselfOnly(process: UInt64, isAllowed: Bool) {
    let answer = machine.answer(to: UInt32(__NR_tgkill), [process, 0, 15])
    #expect(answer == (isAllowed ? Self.allowed : refused(with: EPERM)))
  }

  @Test(arguments: [(0, true), (1, false), (1 << 32, false), (1 << 63, false)] as [(UInt64, Bool)])
  func limitsAreReadButNotSet(newLimit: UInt64, isAllowed: Bool) {
    let answer = machine.answer(to: UInt32(__NR_prlimit64), [0, 7, newLimit, 0])
    #expect(answer == (isAllowed ? Self.allowed : refused(with: EPERM)))
  }

  @Test func aThreadIsMadeButNoProcess() {
    let thread = machine.answer(to: UInt32(__NR_clone), [UInt64(CLONE_THREAD) | 0x100])
    #expect(thread == Self.allowed)
    #expect(machine.answer(to: UInt32(__NR_clone), [17]) == refused(with: EPERM))
    #expect(machine.answer(to: UInt32(__NR_clone3), [17]) == refused(with: ENOSYS))
  }

  @Test(arguments: [0x5412, 0x541C, 0x541D, 0x8901, 0x8902, 0x1_0000_5412] as [UInt64])
  func nothingIsTypedIntoATerminal(request: UInt64) {
    #expect(machine.answer(to: UInt32(__NR_ioctl), [0, request]) == refused(with: EPERM))
    let size = machine.answer(to: UInt32(__NR_ioctl), [0, 0x5413])
    #expect(size == Self.allowed)
  }
}
