// What Swift cannot import from ncurses by itself: macros, their constants, variadic functions and
// the library's global variables.
#ifndef OKIENKO_CNCURSES_SHIM_H
#define OKIENKO_CNCURSES_SHIM_H

// Without it <curses.h> declares no wide-character functions and no cchar_t.
#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif

#include <curses.h>
#include <panel.h>
#include <string.h>
#include <wchar.h>

// <term.h> defines hundreds of macros with everyday names (`lines`, `columns`, `bell`); these
// declarations are all that is needed of it.
extern char *tigetstr(const char *name);
extern int tigetnum(const char *name);
extern char *tiparm(const char *format, ...);

static inline attr_t okienko_bold(void) { return WA_BOLD; }
static inline attr_t okienko_dim(void) { return WA_DIM; }
static inline attr_t okienko_underline(void) { return WA_UNDERLINE; }
static inline attr_t okienko_reverse(void) { return WA_REVERSE; }

// A terminfo string, or NULL both where the terminal lacks it (0) and where no string has the name
// (-1).
static inline const char *okienko_capability(const char *name) {
  char *value = tigetstr(name);
  return value == (char *)-1 ? NULL : value;
}

// A terminfo string with one number filled in.
static inline const char *okienko_capability_with(const char *name, int number) {
  const char *format = okienko_capability(name);
  return format == NULL ? NULL : tiparm(format, number);
}

// Has the next doupdate() draw everything again, whatever it believes to be on the screen.
static inline void okienko_repaint(void) { clearok(curscr, TRUE); }

// The window behind all panels. Swift 6 refuses the library's mutable globals; the program is in
// one thread whenever it draws.
static inline WINDOW *okienko_root(void) { return stdscr; }

static inline int okienko_color_count(void) { return COLORS; }
static inline int okienko_pair_count(void) { return COLOR_PAIRS; }

// A cell of one character with its combining marks, in an appearance. The pair travels through the
// extended argument, since the short one ends at 32767.
static inline int okienko_cell(cchar_t *cell, const wchar_t *text, attr_t attributes, int pair) {
  return setcchar(cell, text, attributes, 0, &pair);
}

// The columns that the C library, and so ncurses, takes a character for; -1 when not printable.
static inline int okienko_columns(wchar_t character) { return wcwidth(character); }

// A character in the locale's encoding: the number of bytes written to a buffer of 16 (MB_LEN_MAX),
// or -1 when the encoding does not have it.
static inline int okienko_encode(char *bytes, wchar_t character) {
  mbstate_t state;
  memset(&state, 0, sizeof state);
  return (int)wcrtomb(bytes, character, &state);
}

// The first character of bytes in the locale's encoding: how many bytes it takes, -2 when its rest is
// missing, another number when there is none.
static inline int okienko_decode(wchar_t *character, const char *bytes, size_t count) {
  mbstate_t state;
  memset(&state, 0, sizeof state);
  return (int)mbrtowc(character, bytes, count, &state);
}

#endif
