#ifndef C_VTERM_SHIM_H
#define C_VTERM_SHIM_H

#include <vterm.h>

// What Swift does not import: macros with parameters, and bit fields.

static inline int vterm_color_index(const VTermColor *color) {
  return VTERM_COLOR_IS_INDEXED(color) && !VTERM_COLOR_IS_DEFAULT_FG(color) &&
                 !VTERM_COLOR_IS_DEFAULT_BG(color)
             ? color->indexed.idx
             : -1;
}

static inline int vterm_cell_is_bold(const VTermScreenCell *cell) { return cell->attrs.bold; }
static inline int vterm_cell_is_reversed(const VTermScreenCell *cell) { return cell->attrs.reverse; }

#endif
