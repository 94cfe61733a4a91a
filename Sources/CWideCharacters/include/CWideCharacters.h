#ifndef C_WIDE_CHARACTERS_H
#define C_WIDE_CHARACTERS_H

#include <wchar.h>

// Says how many columns the terminal gives a character that is narrow in the West and wide in East Asia.
// May be called at any time, from any thread: what is measured from then on follows it.
void set_ambiguous_columns(int columns);
int ambiguous_columns(void);

// Glibc declares it only for X/Open, which Swift's Glibc module does not ask for.
extern int wcwidth(wchar_t character);

#endif
