import CLockdown

#if arch(x86_64)
  /// Calls that newer architectures have only in a later form.
  extension RefusedCall {
    static let older = [
      __NR_fork, __NR_vfork, __NR_unlink, __NR_rmdir, __NR_link, __NR_symlink, __NR_rename,
      __NR_renameat, __NR_mkdir, __NR_mknod, __NR_chmod, __NR_chown, __NR_lchown, __NR_utime,
      __NR_utimes, __NR_futimesat, __NR_iopl, __NR_ioperm, __NR_modify_ldt, __NR_uselib, __NR_ustat,
    ]

    static func olderOpening(_ writing: UInt32) -> [RefusedCall] {
      [
        RefusedCall(__NR_open, when: .anyBit(writing, argument: 1)),
        RefusedCall(__NR_creat, with: ENOSYS),
      ]
    }
  }
#else
  extension RefusedCall {
    static let older = [__NR_renameat]

    static func olderOpening(_ writing: UInt32) -> [RefusedCall] { [] }
  }
#endif
