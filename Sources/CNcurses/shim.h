// What Swift cannot import from ncurses by itself: macros and their constants.
#ifndef OKIENKO_CNCURSES_SHIM_H
#define OKIENKO_CNCURSES_SHIM_H

// Without it <curses.h> declares no wide-character functions and no cchar_t.
#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif

#include <curses.h>
#include <panel.h>

#endif
