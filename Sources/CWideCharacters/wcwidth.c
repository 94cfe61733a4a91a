#define _GNU_SOURCE

#include "CWideCharacters.h"

#include <dlfcn.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>

#include "ambiguous.h"

static _Atomic int columns = 1;

void set_ambiguous_columns(int wanted) {
    atomic_store_explicit(&columns, wanted, memory_order_relaxed);
}

int ambiguous_columns(void) { return atomic_load_explicit(&columns, memory_order_relaxed); }

static bool is_ambiguous(wchar_t character) {
    size_t low = 0, high = sizeof ambiguous / sizeof *ambiguous;
    while (low < high) {
        const size_t middle = (low + high) / 2;
        if (character > ambiguous[middle].last) low = middle + 1;
        else high = middle;
    }
    return low < sizeof ambiguous / sizeof *ambiguous && character >= ambiguous[low].first;
}

// Stands before the C library's function of this name, for ncurses too, which must move its cursor as far.
int wcwidth(wchar_t character) {
    static int (*_Atomic known)(wchar_t);
    int (*library)(wchar_t) = atomic_load_explicit(&known, memory_order_relaxed);
    if (!library) {
        library = (int (*)(wchar_t))dlsym(RTLD_NEXT, "wcwidth");
        atomic_store_explicit(&known, library, memory_order_relaxed);
    }
    const int width = library ? library(character) : 1;
    return width == 1 && ambiguous_columns() == 2 && is_ambiguous(character) ? 2 : width;
}
