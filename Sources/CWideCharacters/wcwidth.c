#define _GNU_SOURCE

#include "CWideCharacters.h"

#include <dlfcn.h>
#include <stdbool.h>
#include <stddef.h>

#include "ambiguous.h"

static int columns = 1;

void set_ambiguous_columns(int wanted) { columns = wanted; }

int ambiguous_columns(void) { return columns; }

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
    static int (*library)(wchar_t);
    if (!library) library = (int (*)(wchar_t))dlsym(RTLD_NEXT, "wcwidth");
    const int width = library ? library(character) : 1;
    return width == 1 && columns == 2 && is_ambiguous(character) ? 2 : width;
}
