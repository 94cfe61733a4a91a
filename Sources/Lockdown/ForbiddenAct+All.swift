import CLockdown
import Glibc

extension ForbiddenAct {
  /// Every act that is tried, in the order in which it is told.
  package static let all = reading + changing + starting + reaching + loading

  private static let reading = [
    ForbiddenAct("read a file outside the data") { _ in opening("/etc/passwd", O_RDONLY) },
    ForbiddenAct("list a folder outside the data") { _ in opening("/", O_RDONLY | O_DIRECTORY) },
    ForbiddenAct("read a file that was open before") { ground in
      var byte: UInt8 = 0
      return result(pread(ground.openedBefore, &byte, 1, 0))
    },
    ForbiddenAct("open a file by openat2") { _ in kernel(__NR_openat2) },
  ]

  /// An empty path names no file, so that nothing comes of a call that is let through.
  private static let changing = [
    ForbiddenAct("write to a data file") { opening("\($0.directory)/programme.json", O_WRONLY) },
    ForbiddenAct("make a file in the data") { creating(in: $0.directory) },
    ForbiddenAct("make a file outside the data") { _ in creating(in: "/tmp") },
    ForbiddenAct("make a nameless file") { _ in
      opening("/tmp", O_WRONLY | O_DIRECTORY | 0o20_000_000)
    },
    ForbiddenAct("make a file in memory") { _ in kernel(__NR_memfd_create) },
    ForbiddenAct("truncate a file") { _ in result(truncate("", 0)) },
    ForbiddenAct("change a file's mode") { _ in result(chmod("", 0)) },
    ForbiddenAct("change a file's owner") { _ in result(chown("", 0, 0)) },
    ForbiddenAct("change a file's times") { _ in result(utimensat(AT_FDCWD, "", nil, 0)) },
    ForbiddenAct("change a file's attributes") { _ in kernel(__NR_setxattr) },
    ForbiddenAct("remove a file") { _ in result(unlink("")) },
    ForbiddenAct("rename a file") { _ in result(rename("", "")) },
    ForbiddenAct("link a file") { _ in result(link("", "")) },
    ForbiddenAct("make a symbolic link") { _ in result(symlink("", "")) },
    ForbiddenAct("make a folder") { _ in result(mkdir("", 0)) },
    ForbiddenAct("make a device") { _ in result(mknod("", S_IFIFO, 0)) },
  ]

  private static let starting = [
    ForbiddenAct("start a program") { _ in
      kernel(__NR_execve)
    },
    ForbiddenAct("start a process") { _ in forking() },
    ForbiddenAct("start a process by clone3") { _ in kernel(__NR_clone3) },
    ForbiddenAct("leave its name spaces") { _ in kernel(__NR_unshare) },
  ]

  private static let reaching = [
    ForbiddenAct("open a network socket") { _ in socket(AF_INET) },
    ForbiddenAct("open a local socket") { _ in socket(AF_UNIX) },
    ForbiddenAct("trace a process") { _ in
      kernel(__NR_ptrace, 16, Int(Int32.max))
    },
    ForbiddenAct("read another process's memory") { _ in
      kernel(__NR_process_vm_readv, Int(getpid()))
    },
    ForbiddenAct("send another process a signal") { _ in result(kill(getppid(), 0)) },
    ForbiddenAct("change a process's pace") { _ in pacing() },
    ForbiddenAct("type into a terminal") { _ in ioctl(0x5412) },
    ForbiddenAct("type into a terminal by a request with high bits") { _ in
      ioctl(0x1_0000_5412)
    },
    ForbiddenAct("queue work for the kernel") { _ in
      kernel(__NR_io_uring_setup)
    },
    ForbiddenAct("be traced again") { _ in lockdown_control(PR_SET_DUMPABLE, 1) },
  ]

  private static let loading = [
    ForbiddenAct("map memory to write and run") { _ in
      let all = PROT_READ | PROT_WRITE | PROT_EXEC
      return mapping(all) { _ in 0 }
    },
    ForbiddenAct("make memory run") { _ in
      mapping(PROT_READ | PROT_WRITE) { result(mprotect($0, mapped, PROT_READ | PROT_EXEC)) }
    },
    ForbiddenAct("load a library") { _ in
      guard let library = dlopen("libanl.so.1", RTLD_LAZY) else { return -Int(EACCES) }
      dlclose(library)
      return 0
    },
  ]
}
