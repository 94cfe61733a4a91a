#ifndef C_NCURSES_SHIM_H
#define C_NCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <ncurses.h>
#include <stdio.h>
#include <sys/ioctl.h>

// What Swift does not import: shared variables, and macros that are not plain numbers.

static inline WINDOW *curses_screen(void) { return stdscr; }
static inline int curses_colors(void) { return COLORS; }
static inline int curses_color_pairs(void) { return COLOR_PAIRS; }
static inline FILE *standard_input(void) { return stdin; }
static inline FILE *standard_output(void) { return stdout; }

static const attr_t curses_bold = A_BOLD;
static const attr_t curses_reverse = A_REVERSE;
static const unsigned long window_size_request = TIOCGWINSZ;

// From <term.h>, whose macros would take names such as `columns` and `lines`.
extern int setupterm(const char *terminal, int file, int *result);

#endif
