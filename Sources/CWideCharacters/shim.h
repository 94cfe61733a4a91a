#ifndef C_WIDE_CHARACTERS_SHIM_H
#define C_WIDE_CHARACTERS_SHIM_H

#include <wchar.h>

// Glibc declares it only for X/Open, which Swift's Glibc module does not ask for.
extern int wcwidth(wchar_t character);

#endif
