#ifndef C_PSEUDO_TERMINAL_H
#define C_PSEUDO_TERMINAL_H

#include <sys/types.h>

/// Starts a program on a pseudo-terminal of its own, with no other file open.
///
/// Returns the descriptor of the terminal's other side, or -1 with errno set. `arguments` and
/// `environment` end with NULL.
int pseudo_terminal_start(const char *path, char *const arguments[], char *const environment[],
                          unsigned short rows, unsigned short columns, pid_t *process);

/// Sets the size of a terminal's window; its program gets SIGWINCH.
int pseudo_terminal_resize(int terminal, unsigned short rows, unsigned short columns);

/// Opens a descriptor that is readable once a process has ended.
int process_descriptor(pid_t process);

/// Whether the terminal echoes and waits for whole lines, as a shell left it.
int pseudo_terminal_is_restored(int terminal);

#endif
