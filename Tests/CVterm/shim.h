// A terminal emulator (libvterm) and what Swift cannot import of its structures, for the end-to-end
// tests.
#ifndef OKIENKO_CVTERM_SHIM_H
#define OKIENKO_CVTERM_SHIM_H

#include <pty.h>
#include <spawn.h>
#include <sys/ioctl.h>
#include <vterm.h>

// The palette index of a colour: -1 is the terminal's own, -2 one given as red, green and blue.
static inline int okienko_color_index(VTermColor color) {
  if (VTERM_COLOR_IS_DEFAULT_FG(&color) || VTERM_COLOR_IS_DEFAULT_BG(&color)) return -1;
  return VTERM_COLOR_IS_INDEXED(&color) ? color.indexed.idx : -2;
}

// <spawn.h> shows both to programs that ask for GNU's extensions alone.
static inline short okienko_spawn_in_new_session(void) { return 0x80; }
extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);

#endif
