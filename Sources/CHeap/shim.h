#ifndef C_HEAP_SHIM_H
#define C_HEAP_SHIM_H

#include <malloc.h>

// What Swift does not import of the C library's own calls for its heap.

static inline int heap_share(void) {
  return mallopt(M_ARENA_MAX, 1);
}

static inline int heap_trim(void) {
  return malloc_trim(0);
}

#endif
