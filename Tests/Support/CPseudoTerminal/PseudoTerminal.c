#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <termios.h>
#include <unistd.h>

int pseudo_terminal_start(const char *path, char *const arguments[], char *const environment[],
                          unsigned short rows, unsigned short columns, pid_t *process) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  int terminal = -1;
  *process = forkpty(&terminal, NULL, NULL, &size);
  if (*process < 0) return -1;
  if (*process == 0) {
    // The other threads are gone: nothing here may take a lock.
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    for (int signal_number = 1; signal_number < 32; signal_number++) signal(signal_number, SIG_DFL);
    close_range(3, ~0U, 0);
    execve(path, arguments, environment);
    _exit(127);
  }
  fcntl(terminal, F_SETFD, FD_CLOEXEC);
  fcntl(terminal, F_SETFL, O_NONBLOCK);
  return terminal;
}

int pseudo_terminal_resize(int terminal, unsigned short rows, unsigned short columns) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  return ioctl(terminal, TIOCSWINSZ, &size);
}

int process_descriptor(pid_t process) {
  return (int)syscall(SYS_pidfd_open, process, 0);
}

int pseudo_terminal_is_restored(int terminal) {
  struct termios settings;
  if (tcgetattr(terminal, &settings) != 0) return 0;
  tcflag_t wanted = ECHO | ICANON | ISIG;
  return (settings.c_lflag & wanted) == wanted && (settings.c_oflag & OPOST) != 0;
}
