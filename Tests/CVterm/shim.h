// A terminal emulator (libvterm) and the pty calls, for the end-to-end tests.
#ifndef OKIENKO_CVTERM_SHIM_H
#define OKIENKO_CVTERM_SHIM_H

#include <pty.h>
#include <vterm.h>

#endif
