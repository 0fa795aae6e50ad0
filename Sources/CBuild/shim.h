// What the program was built from, which the compiler is told by `-DOKIENKO_COMMIT="…"`.

#pragma once

#include <stddef.h>

/// The commit that the program was built from; nothing where nobody said it.
static inline const char *okienko_commit(void) {
#ifdef OKIENKO_COMMIT
  return OKIENKO_COMMIT;
#else
  return NULL;
#endif
}
