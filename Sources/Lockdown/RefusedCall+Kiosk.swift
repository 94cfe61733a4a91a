import CLockdown
import Glibc

extension RefusedCall {
  /// What a kiosk's process is refused.
  static func ofKiosk(process: pid_t) -> [RefusedCall] {
    opening + memory + terminals + signals(process: process)
      + absent.map { RefusedCall($0, with: ENOSYS) }
      + (programs + pace + others + changes + machine + older).map { RefusedCall($0) }
  }

  /// Opening a file in any way but for reading.
  private static var opening: [RefusedCall] {
    let writing = UInt32(O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND) | temporary
    return [RefusedCall(__NR_openat, when: .anyBit(writing, argument: 2))] + olderOpening(writing)
  }

  /// `__O_TMPFILE` without the bit of `O_DIRECTORY`.
  private static let temporary: UInt32 = 0o20_000_000

  /// Memory that holds code: none is made, nor loaded, once the program runs.
  private static let memory = [__NR_mmap, __NR_mprotect, __NR_pkey_mprotect].map {
    RefusedCall($0, when: .anyBit(UInt32(PROT_EXEC), argument: 2))
  }

  /// Typing into a terminal, and having signals sent. The kernel looks at the low 32 bits of a request.
  ///
  /// Source: <asm-generic/ioctls.h>: TIOCSTI, TIOCLINUX, TIOCCONS, FIOSETOWN, SIOCSPGRP.
  private static let terminals = [
    RefusedCall(
      __NR_ioctl, when: .oneOf([0x5412, 0x541C, 0x541D, 0x8901, 0x8902], argument: 1)),
    RefusedCall(__NR_fcntl, when: .oneOf([UInt32(F_SETOWN), 15], argument: 1)),
  ]

  /// Signals to any other process, new processes, and what would undo the lock-down.
  private static func signals(process: pid_t) -> [RefusedCall] {
    let own = UInt32(bitPattern: process)
    let sending = [__NR_kill, __NR_tgkill, __NR_rt_sigqueueinfo, __NR_rt_tgsigqueueinfo]
    return sending.map { RefusedCall($0, when: .otherThan(own, argument: 0)) } + [
      RefusedCall(__NR_clone, when: .noBit(UInt32(CLONE_THREAD), argument: 0)),
      RefusedCall(__NR_prlimit64, when: .notZero(argument: 2)),
      RefusedCall(__NR_prctl, when: .oneOf([UInt32(PR_SET_DUMPABLE)], argument: 0)),
    ]
  }

  /// Calls whose arguments a filter cannot see: callers fall back to those it can.
  private static let absent = [
    __NR_clone3, __NR_openat2, __NR_io_uring_setup, __NR_io_uring_enter, __NR_io_uring_register,
    __NR_memfd_create, __NR_memfd_secret,
  ]

  private static let programs = [
    __NR_execve, __NR_execveat, __NR_ptrace, __NR_process_vm_readv, __NR_process_vm_writev,
    __NR_process_madvise, __NR_kcmp, __NR_pidfd_open, __NR_pidfd_getfd, __NR_pidfd_send_signal,
    __NR_tkill, __NR_personality, __NR_unshare, __NR_setns, __NR_setrlimit,
  ]

  /// How fast processes of the account run, other visitors' among them, and where their memory is.
  private static let pace = [
    __NR_setpriority, __NR_ioprio_set, __NR_sched_setaffinity, __NR_sched_setattr,
    __NR_sched_setparam, __NR_sched_setscheduler, __NR_move_pages, __NR_migrate_pages,
  ]

  /// Talking to anybody else: sockets, queues, shared memory.
  private static let others = [
    __NR_socket, __NR_socketpair, __NR_connect, __NR_bind, __NR_listen, __NR_accept, __NR_accept4,
    __NR_mq_open, __NR_mq_unlink, __NR_msgget, __NR_msgsnd, __NR_semget, __NR_shmget, __NR_shmat,
    __NR_add_key, __NR_request_key, __NR_keyctl,
  ]

  /// Changing files: what they hold, their names, modes, owners, times and attributes.
  private static let changes = [
    __NR_truncate, __NR_ftruncate, __NR_fallocate, __NR_unlinkat, __NR_linkat, __NR_symlinkat,
    __NR_renameat2, __NR_mkdirat, __NR_mknodat, __NR_fchmod, __NR_fchmodat, __NR_fchmodat2,
    __NR_fchown, __NR_fchownat, __NR_utimensat, __NR_setxattr, __NR_lsetxattr, __NR_fsetxattr,
    __NR_removexattr, __NR_lremovexattr, __NR_fremovexattr, __NR_setxattrat, __NR_removexattrat,
  ]

  /// Changing the machine: file systems, clocks, the kernel, other users.
  private static let machine = [
    __NR_mount, __NR_umount2, __NR_pivot_root, __NR_chroot, __NR_open_tree, __NR_open_tree_attr,
    __NR_move_mount, __NR_fsopen, __NR_fsconfig, __NR_fsmount, __NR_fspick, __NR_mount_setattr,
    __NR_open_by_handle_at, __NR_name_to_handle_at, __NR_fanotify_init, __NR_quotactl,
    __NR_quotactl_fd, __NR_acct, __NR_swapon, __NR_swapoff, __NR_reboot, __NR_kexec_load,
    __NR_kexec_file_load, __NR_init_module, __NR_finit_module, __NR_delete_module, __NR_bpf,
    __NR_perf_event_open, __NR_userfaultfd, __NR_syslog, __NR_vhangup, __NR_settimeofday,
    __NR_clock_settime, __NR_clock_adjtime, __NR_adjtimex, __NR_sethostname, __NR_setdomainname,
    __NR_setuid, __NR_setgid, __NR_setreuid, __NR_setregid, __NR_setresuid, __NR_setresgid,
    __NR_setfsuid, __NR_setfsgid, __NR_setgroups, __NR_capset,
  ]
}
